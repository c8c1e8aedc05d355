extension CommandTree {
  /// Finds out what a command line asks for, without running anything.
  ///
  /// The values of the command itself are read later, by the invocation, so that missing ones can be asked for.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Returns: A command with its words, a page of help, or the wish to see the version.
  /// - Throws: A usage error, the first one from the left.
  public func parse(_ words: [String]) throws(UsageError) -> Parsed<Globals, Context, Answer> {
    let scan = scan(words)
    if let error = scan.error, !(scan.wantsHelp && error.isForgivenByHelp) { throw error }
    if scan.wantsHelp { return .help(page(for: scan.path, command: scan.command)) }
    if scan.wantsVersion { return .version }
    guard let command = scan.command else { return .help(topPage) }
    if command.isGroup {
      throw UsageError(.missingSubcommand(choices: command.subcommands.map(\.name)), path: scan.path)
    }
    do {
      let globals = try globals.read(scan.globalGiven)
      return .command(
        Invocation(path: scan.path, command: command, given: scan.given, globals: globals))
    } catch {
      throw error.at(scan.path)
    }
  }

  /// Reads the global options as far as they can be read, even from a command line that is wrong.
  ///
  /// An option whose value is wrong counts as not typed, so that the error itself can still be shown as asked for.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Returns: The global options, or nil when they cannot be read even without any words.
  public func globals(in words: [String]) -> Globals? {
    let typed = scan(words).globalGiven
    var good = Given()
    for info in globals.infos where typed.has(info) {
      var more = good
      if info.kind == .flag { more.flags.insert(info.name) }
      more.words[info.name] = typed.words[info.name]
      if (try? globals.read(more)) != nil { good = more }
    }
    return try? globals.read(good)
  }

  /// Walks over the words, and comes to the end whatever they are.
  func scan(_ words: [String]) -> Scan<Context, Answer> {
    var scan = Scan(rows: commands, globals: globals.infos, strangers: strangers)
    scan.read(words)
    return scan
  }
}

extension UsageError {
  /// Whether a page of help is a better answer than this error when help was asked for.
  ///
  /// The page of the level above would leave a misspelt command unexplained.
  fileprivate var isForgivenByHelp: Bool {
    switch kind {
    case .unknownCommand, .strangerCommand: false
    default: true
    }
  }
}
