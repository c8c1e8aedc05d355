/// How to answer, in the same few words on every sheet.
enum SheetHints {
  static let day = "such as 26/11/2026"
  static let due = "such as 26/3/2027, or: to agree"
  static let people = "names, with commas between"
  static let owner = "a name, or: to agree"
}

/// What is known already, for the top of a sheet.
enum SheetFacts {
  /// Makes the facts of which there is anything to say.
  static func make(_ pairs: [(label: String, text: String?)]) -> [Fact] {
    pairs.compactMap { label, text in
      guard let text, !text.isEmpty else { return nil }
      return Fact(label: label, text: Text(text))
    }
  }
}
