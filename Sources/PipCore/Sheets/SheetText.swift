// Texts as they come back from spreadsheets and word processors, which change them on the way.
extension String {
  /// The text as it is recorded: without the apostrophe that keeps a program from running it, and without signs that cannot be seen.
  ///
  /// The quotation marks and dashes stay as they were written.
  var asAnswer: String {
    var signs = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD: continue
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: signs.append("\n")
      case 0x0A where last == "\r": break
      case 0x09, 0xA0, 0x202F: signs.append(" ")
      default: signs.append(scalar)
      }
      last = scalar
    }
    let lines = String(signs).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { Self.unguarded($0.trimmed) }.joined(separator: "\n").trimmedOfBlanks
  }

  /// A line without the apostrophe before what would be a formula.
  private static func unguarded(_ line: String) -> String {
    guard line.first == "'" || line.first == "\u{2019}",
      let next = line.dropFirst().first(where: { !$0.isWhitespace }),
      "=+-@＝＋－＠".contains(next)
    else { return line }
    return String(line.dropFirst())
  }

  /// The text in which only what was meant differs: plain quotation marks and dashes, three full stops, single blanks.
  var withPlainSigns: String {
    var result = ""
    for character in asAnswer {
      switch character {
      case "\u{2018}", "\u{2019}", "\u{201B}", "`", "\u{B4}": result.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}": result.append("\"")
      case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": result.append("-")
      case "\u{2026}": result.append("...")
      case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
      default: result.append(character)
      }
    }
    return result
  }

  /// The text as names and answers are compared: small letters too, and no full stops.
  var asCompared: String {
    withPlainSigns.lowercased().filter { $0 != "." }.trimmedOfBlanks
  }
}

extension String {
  /// Whether a question mark stands before a letter, as programs put it for letters that Windows-1252 does not have (ŷ, ŵ).
  var hasLostLetter: Bool {
    guard contains("?"), !contains("://") else { return false }
    let signs = Array(self)
    return signs.indices.dropLast().contains { place in signs[place] == "?" && signs[place + 1].isLetter }
  }

  /// The text as a program saves it in Windows-1252: a question mark for each letter that is not in it.
  var inWindows1252: String {
    String(
      withPlainSigns.map { sign in
        sign.unicodeScalars.allSatisfy { $0.value < 0x100 || SpreadsheetText.hasSign($0) } ? sign : "?"
      })
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String { String(self).trimmedOfBlanks }
}
