import CommandTable
import PipCore

extension ReviewCommands {
  static let report = Row(
    "report", "Record with whom the written report was shared", .writes,
    examples: ["pip review report ingham --to-staff 26/11/2026 --to-hub 1/12/2026"],
    discussion: "A quality assurance review ends with its report: all staff and the hub get to read it.",
    argument("host", ReviewWord.self, "The review"),
    option("to-staff", DayWord.self, "The day all staff got it"),
    option("to-hub", DayWord.self, "The day the hub got it"),
    options("clear", ReportField.self, "Empty a field")
  ) { session, word, toStaff, toHub, cleared in
    var place = try session.review(word, awaiting: [.judgements, .reportToStaff, .reportToHub])
    try session.checkNotCancelled(place)
    guard let held = place.review.held else {
      throw RuleProblem.stepMissing(
        step: "a report", needs: "the visit", command: "review held \(place.address) --on DAY")
    }
    var report = place.review.report
    if cleared.contains(.toStaff) { report.toStaff = nil }
    if cleared.contains(.toHub) { report.toHub = nil }
    report.toStaff = try session.day(toStaff) ?? report.toStaff
    report.toHub = try session.day(toHub) ?? report.toHub
    try session.checkSaid(report != place.review.report, about: "the report on \(place.address)")
    for day in [report.toStaff, report.toHub].compactMap(\.self) where day < held {
      throw RuleProblem.daysOutOfOrder(
        earlier: "the visit", earlierDay: held, later: "the report", laterDay: day)
    }
    place.review.report = report
    try session.save(place)
    return .saved(
      Saved("recorded", "the report on", place.address, nil, facts: reportFacts(report, session)),
      warnings: [report.toStaff, report.toHub].compactMap(\.self).flatMap { session.doubt(happenedOn: $0) })
  }

  /// Fields that `report --clear` can empty.
  enum ReportField: String, CaseIterable, ArgumentValue {
    case toStaff = "to-staff"
    case toHub = "to-hub"
    static let valueName = "FIELD"
  }

  /// With whom a report was shared, and when.
  static func reportFacts(_ report: ReportShared, _ session: Session) -> [Fact] {
    Facts.make([
      ("Shared with staff", report.toStaff.map(session.spoken)),
      ("Shared with the hub", report.toHub.map(session.spoken)),
    ])
  }
}
