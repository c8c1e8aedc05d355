import CommandTable
import PipCore

extension ActionCommands {
  static let start = Row(
    "start", "Record that work on an action has begun", .writes, examples: ["pip action start ingham/7k3m"],
    argument("address", ItemWord.self, "The action"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "How it goes")
  ) { session, word, on, note in
    try step("recorded the start of", word, on, note, session) { action, day, address, _ in
      guard action.state == .open else { throw already(action, address) }
      action.started = day
    }
  }

  static let done = Row(
    "done", "Record that an action is done", .writes,
    examples: [
      "pip action done ingham/7k3m", "pip action done 7k3 --on 15/1/2027 --note \"all four classes\"",
    ],
    argument("address", ItemWord.self, "The action"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "How it went")
  ) { session, word, on, note in
    try step("done:", word, on, note, session) { action, day, address, _ in
      guard action.isOpen else { throw already(action, address) }
      action.done = day
    }
  }

  static let stop = Row(
    "stop", "Record that an action is given up", .writes,
    examples: ["pip action stop ingham/7k3m --why \"the new scheme covers it\""],
    argument("address", ItemWord.self, "The action"),
    requiredOption("why", NameText.self, "Why it is given up"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "More on it")
  ) { session, word, why, on, note in
    try step("stopped", word, on, note, session) { action, day, address, _ in
      guard action.isOpen else { throw already(action, address) }
      action.stopped = Reason(on: day, why: why.text)
    }
  }

  static let reopen = Row(
    "reopen", "Take back that an action was done, stopped or started", .writes,
    examples: ["pip action reopen ingham/7k3m --why \"two classes are still to do\""],
    argument("address", ItemWord.self, "The action"),
    requiredOption("why", NameText.self, "Why it is taken back"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "How it goes on")
  ) { session, word, why, on, note in
    try step("reopened", word, on, note, session) { action, day, address, code in
      guard action.takeBackLastStep(on: day, why: why.text, code: code) else {
        throw RuleProblem.nothingToReopen(thing: "the action \(address)")
      }
    }
  }

  static let note = Row(
    "note", "Add a note on how an action goes", .writes,
    examples: ["pip action note ingham/7k3m \"Two of four classes have started\""],
    argument("address", ItemWord.self, "The action"), argument("text", ProseText.self, "How it goes"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, word, text, on in
    try step("added a note to", word, on, text, session) { _, _, _, _ in }
  }

  /// How every step of an action goes: find it, take the step, keep the note, save it.
  private static func step(
    _ verb: String, _ word: ItemWord, _ on: DayWord?, _ note: ProseText?, _ session: Session,
    _ take: (inout Action, Day, String, Code) throws -> Void
  ) throws -> Answer {
    var (place, code) = try session.item(word, "action") { $0.actions }
    guard var action = place.review.actions[code] else { return .saved([]) }
    let day = try session.day(on) ?? session.today
    try take(&action, day, place.address(code), session.newCode(in: place.review))
    if let note {
      action.notes[Code(avoiding: place.review.codes + Array(action.notes.keys), using: &session.random)] =
        Note(
          on: day, text: note.text)
    }
    place.review.actions[code] = action
    try session.save(place, isFollowUp: true)
    var doubts = session.doubt(happenedOn: day)
    if let visit = place.review.held, day < visit {
      doubts.append("\(day.short) lies before the visit (\(visit.short)); recorded all the same")
    }
    return .saved(
      Saved(verb, "the action", place.address(code), action.text, facts: try facts(action, session)),
      warnings: doubts)
  }

  private static func already(_ action: Action, _ address: String) -> RuleProblem {
    .already(
      thing: "the action \(address)", state: action.state.rawValue,
      on: action.stopped?.on ?? action.done ?? action.started,
      hint: "action reopen \(address) --why \"…\" takes that back")
  }
}
