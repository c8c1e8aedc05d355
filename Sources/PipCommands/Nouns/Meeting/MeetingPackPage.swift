import PipCore

/// A meeting's pack as a page, and as JSON.
struct MeetingPackPage {
  let pack: MeetingPack
  let today: Day

  /// The page; sections of which there is nothing are left out.
  var document: Document {
    let title = pack.meeting.title.prefix(1).uppercased() + pack.meeting.title.dropFirst()
    var document = Document([
      .title("For the \(pack.clusterName.map { "\($0) " } ?? "")\(title.lowercased())"), .facts(facts),
    ])
    if pack.isEmpty { document.add(.paragraph("There is nothing to bring yet.")) }
    func add<Row>(_ heading: String, _ rows: [Row], _ listing: Listing<Row>) {
      guard !rows.isEmpty else { return }
      document.add(.heading(heading))
      document.add(.table(listing.table(rows).withoutEmptyColumns))
    }
    add("Outcomes to hear", pack.outcomes, outcomeListing)
    add("Strengths offered", pack.strengths, lineListing("What was seen", "Theme"))
    add("What has changed", pack.changes, lineListing("What changed", "How we know", kind: "For"))
    add("Support wanted", pack.support, lineListing("What the school works on", nil, kind: "Kind"))
    add("What is late", pack.late, lateListing)
    add("Decisions still open", pack.decisions, decisionListing)
    if !pack.lessons.isEmpty {
      document.add(.heading("What the last meeting learnt"))
      document.add(.bullets(pack.lessons.map { Text($0.text) }))
    }
    return document
  }

  private var facts: [Fact] {
    Facts.make([
      ("Day", pack.meeting.day?.short ?? "to agree"), ("Place", pack.meeting.place),
      ("Link", pack.meeting.link), ("Last one", pack.last?.held?.short),
    ])
  }

  /// The same for scripts.
  var json: JSONValue {
    .object([
      "meeting": .string(pack.meeting.id.text), "kind": .string(pack.meeting.kind.text),
      "cycle": .string(pack.cycle.text),
      "day": pack.meeting.day.map { .string($0.description) } ?? .null,
      "cluster": pack.meeting.cluster.map { .string($0.text) } ?? .null,
      "last": pack.last.map { .string($0.id.text) } ?? .null,
      "outcomes": .array(pack.outcomes.map(outcomeListing.json)),
      "strengths": .array(pack.strengths.map(lineListing("", "").json)),
      "changes": .array(pack.changes.map(lineListing("", "").json)),
      "support": .array(pack.support.map(lineListing("", "").json)),
      "late": .array(pack.late.map(lateListing.json)),
      "decisions": .array(pack.decisions.map(decisionListing.json)),
      "lessons": .array(pack.lessons.map { .string($0.text) }),
    ])
  }

  private var outcomeListing: Listing<MeetingPack.Outcome> {
    Listing<MeetingPack.Outcome>(columns: [
      Column("address", nil) { .text($0.address.description) },
      Column("host", nil) { .text($0.address.review.host.text) },
      Column("hostName", "School", wraps: true) { .text($0.hostName) },
      Column("focus", "Focus", wraps: true) { .text($0.focus) },
      Column("feedback", "Feedback") { .day($0.feedback) },
      Column("stage", "Stage") { .text($0.stageName) },
      Column("note", "Note", rank: 1, wraps: true) { .text($0.note) },
    ])
  }

  private func lineListing(_ text: String, _ more: String?, kind: String? = nil) -> Listing<MeetingPack.Line>
  {
    Listing<MeetingPack.Line>(columns: [
      Column("address", nil) { .text($0.address.description) },
      Column("host", nil) { .text($0.address.review.host.text) },
      Column("hostName", "School", wraps: true) { .text($0.hostName) },
      Column(nil, kind) { .text(Self.words[$0.kind] ?? $0.kind) },
      Column("kind", nil) { .text($0.kind) },
      Column("text", text, wraps: true) { .text($0.text) },
      Column("more", more, rank: 1, wraps: true) { .text($0.more) },
    ])
  }

  /// Kinds of line in words.
  private static let words = ["priority": "priority", "stuck-action": "stuck at the check-in"]

  private var lateListing: Listing<MeetingPack.Late> {
    Listing<MeetingPack.Late>(columns: [
      Column("address", nil) { .text($0.entry.item.fullAddress) },
      Column("kind", nil) { .text($0.entry.item.kind.rawValue) },
      Column("host", nil) { .text($0.entry.item.school?.text) },
      Column("hostName", "School", wraps: true) { .text($0.entry.schoolName) },
      Column("what", "What", wraps: true) { .text($0.what) },
      Column("due", "By") { .day($0.entry.item.due) },
      Column(nil, "Since") { [today] in .text($0.entry.item.due?.lateness(on: today)) },
    ])
  }

  private var decisionListing: Listing<MeetingPack.OpenDecision> {
    Listing<MeetingPack.OpenDecision>(columns: [
      Column("address", nil) { .text("\($0.meeting)@\($0.cycle)/\($0.code)") },
      Column("text", "What was decided", wraps: true) { .text($0.decision.text) },
      Column("owner", nil) { .text($0.owner) },
      Column(nil, "Who", wraps: true) { .text($0.owner ?? "to agree") },
      Column("due", nil) { .day($0.decision.due) },
      Column(nil, "By") { .text($0.decision.due?.short ?? "to agree") },
      Column("meeting", "Meeting", rank: 1) { .text($0.meeting.text) },
    ])
  }
}

extension Table {
  /// The same without columns in which nothing stands.
  var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { at in rows.contains { !$0[at].runs.isEmpty } }
    return Table(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
