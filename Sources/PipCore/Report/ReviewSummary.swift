/// One review in small: where it stands on a day, and what reports, boards and lists show of it.
///
/// The yearly report, the status board and the lists all derive from this value, so that they agree.
public struct ReviewSummary: Hashable, Sendable {
  /// The cycle it belongs to.
  public let cycle: ID<Cycle>
  /// Its name within the cycle.
  public let id: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// The id of the process model it follows.
  public let model: String
  /// Where it is.
  public let place: Standing.Place
  /// The stage's short name, or `complete` or `cancelled`.
  public let stage: String
  /// The stage's name as it is shown.
  public let stageName: String
  /// What it waits for, in words.
  public let waitsFor: String?
  /// The day by which the step it waits for is due.
  public let due: Day?
  /// The day of the last event recorded: since then it waits.
  public let since: Day?
  /// Whether the day of the step it waits for has passed.
  public let isOverdue: Bool

  /// The day agreed for the visit.
  public let planned: Day?
  /// The day of the visit.
  public let held: Day?
  /// The day of the feedback.
  public let feedback: Day?
  /// The day agreed for the workshop that starts the 90 days.
  public let workshopPlanned: Day?
  /// The day of the workshop that starts the 90 days.
  public let workshopHeld: Day?
  /// The next check-in, or the last, as far as one can be counted and is still asked for.
  public let checkIn: CheckInSummary?
  /// The check-ins before it, in a model that has several.
  public let earlierCheckIns: [CheckInSummary]

  /// What the review looks at.
  public let focus: String?
  /// The themes the focus belongs to.
  public let themes: [String]
  /// The one priority that goes to the workshop.
  public let priority: String?
  /// The actions; those of a cancelled review count too, since they are still promises.
  public let actions: ActionTally
  /// How many statements of impact there are.
  public let impact: Int

  /// The lead reviewer.
  public let lead: ID<Person>?
  /// The visiting team beside the lead.
  public let team: [ID<Person>]
  /// Reviewers in training who watch.
  public let shadows: [ID<Person>]
  /// The improvement champions of the review and of its workshops, each once.
  public let champions: [ID<Person>]

  /// Why it was cancelled, if it was.
  public let cancelledWhy: String?
  /// How often the day of the visit, of a workshop or of a check-in was moved to a later one.
  public let postponements: Int

  /// Sums up a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - hostName: The name of the host, when it is known.
  ///   - cycle: The cycle the review belongs to.
  ///   - model: The process model it follows.
  ///   - calendar: The host's school days.
  ///   - today: The day it is judged on.
  public init(
    of review: Review, hostName: String?, cycle: ID<Cycle>, model: ProcessModel, calendar: SchoolCalendar,
    today: Day
  ) {
    let standing = Standing(of: review, in: model, calendar)
    (self.cycle, id, self.model) = (cycle, review.id, model.id)
    self.hostName = hostName ?? review.host.text
    (place, stage, due, since) = (standing.place, standing.stage, standing.due, standing.since)
    (waitsFor, isOverdue) = (standing.waitsFor, standing.isOverdue(on: today))
    stageName =
      switch standing.place {
      case .stage(let index, _): model.stages[index].name
      case .complete: "Complete"
      case .cancelled: "Cancelled"
      }
    (planned, held, feedback) = (review.planned, review.held, review.feedback?.on)
    let workshop = review.startingWorkshop?.workshop
    (workshopPlanned, workshopHeld) = (workshop?.planned, workshop?.held)
    checkIn = standing.checkIn.flatMap { CheckInSummary($0, of: review, on: today) }
    earlierCheckIns = standing.checkIns.dropLast().compactMap { CheckInSummary($0, of: review, on: today) }
    (focus, themes, priority) = (review.focus, review.themes, review.feedback?.priority)
    actions = ActionTally(of: review.actions.values, on: today)
    impact = review.impact.count
    (lead, team, shadows) = (review.lead, review.team, review.shadows)
    champions = review.allChampions
    cancelledWhy = review.cancelled?.why
    postponements = review.postponements
  }

  /// The school that is reviewed.
  public var host: ID<School> { id.host }

  /// The step it waits for, if any.
  public var step: Step? {
    if case .stage(_, let step) = place { step } else { nil }
  }

  /// Whether it was cancelled.
  public var isCancelled: Bool { place == .cancelled }

  /// Whether its visit is still to come: not yet held and not cancelled.
  public var isArranged: Bool { held == nil && !isCancelled }

  /// Whether one stands before another in lists: by the host's name, then by id.
  static func isInOrder(_ one: ReviewSummary, _ other: ReviewSummary) -> Bool {
    if one.hostName != other.hostName { return one.hostName < other.hostName }
    return (one.id, one.cycle) < (other.id, other.cycle)
  }
}

extension Review {
  /// The improvement champions of the review, then those only its workshops name, each once.
  public var allChampions: [ID<Person>] {
    let named = Set(champions)
    let others = Set(workshops.values.flatMap(\.champions)).subtracting(named)
    return others.isEmpty && named.count == champions.count ? champions : named.sorted() + others.sorted()
  }

  /// How often the day of the visit, of a workshop or of a check-in was moved to a later one.
  public var postponements: Int {
    let later = { (moves: [Code: Move]) in
      moves.values.count { move in
        guard move.step == nil, let from = move.from, let to = move.to else { return false }
        return from < to
      }
    }
    return later(moves) + workshops.values.map { later($0.moves) }.reduce(0, +)
      + checkIns.values.map { later($0.moves) }.reduce(0, +)
  }
}
