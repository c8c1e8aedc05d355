import CommandTable
import PipCore

// What becomes of support: `support done`, `stop` and `reopen`.
extension SupportCommands {
  static let done = Row(
    "done", "Record that support was given, and what came of it", .writes,
    examples: [
      "pip support done 7k3m --on 15/1/2027 --outcome \"three teachers have changed how they group\""
    ],
    argument("support", SupportWord.self, "The support"), option("on", DayWord.self, "The day, if not today"),
    option("outcome", ProseText.self, "What came of it")
  ) { session, word, on, outcome in
    try step(
      "done:", word, on, session,
      notes: { address, support in
        support.outcome == nil
          ? ["What came of it? \(session.program) support edit \(address) --outcome \"…\""] : []
      }
    ) { support, day, address, _ in
      guard support.isOpen else { throw already(support, address) }
      support.done = day
      support.outcome = outcome?.text ?? support.outcome
    }
  }

  static let stop = Row(
    "stop", "Record that support is given up", .writes,
    examples: ["pip support stop 7k3m --why \"the new scheme covers it\""],
    argument("support", SupportWord.self, "The support"),
    requiredOption("why", NameText.self, "Why it is given up"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, word, why, on in
    try step("stopped", word, on, session) { support, day, address, _ in
      guard support.isOpen else { throw already(support, address) }
      support.stopped = Reason(on: day, why: why.text)
    }
  }

  static let reopen = Row(
    "reopen", "Take back that support was done or stopped", .writes,
    examples: ["pip support reopen 7k3m --why \"one more visit was asked for\""],
    argument("support", SupportWord.self, "The support"),
    requiredOption("why", NameText.self, "Why it is taken back"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, word, why, on in
    try step("reopened", word, on, session) { support, day, address, code in
      guard support.takeBackLastStep(on: day, why: why.text, code: code) else {
        throw RuleProblem.nothingToReopen(thing: "the support \(address)")
      }
    }
  }

  /// How every step goes: find it, take the step, save it.
  private static func step(
    _ verb: String, _ word: SupportWord, _ on: DayWord?, _ session: Session,
    notes: (String, Support) -> [String] = { _, _ in [] },
    _ take: (inout Support, Day, String, Code) throws -> Void
  ) throws -> Answer {
    var place = try session.support(word)
    let day = try session.day(on) ?? session.today
    try take(&place.support, day, place.address, Code(avoiding: place.book.codes, using: &session.random))
    try session.save(place)
    var doubts = session.doubt(happenedOn: day)
    if day < place.support.agreed {
      doubts.append(
        "\(day.short) lies before the day it was agreed (\(place.support.agreed.short)); recorded all the same"
      )
    }
    return .saved(
      Saved(
        verb, "the support", place.address, place.support.text, facts: try facts(place.support, session)),
      notes: notes(place.address, place.support), warnings: doubts)
  }

  private static func already(_ support: Support, _ address: String) -> RuleProblem {
    .already(
      thing: "the support \(address)", state: support.state.rawValue, on: support.stopped?.on ?? support.done,
      hint: "support reopen \(address) --why \"…\" takes that back")
  }
}
