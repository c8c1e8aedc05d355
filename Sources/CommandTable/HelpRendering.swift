extension HelpPage {
  /// Lays the page out.
  ///
  /// - Parameter width: How many characters fit on a line.
  /// - Returns: The text, whose last line ends with a newline.
  public func render(width: Int = 80) -> String {
    let width = max(width, 20)
    var blocks = [
      usage.flatMap { wrapped($0, width: width, first: "usage: ", indent: 9) },
      wrapped(summary, width: width),
    ]
    if !examples.isEmpty {
      blocks.append(["Examples"] + examples.flatMap { wrappedExample($0, width: width) })
    }
    blocks += discussion.map { wrapped($0, width: width) }
    let lists = sections.map { [$0.heading] + $0.lines(width: width) }
    // The list of all commands is long: it goes without empty lines, to stay on one screen.
    blocks += path.isEmpty ? [Array(lists.joined())] : lists
    blocks += notes.map { wrapped($0, width: width, indent: 2) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

extension HelpPage.Section {
  /// Returns the rows in two columns.
  fileprivate func lines(width: Int) -> [String] {
    let widest = width * 2 / 5
    let column = (rows.map(\.term.count).filter { $0 + 4 <= widest }.max() ?? 4) + 4
    return rows.flatMap { row in
      let term = blanks(2) + row.term
      if term.count + 2 <= column {
        let first = term + blanks(column - term.count)
        return wrapped(row.text, width: width, first: first, indent: column)
      }
      return [term] + wrapped(row.text, width: width, first: blanks(column), indent: column)
    }
  }
}

/// Returns an example that can be copied even when it takes several lines.
private func wrappedExample(_ example: String, width: Int) -> [String] {
  wrapped(unbrokenWords(example), width: width, first: blanks(2), indent: 6, continuation: " \\")
}

/// Returns the words of a command line, each still in its quotes.
private func unbrokenWords(_ line: String) -> [String] {
  var words = [""]
  var quote: Character?
  for character in line {
    if character == quote {
      quote = nil
    } else if quote == nil, character == "'" || character == "\"" {
      quote = character
    } else if quote == nil, character == " " {
      words.append("")
      continue
    }
    words[words.count - 1].append(character)
  }
  return words.filter { !$0.isEmpty }
}
