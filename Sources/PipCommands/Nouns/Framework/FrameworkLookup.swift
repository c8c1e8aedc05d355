import PipCore

extension Session {
  /// Finds the framework that a word means: one that comes with the program, or the partnership's own.
  ///
  /// - Parameter word: An id, the start of exactly one, or a part of exactly one name.
  /// - Returns: The framework.
  /// - Throws: `LookupProblem` when there is none or there are several; the problem of its file.
  func framework(_ word: FrameworkWord) throws -> Framework {
    if let id = ID<Framework>(NamedThing.key(word.text)), let framework = try records.framework(id) {
      return framework
    }
    let known = try Framework.builtIn.map(\.id.text) + records.change.stems(in: .frameworks)
    let found = try id(
      word.text, Framework.noun, among: known,
      names: {
        try (Framework.builtIn + records.ownFrameworks()).map { NamedThing($0.id.text, $0.name) }
      },
      checking: { id in _ = try ID(id).map { try records.framework($0) } })
    guard let id = ID<Framework>(found), let framework = try records.framework(id) else {
      throw LookupProblem.missing(noun: Framework.noun, word: word.text, known: known)
    }
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
