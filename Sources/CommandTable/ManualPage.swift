/// What a manual page says beside the commands, which come from the table.
public struct ManualFacts: Sendable {
  /// The name of the whole, at the head of the page.
  public var product: String
  /// The day that the page is of, such as `2026-11-20`.
  public var date: String
  /// Paragraphs on what the program is for.
  public var description: [String]
  /// What follows the commands, such as the exit status.
  public var sections: [HelpPage.Section]
  /// What to read next.
  public var seeAlso: [String]

  /// Makes the facts.
  ///
  /// - Parameters:
  ///   - product: The name of the whole, at the head of the page.
  ///   - date: The day that the page is of, such as `2026-11-20`.
  ///   - description: Paragraphs on what the program is for.
  ///   - sections: What follows the commands, such as the exit status.
  ///   - seeAlso: What to read next.
  public init(
    product: String, date: String, description: [String], sections: [HelpPage.Section], seeAlso: [String]
  ) {
    (self.product, self.date, self.description) = (product, date, description)
    (self.sections, self.seeAlso) = (sections, seeAlso)
  }
}

extension CommandTree {
  /// Writes the manual page of the program, or of one command with all below it, in the `man` macros of roff.
  ///
  /// - Parameters:
  ///   - facts: What the page says beside the commands.
  ///   - path: The words that lead to the one command, none for the whole program.
  /// - Returns: The page, whose last line ends with a newline; nil when there is no such command.
  public func manual(_ facts: ManualFacts, of path: [String] = []) -> String? {
    let rows = path.isEmpty ? allCommands : allCommands.filter { $0.path.starts(with: path) }
    guard !rows.isEmpty, let page = page(for: path) else { return nil }
    let title = ([name] + path).joined(separator: "-")
    var lines = [".\\\" Made by '\(name) manual' from the table of its commands."]
    lines.append(
      ".TH \(Roff.heading(title.uppercased())) 1 \(facts.date) \(Roff.heading("\(name) \(version)")) \(Roff.heading(facts.product))"
    )
    lines += [".SH NAME", "\(Roff.code(title)) \\- \(Roff.code(lowered(page.summary)))"]
    lines.append(".SH SYNOPSIS")
    lines += page.usage.flatMap { [Roff.usage($0), ".br"] }.dropLast()
    if path.isEmpty {
      lines.append(".SH DESCRIPTION")
      lines += facts.description.flatMap(paragraph)
    }
    lines.append(".SH GLOBAL OPTIONS")
    lines += paragraph("Every command understands these, before its name and after it.")
    lines += section("", globals.infos + [.help, .version]).rows.flatMap(item)
    lines.append(".SH COMMANDS")
    if path.isEmpty { lines += overview }
    lines += rows.filter { !$0.command.isGroup }.flatMap(entry)
    for part in facts.sections { lines += [".SH \(part.heading)"] + part.rows.flatMap(item) }
    lines.append(".SH SEE ALSO")
    lines += facts.seeAlso.flatMap(paragraph)
    // A heading begins a paragraph by itself.
    return zip(lines, [""] + lines).filter { $0 != ".PP" || !$1.hasPrefix(".S") }.map { $0.0 + "\n" }.joined()
  }

  /// The commands in short, under the headings of the list of all commands.
  private var overview: [String] {
    groups.flatMap { group in
      [".SS \(Roff.heading(group.heading))"]
        + group.commands.map { HelpPage.Row(term: $0.name, text: $0.summary + ".") }.flatMap(item)
    }
  }

  private func entry(_ path: [String], _ command: Command<Context, Answer>) -> [String] {
    let page = page(for: path, command: command)
    var lines = [".SS \(Roff.heading(([name] + path).joined(separator: " ")))"]
    lines += paragraph(page.summary + ".")
    lines += [".PP"] + page.usage.flatMap { [Roff.usage($0), ".br"] }.dropLast()
    lines += page.discussion.flatMap(paragraph)
    lines += (section("", command.arguments).rows + section("", command.options).rows).flatMap(item)
    if !page.examples.isEmpty {
      lines += [".PP", page.examples.count == 1 ? "Example:" : "Examples:", ".PP", ".RS 4", ".nf"]
      lines += page.examples.flatMap { wrappedExample($0, width: 70) }.map {
        Roff.code(String($0.dropFirst(2)))
      }
      lines += [".fi", ".RE"]
    }
    return lines
  }
}

private func paragraph(_ text: String) -> [String] { [".PP"] + Roff.prose(text) }

private func item(_ row: HelpPage.Row) -> [String] {
  [".TP", Roff.usage(row.term)] + Roff.prose(row.text)
}

private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
