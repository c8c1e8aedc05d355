import PipCore

// Items of a record that is not a review: terms, closed days, training.
extension Session {
  /// Finds the code that was meant among the items of a record.
  ///
  /// - Parameters:
  ///   - word: The code, or the start of one.
  ///   - noun: What an item is called.
  ///   - place: Where it was looked for, in words.
  ///   - items: The items.
  /// - Returns: The item and its code.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func ownItem<Item>(
    _ word: PlainCode, _ noun: String, _ place: String, in items: [Code: Item]
  ) throws -> (code: Code, item: Item) {
    let matches = items.filter { $0.key.description.hasPrefix(word.code) }.sorted { $0.key < $1.key }
    guard let match = matches.first else {
      throw LookupProblem.noItem(
        noun: noun, code: word.code, place: place, candidates: items.keys.sorted().map(\.description))
    }
    guard matches.count == 1 else {
      throw LookupProblem.ambiguous(
        noun: noun, word: word.code, candidates: matches.map(\.key.description))
    }
    return (match.key, match.value)
  }
}
