/// Texts in the form in which they are compared, so that case, blanks, marks and punctuation do not count.
public enum Folding {
  /// Returns the small letters and digits of a text, without their marks.
  public static func text(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      if let plain = plainLetters(scalar) {
        folded += plain
      } else if scalar.properties.isAlphabetic {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
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
