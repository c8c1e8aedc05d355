// The three meets of an enquiry cluster, and who came (Lincolnshire).
extension Cluster {
  /// The meets in order, those of which nothing is recorded with them.
  public var allMeets: [(number: MeetNumber, meet: Meet)] {
    MeetNumber.all.map { ($0, meets[$0] ?? Meet()) }
  }

  /// The first meet that no day is agreed for, or nil when all have one.
  public var nextMeetToAgree: MeetNumber? { allMeets.first { $0.meet.day == nil }?.number }

  /// The meets that were held, in order.
  public var meetsHeld: [(number: MeetNumber, meet: Meet)] { allMeets.filter { $0.meet.held != nil } }

  /// The meets that were held and of which nobody's attendance is recorded, in order.
  public var meetsHeldWithoutAttendance: [MeetNumber] {
    meetsHeld.filter { !$0.meet.hasAttendance }.map(\.number)
  }
}

extension Meet {
  /// Whether it is recorded who took part.
  public var hasAttendance: Bool { !schools.isEmpty || !people.isEmpty }

  /// The schools that took part: those named, and those of the people named, as they worked then.
  ///
  /// - Parameter people: The people by id.
  /// - Returns: The schools, each once, in order.
  public func schoolsPresent(_ people: [ID<Person>: Person]) -> [ID<School>] {
    let own = self.people.compactMap { id in day.flatMap { people[id]?.school(on: $0) } }
    return Set(schools + own).sorted()
  }

  /// Adds people and schools to those that took part, each once.
  ///
  /// - Parameters:
  ///   - schools: The schools.
  ///   - people: The people.
  public mutating func attend(schools: [ID<School>], people: [ID<Person>]) {
    self.schools = Set(self.schools).union(schools).sorted()
    self.people = Set(self.people).union(people).sorted()
  }
}
