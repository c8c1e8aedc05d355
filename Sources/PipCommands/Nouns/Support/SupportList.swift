import CommandTable
import PipCore

extension SupportCommands {
  static let list = Row(
    "list", "List the support of the open cycles", .reads,
    examples: ["pip support list --open", "pip support list --school ingham", "pip support list --overdue"],
    flag("open", "Only what is still to be done"),
    flag("overdue", "Only what is still to be done and past its day"),
    option("school", SchoolWord.self, "Only what this school gives or receives"),
    option("person", PersonWord.self, "Only what this person does")
  ) { session, open, overdue, school, person in
    let school = try school.map { try session.school($0).id }
    let person = try person.map { try session.person($0).id }
    var lines: [Line] = []
    for cycle in try session.chasedCycles() {
      for (code, support) in try session.records.readableSupport(in: cycle.id).items {
        guard !open || support.isOpen, !overdue || support.isOverdue(on: session.today),
          school.map(support.concerns) ?? true, person == nil || support.person == person
        else { continue }
        lines.append(
          Line(
            support: support, code: code, cycle: cycle.id,
            address: try session.supportAddress(code, in: cycle),
            who: try session.name(support.person) ?? support.personText ?? "to agree"))
      }
    }
    lines.sort(by: isChasedFirst)
    return listing(session.today).answer(
      "pip/supports/1", lines,
      empty: open || overdue || school != nil || person != nil
        ? "No such support." : "No support between schools is recorded yet.")
  }

  /// One piece of support in a list.
  struct Line: Sendable {
    let support: Support
    let code: Code
    let cycle: ID<Cycle>
    /// How to name it in a command.
    let address: String
    let who: String
  }

  private static func listing(_ today: Day) -> Listing<Line> {
    Listing(columns: [
      Column("address", "Address") { .text($0.address) },
      Column("code", nil) { .text($0.code.description) },
      Column("cycle", nil) { .text($0.cycle.text) },
      Column("from", "From") { .text($0.support.from.text) },
      Column("to", "To") { .text($0.support.to.text) },
      Column("text", "What", wraps: true) { .text($0.support.text) },
      Column("person", nil) { .text($0.support.person?.text ?? $0.support.personText) },
      Column(nil, "Who", rank: 1, wraps: true) { .text($0.who) },
      Column("due", nil) { .day($0.support.due) },
      Column(nil, "By", rank: 2) { .text($0.support.due?.short ?? "to agree") },
      Column("state", "State") { line in
        let state = line.support.state.rawValue
        let late = line.support.isOverdue(on: today) ? line.support.due?.lateness(on: today) : nil
        return .shown(Text(late ?? state, late == nil ? .plain : .attention), .string(state))
      },
      Column("overdue", nil) { .truth($0.support.isOverdue(on: today)) },
      Column("toAgree", nil) { .truth($0.support.isToAgree) },
      Column("theme", nil) { .text($0.support.theme) },
      Column("helps", nil) { .text($0.support.helps?.description) },
      Column("agreed", nil) { .day($0.support.agreed) },
      Column("done", nil) { .day($0.support.done) },
      Column("outcome", nil) { .text($0.support.outcome) },
      Column("stopped", nil) { .day($0.support.stopped?.on) },
    ])
  }

  /// The order in which support is chased: what is to agree first, then by day.
  private static func isChasedFirst(_ one: Line, _ other: Line) -> Bool {
    if one.support.isToAgree != other.support.isToAgree { return one.support.isToAgree }
    let (first, second) = (one.support.due ?? .latest, other.support.due ?? .latest)
    if first != second { return first < second }
    return (one.cycle, one.code) < (other.cycle, other.code)
  }
}
