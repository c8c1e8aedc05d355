import CommandTable
import PipCore

extension ShowcaseCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case who, when, on, note, connected
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a showcase, or agree its day", .writes,
    examples: ["pip showcase edit 7k3m --on 9/2/2027", "pip showcase edit 7k3m --clear connected"],
    argument("code", YearCode.self, "The showcase"), option("what", NameText.self, "What it shows"),
    Draft.parameter, options("clear", Field.self, "Empty a field")
  ) { session, word, what, draft, cleared in
    try step("changed", word, session) { showcase, code, cycle, _ in
      let before = showcase
      for field in cleared { clear(field, of: &showcase) }
      showcase.what = what?.text ?? showcase.what
      try draft.apply(to: &showcase, cycle, session)
      try session.checkSaid(showcase != before, about: "the showcase \(code)")
      return draft.on == nil ? [] : try session.doubt(agreedFor: showcase.day)
    }
  }

  private static func clear(_ field: Field, of showcase: inout Showcase) {
    switch field {
    case .who: (showcase.who, showcase.whoText) = (nil, nil)
    case .when: showcase.when = nil
    case .on: showcase.planned = nil
    case .note: showcase.note = nil
    case .connected: showcase.isConnected = false
    }
  }

  static let move = Row(
    "move", "Move a showcase to another day", .writes,
    examples: ["pip showcase move 7k3m --on 2/3/2027 --why \"snow\""],
    discussion: "The old day and the reason are kept.", argument("code", YearCode.self, "The showcase"),
    requiredOption("on", DayWord.self, "The new day"), requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, on, why in
    try step("moved", word, session) { showcase, code, cycle, newCode in
      try checkNotCancelled(showcase, code, in: cycle, session)
      let day = try session.enquiryDay(on, in: cycle) ?? session.today
      try showcase.move(
        to: day, on: session.today, why: why.text, newCode, "the showcase \(code)",
        hint: "showcase edit \(try session.yearAddress(code, in: cycle)) --on DAY corrects the day")
      return try session.doubt(agreedFor: day)
    }
  }

  static let held = Row(
    "held", "Record that a showcase was held", .writes, examples: ["pip showcase held 7k3m --on 9/2/2027"],
    argument("code", YearCode.self, "The showcase"),
    requiredOption("on", DayWord.self, "The day it was held"),
    option("note", ProseText.self, "What is worth remembering")
  ) { session, word, on, note in
    try step("recorded", word, session) { showcase, code, cycle, _ in
      try checkNotCancelled(showcase, code, in: cycle, session)
      let day = try session.enquiryDay(on, in: cycle) ?? session.today
      try showcase.hold(
        on: day, "the showcase \(code)",
        hint: "showcase edit \(try session.yearAddress(code, in: cycle)) --on DAY corrects the day")
      showcase.note = note?.text ?? showcase.note
      return session.doubt(happenedOn: day)
    }
  }

  static let cancel = Row(
    "cancel", "Record that a showcase is called off", .writes,
    examples: ["pip showcase cancel 7k3m --why \"the class has a new teacher\""],
    argument("code", YearCode.self, "The showcase"), requiredOption("why", NameText.self, "Why"),
    option("on", DayWord.self, "The day it was decided; today if left out")
  ) { session, word, why, on in
    try step("called off", word, session) { showcase, code, cycle, _ in
      try checkNotCancelled(showcase, code, in: cycle, session)
      if let held = showcase.held {
        throw RuleProblem.already(
          thing: "the showcase \(code)", state: "held", on: held,
          hint: "showcase reopen \(try session.yearAddress(code, in: cycle)) --why \"…\" takes that back")
      }
      let day = try session.enquiryDay(on, in: cycle) ?? session.today
      showcase.cancelled = Reason(on: day, why: why.text)
      return session.doubt(happenedOn: day)
    }
  }

  static let reopen = Row(
    "reopen", "Take back that a showcase was held or called off", .writes,
    examples: ["pip showcase reopen 7k3m --why \"it takes place after all\""],
    argument("code", YearCode.self, "The showcase"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    try step("reopened", word, session) { showcase, code, _, newCode in
      guard let cancelled = showcase.cancelled else {
        try showcase.reopen(on: session.today, why: why.text, newCode, "the showcase \(code)")
        return []
      }
      showcase.cancelled = nil
      showcase.moves[newCode] = Move(
        on: session.today, from: cancelled.on, to: nil, why: why.text, step: "cancelled")
      return []
    }
  }

  static let remove = Row(
    "remove", "Remove a showcase that was entered by mistake", .writes,
    examples: ["pip showcase remove 7k3m"], argument("code", YearCode.self, "The showcase")
  ) { session, word in
    var place = try session.openEnquiryYear(of: word)
    let (code, showcase) = try session.yearItem(word, "showcase", place, in: place.year.showcases)
    place.year.showcases[code] = nil
    try session.records.save(place.year)
    return .saved(Saved("removed", "the showcase", code.description, showcase.what))
  }

  private static func checkNotCancelled(
    _ showcase: Showcase, _ code: Code, in cycle: Cycle, _ session: Session
  ) throws {
    guard let cancelled = showcase.cancelled else { return }
    throw RuleProblem.already(
      thing: "the showcase \(code)", state: "called off", on: cancelled.on,
      hint: "showcase reopen \(try session.yearAddress(code, in: cycle)) --why \"…\" takes that back")
  }

  /// How every step goes: find the showcase, take the step, save it.
  private static func step(
    _ verb: String, _ word: YearCode, _ session: Session,
    _ take: (inout Showcase, Code, Cycle, Code) throws -> [String]
  ) throws -> Answer {
    var place = try session.openEnquiryYear(of: word)
    var (code, showcase) = try session.yearItem(word, "showcase", place, in: place.year.showcases)
    let warnings = try take(&showcase, code, place.cycle, session.newCode(in: place.year))
    place.year.showcases[code] = showcase
    return try saved(verb, code, place, session, warnings: warnings)
  }
}
