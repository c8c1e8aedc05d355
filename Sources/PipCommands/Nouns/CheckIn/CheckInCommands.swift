import CommandTable
import PipCore

/// `pip checkin …`: the check-in (or revisit, as the process model calls it), which asks what changed and for whom.
enum CheckInCommands {
  static let noun = Row(
    "checkin", "Manage check-ins", [list, plan, held, writeUp, move, waive, reopen, importing])

  /// One row of the list of check-ins.
  struct Line {
    let place: ReviewPlace
    let host: String
    let checkIn: CheckInDue
    let why: String?
  }

  static let list = Row(
    "list", "List the check-ins of the open cycles", .reads,
    examples: ["pip checkin list", "pip checkin list --json"]
  ) { session in
    let lookup = try Lookup(session.records)
    var lines: [Line] = []
    try session.forEachChased { place in
      let review = place.review
      guard review.cancelled == nil else { return }
      let checkIns = CheckInDue.all(
        of: review, in: lookup.model(of: review), lookup.calendar(for: review.host))
      for checkIn in checkIns {
        lines.append(
          Line(
            place: place, host: lookup.name(of: review.host), checkIn: checkIn,
            why: checkIn.code.flatMap { review.checkIns[$0]?.waived?.why }))
      }
    }
    lines.sort { ($0.checkIn.due, $0.place.review.id) < ($1.checkIn.due, $1.place.review.id) }
    return listing(lines, session.today).answer(
      "pip/checkins/1", lines, empty: empty(lookup.model))
  }

  /// What is said while there is none, by how the partnership's model counts.
  private static func empty(_ model: ProcessModel) -> String {
    let name = model.followUpName
    guard model.followUps > 0 else { return "No check-ins: the model \(model.id) has none." }
    if model.followUpIsOptional { return "No \(name)s yet: each is arranged where it is wanted." }
    let start = model.followUpFrom == .workshop ? "improvement workshop" : model.followUpFrom.rawValue
    return "No check-ins yet: each is counted from its \(start)."
  }

  private static func listing(_ lines: [Line], _ today: Day) -> Listing<Line> {
    // Which one it is matters only where several are called differently.
    let hasNames = Set(lines.map(\.checkIn.name)).count > 1
    // A list of days counted from workshops says so; one with other starts does not.
    let start = lines.allSatisfy { $0.checkIn.start == .workshop } ? "Workshop" : "From"
    return Listing(columns: [
      Column("address", "Review") { .text($0.place.address) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("school", "School", rank: 1, wraps: true) { .text($0.host) },
      Column("name", hasNames ? "Which" : nil, wraps: true) { .text($0.checkIn.name) },
      Column("number", nil) { .number($0.checkIn.number) },
      Column("workshop", nil) { .day($0.checkIn.start == .workshop ? $0.checkIn.from : nil) },
      Column("from", start, rank: 1) { .day($0.checkIn.from) },
      Column("due", "Due") { .day($0.checkIn.due) },
      Column("held", "Held") { .day($0.checkIn.held) },
      Column("state", "State", wraps: true) { line in
        let late = line.checkIn.isOverdue(on: today) ? line.checkIn.due.lateness(on: today) : nil
        return .shown(
          Text(late ?? words(line), late == nil ? .plain : .attention), .string(line.checkIn.state.rawValue))
      },
      Column("overdue", nil) { .truth($0.checkIn.isOverdue(on: today)) },
      Column("daysLate", nil) { .number($0.checkIn.daysLate) },
      Column("counted", nil) { .day($0.checkIn.followUp?.counted) },
      Column("why", nil) { .text($0.why) },
    ])
  }

  private static func words(_ line: Line) -> String {
    switch line.checkIn.state {
    case .expected:
      line.checkIn.start == .feedback ? "feedback not yet given" : "\(line.checkIn.start) not yet held"
    case .due: "not yet held"
    case .onTime: "held on time"
    case .late: "held \(days(line.checkIn.daysLate ?? 0)) late"
    case .waived: "done without: \(line.why ?? "")"
    }
  }
}
