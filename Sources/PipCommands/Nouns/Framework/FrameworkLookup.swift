import PipCore

extension Session {
  /// Finds the framework that a word means: one that comes with the program, or the partnership's own.
  ///
  /// - Parameter word: An id, or the start of exactly one.
  /// - Returns: The framework.
  /// - Throws: `LookupProblem` when there is none or there are several; the problem of its file.
  func framework(_ word: FrameworkWord) throws -> Framework {
    if let id = ID<Framework>(word.text), let framework = try records.framework(id) { return framework }
    let known =
      try Framework.builtIn.map(\.id.text) + records.change.stems(in: .frameworks)
    let starting = known.filter { $0.hasPrefix(word.text) }
    guard starting.count < 2 else {
      throw LookupProblem.ambiguous(noun: Framework.noun, word: word.text, candidates: starting)
    }
    guard let only = starting.first, word.text.utf8.count >= 2, let id = ID<Framework>(only),
      let framework = try records.framework(id)
    else { throw LookupProblem.missing(noun: Framework.noun, word: word.text, known: known) }
    notes.append("'\(word.text)' is \(only)")
    return framework
  }

  /// Checks that everything in a review is tagged with areas of its framework, or with themes of the partnership's own.
  ///
  /// - Parameter review: The review.
  /// - Throws: `unknownWord` with the first theme that belongs to neither.
  func checkAreas(of review: Review) throws {
    for area in review.usedThemes.sorted() { _ = try theme(area, in: review) }
    // A scale that names a framework of its own judges by that, whatever the review's themes are.
    guard !review.judgements.isEmpty, try model(of: review).judgements?.framework == nil else { return }
    for area in review.judgements.keys.sorted() { _ = try theme(area.text, in: review) }
  }
}
