/// Something that a phase of a partnership expects within a cycle.
public struct PhaseEvent: Hashable, Sendable {
  /// What is expected.
  public enum What: Hashable, Sendable {
    /// A training course, with so many places for each school where the programme says how many.
    case training(course: String, places: Int?)
    /// A meeting.
    case meeting(MeetingKind)
    /// A review of every school.
    case reviewOfEverySchool
  }

  /// When in the cycle it is expected.
  public enum When: Hashable, Sendable {
    /// At any time.
    case anyTime
    /// From one month of the cycle to another, the first being month 1.
    case months(ClosedRange<Int>)
    /// In the last so many months.
    case lastMonths(Int)
  }

  /// A short name for scripts.
  public let id: String
  /// What it is, in words.
  public let name: String
  /// What is expected.
  public let what: What
  /// When it is expected.
  public let when: When

  init(_ id: String, _ name: String, _ what: What, _ when: When = .anyTime) {
    (self.id, self.name, self.what, self.when) = (id, name, what, when)
  }
}

extension CyclePhase {
  /// What the phase expects within a cycle (London South).
  ///
  /// The months of the progress workshops are the programme's too; that "at the end" means the last three months is ours.
  public var expected: [PhaseEvent] {
    switch self {
    case .build:
      [
        PhaseEvent("reviewer-training", "Reviewer training", .training(course: "reviewer", places: nil)),
        PhaseEvent(
          "lead-reviewer-training", "Lead reviewer training", .training(course: "lead-reviewer", places: nil)),
        PhaseEvent(
          "champion-training", "Improvement champions' training",
          .training(course: "improvement-champion", places: nil)),
        PhaseEvent("reviews", "A review of every school", .reviewOfEverySchool),
      ]
    case .embed:
      [
        PhaseEvent(
          "capacity-training", "Capacity training for middle leaders",
          .training(course: "capacity", places: 2)),
        PhaseEvent("leadership-day", "Leadership day", .training(course: "leadership", places: 2)),
        PhaseEvent("reviews", "The next review of every school", .reviewOfEverySchool),
        PhaseEvent(
          "progress-workshop-4", "Progress & impact workshop 4", .meeting(.progressWorkshop), .months(4...6)),
        PhaseEvent(
          "progress-workshop-5", "Progress & impact workshop 5", .meeting(.progressWorkshop), .lastMonths(3)),
      ]
    }
  }
}

extension PhaseEvent.When {
  /// The months of a cycle in which something is expected; nil for any time.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The first and the last month.
  public func months(in cycle: Cycle) -> ClosedRange<Int>? {
    switch self {
    case .anyTime: nil
    case .months(let months): months
    case .lastMonths(let number):
      max(1, cycle.month(of: cycle.last) - number + 1)...max(1, cycle.month(of: cycle.last))
    }
  }
}

extension Cycle {
  /// Which month of the cycle a day lies in: 1 for the month of its first day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The number; 0 and less before the cycle.
  public func month(of day: Day) -> Int {
    (day.year - first.year) * 12 + day.month - first.month + 1
  }

  /// The months of a range in words, such as "Dec 2026 to Feb 2027".
  ///
  /// - Parameter months: The numbers of the months.
  /// - Returns: The words.
  public func words(for months: ClosedRange<Int>) -> String {
    func word(_ number: Int) -> String {
      let month = first.month - 1 + number - 1
      guard let day = Day(year: first.year + month / 12, month: month % 12 + 1, day: 1) else { return "" }
      return "\(day.brief.split(separator: " ").last ?? "") \(day.year)"
    }
    return months.count == 1
      ? word(months.lowerBound) : "\(word(months.lowerBound)) to \(word(months.upperBound))"
  }
}
