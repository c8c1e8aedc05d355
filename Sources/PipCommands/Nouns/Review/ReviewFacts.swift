import PipCore

/// The facts of a review for people to read, in the order of its stages.
enum ReviewFacts {
  /// Who, when and what about.
  static func plan(_ place: ReviewPlace, _ session: Session) throws -> [Fact] {
    let review = place.review
    return Facts.make([
      ("Visit", visit(review, session)), ("Focus", review.focus), ("Themes", joined(review.themes)),
      ("Question", review.question), ("Lines of enquiry", lines(review.lines)), ("Baseline", review.baseline),
      ("Aspiration", review.aspiration), ("Lead", try session.name(review.lead)),
      ("Team", try session.names(review.team)), ("Shadowing", try session.names(review.shadows)),
      ("Champions", try session.names(review.champions)), ("Model", review.model),
    ])
  }

  /// What was done before the visit.
  static func preparation(_ review: Review, _ session: Session) -> [Fact] {
    let days = review.preparation
    return Facts.make([
      ("Self-evaluation shared", days.selfEvaluation.map(session.spoken)),
      ("First meeting", days.firstMeeting.map(session.spoken)),
      ("Staff met", days.staffMet.map(session.spoken)),
      ("Staff told", days.staffTold.map(session.spoken)),
      ("Data shared", days.dataShared.map(session.spoken)),
      ("Papers", lines(days.links)),
    ])
  }

  /// The feedback.
  static func feedback(_ review: Review, _ session: Session) throws -> [Fact] {
    guard let feedback = review.feedback else { return [] }
    return Facts.make([
      ("Given", session.spoken(feedback.on)), ("Gap", feedback.gap), ("Priority", feedback.priority),
      ("Champions present", try session.names(feedback.championsPresent)),
      ("Governors present", feedback.governorsPresent.map(String.init)),
      ("Plan owner", try session.name(feedback.owner)),
      ("Report to the staff", review.report.toStaff.map(session.spoken)),
      ("Report to the hub", review.report.toHub.map(session.spoken)),
    ])
  }

  /// One workshop.
  static func workshop(_ workshop: Workshop, _ session: Session) throws -> [Fact] {
    Facts.make([
      ("Planned", workshop.planned.map(session.spoken)), ("Held", workshop.held.map(session.spoken)),
      ("Champions", try session.names(workshop.champions)),
      ("Staff present", workshop.present.map(String.init)),
      ("Governors present", workshop.governorsPresent.map(String.init)),
      ("Questions", lines(workshop.questions)),
      ("Moved", moves(workshop.moves)),
    ])
  }

  /// A check-in: its day and how it is counted, or how it went.
  static func checkInFacts(_ checkIn: CheckInDue, _ review: Review, _ session: Session) -> [Fact] {
    let item = checkIn.code.flatMap { review.checkIns[$0] }
    let state: String =
      switch checkIn.state {
      case .expected:
        "expected, once the \(checkIn.start.rawValue) is \(checkIn.start == .feedback ? "given" : "held")"
      case .due: checkIn.due.lateness(on: session.today) ?? "not yet held"
      case .onTime: "held on time"
      case .late: "held \(days(checkIn.daysLate ?? 0)) after its day"
      case .waived: "done without: \(item?.waived?.why ?? "")"
      }
    return Facts.make([
      ("Due", session.spoken(checkIn.due)), ("Counted", checkIn.explanation),
      ("State", state), ("Held", checkIn.held.map(session.spoken)), ("Note", item?.note),
      ("Moved", item.flatMap { moves($0.moves) }),
    ])
  }

  /// When things were moved or taken back, and why.
  static func moves(_ moves: [Code: Move]) -> String? {
    lines(
      moves.sorted { ($0.value.on, $0.key) < ($1.value.on, $1.key) }.map { _, move in
        let what =
          if let step = move.step {
            "\(step) taken back"
          } else {
            "\(move.from?.short ?? "no day") → \(move.to?.short ?? "no day")"
          }
        return "\(move.on.short): \(what), because \(move.why)"
      })
  }

  private static func visit(_ review: Review, _ session: Session) -> String? {
    if let held = review.held { return "held \(session.spoken(held))" }
    return review.planned.map(session.spoken)
  }

  static func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }

  static func lines(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}
