/// Returns a text as it stands in an HTML page, where no words of it can act as markup.
///
/// Signs that cannot be seen are made visible first, as in all output, so that a page holds none that a browser or an XML reader
/// would stumble over. The text may stand between tags and within quotation marks.
///
/// - Parameter text: Any text.
/// - Returns: The same words with `&`, `<`, `>`, `"` and `'` written as references.
public func htmlEscaped(_ text: String) -> String {
  let clean = neutral(text)
  guard clean.utf8.contains(where: { special.contains($0) }) else { return clean }
  var result = ""
  result.reserveCapacity(clean.utf8.count + 16)
  for scalar in clean.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The signs that are written as references: `"`, `&`, `'`, `<`, `>`.
private let special: [UInt8] = [0x22, 0x26, 0x27, 0x3C, 0x3E]

/// Returns a text as a string of a style sheet, quotation marks included, for the margins of printed pages.
///
/// Everything but letters, figures and blanks is written by its number, so that no words can end the string, the rule or the
/// style sheet itself.
///
/// - Parameter text: Any text; newlines become blanks.
/// - Returns: The string.
func styleString(_ text: String) -> String {
  var result = "\""
  for scalar in neutral(text).unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
    case "\n", "\t": result += " "
    default: result += "\\" + String(scalar.value, radix: 16, uppercase: true) + " "
    }
  }
  return result + "\""
}
