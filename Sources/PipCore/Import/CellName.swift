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
    var title: String?
    while words.count > 2, let first = words.first, Self.titles.contains(Folding.text(first)) {
      title = title ?? first
      words.removeFirst()
    }
    (name, self.title, self.isTurned) = (words.joined(separator: " "), title, isTurned)
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
