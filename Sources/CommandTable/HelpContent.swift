extension CommandTree {
  /// Makes the page of help for a command, a group or the whole program.
  ///
  /// - Parameter path: The words that lead there, none for the whole program.
  /// - Returns: The page, or nil when nothing is there.
  public func page(for path: [String]) -> HelpPage? {
    if path.isEmpty { return topPage }
    return command(at: path).map { page(for: path, command: $0) }
  }

  /// The page that lists all commands.
  public var topPage: HelpPage {
    let lists = groups.map { group in HelpPage.Section(heading: group.heading, rows: rows(of: group.commands))
    }
    let options = globals.infos + [.help, .version]
    return HelpPage(
      path: [], usage: ["\(name) [global options] COMMAND ..."], summary: summary, examples: [],
      discussion: [],
      sections: lists + [section("Global options", options)],
      notes: ["Type '\(name) help COMMAND' to read about one command."])
  }

  func page(for path: [String], command: Command<Context, Answer>?) -> HelpPage {
    guard let command else { return topPage }
    let line = ([name] + path).joined(separator: " ")
    let commands = HelpPage.Section(heading: "Commands", rows: rows(of: command.subcommands))
    let sections = [commands, section("Arguments", command.arguments), section("Options", command.options)]
    return HelpPage(
      path: path,
      usage: [usage(of: command, line: line)]
        + (command.isGroup || command.subcommands.isEmpty ? [] : ["\(line) COMMAND ..."]),
      summary: command.summary,
      examples: command.examples.map(underThisName), discussion: paragraphs(command.discussion),
      sections: sections.filter { !$0.rows.isEmpty },
      notes: [
        command.isGroup
          ? "Type '\(name) help \(path.joined(separator: " ")) COMMAND' to read about one." : nil,
        "Global options work here too: type '\(name) help' to read them.",
        seeAlso(path),
      ].compactMap(\.self))
  }

  /// Returns an example as it is typed here: the program may have been installed under another name.
  private func underThisName(_ example: String) -> String {
    name + example.drop { $0 != " " }
  }

  private func rows(of commands: [Command<Context, Answer>]) -> [HelpPage.Row] {
    commands.map { HelpPage.Row(term: $0.name, text: $0.summary) }
  }

  private func usage(of command: Command<Context, Answer>, line: String) -> String {
    if command.isGroup { return "\(line) COMMAND ..." }
    let arguments = command.arguments.map { info in
      let label = info.isRepeated ? "\(info.label) ..." : info.label
      return info.isRequired ? label : "[\(label)]"
    }
    let required = command.options.filter(\.isRequired).map(\.labelWithValue)
    let hasMore = command.options.contains { !$0.isRequired }
    return ([line] + arguments + required + (hasMore ? ["[options]"] : [])).joined(separator: " ")
  }

  /// Returns a note that names the commands beside one, or nil when it stands alone.
  private func seeAlso(_ path: [String]) -> String? {
    let parent = Array(path.dropLast())
    let level =
      if parent.isEmpty {
        groups.first { $0.commands.contains { $0.name == path.first } }?.commands ?? []
      } else {
        command(at: parent)?.subcommands ?? []
      }
    let others = level.map(\.name).filter { $0 != path.last }
    guard !others.isEmpty else { return nil }
    return "See also: "
      + others.map { ([name] + parent + [$0]).joined(separator: " ") }.joined(separator: ", ")
  }
}

/// Returns the rows for parameters; long names line up below each other when some have a short name.
func section(_ heading: String, _ infos: [ParameterInfo]) -> HelpPage.Section {
  let hasShort = infos.contains { $0.short != nil }
  return HelpPage.Section(
    heading: heading,
    rows: infos.map { info in
      let short = info.short.map { "-\($0), " } ?? (hasShort ? blanks(4) : "")
      return HelpPage.Row(term: short + info.labelWithValue, text: info.helpWithFacts)
    })
}

/// Returns the paragraphs of a text, each as one line.
private func paragraphs(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .split { $0.allSatisfy(\.isWhitespace) }
    .map { $0.joined(separator: " ") }
}

extension ParameterInfo {
  /// The help with what else must be known to type the parameter.
  public var helpWithFacts: String {
    let facts = [
      isRequired && kind == .option ? "required" : nil,
      repeatedFact,
      choices.map { "one of \($0.joined(separator: ", "))" },
    ].compactMap(\.self)
    return ([help] + facts.map { "(\($0))" }).joined(separator: " ")
  }

  private var repeatedFact: String? {
    guard isRepeated else { return splitsCommas ? "or several as a,b,c" : nil }
    if kind == .argument {
      return (isRequired ? "one or more" : "any number") + (splitsCommas ? ", also as a,b,c" : "")
    }
    return splitsCommas ? "can be repeated, or a,b,c" : "can be repeated"
  }
}
