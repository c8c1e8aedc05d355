import CommandTable
import PipCore

/// `pip enquiry …`: enquiry clusters and their year.
enum EnquiryCommands {
  static let noun = Row(
    "enquiry", "Manage enquiry clusters and their year",
    [
      show, list, EnquirySchoolCommands.focus, EnquirySchoolCommands.stage, EnquirySchoolCommands.unstage,
      EnquiryMeetCommands.noun, EnquiryDateCommands.noun, EnquiryPrepareCommands.noun,
    ])

  static let list = Row(
    "list", "List the enquiry clusters of a cycle", .reads, examples: ["pip enquiry list"]
  ) { session in
    let cycle = try session.cycle()
    let clusters = try session.records.clusters(in: cycle.id).filter(\.isEnquiry)
    return listing(on: session.today).answer(
      "pip/enquiries/1", clusters,
      empty: "There are no enquiry clusters in \(cycle.id) yet. Add one with: "
        + "\(session.program) cluster add NAME --kind enquiry --schools SCHOOL,SCHOOL")
  }

  static func listing(on today: Day) -> Listing<Cluster> {
    Listing<Cluster>(columns: [
      Column("id", "Id") { .text($0.id.text) },
      Column("name", "Cluster", wraps: true) { .text($0.name) },
      Column("lead", "Enquiry lead", rank: 2) { .text($0.lead?.text) },
      Column("hubLead", "Hub lead", rank: 3) { .text($0.hubLead?.text) },
      Column("schools", "Schools", wraps: true) { .words($0.schools(on: today).map(\.text)) },
      Column("meetsHeld", "Meets held", alignment: .right) { .number($0.meetsHeld.count) },
      Column("nextMeet", "Next", rank: 1) { cluster in
        .day(cluster.allMeets.filter { $0.meet.held == nil }.compactMap(\.meet.planned).min())
      },
    ])
  }

  static let show = Row(
    "show", "Show the enquiry year, or one enquiry cluster", .reads,
    examples: ["pip enquiry show", "pip enquiry show reading"],
    optionalArgument("cluster", ClusterWord.self, "The enquiry cluster; the whole year if left out")
  ) { session, word in
    guard let word else { return try year(session) }
    let cycle = try session.cycle(of: word)
    let cluster = try session.cluster(word, in: cycle)
    try cluster.checkIsEnquiry()
    let year = try session.records.enquiry(in: cycle.id) ?? EnquiryYear(of: cycle.id)
    var document = Document([
      .title(cluster.name), .facts(ClusterCommands.facts(cluster, cycle, session)),
    ])
    let rows = try SchoolRow.all(of: cluster, year, session)
    add("Schools", SchoolRow.listing(withCluster: false).table(rows), to: &document)
    let stages = rows.flatMap(\.stages)
    add("Stages", stageTable(stages), to: &document)
    add(
      "Meets", EnquiryMeetCommands.listing.table(try EnquiryMeetCommands.Item.all(of: cluster, session)),
      to: &document)
    let notes = cluster.allMeets.compactMap { item in
      item.meet.note.map { Text("Meet \(item.number): \($0)") }
    }
    if !notes.isEmpty { document.add(.bullets(notes)) }
    return Answer("pip/enquiry/cluster/1", document, cluster.json.adding(["cycle": .string(cycle.id.text)]))
  }

  /// The whole year on a page.
  private static func year(_ session: Session) throws -> Answer {
    let place = try session.enquiryYear()
    let (year, cycle) = (place.year, place.cycle)
    let clusters = try session.records.clusters(in: cycle.id).filter(\.isEnquiry)
    var document = Document([.title("Enquiry year \(cycle.id)")])
    add("Key dates", EnquiryDateCommands.listing.table(EnquiryDateCommands.inOrder(year)), to: &document)
    let interest = EoiCommands.inOrder(year)
    add("Expressions of interest", EoiCommands.listing(year).table(interest), to: &document)
    add(
      "Preparation days", EnquiryPrepareCommands.listing.table(EnquiryPrepareCommands.inOrder(year)),
      to: &document)
    add("Enquiry clusters", listing(on: session.today).table(clusters), to: &document)
    let rows = try clusters.flatMap { try SchoolRow.all(of: $0, year, session) }
    add("Schools", SchoolRow.listing(withCluster: true).table(rows), to: &document)
    add("Showcases", ShowcaseCommands.listing.table(ShowcaseCommands.inOrder(year)), to: &document)
    if document.blocks.count == 1 { document.add(.paragraph("Nothing is recorded yet.")) }
    return Answer(
      "pip/enquiry/1", document, year.json.adding(["clusters": .array(clusters.map { .string($0.id.text) })]))
  }

  private static func add(_ heading: String, _ table: Table, to document: inout Document) {
    guard !table.rows.isEmpty else { return }
    document.add(.heading(heading))
    document.add(.table(table))
  }

  private static func stageTable(_ rows: [(school: String, code: Code, move: StageMove)]) -> Table {
    Table(
      columns: [
        TableColumn(heading: "Code"), TableColumn(heading: "School"), TableColumn(heading: "From"),
        TableColumn(heading: "Stage"), TableColumn(heading: "Why", wraps: true),
      ],
      rows: rows.map { school, code, move in
        [
          Text(code.description), Text(school), Text(move.on.short), Text(move.stage.text),
          Text(move.why ?? ""),
        ]
      })
  }
}

/// A school in an enquiry cluster, as its page shows it.
private struct SchoolRow: Sendable {
  let cluster: ID<Cluster>
  let school: ID<School>
  let member: Membership
  let stage: StageMove?
  let prepared: PreparationAttendance

  static func all(of cluster: Cluster, _ year: EnquiryYear, _ session: Session) throws -> [SchoolRow] {
    cluster.members.sorted { $0.key < $1.key }.map { school, member in
      SchoolRow(
        cluster: cluster.id, school: school, member: member, stage: member.stage(on: session.today),
        prepared: year.prepared(school))
    }
  }

  var stages: [(school: String, code: Code, move: StageMove)] {
    member.stagesInOrder.map { (school.text, $0.code, $0.move) }
  }

  static func listing(withCluster: Bool) -> Listing<SchoolRow> {
    Listing<SchoolRow>(columns: [
      Column(nil, withCluster ? "Cluster" : nil, rank: 3) { .text($0.cluster.text) },
      Column(nil, "School") { .text($0.school.text) },
      Column(nil, "Works on", wraps: true) { .text($0.member.focus?.text) },
      Column(nil, "Seen in", rank: 1) { .text($0.member.focus?.source?.text) },
      Column(nil, "Stage") { .text($0.stage?.stage.text) },
      Column(nil, "Prepared", rank: 2) { .text($0.prepared.words) },
    ])
  }
}
