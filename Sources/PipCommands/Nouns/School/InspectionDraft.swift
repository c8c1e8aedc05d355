import CommandTable
import PipCore

/// The latest published inspection outcome of a school, as typed.
struct InspectionDraft: Sendable {
  var on: DayWord?
  var outcome: String?
  var areas: [AreaOutcomeWord]

  static let parameter: Parameter<InspectionDraft> = group(
    option("inspected", DayWord.self, "The day of its latest inspection"),
    option("outcome", ProseText.self, "The latest published inspection outcome, in its own words"),
    texts("outcome-area", AreaOutcomeWord.self, "What it said of an area")
  ) { on, outcome, areas in
    InspectionDraft(on: on, outcome: outcome?.text, areas: areas)
  }

  /// Puts what was typed into an outcome; what was not typed stays.
  func apply(to inspection: inout InspectionOutcome, _ session: Session) throws {
    inspection.on = try session.day(on) ?? inspection.on
    inspection.outcome = outcome ?? inspection.outcome
    for word in areas { inspection.areas[word.area] = word.outcome }
  }

  /// What is doubtful about what was typed: an inspection lies in the past.
  func doubts(_ session: Session) throws -> [String] {
    try session.day(on).map { session.doubt(happenedOn: $0) } ?? []
  }

  /// How an outcome is shown with its school.
  static func facts(_ inspection: InspectionOutcome, _ session: Session) -> [Fact] {
    let areas = inspection.areas.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return Facts.make([
      ("Inspected", inspection.on.map(session.spoken)), ("Inspection outcome", inspection.outcome),
      ("By area", ReviewFacts.lines(areas)),
    ])
  }
}
