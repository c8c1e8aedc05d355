import CommandTable
import PipCore

/// The rule of the protocol, as typed.
struct PointRuleWord: ArgumentValue {
  let rule: PointRule
  static let valueName = "POINT"

  init(argument: String) throws(ArgumentProblem) {
    let word = argument.trimmed.lowercased()
    guard let rule = PointRule.named(word) else {
      let near = suggestions(for: word, among: PointRule.all.map(\.id)).map { "did you mean '\($0)'?" }
      throw ArgumentProblem(
        "is no point of the protocol",
        hints: near + ["to see them all: \(Failure.programMark) protocol rules"])
    }
    self.rule = rule
  }
}

extension ProtocolCommands {
  static let setAside = Row(
    "set-aside", "Let a point stay as it is, with the reason", .writes,
    examples: [
      "pip protocol set-aside lead-again ingham --why \"the head asked for the same lead\"",
      "pip protocol set-aside staff-not-met --why \"all schools know one another\"",
    ],
    discussion: """
      Without a place the point is set aside in the whole cycle. Said again for the same place, the new reason replaces the old \
      one.
      """,
    argument("point", PointRuleWord.self, "The point"),
    optionalArgument(
      "place", NameText.self, "Where, as pip protocol names it: a review, an action, a person, a school"),
    requiredOption("why", ProseText.self, "Why it may stay"),
    option("on", DayWord.self, "The day it was decided, if not today")
  ) { session, word, place, why, on in
    let cycle = try session.cycle()
    var record = try session.records.protocolRecord(of: cycle.id)
    let decision = SetAside(
      rule: word.rule.id, place: place.map { plain($0.text, in: cycle) }, why: why.text,
      on: try session.day(on) ?? session.today)
    let same = record.setAside.first { $0.value.rule == decision.rule && $0.value.place == decision.place }
    let code = same?.key ?? Code(avoiding: Array(record.setAside.keys), using: &session.random)
    let found = try CycleProtocol.make(of: cycle, records: session.records, today: session.today)
    let points = (found.points + found.setAside.map(\.point)).filter { decision.covers($0) }
    record.setAside[code] = decision
    try session.records.save(record, in: cycle.id)
    return .saved(
      Saved(
        same == nil ? "set aside" : "gave a new reason for", "the point", decision.rule,
        place == nil ? word.rule.title : points.first?.sentence,
        facts: facts(code, decision, points.count)),
      warnings: points.isEmpty
        ? ["Nothing is found there now: is '\(place?.text ?? decision.rule)' what was meant?"] : [])
  }

  /// A place as the points have it: in small letters, and without the cycle, which is the command's own.
  private static func plain(_ place: String, in cycle: Cycle) -> String {
    place.lowercased().replacing("@\(cycle.id)", with: "")
  }

  static let takeUp = Row(
    "take-up", "Take up again what was set aside", .writes, examples: ["pip protocol take-up 7k3m"],
    argument("code", PlainCode.self, "The code that pip protocol --set-aside shows")
  ) { session, word in
    let cycle = try session.cycle()
    var record = try session.records.protocolRecord(of: cycle.id)
    let (code, decision) = try session.ownItem(
      word, "point set aside", "in \(cycle.id)", in: record.setAside)
    record.setAside[code] = nil
    try session.records.save(record, in: cycle.id)
    return .saved(
      Saved(
        "took up again", "the point", decision.rule, decision.place,
        facts: [Fact(label: "Was set aside, because", text: Text(decision.why))]))
  }

  static let rules = Row(
    "rules", "List what the protocol asks", .reads, examples: ["pip protocol rules"]
  ) { session in
    let model = try session.model(named: session.records.partnership().model)
    return Listing<PointRule>(columns: [
      Column("level", "Level") { .text(($0.level(in: model) ?? .off).rawValue) },
      Column("rule", "Point") { .text($0.id) },
      Column("title", "What was agreed", wraps: true) { .text($0.title) },
      Column("why", nil) { .text($0.why) },
    ]).answer("pip/points/rules/1", PointRule.all, empty: "")
  }

  private static func facts(_ code: Code, _ decision: SetAside, _ count: Int) -> [Fact] {
    Facts.make([
      ("Code", code.description), ("Where", decision.place ?? "everywhere in the cycle"),
      ("Because", decision.why),
      ("Points", String(count)),
    ])
  }
}
