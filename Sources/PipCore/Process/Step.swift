/// A step of a review that a process model can ask for; whether it is done follows from the facts recorded.
public enum Step: String, CaseIterable, Hashable, Sendable {
  /// The self-evaluation was shared with the team.
  case selfEvaluation = "self-evaluation"
  /// What the review looks at is agreed.
  case focus
  /// Lead reviewer and host have met.
  case firstMeeting = "first-meeting"
  /// The school's data was shared with the team.
  case dataShared = "data-shared"
  /// The staff were told of the focus and the day.
  case staffTold = "staff-told"
  /// The reviewers have met the staff.
  case staffMet = "staff-met"
  /// The enquiry question is written.
  case question
  /// Where the school is, and what it aims at, is written.
  case aspiration
  /// A lead reviewer is named.
  case lead
  /// At least one more reviewer is named.
  case team
  /// At least one piece of evidence is planned.
  case evidence
  /// The day of the visit is agreed.
  case day
  /// The visit was held.
  case visit
  /// The feedback was given.
  case feedback
  /// The judgements are written.
  case judgements
  /// The report was shared with the staff.
  case reportToStaff = "report-to-staff"
  /// The report was shared with the hub.
  case reportToHub = "report-to-hub"
  /// The workshop that starts the counting was held.
  case workshop
  /// The plan has at least one action.
  case actions
  /// All check-ins were held, or it was decided to do without.
  case checkIn = "check-in"

  /// The steps that are events with a day, in the order they happen.
  static let events: [Step] = [.visit, .feedback, .workshop, .checkIn]

  /// Whether the step is an event with a day: a review that has had it has left all earlier stages behind.
  public var isEvent: Bool { Self.events.contains(self) }

  /// Whether the step prepares the visit: its days are counted back from there.
  public var isPreparation: Bool {
    switch self {
    case .selfEvaluation, .focus, .firstMeeting, .dataShared, .staffTold, .staffMet, .question, .aspiration,
      .lead,
      .team, .evidence, .day:
      true
    case .visit, .feedback, .judgements, .reportToStaff, .reportToHub, .workshop, .actions, .checkIn: false
    }
  }

  /// What a review that has not taken this step waits for.
  public var wait: String {
    switch self {
    case .selfEvaluation: "the self-evaluation for the team"
    case .focus: "a focus agreed with the staff"
    case .firstMeeting: "the first meeting of host and lead reviewer"
    case .dataShared: "the school's data for the team"
    case .staffTold: "word to the staff of the focus and the day"
    case .staffMet: "the reviewers' visit to meet the staff"
    case .question: "an enquiry question"
    case .aspiration: "the baseline and what to aim at"
    case .lead: "a lead reviewer"
    case .team: "a visiting team"
    case .evidence: "a plan of the evidence"
    case .day: "a day for the visit"
    case .visit: "the visit"
    case .feedback: "the feedback"
    case .judgements: "the judgements"
    case .reportToStaff: "the report for all staff"
    case .reportToHub: "the report for the hub"
    case .workshop: "the improvement workshop"
    case .actions: "the actions of the workshop"
    case .checkIn: "the check-in"
    }
  }
}

extension Review {
  /// The workshop from which the days to the check-in are counted: the one named for it, else the one that a recorded check-in is counted from,
  /// else the first by day.
  public var startingWorkshop: (code: Code, workshop: Workshop)? {
    if let code = checkInFrom, let workshop = workshops[code] { return (code, workshop) }
    // A check-in that was moved, held or waived stays with its workshop when an earlier one is entered afterwards.
    let counted = checkIns.values.compactMap(\.workshop).filter { workshops[$0] != nil }.min()
    if let counted, let workshop = workshops[counted] { return (counted, workshop) }
    let first = workshops.min { one, other in
      (one.value.day ?? .latest, one.key) < (other.value.day ?? .latest, other.key)
    }
    return first.map { ($0.key, $0.value) }
  }
}
