/// How a cycle stands against what its phase expects: what is recorded, in the right month, or not yet arranged.
public struct PhasePlan: Hashable, Sendable {
  /// One expected thing, and how it stands.
  public struct Line: Hashable, Sendable {
    /// What is expected.
    public let event: PhaseEvent
    /// The months in which it is expected; nil for any time.
    public let months: ClosedRange<Int>?
    /// What is recorded of it: the id of a training event or meeting.
    public let recorded: String?
    /// Its day.
    public let day: Day?
    /// How it stands.
    public let state: State
    /// More to know, such as schools with fewer places than expected.
    public let note: String?
  }

  /// How an expected thing stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It was held, for reviews: of every school.
    case held
    /// It has a day.
    case arranged
    /// It has a day, or was held, outside the months in which it is expected.
    case otherMonth = "other-month"
    /// Some schools are reviewed or have a review arranged, others not yet.
    case partly
    /// Nothing is recorded.
    case notYetArranged = "not-yet-arranged"

    /// The state in words.
    public var words: String {
      switch self {
      case .held: "held"
      case .arranged: "arranged"
      case .otherMonth: "in another month"
      case .partly: "begun"
      case .notYetArranged: "not yet arranged"
      }
    }
  }

  /// The facts of a cycle that a phase looks at.
  public struct Facts: Sendable {
    var cycle: Cycle
    var events: [TrainingEvent]
    var meetings: [Meeting]
    var schools: [ID<School>]
    var reviewed: Set<ID<School>>
    var arranged: Set<ID<School>>

    /// Gathers the facts of a cycle.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - events: Its training events, by day.
    ///   - meetings: Its meetings, by day.
    ///   - schools: The schools of the partnership in the cycle.
    ///   - reviewed: Those whose visit was held.
    ///   - arranged: Those whose review is arranged, held or not.
    public init(
      cycle: Cycle, events: [TrainingEvent], meetings: [Meeting], schools: [ID<School>],
      reviewed: Set<ID<School>>, arranged: Set<ID<School>>
    ) {
      (self.cycle, self.events, self.meetings) = (cycle, events, meetings)
      (self.schools, self.reviewed, self.arranged) = (schools, reviewed, arranged)
    }
  }

  /// The lines, in the order of the phase.
  public let lines: [Line]

  /// Compares a cycle with what its phase expects.
  ///
  /// Two things of one kind each take the first that lies in their own months; what is left is taken in order.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - facts: The facts of the cycle.
  public init(of phase: CyclePhase, _ facts: Facts) {
    let slots = phase.expected.map { ($0, $0.when.months(in: facts.cycle)) }
    var free = facts.meetings.filter { $0.cancelled == nil && $0.day != nil }
    var chosen: [String: Meeting] = [:]
    func take(_ event: PhaseEvent, _ kind: MeetingKind, where fits: (Int) -> Bool) {
      let at = free.firstIndex { meeting in
        meeting.kind.known == kind && meeting.day.map { fits(facts.cycle.month(of: $0)) } ?? false
      }
      if chosen[event.id] == nil, let at { chosen[event.id] = free.remove(at: at) }
    }
    for (event, months) in slots {
      if case .meeting(let kind) = event.what { take(event, kind) { months?.contains($0) ?? true } }
    }
    for (event, _) in slots {
      if case .meeting(let kind) = event.what { take(event, kind) { _ in true } }
    }
    lines = slots.map { event, months in
      func line(_ recorded: String?, _ day: Day?, _ isHeld: Bool, _ note: String?) -> Line {
        let isElsewhere =
          day.map { day in months.map { !$0.contains(facts.cycle.month(of: day)) } ?? false } ?? false
        let state: State =
          recorded == nil ? .notYetArranged : isElsewhere ? .otherMonth : isHeld ? .held : .arranged
        return Line(event: event, months: months, recorded: recorded, day: day, state: state, note: note)
      }
      switch event.what {
      case .training(let course, let places):
        let found =
          facts.events.first { $0.course == course && $0.held != nil }
          ?? facts.events.first { $0.course == course }
        return line(
          found?.id.text, found?.on, found?.held != nil,
          places.flatMap { places in found.flatMap { facts.placesNote($0, expected: places) } })
      case .meeting:
        let meeting = chosen[event.id]
        return line(meeting?.id.text, meeting?.day, meeting?.held != nil, nil)
      case .reviewOfEverySchool: return facts.reviewLine(event)
      }
    }
  }
}

extension PhasePlan.Facts {
  fileprivate func placesNote(_ event: TrainingEvent, expected: Int) -> String? {
    let fewer = schools.filter { event.places(for: $0) ?? 0 < expected }
    guard !fewer.isEmpty else { return nil }
    let number = schools.count - fewer.count
    return number == 0
      ? "no school has \(expected) places set aside"
      : "\(number) of \(schools.count) schools \(number == 1 ? "has" : "have") \(expected) places set aside"
  }

  fileprivate func reviewLine(_ event: PhaseEvent) -> PhasePlan.Line {
    let (held, arranged) = (
      schools.count { reviewed.contains($0) }, schools.count { self.arranged.contains($0) }
    )
    let state: PhasePlan.State =
      held == schools.count && held > 0
      ? .held
      : arranged == schools.count && held < arranged ? .arranged : arranged == 0 ? .notYetArranged : .partly
    return PhasePlan.Line(
      event: event, months: nil, recorded: nil, day: nil, state: state,
      note: "\(held) of \(schools.count) schools reviewed, \(arranged - held) to come")
  }
}

extension Records {
  /// Gathers what the phase of a cycle looks at.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The facts.
  /// - Throws: What kept the records from being read.
  public func phaseFacts(of cycle: Cycle) throws -> PhasePlan.Facts {
    var (reviewed, arranged): (Set<ID<School>>, Set<ID<School>>) = ([], [])
    try forEachReview(in: cycle.id) { review in
      guard review.cancelled == nil else { return }
      arranged.insert(review.host)
      if review.held != nil { reviewed.insert(review.host) }
    }
    return PhasePlan.Facts(
      cycle: cycle, events: try trainingEvents(of: cycle), meetings: try meetings(in: cycle.id),
      schools: try schools().filter { $0.isActive(during: cycle.span) }.map(\.id), reviewed: reviewed,
      arranged: arranged)
  }
}
