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

/// Short marks by which a sheet shows whether a cell is still as it was written out.
///
/// A mark says nothing of the text but whether it is the same; a sheet can be sent round without telling more than stands on it.
enum SheetMark {
  /// The mark of an empty cell.
  static let empty = "0"

  /// The mark of a text: four signs of its hash.
  static func of(_ text: String) -> String {
    guard !text.isEmpty else { return empty }
    var number = 0
    for byte in SHA256.hex(Array(text.utf8)).utf8.prefix(12) {
      number = number * 16 + (byte < UInt8(ascii: "a") ? Int(byte) - 48 : Int(byte) - 87)
    }
    var signs: [UInt8] = []
    for _ in 0..<Code.length {
      signs.append(Code.alphabet[number % Code.alphabet.count])
      number /= Code.alphabet.count
    }
    return String(decoding: signs, as: UTF8.self)
  }

  /// The mark of a cell, by the kind of its answer: a day or a number is the same however a program writes it.
  static func of(_ cell: String, _ answer: SheetAnswer) -> String {
    let text = cell.withPlainSigns
    switch answer {
    case .day, .due: return of(day(text) ?? text)
    case .number, .mark: return of(SheetNumber.read(text).map(String.init) ?? text)
    case .text, .line, .person, .people, .owner, .school, .choice, .choices: return of(text)
    }
  }

  /// Whether a cell is still as it was written out.
  ///
  /// A program that is set to American days turns a day round when it takes it for one: that is no change either.
  static func isUntouched(_ cell: String, _ answer: SheetAnswer, _ mark: String?) -> Bool {
    guard let mark else { return false }
    if of(cell, answer) == mark { return true }
    guard answer == .day || answer == .due else { return false }
    return turned(cell.withPlainSigns).flatMap { day($0) }.map { of($0) == mark } ?? false
  }

  private static func day(_ text: String) -> String? { (try? CellDay.read(text))?.description }

  /// A day in numbers with its month first, or nil for any other text.
  private static func turned(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 ? "\(parts[1])/\(parts[0])/\(parts[2])" : nil
  }

  /// The mark of all cells of a row that are only there to be read.
  static func of(given cells: [String]) -> String {
    of(joined(cells) { $0 })
  }

  /// Whether the cells that are only there to be read are as they were written out.
  static func isUntouched(given cells: [String], _ mark: String) -> Bool {
    of(given: cells) == mark || of(joined(cells) { turned($0) ?? $0 }) == mark
  }

  /// The cells as one text, in which a day is the same however a program writes it.
  private static func joined(_ cells: [String], _ change: (String) -> String) -> String {
    let cells = cells.map { cell in
      let text = change(cell.withPlainSigns)
      return day(text) ?? SheetNumber.read(text).map(String.init) ?? text
    }
    // Programs put empty cells at the end of a row, and people put in empty columns.
    return cells.filter { !$0.isEmpty }.joined(separator: "\u{1F}")
  }
}

/// Whole numbers as spreadsheets write them.
enum SheetNumber {
  /// Reads `14`, `14.0` and `1,204`; nil for anything else.
  static func read(_ text: String) -> Int? {
    let groups = text.filter { $0 != " " }.split(separator: ",", omittingEmptySubsequences: false)
    // "14,0" is not a hundred and forty.
    guard groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else { return nil }
    var digits = groups.joined()
    if let point = digits.firstIndex(of: "."), digits[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      digits = String(digits[..<point])
    }
    guard !digits.isEmpty, digits.utf8.count <= 9 else { return nil }
    return ASCIIDigits.number(digits.utf8[...])
  }
}
