/// A piece of a line that stays together, and the blanks before it.
private struct Word {
  var gap = StyledLine()
  var line = StyledLine()
}

extension StyledLine {
  /// Returns the line as several lines no wider than a width, broken at blanks.
  ///
  /// - Parameters:
  ///   - limit: The greatest width, or nil for one line of any width.
  ///   - splits: Whether a word wider than the limit is cut; if not, its line is too wide.
  /// - Returns: At least one line.
  func wrapped(to limit: Int?, splittingWords splits: Bool) -> [StyledLine] {
    guard let limit, width > limit else { return [self] }
    var lines: [StyledLine] = []
    var current = StyledLine()
    for word in words {
      if current.width + word.gap.width + word.line.width <= limit {
        current.append(word.gap)
        current.append(word.line)
        continue
      }
      if !current.runs.isEmpty { lines.append(current) }
      current = word.line
      if splits && current.width > limit {
        var parts = current.split(at: max(1, limit))
        current = parts.removeLast()
        lines += parts
      }
    }
    return lines + [current]
  }

  /// The words of the line, each with the blanks before it.
  private var words: [Word] {
    var words: [Word] = []
    var word = Word()
    for run in runs {
      var rest = run.string[...]
      while !rest.isEmpty {
        let blanks = rest.prefix { $0 == " " }
        if !blanks.isEmpty && !word.line.runs.isEmpty {
          words.append(word)
          word = Word()
        }
        word.gap.append(String(blanks), run.emphasis)
        rest = rest[blanks.endIndex...]
        let letters = rest.prefix { $0 != " " }
        word.line.append(String(letters), run.emphasis)
        rest = rest[letters.endIndex...]
      }
    }
    return words + [word]
  }

  /// Returns the line cut into parts that each fill a width, never empty and never within one sign.
  private func split(at limit: Int) -> [StyledLine] {
    var parts: [StyledLine] = []
    var part = StyledLine()
    for run in runs {
      for character in run.string {
        if !part.runs.isEmpty && part.width + displayWidth(character) > limit {
          parts.append(part)
          part = StyledLine()
        }
        part.append(String(character), run.emphasis)
      }
    }
    return parts + [part]
  }
}
