import CommandTable
import PipCore

extension EnquiryPrepareCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case place, note
    static let valueName = "FIELD"
  }

  static let held = Row(
    "held", "Record that a preparation day was held", .writes,
    examples: ["pip enquiry prepare held 7k3m"], argument("code", YearCode.self, "The preparation day"),
    option("on", DayWord.self, "The day, if not the one planned")
  ) { session, word, on in
    try step("recorded", word, session) { day, code, cycle, _ in
      let held = try session.enquiryDay(on, in: cycle) ?? day.planned ?? session.today
      try day.hold(
        on: held, "the preparation day \(code)",
        hint: "enquiry prepare edit \(try session.yearAddress(code, in: cycle)) --on DAY corrects the day")
      return session.doubt(happenedOn: held)
    }
  }

  static let move = Row(
    "move", "Move a preparation day to another day", .writes,
    examples: ["pip enquiry prepare move 7k3m --on 20/10/2026 --why \"the hall is taken\""],
    argument("code", YearCode.self, "The preparation day"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, on, why in
    try step("moved", word, session) { day, code, cycle, newCode in
      let to = try session.enquiryDay(on, in: cycle) ?? session.today
      try day.move(
        to: to, on: session.today, why: why.text, newCode, "the preparation day \(code)",
        hint: "enquiry prepare edit \(try session.yearAddress(code, in: cycle)) --on DAY corrects the day")
      return try session.doubt(agreedFor: to)
    }
  }

  static let edit = Row(
    "edit", "Change what is recorded of a preparation day", .writes,
    examples: ["pip enquiry prepare edit 7k3m --place \"Saxby village hall\""],
    argument("code", YearCode.self, "The preparation day"), option("on", DayWord.self, "Correct its day"),
    option("place", NameText.self, "Where it is"), option("note", ProseText.self, "Anything else"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, on, venue, note, cleared in
    try step("changed", word, session) { day, code, cycle, _ in
      let before = day
      for field in cleared {
        switch field {
        case .place: day.place = nil
        case .note: day.note = nil
        }
      }
      if let on = try session.enquiryDay(on, in: cycle) {
        if day.held == nil { day.planned = on } else { day.held = on }
      }
      (day.place, day.note) = (venue?.text ?? day.place, note?.text ?? day.note)
      try session.checkSaid(day != before, about: "the preparation day \(code)")
      return []
    }
  }

  static let reopen = Row(
    "reopen", "Take back that a preparation day was held", .writes,
    examples: ["pip enquiry prepare reopen 7k3m --why \"it was put off\""],
    discussion: "Who came is taken back with it.",
    argument("code", YearCode.self, "The preparation day"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    try step("took back", word, session) { day, code, _, newCode in
      try day.reopen(on: session.today, why: why.text, newCode, "the preparation day \(code)")
      day.attended = [:]
      return []
    }
  }

  static let remove = Row(
    "remove", "Remove a preparation day that was entered by mistake", .writes,
    examples: ["pip enquiry prepare remove 7k3m"], argument("code", YearCode.self, "The preparation day")
  ) { session, word in
    var place = try session.openEnquiryYear(of: word)
    let (code, day) = try session.yearItem(word, "preparation day", place, in: place.year.preparation)
    place.year.preparation[code] = nil
    try session.records.save(place.year)
    return .saved(Saved("removed", "the preparation day", code.description, day.day?.short))
  }

  /// How every step goes: find the day, take the step, save it.
  private static func step(
    _ verb: String, _ word: YearCode, _ session: Session,
    _ take: (inout PreparationDay, Code, Cycle, Code) throws -> [String]
  ) throws -> Answer {
    var place = try session.openEnquiryYear(of: word)
    var (code, day) = try session.yearItem(word, "preparation day", place, in: place.year.preparation)
    let warnings = try take(&day, code, place.cycle, session.newCode(in: place.year))
    place.year.preparation[code] = day
    return try saved(verb, code, place, session, warnings: warnings)
  }
}
