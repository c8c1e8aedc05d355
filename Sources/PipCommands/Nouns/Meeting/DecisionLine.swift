import PipCore

extension MeetingCommands {
  /// A decision with its code and meeting.
  typealias DecisionItem = (place: MeetingPlace, code: Code, decision: Decision)

  /// The decisions of a meeting by their day.
  static func decisions(of place: MeetingPlace) -> [DecisionItem] {
    place.meeting.decisions.sorted { ($0.value.due ?? .latest, $0.key) < ($1.value.due ?? .latest, $1.key) }
      .map { (place, $0.key, $0.value) }
  }

  static func decisionListing(_ session: Session, _ items: [DecisionItem]) throws -> Listing<DecisionItem> {
    let today = session.today
    var names: [ID<Person>: String] = [:]
    for owner in items.compactMap(\.decision.owner) where names[owner] == nil {
      names[owner] = try session.name(owner)
    }
    return Listing<DecisionItem>(columns: [
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("meeting", nil) { .text($0.place.meeting.id.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("text", "What was decided", wraps: true) { .text($0.decision.text) },
      Column("owner", nil) { .text($0.decision.owner?.text ?? $0.decision.ownerText) },
      Column(nil, "Who", wraps: true) { [names] item in
        .text(item.decision.owner.flatMap { names[$0] } ?? item.decision.ownerText ?? "to agree")
      },
      Column("due", nil) { .day($0.decision.due) },
      Column(nil, "By") { .text($0.decision.due?.short ?? "to agree") },
      Column("state", nil) { .text($0.decision.state.rawValue) },
      Column(nil, "State", rank: 1) { item in
        let late = item.decision.isOpen ? item.decision.due?.lateness(on: today) : nil
        return .shown(Text(late ?? item.decision.state.rawValue, late == nil ? .plain : .attention), .null)
      },
      Column("overdue", nil) { .truth($0.decision.isOverdue(on: today)) },
      Column("done", nil) { .day($0.decision.done) },
    ])
  }

  /// What a person reads of one decision.
  static func facts(_ decision: Decision, _ session: Session) throws -> [Fact] {
    Facts.make([
      ("Who", try session.name(decision.owner) ?? decision.ownerText ?? "to agree"),
      ("By", decision.due.map(session.spoken) ?? "to agree"), ("Done", decision.done.map(session.spoken)),
      ("Stopped", decision.stopped.map { "\(session.spoken($0.on)), because \($0.why)" }),
      ("Moved", ReviewFacts.moves(decision.moves)),
    ])
  }
}
