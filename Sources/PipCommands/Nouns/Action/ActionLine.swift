import PipCore

/// One action in a list, with the review it belongs to.
struct ActionLine {
  let action: Action
  let code: Code
  let place: ReviewPlace

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
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
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
    return (one.place.cycle.id, one.place.review.id, one.code) < (
      other.place.cycle.id, other.place.review.id, other.code
    )
  }
}
