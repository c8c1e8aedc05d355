/// A name that leads to no thing, or to several.
public enum LookupProblem: Error, Hashable, Sendable {
  /// There is no such thing; the ids that there are help to guess what was meant.
  case missing(noun: String, word: String, known: [String])
  /// The word starts several names.
  case ambiguous(noun: String, word: String, candidates: [String])
  /// There is no cycle yet.
  case noCycle
  /// A host has several reviews that the command could mean.
  case severalReviews(host: String, candidates: [String])
  /// A host has no review in the cycles looked at.
  case noReview(host: String, cycles: [String])
  /// There is no such item in a review.
  case noItem(noun: String, code: String, place: String, candidates: [String])
  /// Something of this id exists already.
  case exists(noun: String, id: String, name: String)
  /// Another school has this number already.
  case urnTaken(urn: String, school: String)
  /// No id can be made from a name.
  case noIDFromName(String)
}
