extension HelpPage {
  /// Lays the page out.
  ///
  /// - Parameter width: How many characters fit on a line.
  /// - Returns: The text, whose last line ends with a newline.
  public func render(width: Int = 80) -> String {
    let width = max(width, 20)
    var blocks = [
      usage.enumerated().flatMap {
        wrapped($0.element, width: width, first: $0.offset == 0 ? "usage: " : "   or: ", indent: 9)
      },
      wrapped(summary, width: width),
    ]
    if !examples.isEmpty {
      blocks.append(["Examples"] + examples.flatMap { wrappedExample($0, width: width) })
    }
    blocks += discussion.map { wrapped($0, width: width) }
    blocks += path.isEmpty ? [commandList(width: width)] : sections.map { $0.lines(width: width) }
    blocks.append(notes.flatMap { wrapped($0, width: width, indent: 2) })
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

extension HelpPage {
  /// Returns all lists of the top page, which go without empty lines, to stay on one screen.
  private func commandList(width: Int) -> [String] {
    let commands = sections.dropLast()
    // One column for all groups; the options, whose terms are longer, have their own.
    let column = textColumn(for: commands.flatMap(\.rows), width: width)
    return commands.flatMap { $0.lines(width: width, column: column) }
      + sections.suffix(1).flatMap { $0.lines(width: width) }
  }
}

extension HelpPage.Section {
  /// Returns the heading and the rows in two columns.
  fileprivate func lines(width: Int, column: Int? = nil) -> [String] {
    let column = column ?? textColumn(for: rows, width: width)
    return [heading]
      + rows.flatMap { row in
        let term = blanks(2) + row.term
        if term.count + 2 <= column {
          let first = term + blanks(column - term.count)
          return wrapped(row.text, width: width, first: first, indent: column)
        }
        return [term] + wrapped(row.text, width: width, first: blanks(column), indent: column)
      }
  }
}

/// Returns where the texts begin: behind the longest term that leaves room enough.
private func textColumn(for rows: [HelpPage.Row], width: Int) -> Int {
  (rows.map(\.term.count).filter { $0 + 4 <= width * 2 / 5 }.max() ?? 4) + 4
}

/// Returns an example that can be copied even when it takes several lines.
func wrappedExample(_ example: String, width: Int) -> [String] {
  // An option is easier to read on one line with its value.
  let words = unbrokenWords(example).reduce(into: [String]()) { words, word in
    if let last = words.last, last.hasPrefix("--"), !last.contains(" "), !word.hasPrefix("-"),
      last.count + word.count < width / 2
    {
      words[words.count - 1] += " " + word
    } else {
      words.append(word)
    }
  }
  return wrapped(words, width: width, first: blanks(2), indent: 6, continuation: " \\")
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
