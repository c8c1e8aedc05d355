/// Names of people as they stand in the cells of spreadsheets.
public struct CellName: Hashable, Sendable {
  /// The name, without a title.
  public let name: String
  /// The title that stood before it.
  public let title: String?
  /// Whether the surname stood first.
  public let isTurned: Bool

  /// Reads a name: "Mrs Asha Patel" and "Patel, Asha" are both Asha Patel.
  ///
  /// Of "Mrs Patel" the title stays, since nothing else would tell her from the other Patels.
  public init(_ text: String) {
    // "Asha Patel (Mrs)" has its title in brackets, and at the end.
    let bracketed = Self.withoutBracketedTitle(text)
    let text = bracketed.rest
    var words = text.split { $0.isWhitespace }.map(String.init)
    let halves = text.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.split { $0.isWhitespace }.map(String.init)
    }
    var isTurned = false
    if halves.count == 2, !halves[0].isEmpty, let first = halves[1].first,
      !Self.letters.contains(Folding.text(first))
    {
      words = halves[1] + halves[0]
      isTurned = true
    }
    var title = bracketed.title
    if isTurned, halves[0].count > 1, Self.titles.contains(Folding.text(halves[0][0])) {
      title = title ?? halves[0][0]
      words = halves[1] + halves[0].dropFirst()
    }
    while words.count > 2, let first = words.first, Self.titles.contains(Folding.text(first)) {
      title = title ?? first
      words.removeFirst()
    }
    (name, self.title, self.isTurned) = (words.joined(separator: " "), title, isTurned)
  }

  /// A text without a title in brackets, and that title.
  private static func withoutBracketedTitle(_ text: String) -> (rest: String, title: String?) {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return (text, nil)
    }
    let inside = String(text[open..<close].dropFirst()).trimmedOfBlanks
    guard titles.contains(Folding.text(inside)) else { return (text, nil) }
    let after = text[close...].dropFirst()
    return ((String(text[..<open]) + String(after)).trimmedOfBlanks, inside)
  }

  /// Whether a text names several people, as "Mr & Mrs Brown" and "Ann Ames / Tom Reed" do.
  static func isSeveral(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }.map(String.init)
    return text.contains { "&/;+".contains($0) }
      || words.dropFirst().dropLast().contains { $0.lowercased() == "and" }
  }

  /// A name as it is compared: without a title, however it is written.
  static func folded(_ name: String) -> String {
    let plain = CellName(name).name
    let words = plain.split { $0.isWhitespace }.map { Folding.text(String($0)) }
    return (words.count > 1 && titles.contains(words[0]) ? words.dropFirst()[...] : words[...]).joined()
  }

  /// Whether two names can be one person's: the same first name, as after a marriage, or the same last name and the first letter,
  /// as with Tom and Thomas.
  static func areNear(_ one: String, _ other: String) -> Bool {
    let first = CellName(one).name.split(separator: " ").map { Folding.text(String($0)) }
    let second = CellName(other).name.split(separator: " ").map { Folding.text(String($0)) }
    if first.first == second.first { return true }
    return first.last == second.last && first.first?.first == second.first?.first
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lady", "lord", "rev", "revd",
    "reverend", "fr", "father", "sr", "sister", "canon", "cllr", "councillor",
  ]

  /// Letters after a name, which make no surname of what stands before them.
  private static let letters: Set<String> = [
    "ba", "bed", "bsc", "ma", "med", "msc", "mba", "phd", "edd", "pgce", "qts", "npqh", "npqel", "npqsl",
    "nle", "lle",
    "sle",
    "obe", "mbe", "cbe", "jp", "frsa",
  ]
}

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
