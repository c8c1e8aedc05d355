import CommandTable
import PipCore

/// `pip review timetable …`: what happens when on the day of the visit.
extension ReviewCommands {
  static let timetable = Row(
    "timetable", "Manage the timetable of a visit",
    [timetableAdd, timetableList, timetableEdit, timetableRemove])

  private static let timetableAdd = Row(
    "add", "Add to the timetable", .writes,
    examples: [
      "pip review timetable add ingham \"Visit four phonics groups\" --at 9:15 --until 10:15 --who \"Asha and Tom\""
    ],
    argument("host", ReviewWord.self, "The review"), argument("what", NameText.self, "What happens"),
    requiredOption("at", ClockWord.self, "When it begins"), option("until", ClockWord.self, "When it ends"),
    option("who", NameText.self, "Who does it, or is met")
  ) { session, word, what, at, until, who in
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    var item = TimetableItem(at: at.time, what: what.text)
    (item.until, item.who) = (until?.time, who?.text)
    try check(item)
    let code = session.newCode(in: place.review)
    place.review.timetable[code] = item
    try session.save(place)
    return .saved(Saved("added", "to the timetable", place.address(code), words(item)))
  }

  private static let timetableList = Row(
    "list", "List the timetable of a visit", .reads,
    examples: ["pip review timetable list ingham", "pip review timetable list ingham --json"],
    argument("host", ReviewWord.self, "The review")
  ) { session, word in
    let place = try session.review(word)
    return Listing<(code: Code, item: TimetableItem)>(columns: [
      Column("time", "Time") { .shown(Text($0.item.time), .string($0.item.at.description)) },
      Column("until", nil) { .text($0.item.until?.description) },
      Column("what", "What", wraps: true) { .text($0.item.what) },
      Column("who", "Who", rank: 1, wraps: true) { .text($0.item.who) },
      Column("address", "Address") { .text(place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("host", nil) { _ in .text(place.review.host.text) },
      Column("cycle", nil) { _ in .text(place.cycle.id.text) },
    ]).answer(
      "pip/timetable/1", place.review.timetableInOrder, empty: "The timetable of \(place.address) is empty.")
  }

  /// Fields of the timetable that `edit --clear` can empty.
  enum TimetableField: String, CaseIterable, ArgumentValue {
    case until, who
    static let valueName = "FIELD"
  }

  private static let timetableEdit = Row(
    "edit", "Change something on the timetable", .writes,
    examples: ["pip review timetable edit ingham/7k3m --at 9:30 --clear until"],
    argument("address", ItemWord.self, "What to change"), option("what", NameText.self, "What happens"),
    option("at", ClockWord.self, "When it begins"), option("until", ClockWord.self, "When it ends"),
    option("who", NameText.self, "Who does it, or is met"),
    options("clear", TimetableField.self, "Empty a field")
  ) { session, word, what, at, until, who, cleared in
    var (place, code) = try session.item(word, "timetable item") { $0.timetable }
    guard var item = place.review.timetable[code] else { return .saved([]) }
    let before = item
    if cleared.contains(.until) { item.until = nil }
    if cleared.contains(.who) { item.who = nil }
    item.what = what?.text ?? item.what
    item.at = at?.time ?? item.at
    item.until = until?.time ?? item.until
    item.who = who?.text ?? item.who
    try session.checkSaid(item != before, about: place.address(code))
    try check(item)
    place.review.timetable[code] = item
    try session.save(place)
    return .saved(Saved("changed", "on the timetable", place.address(code), words(item)))
  }

  private static let timetableRemove = Row(
    "remove", "Take something off the timetable", .writes,
    examples: ["pip review timetable remove ingham/7k3m"],
    argument("address", ItemWord.self, "What to take off")
  ) { session, word in
    var (place, code) = try session.item(word, "timetable item") { $0.timetable }
    let removed = place.review.timetable.removeValue(forKey: code)
    try session.save(place)
    return .saved(Saved("removed", "from the timetable", place.address(code), removed.map(words)))
  }

  private static func words(_ item: TimetableItem) -> String {
    [item.time, item.what].joined(separator: " ") + (item.who.map { " (\($0))" } ?? "")
  }

  private static func check(_ item: TimetableItem) throws(RuleProblem) {
    guard let until = item.until, until <= item.at else { return }
    throw .contradiction("it cannot end at \(until) when it begins at \(item.at)")
  }
}

/// A time of day as typed: `9:15`, `09:15` or `9.15`.
struct ClockWord: ArgumentValue, Hashable {
  let time: ClockTime
  static let valueName = "TIME"

  init(argument: String) throws(ArgumentProblem) {
    guard let time = ClockTime(argument.trimmed) else {
      throw ArgumentProblem("is not a time of day", hints: ["write it as 9:15 or 14:00"])
    }
    self.time = time
  }
}
