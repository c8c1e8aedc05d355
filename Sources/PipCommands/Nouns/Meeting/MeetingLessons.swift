import CommandTable
import PipCore

/// `pip meeting lesson …`: what meetings learnt.
extension MeetingCommands {
  static let lesson = Row(
    "lesson", "Manage what meetings learnt", [lessonAdd, lessonList, lessonEdit, lessonRemove])

  /// A lesson with its code and meeting.
  typealias LessonItem = (place: MeetingPlace, code: Code, lesson: Lesson)

  static func lessons(of place: MeetingPlace) -> [LessonItem] {
    place.meeting.lessons.sorted { $0.key < $1.key }.map { (place, $0.key, $0.value) }
  }

  static var lessonListing: Listing<LessonItem> {
    Listing<LessonItem>(columns: [
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("meeting", nil) { .text($0.place.meeting.id.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("day", nil) { .day($0.place.meeting.day) },
      Column("text", "What was learnt", wraps: true) { .text($0.lesson.text) },
      Column("theme", "Theme", rank: 1) { .text($0.lesson.theme) },
    ])
  }

  static let lessonAdd = Row(
    "add", "Add what a meeting learnt", .writes,
    examples: [
      "pip meeting lesson add heads-2026-12-03 \"Staff trust the day more when they choose the question\" --theme culture"
    ],
    argument("meeting", MeetingWord.self, "The meeting"),
    argument("text", ProseText.self, "What was learnt"),
    option("theme", ThemeWord.self, "The theme it belongs to")
  ) { session, word, text, theme in
    var place = try session.meeting(word)
    var lesson = Lesson(text: text.text)
    lesson.theme = try theme.map { try session.theme($0.text) }
    let code = session.newCode(in: place.meeting)
    place.meeting.lessons[code] = lesson
    try session.save(place)
    return .saved(Saved("added", "the lesson", place.address(code), lesson.text, facts: facts(lesson)))
  }

  static let lessonList = Row(
    "list", "List what the meetings of the open cycles learnt", .reads, examples: ["pip meeting lesson list"],
    option("theme", ThemeWord.self, "Only those that belong to this theme")
  ) { session, theme in
    let theme = try theme.map { try session.theme($0.text) }
    let items = try session.chasedMeetings().flatMap(lessons).filter {
      theme == nil || $0.lesson.theme == theme
    }
    return lessonListing.answer(
      "pip/lessons/1", items, empty: "No lessons of meetings are recorded here yet.")
  }

  /// Fields that `lesson edit --clear` can empty.
  enum LessonField: String, CaseIterable, ArgumentValue {
    case theme
    static let valueName = "FIELD"
  }

  static let lessonEdit = Row(
    "edit", "Change a lesson", .writes,
    examples: ["pip meeting lesson edit heads-2026-12-03/7k3m --theme culture"],
    argument("address", MeetingItemWord.self, "The lesson"), option("text", ProseText.self, "The new text"),
    option("theme", ThemeWord.self, "The theme it belongs to"),
    options("clear", LessonField.self, "Empty a field")
  ) { session, word, text, theme, cleared in
    var (place, code) = try session.item(word, "lesson") { $0.lessons }
    guard var lesson = place.meeting.lessons[code] else { return .saved([]) }
    let before = lesson
    if cleared.contains(.theme) { lesson.theme = nil }
    lesson.text = text?.text ?? lesson.text
    if let theme { lesson.theme = try session.theme(theme.text) }
    try session.checkSaid(lesson != before, about: place.address(code))
    place.meeting.lessons[code] = lesson
    try session.save(place)
    return .saved(Saved("changed", "the lesson", place.address(code), lesson.text, facts: facts(lesson)))
  }

  static let lessonRemove = Row(
    "remove", "Remove a lesson that was added by mistake", .writes,
    examples: ["pip meeting lesson remove heads-2026-12-03/7k3m"],
    argument("address", MeetingItemWord.self, "The lesson")
  ) { session, word in
    var (place, code) = try session.item(word, "lesson") { $0.lessons }
    let removed = place.meeting.lessons.removeValue(forKey: code)
    try session.save(place)
    return .saved(Saved("removed", "the lesson", place.address(code), removed?.text))
  }

  private static func facts(_ lesson: Lesson) -> [Fact] { Facts.make([("Theme", lesson.theme)]) }
}
