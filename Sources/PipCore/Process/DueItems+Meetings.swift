extension DueItem {
  /// Returns what meetings leave to do in a cycle: those still to be held, and decisions that are open.
  ///
  /// A meeting that was not recorded as held stays until it is; the partnership lead has it in hand (ours).
  ///
  /// - Parameters:
  ///   - meetings: The meetings of the cycle.
  ///   - cycle: The cycle.
  /// - Returns: The items, in no particular order.
  static func items(of meetings: [Meeting], in cycle: ID<Cycle>) -> [DueItem] {
    meetings.flatMap { meeting in
      var items: [DueItem] = []
      if meeting.isAhead {
        items.append(
          DueItem(
            .meeting, heldBy: meeting.id.text, in: cycle, what: "the \(meeting.title)",
            peopleText: "the partnership lead", due: meeting.planned))
      }
      for (code, decision) in meeting.decisions where decision.isOpen {
        items.append(
          DueItem(
            .decision, heldBy: meeting.id.text, in: cycle, code: code, what: decision.text,
            people: [decision.owner].compactMap { $0 }, peopleText: decision.ownerText, due: decision.due))
      }
      return items
    }
  }
}
