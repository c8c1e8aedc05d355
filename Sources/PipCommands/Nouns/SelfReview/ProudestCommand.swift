import CommandTable
import PipCore

extension ImpactCommands {
  static let proudest = Row(
    "proudest", "Mark the impact that the partnership is proudest of", .writes,
    examples: [
      "pip impact proudest ingham/7k3m --why \"nobody had thought it could be done in a term\"",
      "pip impact proudest ingham/7k3m --no-longer",
    ],
    discussion: """
      A cycle has one; marking another takes its place. The yearly report begins with it, and impact list says which it is.
      """,
    argument("address", ItemWord.self, "The statement of impact"),
    option("why", ProseText.self, "Why this one"), flag("no-longer", "Take the mark away")
  ) { session, word, why, noLonger in
    let (place, code) = try session.item(word, "statement of impact") { $0.impact }
    var selfReview = try session.records.selfReview(of: place.cycle.id)
    let address = place.address(code)
    let isMarked = selfReview.proudest?.marks(place.review.id, code) ?? false
    if noLonger {
      guard why == nil else {
        throw UsageError.conflicting(
          "--why and --no-longer do not go together", hints: ["leave out one of them"])
      }
      guard isMarked else { throw RuleProblem.nothingToReopen(thing: "the impact \(address)") }
      selfReview.proudest = nil
    } else {
      if isMarked, why == nil {
        throw RuleProblem.already(
          thing: "the impact \(address)", state: "marked", on: selfReview.proudest?.on,
          hint: "impact proudest \(address) --no-longer takes the mark away")
      }
      var mark = ProudestImpact(review: place.review.id, code: code, on: session.today)
      if isMarked { mark.on = selfReview.proudest?.on ?? session.today }
      mark.why = why?.text
      selfReview.proudest = mark
    }
    try session.records.save(selfReview)
    return .saved(
      Saved(
        noLonger ? "took the mark from" : "marked", "the impact", address, place.review.impact[code]?.text,
        facts: Facts.make([("Proudest of", noLonger ? nil : place.cycle.id.text), ("Why", why?.text)])))
  }
}

extension Session {
  /// Takes the mark of the proudest impact away with the statement that had it.
  func forgetProudest(_ code: Code, in place: ReviewPlace) throws {
    var selfReview = try records.selfReview(of: place.cycle.id)
    guard selfReview.proudest?.marks(place.review.id, code) ?? false else { return }
    selfReview.proudest = nil
    try records.save(selfReview)
  }
}
