import PipCore

/// One action in a list, with the review it belongs to.
struct ActionLine {
  let action: Action
  let code: Code
  /// How to name it in a command.
  let address: String
  let review: ReviewID
  let cycle: ID<Cycle>

  /// Creates a line; only the names of the review are kept, since a county's list would hold all reviews otherwise.
  init(action: Action, code: Code, place: ReviewPlace) {
    (self.action, self.code, address) = (action, code, place.address(code))
    (review, cycle) = (place.review.id, place.cycle.id)
  }

  /// The columns of a list of these actions.
  static func listing(_ session: Session, of lines: [ActionLine]) throws -> Listing<ActionLine> {
    let today = session.today
    // Only the owners are looked up: one review of a county's needs a handful of people, not all of them.
    var names: [ID<Person>: String] = [:]
    for owner in Set(lines.compactMap(\.action.owner)) { names[owner] = try session.name(owner) }
    let owner = { @Sendable [names] (action: Action) in
      action.owner.map { names[$0] ?? $0.text } ?? action.ownerText ?? "to agree"
    }
    return Listing(columns: [
      Column("address", "Address") { .text($0.address) },
      Column("code", nil) { .text($0.code.description) },
      Column("host", nil) { .text($0.review.host.text) },
      Column("cycle", nil) { .text($0.cycle.text) },
      Column("text", "Action", wraps: true) { .text($0.action.text) },
      Column("owner", nil) { .text($0.action.owner?.text ?? $0.action.ownerText) },
      Column(nil, "Owner", rank: 1, wraps: true) { .text(owner($0.action)) },
      Column("due", nil) { .day($0.action.due) },
      Column(nil, "By") { .text($0.action.due?.short ?? "to agree") },
      Column("state", "State") { line in
        let state = line.action.state.rawValue
        let late = line.action.isOverdue(on: today) ? line.action.due?.lateness(on: today) : nil
        return .shown(Text(late ?? state, late == nil ? .plain : .attention), .string(state))
      },
      Column("overdue", nil) { .truth($0.action.isOverdue(on: today)) },
      Column("toAgree", nil) { .truth($0.action.isToAgree) },
      Column("success", nil) { .text($0.action.success) },
      Column("theme", nil) { .text($0.action.theme) },
      Column("done", nil) { .day($0.action.done) },
      Column("stopped", nil) { .day($0.action.stopped?.on) },
    ])
  }
}

extension ActionLine {
  /// The order in which actions are chased: what is to agree first, then by day, then by address.
  static func chased(_ one: ActionLine, _ other: ActionLine) -> Bool {
    if one.action.isToAgree != other.action.isToAgree { return one.action.isToAgree }
    let (first, second) = (one.action.due ?? .latest, other.action.due ?? .latest)
    if first != second { return first < second }
    return (one.cycle, one.review, one.code) < (
      other.cycle, other.review, other.code
    )
  }
}
