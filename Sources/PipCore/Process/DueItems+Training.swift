extension DueItem {
  /// Returns the training events still to be held, or to be recorded as held.
  ///
  /// - Parameters:
  ///   - events: The training events of the cycle.
  ///   - cycle: The cycle.
  /// - Returns: The items, in no particular order.
  static func items(of events: [TrainingEvent], in cycle: ID<Cycle>) -> [DueItem] {
    events.filter { $0.held == nil }.map { event in
      DueItem(
        .training, heldBy: event.id.text, in: cycle, what: "the \(event.title)",
        people: event.booked.keys.sorted(), peopleText: event.booked.isEmpty ? "places to fill" : nil,
        due: event.on)
    }
  }
}
