/// Something a person has taken on in a cycle: a review to lead, an action to see through, a cluster.
public struct PersonTask: Hashable, Sendable {
  /// The kinds of task.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// To lead a review.
    case lead
    /// To be in the visiting team.
    case review
    /// To watch a review.
    case shadow
    /// To facilitate the improvement workshop.
    case champion
    /// To own the plan that comes of the feedback.
    case plan
    /// To own one action.
    case action
    /// To lead a cluster.
    case cluster
    /// To stand by an enquiry cluster and its lead.
    case hubLead = "hub-lead"
    /// To give support that their school promised another.
    case support
    /// To see to what a meeting decided.
    case decision
    /// To see to what the partnership resolved to do.
    case commitment

    /// What the person does, as the rest of a sentence that begins with their name.
    public var words: String {
      switch self {
      case .lead: "leads the review"
      case .review: "is in the visiting team"
      case .shadow: "shadows the review"
      case .champion: "champions the workshop"
      case .plan: "owns the plan"
      case .action: "owns the action"
      case .cluster: "leads the cluster"
      case .hubLead: "is the hub lead of the cluster"
      case .support: "gives the support"
      case .decision: "sees to the decision"
      case .commitment: "sees to the commitment"
      }
    }
  }

  /// The kind of task.
  public let kind: Kind
  /// The review it belongs to; none for what is no review's.
  public let review: ReviewID?
  /// The code of the action, or of what else is no review.
  public let code: Code?
  /// The cluster.
  public let cluster: ID<Cluster>?
  /// The meeting that decided it.
  public let meeting: ID<Meeting>?
  /// More on it, such as the text of the action.
  public let about: String?
  /// The day it is due or agreed for.
  public let day: Day?
  /// Whether it is still to be done, wholly or in part.
  public let isAhead: Bool

  /// Whether it is to visit a school for a review that is not yet held; people never do that at their own school.
  ///
  /// - Parameter school: The school.
  /// - Returns: True for the lead, the team and shadows of its reviews.
  public func isVisit(to school: ID<School>?) -> Bool {
    guard isAhead, let school, review?.host == school else { return false }
    return kind == .lead || kind == .review || kind == .shadow
  }

  init(
    _ kind: Kind, review: ReviewID? = nil, code: Code? = nil, cluster: ID<Cluster>? = nil,
    meeting: ID<Meeting>? = nil, about: String? = nil, day: Day? = nil, isAhead: Bool = true
  ) {
    (self.kind, self.review, self.code, self.cluster) = (kind, review, code, cluster)
    (self.meeting, self.about, self.day, self.isAhead) = (meeting, about, day, isAhead)
  }
}

extension PersonTask {
  /// Returns what a person has taken on in a cycle outside its reviews.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: The tasks.
  /// - Throws: What kept the records from being read.
  public static func partnershipTasks(
    of person: ID<Person>, in cycle: ID<Cycle>, _ records: Records
  ) throws -> [PersonTask] {
    var tasks = Self.tasks(of: person, in: try records.clusters(in: cycle))
    tasks += Self.tasks(of: person, in: try records.readableSupport(in: cycle))
    tasks += Self.tasks(of: person, in: try records.meetings(in: cycle))
    tasks += Self.tasks(of: person, in: records.readableSelfReview(of: cycle))
    return tasks
  }

  /// Returns the support that a person is to give.
  static func tasks(of person: ID<Person>, in book: SupportBook) -> [PersonTask] {
    book.items.sorted { $0.key < $1.key }.filter { $0.value.isOpen && $0.value.person == person }
      .map { PersonTask(.support, code: $0.key, about: $0.value.text, day: $0.value.due) }
  }

  /// Returns the decisions of meetings that a person is to see to.
  static func tasks(of person: ID<Person>, in meetings: [Meeting]) -> [PersonTask] {
    meetings.flatMap { meeting in
      meeting.decisions.sorted { $0.key < $1.key }.filter { $0.value.isOpen && $0.value.owner == person }
        .map {
          PersonTask(.decision, code: $0.key, meeting: meeting.id, about: $0.value.text, day: $0.value.due)
        }
    }
  }

  /// Returns the commitments of the partnership that a person is to see to.
  static func tasks(of person: ID<Person>, in selfReview: SelfReview?) -> [PersonTask] {
    (selfReview?.commitments ?? [:]).sorted { $0.key < $1.key }
      .filter { $0.value.isOpen && $0.value.owner == person }
      .map { PersonTask(.commitment, code: $0.key, about: $0.value.text, day: $0.value.due) }
  }

  /// Returns what a person has taken on in a review; nothing in one that was cancelled.
  ///
  /// A lead has the review in hand until the feedback, the team until the visit, a champion until the workshop was
  /// held, the owner of the plan until the check-in. Of the actions, only the open ones are told.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - review: The review.
  /// - Returns: The tasks, in the order of the process.
  public static func tasks(of person: ID<Person>, in review: Review) -> [PersonTask] {
    guard review.cancelled == nil else { return [] }
    let visit = review.held ?? review.planned
    let workshop = review.startingWorkshop?.workshop
    var tasks: [PersonTask] = []
    func add(_ kind: Kind, _ people: [ID<Person>], _ day: Day?, isAhead: Bool) {
      guard people.contains(person) else { return }
      tasks.append(PersonTask(kind, review: review.id, about: review.focus, day: day, isAhead: isAhead))
    }
    add(.lead, [review.lead].compactMap { $0 }, visit, isAhead: review.feedback == nil)
    add(.review, review.team, visit, isAhead: review.held == nil)
    add(.shadow, review.shadows, visit, isAhead: review.held == nil)
    add(
      .champion, review.champions + review.workshops.values.flatMap(\.champions), workshop?.day,
      isAhead: workshop?.held == nil)
    add(
      .plan, [review.feedback?.owner].compactMap { $0 }, workshop?.day,
      isAhead: !review.checkIns.values.contains(where: \.isEnded))
    for (code, action) in review.actions.sorted(by: { $0.key < $1.key })
    where action.isOpen && action.owner == person {
      tasks.append(PersonTask(.action, review: review.id, code: code, about: action.text, day: action.due))
    }
    return tasks
  }

  /// Returns the clusters that a person leads or is the hub lead of.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - clusters: The clusters of a cycle.
  /// - Returns: One task for each.
  public static func tasks(of person: ID<Person>, in clusters: [Cluster]) -> [PersonTask] {
    clusters.flatMap { cluster in
      [(Kind.cluster, cluster.lead), (.hubLead, cluster.hubLead)].filter { $0.1 == person }.map { kind, _ in
        PersonTask(kind, cluster: cluster.id, about: cluster.name)
      }
    }
  }
}
