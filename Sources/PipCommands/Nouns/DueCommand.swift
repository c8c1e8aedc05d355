import CommandTable
import PipCore

/// `pip due`: who must do what next.
enum DueCommand {
  static let row = Row(
    "due", "Show what is overdue and what comes next", .reads,
    examples: ["pip due", "pip due --for asha-patel --within 60d", "pip due --overdue --fail"],
    discussion: """
      Covers all open cycles. What is still to agree comes first, then everything by its day.

      With --fail the command ends with status 1 when anything is overdue, for scripts.
      """,
    option("for", PersonWord.self, "Only what this person has in hand"),
    option("school", SchoolWord.self, "Only what concerns this school"),
    option("within", DaysWord.self, "How far to look ahead (30d if left out)"),
    flag("overdue", "Only what is overdue"), flag("fail", "End with status 1 when anything is overdue")
  ) { session, person, school, within, overdue, fail in
    let person = try person.map { try session.person($0).id }
    let host = try school.map { try session.school($0).id }
    let horizon = session.today.adding(within?.days ?? 30) ?? .latest
    let lookup = try Lookup(session.records)
    var items: [DueItem] = []
    try session.forEachChased { place in
      guard host.map({ $0 == place.review.host }) ?? true else { return }
      items += DueItem.items(
        of: place.review, lookup.summary(of: place.review, in: place.cycle.id, on: session.today))
    }
    for cycle in try session.chasedCycles() {
      items += try DueItem.items(of: cycle, session.records).filter { item in
        host.map { $0 == item.school } ?? true
      }
    }
    items.removeAll { item in
      let isWanted = person.map { item.people.contains($0) } ?? true
      let isNear = item.due.map { $0 <= horizon } ?? true
      return !(isWanted && (overdue ? item.isOverdue(on: session.today) : isNear || item.isToAgree))
    }
    items = DueItem.chased(items)
    let current = Cycle.current(try session.records.cycles(), today: session.today)?.id
    var answer = listing(session.today, lookup, current).answer(
      "pip/due/1", items,
      empty: overdue ? "Nothing is overdue." : "Nothing is due up to \(horizon.short).")
    if person == nil { answer.notes += try openEndsOfClosedCycles(of: host, session, lookup) }
    if fail, items.contains(where: { $0.isOverdue(on: session.today) }) { answer.status = .no }
    return answer
  }

  /// Remarks on promises that a cycle closed within the last year has left open: closing must not make them vanish.
  private static func openEndsOfClosedCycles(
    of host: ID<School>?, _ session: Session, _ lookup: Lookup
  ) throws -> [String] {
    guard session.globals.cycle == nil, let yearAgo = session.today.adding(-365) else { return [] }
    let closed = try session.records.cycles().filter {
      !$0.isOpen && $0.last >= yearAgo && $0.first <= session.today
    }
    let chased = try session.chasedCycles().map(\.id)
    return try closed.filter { !chased.contains($0.id) }.compactMap { cycle in
      var ends = OpenEnds()
      try session.records.forEachReview(in: cycle.id) { review in
        guard host.map({ $0 == review.host }) ?? true else { return }
        ends.add(
          review, Standing(of: review, in: lookup.model(of: review), lookup.calendar(for: review.host)))
      }
      ends.add(try session.records.readableSupport(in: cycle.id), of: host)
      if host == nil { ends.add(try session.records.readableSelfReview(of: cycle.id)) }
      if host == nil { for meeting in try session.records.meetings(in: cycle.id) { ends.add(meeting) } }
      guard !ends.promises.isEmpty else { return nil }
      return "Still open in \(cycle.id), which is closed: \(ends.promises.listed). "
        + "To see them: \(session.program) due --cycle \(cycle.id)\(host.map { " --school \($0)" } ?? "")"
    }
  }

  private static func listing(
    _ today: Day, _ lookup: Lookup, _ current: ID<Cycle>?
  ) -> Listing<DueItem> {
    Listing(columns: [
      Column(nil, "When") { item in
        guard let due = item.due else { return .text("to agree") }
        let late = due.lateness(on: today)
        return .shown(Text(late ?? due.relative(to: today), late == nil ? .plain : .attention), .null)
      },
      Column("due", "By") { .day($0.due) },
      Column("address", "Address") { .text($0.address(current: current)) },
      Column("kind", nil) { .text($0.kind.rawValue) },
      Column("host", nil) { .text($0.school?.text) },
      Column("cycle", nil) { .text($0.cycle.text) },
      Column("what", "What", wraps: true) { .text($0.what) },
      Column("people", nil) { .words($0.people.map(\.text)) },
      Column("peopleText", nil) { .text($0.peopleText) },
      Column(nil, "Who", rank: 1, wraps: true) { item in
        let people = item.people.map { lookup.name(of: $0) } + [item.peopleText].compactMap { $0 }
        return .text(people.isEmpty ? "to agree" : people.joined(separator: ", "))
      },
      Column(nil, "School", rank: 2, wraps: true) { .text($0.school.map { lookup.name(of: $0) }) },
      Column("overdue", nil) { .truth($0.isOverdue(on: today)) },
      Column("toAgree", nil) { .truth($0.isToAgree) },
      Column("daysLate", nil) { item in .number(item.due.flatMap { $0 < today ? today.days(since: $0) : nil })
      },
    ])
  }
}

extension DueItem {
  /// Its address, which names the cycle when that is not the current one.
  func address(current: ID<Cycle>?) -> String {
    cycle == current ? address : fullAddress
  }
}
