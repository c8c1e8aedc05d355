import CommandTable
import PipCore

extension ReviewCommands {
  static let lookBack = Row(
    "look-back", "Look back on the last review: what became of its actions", .writes,
    examples: [
      "pip review look-back ingham",
      "pip review look-back ingham 7k3m=lasted 9x2q=faded --note \"the two who led it have left\"",
      "pip review look-back ingham --clear 7k3m",
    ],
    discussion: """
      A new review starts with the actions of the last one. Without more, it shows them with what was last known; then host or lead \
      says what became of each: CODE=lasted (done, and it lasts), CODE=faded (done, but little is left), CODE=going (still going on), \
      CODE=dropped or CODE=overtaken (something else took its place).

      The note belongs to the actions named with it. Used again, it adds or corrects.
      """,
    argument("host", ReviewWord.self, "The new review"),
    arguments("outcome", OutcomeWord.self, "What became of an action, such as 7k3m=lasted"),
    option("note", ProseText.self, "What host or lead said of it"),
    option("on", DayWord.self, "The day it was said, if not today"),
    options("clear", PlainCode.self, "Take back what was said of an action")
  ) { session, word, words, note, on, cleared in
    var place = try session.review(word)
    guard !words.isEmpty || !cleared.isEmpty || note != nil || on != nil else {
      return try shown(place, session)
    }
    try session.checkNotCancelled(place)
    guard !words.isEmpty || !cleared.isEmpty else {
      throw RuleProblem.contradiction(
        "a look-back says what became of an action: name it, such as \(session.program) review look-back \(place.address) 7k3m=lasted"
      )
    }
    guard let last = try session.records.lastReview(before: place.review, in: place.cycle) else {
      throw RuleProblem.contradiction("\(place.address) has no earlier review to look back on")
    }
    let lastPlace = ReviewPlace(
      review: last.review, cycle: try session.cycle(named: last.cycle.text), needsCycle: true)
    let day = try session.day(on) ?? session.today
    var changes: [Saved] = []
    var said: [Code: Outcome] = [:]
    for word in words {
      let code = try session.code(word.code, "action", in: lastPlace, last.review.actions)
      if let other = said.updateValue(word.outcome, forKey: code), other != word.outcome {
        throw RuleProblem.contradiction(
          "\(lastPlace.address(code)) cannot be both \(other.rawValue) and \(word.outcome.rawValue)")
      }
      place.review.lookBack(word.outcome, note: note?.text, of: code, in: last, on: day)
      changes.append(
        Saved(
          "noted as \(word.outcome.rawValue):", "the action", lastPlace.address(code),
          last.review.actions[code]?.text))
    }
    for word in cleared {
      let code = try session.code(
        word.code, "look-back", in: lastPlace, place.review.lookBack?.outcomes ?? [:])
      place.review.lookBack(nil, note: nil, of: code, in: last, on: day)
      changes.append(
        Saved("took back", "what was said of", lastPlace.address(code), last.review.actions[code]?.text))
    }
    try session.save(place)
    let open = place.review.notLookedBackOn(last)
    return .saved(
      changes,
      notes: open.isEmpty
        ? ["The look-back is done: all actions of \(last.address) are spoken for"]
        : ["Still to look back on: \(open.map(\.description).joined(separator: ", "))"],
      warnings: session.doubt(happenedOn: day))
  }

  /// One action of the last review, and what became of it.
  private struct Line {
    let address: String
    let code: Code
    let text: String
    let state: Action.State
    let lastKnown: String
    let looked: LookedBack?
  }

  private static func shown(_ place: ReviewPlace, _ session: Session) throws -> Answer {
    guard let last = try session.records.lastReview(before: place.review, in: place.cycle) else {
      return Answer(
        "pip/lookback/1",
        Document([.paragraph(Text("\(place.address) has no earlier review to look back on."))]), .array([]))
    }
    let lines = last.actions.map { code, action in
      Line(
        address: "\(last.address)/\(code)", code: code, text: action.text, state: action.state,
        lastKnown: last.lastKnown(code), looked: place.review.lookBack?.outcomes[code])
    }
    let listing = Listing<Line>(columns: [
      Column("address", "Action") { .text($0.address) },
      Column("code", nil) { .text($0.code.description) },
      Column("text", "What", wraps: true) { .text($0.text) },
      Column("state", nil) { .text($0.state.rawValue) },
      Column("lastKnown", "Last known", wraps: true) { .text($0.lastKnown) },
      Column("outcome", "What became of it", wraps: true) { line in
        let words = line.looked.map { $0.outcome.known?.words ?? $0.outcome.text }
        return .shown(
          words.map { Text($0) } ?? Text("to say", .attention),
          line.looked.map { .string($0.outcome.text) } ?? .null)
      },
      Column("note", "Note", rank: 1, wraps: true) { .text($0.looked?.note) },
    ])
    let facts = Facts.make([
      ("Last review", last.address),
      ("Visit", last.review.held.map(session.spoken)), ("Focus", last.review.focus),
      ("Priority", last.review.feedback?.priority),
      ("Looked back", place.review.lookBack.map { $0.on.short }),
    ])
    let body: Block =
      lines.isEmpty ? .paragraph(Text("It left no actions.")) : .table(listing.table(lines))
    var answer = Answer(
      "pip/lookback/1", Document([.facts(facts), body]), .array(lines.map(listing.json)))
    if let open = place.review.notLookedBackOn(last).first {
      answer.notes = [
        "Say what became of each: \(session.program) review look-back \(place.address) \(open)=lasted"
      ]
    }
    return answer
  }

  /// The remark of `review add` on a last review with actions; an old file that cannot be read does not stand in the way.
  static func lookBackNotes(_ place: ReviewPlace, _ session: Session) -> [String] {
    guard let last = try? session.records.lastReview(before: place.review, in: place.cycle),
      !last.actions.isEmpty
    else { return [] }
    let actions = last.actions.count == 1 ? "1 action" : "\(last.actions.count) actions"
    return [
      "Look back first: \(last.address) left \(actions), see \(session.program) review look-back \(place.address)"
    ]
  }
}

/// What became of an action, typed as `7k3m=lasted`.
struct OutcomeWord: ArgumentValue, Hashable {
  let code: String
  let outcome: Outcome
  static let valueName = "CODE=WORD"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard halves.count == 2 else {
      throw ArgumentProblem(
        "does not say what became of an action",
        hints: ["write the action's code and a word, such as 7k3m=lasted"])
    }
    code = try CodeWord(argument: halves[0]).code
    outcome = try Outcome(argument: halves[1])
  }
}
