import CommandTable
import PipCore

// The host's word on the feedback: the reply, the agreed wording, and what others may read.
extension ReviewCommands {
  static let reply = Row(
    "reply", "Record what the host head replies to the feedback", .writes,
    examples: [
      "pip review reply ingham \"We know this picture, and Year 1 is where we start\" --on 20/11/2026"
    ],
    discussion: "Used again, it replaces the reply. To take it away, use review edit --clear reply.",
    argument("host", ReviewWord.self, "The review"), argument("text", ProseText.self, "What the head says"),
    requiredOption("on", DayWord.self, "The day of the reply")
  ) { session, word, text, on in
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    try checkFeedback(of: place, for: "a reply")
    let day = try session.day(on)
    place.review.reply = Note(on: day, text: text.text)
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "recorded", "the reply of", place.address, text.text, facts: Facts.make([("On", session.spoken(day))])
      ),
      notes: place.review.agreed == nil
        ? ["Next: \(session.program) review agree \(place.address) --on DAY, once the wording is agreed"]
        : [],
      warnings: session.doubt(happenedOn: day))
  }

  static let agree = Row(
    "agree", "Record that the host agrees the wording", .writes,
    examples: [
      "pip review agree ingham --on 24/11/2026", "pip review agree ingham --on 24/11/2026 --share all",
    ],
    discussion: """
      Until then only the host, the team and the lead see what was found: reports keep the texts back and show the numbers. \
      Afterwards the host's choice holds, or else the partnership's.

      To take it back, use review reopen HOST wording.
      """,
    argument("host", ReviewWord.self, "The review"),
    requiredOption("on", DayWord.self, "The day the host agreed"),
    option("share", Sharing.self, "What others may read from now on")
  ) { session, word, on, sharing in
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    try checkFeedback(of: place, for: "agreeing the wording")
    if let agreed = place.review.agreed {
      throw RuleProblem.already(
        thing: "the wording of \(place.address)", state: "agreed", on: agreed,
        hint: "review share \(place.address) WORD changes what is shared")
    }
    let day = try session.day(on)
    place.review.agreed = day
    if let sharing { place.review.sharing = Choice(sharing) }
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "recorded", "the agreed wording of", place.address, nil,
        facts: try ReviewFacts.sharing(place.review, session)),
      warnings: session.doubt(happenedOn: day))
  }

  static let share = Row(
    "share", "Choose what of a review others may read", .writes,
    examples: ["pip review share ingham strengths", "pip review share ingham all"],
    discussion: """
      nothing keeps every text with the school; strengths shares the practice that was seen; all shares findings, gap, priority, \
      actions and impact too. It takes effect once the host agrees the wording. Numbers are always shown.

      To leave the choice to the partnership again, use review edit --clear sharing.
      """,
    argument("host", ReviewWord.self, "The review"), argument("what", Sharing.self, "What others may read")
  ) { session, word, sharing in
    var place = try session.review(word)
    if let known = place.review.sharing?.known, known == sharing {
      throw RuleProblem.already(
        thing: "the choice of \(place.address)", state: "'\(sharing.rawValue)'", on: nil, hint: "")
    }
    place.review.sharing = Choice(sharing)
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "changed", "what is shared of", place.address, nil,
        facts: try ReviewFacts.sharing(place.review, session)),
      notes: place.review.agreed == nil
        ? [
          "It takes effect once the wording is agreed: \(session.program) review agree \(place.address) --on DAY"
        ] : [])
  }

  private static func checkFeedback(of place: ReviewPlace, for step: String) throws(RuleProblem) {
    guard place.review.feedback == nil else { return }
    throw .stepMissing(
      step: step, needs: "the feedback", command: "review feedback \(place.address) --on DAY")
  }
}

extension ReviewPlace {
  /// The remark on a wording that is changed after the host agreed it.
  ///
  /// - Parameters:
  ///   - before: The review before the change.
  ///   - session: The session, for the name of the program.
  /// - Returns: The remark, or nothing.
  func wordingDoubts(_ before: Review, _ session: Session) -> [String] {
    guard let agreed = review.agreed, review.wording != before.wording else { return [] }
    return [
      "the host agreed the wording on \(agreed.short), before this change; if it matters, take that back until it is agreed again: \(session.program) review reopen \(address) wording --why \"…\""
    ]
  }
}

extension ReviewFacts {
  /// The reply, the agreed wording and what is shared; nothing while none of them is recorded.
  static func sharing(_ review: Review, _ session: Session) throws -> [Fact] {
    guard review.reply != nil || review.agreed != nil || review.sharing != nil else { return [] }
    let chosen = review.sharingChosen(in: try session.records.partnership()).rawValue
    let by = review.sharing == nil ? " (as the partnership does)" : ""
    return Facts.make([
      ("Reply", review.reply.map { "\($0.on.short): \($0.text)" }),
      ("Wording agreed", review.agreed.map(session.spoken)),
      (
        "Others may read",
        review.agreed == nil ? "nothing yet; once agreed: \(chosen)\(by)" : "\(chosen)\(by)"
      ),
    ])
  }
}
