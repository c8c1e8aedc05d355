extension CommandTree {
  /// Writes the reference of all commands.
  ///
  /// - Returns: The text of a Markdown file, whose last line ends with a newline.
  public func markdownReference() -> String {
    let blocks =
      ["# Commands of \(name)", escaped(summary), "## Contents", contents]
      + groups.flatMap { group in
        ["## \(escaped(group.heading))"] + group.commands.flatMap { reference($0, path: [$0.name], level: 3) }
      }
      + ["## Global options", "Every command understands these, before its name and after it."]
      + table("Option", globals.infos + [.help, .version])
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var contents: String {
    let groupLines = groups.map { group in
      "- \(escaped(group.heading)): " + group.commands.map { link([$0.name]) }.joined(separator: ", ")
    }
    return (groupLines + ["- [Global options](#global-options)"]).joined(separator: "\n")
  }

  private func reference(_ command: Command<Context, Answer>, path: [String], level: Int) -> [String] {
    let page = page(for: path, command: command)
    let heading = "\(String(repeating: "#", count: level)) \(([name] + path).joined(separator: " "))"
    var blocks = [heading, escaped(command.summary)]
    if !command.isGroup { blocks.append(fence(page.usage)) }
    if !command.subcommands.isEmpty {
      let lines = command.subcommands.map { "- \(link(path + [$0.name])): \(escaped($0.summary))" }
      blocks.append(lines.joined(separator: "\n"))
    }
    blocks += page.discussion.map(escaped)
    if !command.examples.isEmpty { blocks += ["Examples:", fence(command.examples)] }
    blocks += table("Argument", command.arguments) + table("Option", command.options)
    return blocks
      + command.subcommands.flatMap { reference($0, path: path + [$0.name], level: level + 1) }
  }

  /// Returns a link to the heading of a command; headings become anchors by hyphens in place of blanks.
  private func link(_ path: [String]) -> String {
    let words = [name] + path
    return "[\(path.joined(separator: " "))](#\(words.joined(separator: "-").lowercased()))"
  }
}

private func table(_ heading: String, _ infos: [ParameterInfo]) -> [String] {
  guard !infos.isEmpty else { return [] }
  let rows = infos.map { info in
    let short = info.short.map { "`-\($0)`, " } ?? ""
    return "| \(short)`\(info.labelWithValue)` | \(escaped(info.helpWithFacts)) |"
  }
  return [(["| \(heading) | What it does |", "| --- | --- |"] + rows).joined(separator: "\n")]
}

private func fence(_ lines: [String]) -> String {
  (["```"] + lines + ["```"]).joined(separator: "\n")
}

/// Returns text with a backslash before what Markdown would read as a mark.
private func escaped(_ text: String) -> String {
  text.map { "|<*_`[".contains($0) ? "\\\($0)" : "\($0)" }.joined()
}
