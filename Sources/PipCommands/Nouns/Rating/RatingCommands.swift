import CommandTable
import PipCore

/// `pip rating …`: where reviews gather and lose momentum, as the partnership rates it at a progress session.
enum RatingCommands {
  static let noun = Row(
    "rating", "Manage the progress sessions and their ratings",
    [add, list, show, set, ask, clear, close, edit, remove])

  static let add = Row(
    "add", "Add a progress session", .writes,
    examples: [
      "pip rating add 10/2/2027 --name Spring --groups heads,champions",
      "pip rating add today --review ingham",
    ],
    discussion: """
      At a progress session the partnership rates \(RatingPoint.all.count) points of its reviews, each from 0, not at all, \
      to 5, fully, and ends with the change agreed for the next round. Groups rate apart, and their marks are kept apart.
      """,
    argument("day", DayWord.self, "The day"),
    option("name", NameText.self, "What it is called"),
    option("place", NameText.self, "Where it takes place"),
    options("groups", RatingGroupWord.self, "The groups that rate apart; everyone together if left out"),
    option("review", ReviewWord.self, "The one review it is about; all reviews if left out"),
    option("note", ProseText.self, "Anything worth remembering"),
    option(
      "id", NewID.self, "A short name of your own for commands; made from the name or the day if left out")
  ) { session, day, name, place, groups, review, note, id in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    let day = try session.day(day)
    try cycle.check(day)
    let about = try review.map { try session.reviewID($0, in: cycle) }
    var rating = RatingSession(id: try newID(id, name, day, about), on: day)
    if let taken = try session.records.ratingSession(rating.id, in: cycle.id) {
      throw LookupProblem.exists(noun: RatingSession.noun, id: rating.id.text, name: taken.on.short)
    }
    (rating.name, rating.place, rating.review, rating.note) = (name?.text, place?.text, about, note?.text)
    try rating.setGroups(groups.compactMap { ID($0.text) })
    try session.records.save(rating, in: cycle.id)
    let next = "\(session.program) rating ask \(rating.id)"
    return .saved(
      Saved(
        "added", "the progress session", rating.id.text, rating.name, facts: facts(rating, cycle, session)),
      notes: ["To rate point by point: \(next)\(groups.count > 1 ? " --for GROUP" : "")"])
  }

  private static func newID(
    _ id: NewID?, _ name: NameText?, _ day: Day, _ review: ReviewID?
  ) throws -> ID<RatingSession> {
    if let id = id.flatMap({ ID<RatingSession>($0.text) }) { return id }
    let text = name?.text ?? [day.description, review?.description].compactMap(\.self).joined(separator: "-")
    guard let id = ID<RatingSession>(from: text) else { throw LookupProblem.noIDFromName(text) }
    return id
  }

  static let list = Row(
    "list", "List the progress sessions of a cycle", .reads,
    examples: ["pip rating list", "pip rating list --cycle 2025-26"]
  ) { session in
    let cycle = try session.cycle()
    return Listing<RatingSession>(columns: [
      Column("session", "Session") { .text($0.id.text) },
      Column("on", "Day") { .day($0.on) },
      Column("name", "Name", rank: 3, wraps: true) { .text($0.name) },
      Column("place", nil) { .text($0.place) },
      Column("review", "About", rank: 2) { .text($0.review?.description) },
      Column("groups", "Groups", rank: 1, wraps: true) { .words($0.groupNames.map(\.text)) },
      Column("rated", "Rated", alignment: .right) {
        .shown(Text($0.ratedInShort), .int($0.rated.count))
      },
      Column("change", "Change agreed", wraps: true) {
        .shown(Text($0.change ?? "not yet agreed"), $0.change.map(JSONValue.string) ?? .null)
      },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
    ]).answer(
      "pip/ratings/1", try session.records.ratingSessions(in: cycle.id),
      empty: none(cycle, session))
  }

  /// What a person reads while there is no session.
  static func none(_ cycle: Cycle, _ session: Session) -> String {
    "There is no progress session in \(cycle.id) yet. Add one with: \(session.program) rating add DAY"
  }

  /// What there is to say of a session beside its marks.
  static func facts(_ rating: RatingSession, _ cycle: Cycle, _ session: Session) -> [Fact] {
    let groups = rating.groupNames == [RatingSession.everyone] ? nil : rating.groupNames
    return Facts.make([
      ("Id", rating.id.text), ("Cycle", cycle.id.text), ("Day", session.spoken(rating.on)),
      ("Place", rating.place), ("About", rating.review.map { "the review of \($0)" }),
      ("Groups", groups.map { $0.map(\.text).joined(separator: ", ") }),
      ("Rated", "\(rating.ratedInShort) points"),
      ("Change agreed", rating.change), ("Note", rating.note),
    ])
  }
}

extension Session {
  /// The progress session that is meant.
  func ratingSession(_ word: RatingSessionWord, in cycle: Cycle) throws -> RatingSession {
    try thing(
      word.text, in: .ratings(of: cycle.id), one: { try records.ratingSession($0, in: cycle.id) },
      names: { try records.ratingSessions(in: cycle.id).map { NamedThing($0.id.text, $0.name) } })
  }

  /// The progress session that is meant, the latest one when none is named; nil when there is none at all.
  func ratingSession(namedOrLatest word: RatingSessionWord?, in cycle: Cycle) throws -> RatingSession? {
    if let word { return try ratingSession(word, in: cycle) }
    return try records.ratingSessions(in: cycle.id).last
  }

  /// The name of a review in a cycle that is chosen already.
  func reviewID(_ word: ReviewWord, in cycle: Cycle) throws -> ReviewID {
    let place = try review(word)
    guard place.cycle.id == cycle.id else {
      throw RuleProblem.contradiction(
        "\(place.fullAddress) is a review of another cycle than \(cycle.id); name its cycle with --cycle \(place.cycle.id)"
      )
    }
    return place.review.id
  }
}
