/// Numbers, addresses and short answers as they stand in the cells of spreadsheets.
public enum CellWords {
  /// Reads a whole number, such as `1,204`.
  static func number(_ text: String) throws(RowReason) -> Int {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    let plain = halves.count == 2 && halves[1].allSatisfy { $0 == "0" } ? halves[0] : text[...]
    let digits = plain.filter { $0 != "," && $0 != " " }
    guard let number = ASCIIDigits.number(digits.utf8), number <= 100_000 else { throw .notANumber }
    return number
  }

  /// Reads yes or no.
  ///
  /// - Parameter text: Such as "Y", "false" or a tick.
  /// - Returns: Which of the two, or nil when it says something else.
  public static func truth(_ text: String) -> Bool? {
    switch Folding.text(text) {
    case "yes", "y", "true", "1", "x": true
    case "no", "n", "false", "0": false
    case "" where text.contains("✓") || text.contains("✔") || text.contains("☑"): true
    default: nil
    }
  }

  /// Reads an e-mail address, also out of `Asha Patel <asha@ingham.example>`.
  static func email(_ text: String) throws(RowReason) -> String {
    var address = text[...]
    if let from = address.firstIndex(of: "<"), let to = address.lastIndex(of: ">"), from < to {
      address = address[address.index(after: from)..<to]
    }
    if address.lowercased().hasPrefix("mailto:") { address = address.dropFirst(7) }
    let found = address.split { " ;,".contains($0) }.filter { $0.contains("@") }
    guard found.count <= 1 else { throw .severalAddresses }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(""), !address.contains(where: \.isWhitespace) else {
      throw .notAnAddress
    }
    return String(address)
  }

  /// Returns the parts of a cell that holds several things.
  ///
  /// - Parameters:
  ///   - text: Such as "Deputy Head and IC".
  ///   - isKnown: Whether a part is a name as it stands: only what is not is parted at "and".
  /// - Returns: The parts, without empty ones.
  public static func parts(_ text: String, isKnown: (String) -> Bool = { _ in false }) -> [String] {
    let signs = text.split { ";/,+|\n".contains($0) }.map { String($0).trimmedOfBlanks }
    return signs.flatMap { part -> [String] in
      guard !isKnown(part) else { return [part] }
      let words = part.split { $0.isWhitespace }.map(String.init)
      return words.split { $0 == "&" || $0.lowercased() == "and" }.map { $0.joined(separator: " ") }
    }.filter { !$0.isEmpty }
  }
}
