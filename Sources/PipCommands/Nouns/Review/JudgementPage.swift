import CommandTable
import PipCore

/// The judgements of one review, beside the latest published inspection outcome of its school.
struct JudgementPage {
  /// A judgement, and what the latest inspection said of the same area.
  struct Line {
    let area: Area
    let judgement: Judgement
    let inspection: String?
  }

  let lines: [Line]
  let inspection: InspectionOutcome
  private let place: ReviewPlace

  init(_ place: ReviewPlace, _ session: Session) throws {
    self.place = place
    let inspection = try session.records.school(place.review.host)?.inspection ?? InspectionOutcome()
    self.inspection = inspection
    guard !place.review.judgements.isEmpty else {
      lines = []
      return
    }
    let areas = try Judging.framework(of: place.review, session).areas
    let order = Dictionary(areas.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    lines = place.review.judgements.map { id, judgement in
      Line(
        area: order[id].map { areas[$0] } ?? Area(id: id, name: id.text, about: nil), judgement: judgement,
        inspection: inspection.areas[id])
    }.sorted { one, other in
      (order[one.area.id] ?? areas.count, one.area.id) < (order[other.area.id] ?? areas.count, other.area.id)
    }
  }

  var listing: Listing<Line> {
    let host = place.review.host.text
    let cycle = place.cycle.id.text
    let isInspected = lines.contains { $0.inspection != nil }
    return Listing(columns: [
      Column("area", nil) { .text($0.area.id.text) },
      Column("name", "Area", wraps: true) { .text($0.area.name) },
      Column("judgement", "Judgement", wraps: true) { .text($0.judgement.word) },
      Column("because", "Because", wraps: true) { .text($0.judgement.because) },
      Column("inspection", isInspected ? "Latest inspection" : nil, wraps: true) { .text($0.inspection) },
      Column("on", nil) { .day($0.judgement.on) },
      Column("host", nil) { _ in .text(host) },
      Column("cycle", nil) { _ in .text(cycle) },
    ])
  }

  /// The section of the review's story: the table, and the inspection outcome as it was published.
  var blocks: [Block] {
    guard !lines.isEmpty else { return [] }
    let shown = Set(lines.map(\.area.id))
    let others = inspection.areas.filter { !shown.contains($0.key) }.sorted { $0.key < $1.key }
    let facts = Facts.make(
      [
        ("Latest published inspection outcome", inspection.outcome),
        ("Inspected", inspection.on?.short),
      ] + others.map { ("At the inspection, \($0.key)", $0.value) })
    return [.heading("Judgements"), .table(listing.table(lines))] + (facts.isEmpty ? [] : [.facts(facts)])
  }
}
