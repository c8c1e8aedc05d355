/// What can stand at the cursor.
public enum Completion: Hashable, Sendable {
  /// One of these words.
  case words([Candidate])
  /// The name of a file, after a part of the word that stays, such as `--out=`.
  case files(after: String)

  /// A word that can stand at the cursor.
  public struct Candidate: Hashable, Sendable {
    /// The whole word.
    public var word: String
    /// What it stands for, in one line.
    public var about: String?

    /// Makes a word.
    ///
    /// - Parameters:
    ///   - word: The whole word; one that ends with an equals sign goes on.
    ///   - about: What it stands for, in one line.
    public init(_ word: String, _ about: String? = nil) {
      (self.word, self.about) = (word, about)
    }

    /// Whether the word goes on, as `4=` does, so that no blank follows.
    var goesOn: Bool { word.hasSuffix("=") }
  }

  /// Nothing that is known.
  static let nothing = Completion.words([])
}

/// A value that is about to be typed, with all that is known of its command line.
public struct ValuePlace<Globals> {
  /// The value.
  public let info: ParameterInfo
  /// What of this one value is typed.
  public let typed: String
  /// The words that lead to the command, none before one.
  public let path: [String]
  /// The parameters of the command.
  public let parameters: [ParameterInfo]
  /// What is typed for the command, also behind the cursor.
  public let given: Given
  /// The options that every command understands, as far as they can be read.
  public let globals: Globals
}

extension CommandTree {
  /// Finds what can stand at the cursor: commands, options not yet typed, and values.
  ///
  /// Nothing is refused here: where the words before the cursor make no sense, nothing can stand.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - values: Finds the words of a value that the table cannot list itself.
  /// - Returns: The words, of which some do not begin with what is typed, or the wish for a file.
  public func completion(
    of line: TypedLine, values: (ValuePlace<Globals>) -> [Completion.Candidate]
  ) -> Completion {
    let scan = scan(line.before)
    let whole = whole(line, isValue: scan.awaiting != nil)
    func value(_ info: ParameterInfo, _ typed: String, after lead: String = "") -> Completion {
      guard let globals = globals(in: whole.words) else { return .nothing }
      return info.completion(of: typed, after: lead, in: whole.given) { typed in
        values(
          ValuePlace(
            info: info, typed: typed, path: scan.path, parameters: scan.command?.parameters ?? [],
            given: whole.given, globals: globals))
      }
    }
    if let info = scan.awaiting { return value(info, line.word) }
    if scan.isLost { return .nothing }
    if scan.wantsHelp { return .words(commands(scan)) }
    if !scan.optionsHaveEnded, line.word.hasPrefix("-") {
      if let (info, typed) = scan.optionWithValue(line.word) {
        guard info.kind != .flag else { return .nothing }
        return value(info, typed, after: String(line.word.dropLast(typed.count)))
      }
      return .words(options(scan, whole.typed, typed: line.word))
    }
    let commands = scan.commandCanFollow ? commands(scan) : []
    guard let info = scan.nextArgument else {
      guard commands.isEmpty, line.word.isEmpty, !scan.optionsHaveEnded else { return .words(commands) }
      return .words(options(scan, whole.typed, typed: ""))
    }
    switch value(info, line.word) {
    case .files(let lead): return .files(after: lead)
    case .words(let words) where words.isEmpty && commands.isEmpty && !info.isRequired && line.word.isEmpty:
      return .words(options(scan, whole.typed, typed: ""))
    case .words(let words): return .words(commands + words)
    }
  }

  /// All that is typed, also behind the cursor: its words, what the command takes of them, and the options' names.
  private func whole(
    _ line: TypedLine, isValue: Bool
  ) -> (words: [String], given: Given, typed: Set<String>) {
    // Something stands for the value that is being typed, so that the words behind it keep their places.
    let words = line.before + (line.word.hasPrefix("-") && !isValue ? [] : [""]) + line.after
    let scan = scan(words)
    var given = scan.given
    given.words = given.words.mapValues { $0.filter { !$0.isEmpty } }.filter { !$0.value.isEmpty }
    let typed = [given, scan.globalGiven].flatMap { Array($0.words.keys) + $0.flags }
    return (words, given, Set(typed))
  }

  private func commands(_ scan: Scan<Context, Answer>) -> [Completion.Candidate] {
    let help =
      scan.path.isEmpty && !scan.wantsHelp ? [Completion.Candidate("help", "Show help for a command")] : []
    return scan.rows.map { Completion.Candidate($0.name, $0.summary) } + help
  }

  /// The options that can still be typed, those that must be first.
  private func options(
    _ scan: Scan<Context, Answer>, _ typed: Set<String>, typed word: String
  ) -> [Completion.Candidate] {
    scan.knownOptions.filter { $0.isRepeated || !typed.contains($0.name) }.flatMap { info in
      let about = info.help + (info.isRequired ? " (required)" : "")
      let short = info.short.map { "-\($0)" }
      return (short == word ? [Completion.Candidate(word, about)] : [])
        + [Completion.Candidate(info.label, about)]
    }
  }
}

extension ParameterInfo {
  /// Finds what a value can be, part by part where commas part several.
  ///
  /// - Parameters:
  ///   - typed: What is typed of it.
  ///   - lead: What stands before it in the same word, such as `--day=`.
  ///   - given: What is typed for the command.
  ///   - known: Finds the words of one value, when the table does not know them.
  /// - Returns: The whole words, or the wish for a file.
  func completion(
    of typed: String, after lead: String, in given: Given, known: (String) -> [Completion.Candidate]
  ) -> Completion {
    var (lead, typed) = (lead, typed)
    var taken = isRepeated ? (given.words[name] ?? []).flatMap { (try? words(of: $0)) ?? [] } : []
    if splitsCommas, let comma = typed.lastIndex(of: ",") {
      let rest = typed[typed.index(after: comma)...].drop(while: \.isWhitespace)
      let ready = typed[..<rest.startIndex]
      taken += ready.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
      (lead, typed) = (lead + ready, String(rest))
    }
    if type?.type.namesFile == true { return .files(after: lead) }
    let all = choices.map { $0.map { Completion.Candidate($0) } } ?? known(typed)
    return .words(
      all.filter { candidate in
        !taken.contains { $0 == candidate.word || candidate.goesOn && $0.hasPrefix(candidate.word) }
      }.map { candidate in
        var whole = candidate
        whole.word = lead + candidate.word
        return whole
      })
  }
}
