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
    var digits = text.filter { $0 != "," && $0 != " " }
    if let point = digits.firstIndex(of: "."), digits[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      digits = String(digits[..<point])
    }
    guard !digits.isEmpty, digits.utf8.count <= 9 else { return nil }
    return ASCIIDigits.number(digits.utf8[...])
  }
}
