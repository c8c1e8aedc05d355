/// Texts in the form in which they are compared, so that case, blanks, marks and punctuation do not count.
public enum Folding {
  /// Returns the small letters and digits of a text, without their marks.
  ///
  /// - Parameter text: Such as "St. Mary's, Ashby".
  /// - Returns: Such as `stmarysashby`.
  public static func text(_ text: String) -> String {
    String(decoding: bytes(text, blanks: false), as: UTF8.self)
  }

  /// Returns the words of a text in the same form; an apostrophe parts none.
  ///
  /// - Parameter text: Such as "St. Mary's, Ashby".
  /// - Returns: Such as `["st", "marys", "ashby"]`.
  static func words(_ text: String) -> [String] {
    bytes(text, blanks: true).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  // Tens of thousands of names of the register pass here: almost all of their letters need no table.
  private static func bytes(_ text: String, blanks: Bool) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: result.append(UInt8(scalar.value))
      case 0x41...0x5A: result.append(UInt8(scalar.value) + 0x20)
      default:
        if let letters = scalar.value < 0x80 ? nil : plainLetters(scalar) {
          result += Array(letters.utf8)
        } else if scalar.properties.isAlphabetic {
          result += Array(scalar.properties.lowercaseMapping.utf8)
        } else if blanks, !isApostrophe(scalar) {
          result.append(0x20)
        }
      }
    }
    return result
  }

  /// Returns the forms in which a heading may be known, the whole of it first.
  ///
  /// "Role(s)" is "roles"; what else stands in brackets, as in "Date of visit (dd/mm/yyyy)", may be left out.
  static func headings(_ heading: String) -> [String] {
    var outside = ""
    var depth = 0
    for sign in heading {
      if sign == "(" || sign == "[" { depth += 1 }
      if depth == 0 { outside.append(sign) }
      if sign == ")" || sign == "]" { depth = max(0, depth - 1) }
    }
    return [text(heading), text(outside)].filter { !$0.isEmpty }
  }

  /// Returns a school's name without the words that people leave out or write in several ways.
  ///
  /// - Parameter name: Such as "The Saint Mary's Church of England School".
  /// - Returns: Such as `st marys ce`, words with blanks between.
  public static func school(_ name: String) -> String {
    var words = name.split { $0.isWhitespace || $0 == "," || $0 == "-" || $0 == "." }.map {
      text(String($0))
    }
    words = words.compactMap { word in
      switch word {
      case "", "the", "school", "and", "of": nil
      case "saint": "st"
      case "cofe", "ce": "ce"
      case "coe": "ce"
      default: word
      }
    }
    let joined = words.joined(separator: " ")
    return joined.replacingAll("church england", with: "ce").replacingAll("c e", with: "ce")
      .replacingAll("roman catholic", with: "rc").replacingAll("catholic", with: "rc")
  }
}

extension String {
  /// Returns the text with whole words replaced.
  fileprivate func replacingAll(_ words: String, with other: String) -> String {
    let (mine, sought) = (split(separator: " "), words.split(separator: " "))
    var result: [Substring] = []
    var index = 0
    while index < mine.count {
      if mine[index...].starts(with: sought) {
        result.append(other[...])
        index += sought.count
      } else {
        result.append(mine[index])
        index += 1
      }
    }
    return result.joined(separator: " ")
  }
}
