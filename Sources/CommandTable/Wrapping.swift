/// Returns text as lines of at most `width` characters; only a longer word stands out.
///
/// - Parameters:
///   - text: The text, whose blanks are the places to break it.
///   - width: The width of the page.
///   - first: What the first line begins with.
///   - indent: How many blanks the other lines begin with.
/// - Returns: The lines, at least one.
func wrapped(_ text: String, width: Int, first: String = "", indent: Int = 0) -> [String] {
  wrapped(text.split(separator: " ").map(String.init), width: width, first: first, indent: indent)
}

/// Returns words as lines of at most `width` characters.
///
/// - Parameters:
///   - words: What cannot be broken.
///   - width: The width of the page.
///   - first: What the first line begins with.
///   - indent: How many blanks the other lines begin with.
///   - continuation: What a line ends with when another one follows.
/// - Returns: The lines, at least one.
func wrapped(
  _ words: [String], width: Int, first: String, indent: Int, continuation: String = ""
) -> [String] {
  var lines: [String] = []
  var line = first
  var isEmpty = true
  for (index, word) in words.enumerated() {
    let reserve = index == words.count - 1 ? 0 : continuation.count
    if isEmpty {
      line += word
    } else if line.count + 1 + word.count + reserve <= width {
      line += " " + word
    } else {
      lines.append(line + continuation)
      line = blanks(indent) + word
    }
    isEmpty = false
  }
  return lines + [line]
}

/// Returns a number of blanks.
func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
