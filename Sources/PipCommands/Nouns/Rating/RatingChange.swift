import CommandTable
import PipCore

/// `pip rating close`, `edit` and `remove`.
extension RatingCommands {
  static let close = Row(
    "close", "End a progress session with the change agreed", .writes,
    examples: ["pip rating close spring --change \"Champions get an afternoon to plan the workshop\""],
    discussion: "The wording can be changed with rating edit, or taken back with rating edit --clear change.",
    argument("session", RatingSessionWord.self, "The session"),
    requiredOption("change", ProseText.self, "The change agreed for the next round of reviews")
  ) { session, word, change in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    var rating = try session.ratingSession(word, in: cycle)
    guard rating.change == nil || rating.change == change.text else {
      throw RuleProblem.already(
        thing: "a change", state: "agreed at \(rating.id)", on: nil,
        hint: "rating edit \(rating.id) --change \"…\"")
    }
    rating.change = change.text
    try session.records.save(rating, in: cycle.id)
    return .saved(
      Saved(
        "closed", "the progress session", rating.id.text, rating.name, facts: facts(rating, cycle, session)),
      warnings: rating.rated.isEmpty ? ["nothing is rated at \(rating.id) yet"] : [])
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case name, place, groups, review, change, note
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a progress session", .writes,
    examples: [
      "pip rating edit spring --on 17/2/2027 --groups heads,champions,governors",
      "pip rating edit spring --clear change",
    ],
    discussion: """
      The id never changes. --groups names all groups that there shall be; one that has rated is not dropped with its marks: \
      take those away first with rating clear.
      """,
    argument("session", RatingSessionWord.self, "The session"),
    option("on", DayWord.self, "The day"), option("name", NameText.self, "What it is called"),
    option("place", NameText.self, "Where it takes place"),
    options("groups", RatingGroupWord.self, "The groups that rate apart"),
    option("review", ReviewWord.self, "The one review it is about"),
    option("change", ProseText.self, "The change agreed for the next round of reviews"),
    option("note", ProseText.self, "Anything worth remembering"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, on, name, place, groups, review, change, note, cleared in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    var rating = try session.ratingSession(word, in: cycle)
    let before = rating
    if cleared.contains(.name) { rating.name = nil }
    if cleared.contains(.place) { rating.place = nil }
    if cleared.contains(.review) { rating.review = nil }
    if cleared.contains(.change) { rating.change = nil }
    if cleared.contains(.note) { rating.note = nil }
    if let day = try session.day(on) {
      try cycle.check(day)
      rating.on = day
    }
    rating.name = name?.text ?? rating.name
    rating.place = place?.text ?? rating.place
    rating.review = try review.map { try session.reviewID($0, in: cycle) } ?? rating.review
    rating.change = change?.text ?? rating.change
    rating.note = note?.text ?? rating.note
    if cleared.contains(.groups) || !groups.isEmpty {
      try rating.setGroups(groups.compactMap { ID($0.text) })
    }
    try session.checkSaid(rating != before, about: rating.id.text)
    try session.records.save(rating, in: cycle.id)
    return .saved(
      Saved(
        "changed", "the progress session", rating.id.text, rating.name, facts: facts(rating, cycle, session)))
  }

  static let remove = Row(
    "remove", "Remove a progress session that was added by mistake", .writes,
    examples: ["pip rating remove spring"], argument("session", RatingSessionWord.self, "The session")
  ) { session, word in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    let rating = try session.ratingSession(word, in: cycle)
    try session.records.remove(rating, in: cycle.id)
    return .saved(
      Saved(
        "removed", "the progress session", rating.id.text, rating.name, facts: facts(rating, cycle, session)))
  }
}
