/// One thing that somebody must do: a visit to hold, a workshop, an action, a check-in.
public struct DueItem: Hashable, Sendable {
  /// The kinds of thing that can be due.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something a review waits for before its visit.
    case prepare
    /// The visit.
    case visit
    /// The feedback after the visit.
    case feedback
    /// An improvement workshop, agreed or still to be arranged.
    case workshop
    /// The plan of actions after the workshop.
    case plan
    /// An action of the host school.
    case action
    /// The judgements after a visit, or its report for those who get to read it.
    case report
    /// The check-in.
    case checkIn = "check-in"
    /// A meeting to hold, or to record as held.
    case meeting
    /// A decision of a meeting.
    case decision
    /// A key date of the enquiry year.
    case keyDate = "key-date"
    /// A preparation day of the enquiry year.
    case preparation
    /// A meet of an enquiry cluster.
    case clusterMeet = "cluster-meet"
    /// A showcase that a school offers.
    case showcase
    /// Something the partnership resolved to do.
    case commitment
    /// Support that one school promised another.
    case support
    /// A training event to hold, or to record who attended.
    case training
  }

  /// The kind of thing.
  public let kind: Kind
  /// The cycle it belongs to.
  public let cycle: ID<Cycle>
  /// The review it belongs to; none for what the partnership itself has to do.
  public let review: ReviewID?
  /// The school it concerns: the host of the review, or another that has it in hand.
  public let school: ID<School>?
  /// What holds it when no review does, as commands name it, such as a meeting.
  public let holder: String?
  /// The code of the action, workshop or decision, when it has one.
  public let code: Code?
  /// What is to be done, in words.
  public let what: String
  /// Who has it in hand, if that is recorded.
  public let people: [ID<Person>]
  /// Who has it in hand, in words, when that is nobody in the records.
  public let peopleText: String?
  /// The day by which; none while it is to be agreed.
  public let due: Day?
  /// Whether who or when is still to be agreed.
  public let isToAgree: Bool

  /// Creates something that is due in a review.
  init(
    _ kind: Kind, of review: ReviewID, in cycle: ID<Cycle>, code: Code?, what: String, people: [ID<Person>],
    peopleText: String? = nil, due: Day?, isToAgree: Bool
  ) {
    (self.kind, self.review, self.cycle, self.code, self.what) = (kind, review, cycle, code, what)
    (school, holder) = (review.host, nil)
    (self.people, self.peopleText, self.due, self.isToAgree) = (people, peopleText, due, isToAgree)
  }

  /// Creates something that is due in the partnership, outside any review.
  ///
  /// - Parameters:
  ///   - kind: The kind of thing.
  ///   - holder: What holds it, as commands name it.
  ///   - cycle: The cycle it belongs to.
  ///   - code: Its code there.
  ///   - school: The school it concerns, when it is one school's.
  ///   - what: What is to be done, in words.
  ///   - people: Who has it in hand, if that is recorded.
  ///   - peopleText: Who has it in hand, in words, when that is nobody in the records.
  ///   - due: The day by which; none while it is to be agreed.
  ///   - isToAgree: Whether who or when is still to be agreed; whether there is no day, when not said.
  init(
    _ kind: Kind, heldBy holder: String, in cycle: ID<Cycle>, code: Code? = nil, school: ID<School>? = nil,
    what: String, people: [ID<Person>] = [], peopleText: String? = nil, due: Day?,
    isToAgree: Bool? = nil
  ) {
    (self.kind, self.holder, self.cycle, self.code, self.what) = (kind, holder, cycle, code, what)
    (review, self.school, self.isToAgree) = (nil, school, isToAgree ?? (due == nil))
    (self.people, self.peopleText, self.due) = (people, peopleText, due)
  }

  /// Its address within the cycle, such as `ingham` or `ingham/7k3m`.
  public var address: String { path("") }

  /// Its address with the cycle named after what holds it.
  public var fullAddress: String { path("@\(cycle)") }

  private func path(_ cycle: String) -> String {
    let place = review?.description ?? holder
    return [place.map { $0 + cycle }, code?.description].compactMap { $0 }.joined(separator: "/")
  }

  /// Whether its day has passed.
  ///
  /// - Parameter today: The day taken for today.
  /// - Returns: Whether it is overdue.
  public func isOverdue(on today: Day) -> Bool {
    due.map { $0 < today } ?? false
  }

  /// Orders items as they are chased: first what is to be agreed, then by day, then by address.
  ///
  /// - Parameter items: The items.
  /// - Returns: The same in order.
  public static func chased(_ items: [DueItem]) -> [DueItem] {
    // Sorting moves what it sorts many times, and an item is large: the places of the items are sorted instead.
    let days = items.map { $0.isToAgree ? .earliest : $0.due ?? Day.latest }
    let order = items.indices.sorted { one, other in
      days[one] != days[other] ? days[one] < days[other] : items[one].precedes(items[other])
    }
    return order.map { items[$0] }
  }

  /// Whether it comes first of two items of one day.
  private func precedes(_ other: DueItem) -> Bool {
    let (day, otherDay) = (due ?? .latest, other.due ?? .latest)
    if day != otherDay { return day < otherDay }
    return (cycle, review?.description ?? holder ?? "", kind.rawValue, code ?? .blank)
      < (
        other.cycle, other.review?.description ?? other.holder ?? "", other.kind.rawValue,
        other.code ?? .blank
      )
  }
}
