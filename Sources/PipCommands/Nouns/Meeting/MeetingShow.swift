import CommandTable
import PipCore

extension MeetingCommands {
  static let show = Row(
    "show", "Show a meeting", .reads, examples: ["pip meeting show heads-2026-12-03"],
    argument("meeting", MeetingWord.self, "The meeting")
  ) { session, word in
    let place = try session.meeting(word)
    let meeting = place.meeting
    let title = meeting.title.prefix(1).uppercased() + meeting.title.dropFirst()
    var document = Document([.title("\(title) \(place.address)"), .facts(try facts(place, session))])
    let notes = meeting.reviews.sorted { $0.key < $1.key }.compactMap { address, brought in
      brought.note.map { Fact(label: address.review.description, text: Text($0)) }
    }
    if !notes.isEmpty {
      document.add(.heading("What was said of reviews"))
      document.add(.facts(notes))
    }
    let lessons = lessons(of: place)
    if !lessons.isEmpty {
      document.add(.heading("Lessons"))
      document.add(.table(lessonListing.table(lessons)))
    }
    let decisions = decisions(of: place)
    if !decisions.isEmpty {
      document.add(.heading("Decisions"))
      document.add(.table(try decisionListing(session, decisions).table(decisions)))
    }
    return Answer(
      "pip/meeting/1", document,
      meeting.json.adding([
        "address": .string(place.address), "cycle": .string(place.cycle.id.text),
        "state": .string(meeting.stateWords(on: session.today)),
      ]))
  }

  static let list = Row(
    "list", "List the meetings of the open cycles", .reads,
    examples: ["pip meeting list", "pip meeting list --kind heads --cycle 2025-26"],
    option("kind", MeetingKind.self, "Only meetings of this kind"),
    option("cluster", ClusterWord.self, "Only those of this cluster")
  ) { session, kind, cluster in
    var places: [MeetingPlace] = []
    let clusters = try cluster.map { try session.chasedClusters($0) }
    for cycle in try session.chasedCycles() {
      let only = clusters?[cycle.id]
      guard clusters == nil || only != nil else { continue }
      places += try session.records.meetings(in: cycle.id).filter { meeting in
        (kind == nil || meeting.kind.known == kind) && (only == nil || meeting.cluster == only)
      }.map { try session.place($0, cycle) }
    }
    let today = session.today
    return Listing<MeetingPlace>(columns: [
      Column("day", "Day") { .day($0.meeting.day) },
      Column("address", "Meeting") { .text($0.address) },
      Column("id", nil) { .text($0.meeting.id.text) },
      Column("kind", nil) { .text($0.meeting.kind.text) },
      Column("cycle", nil) { .text($0.cycle.id.text) },
      Column("cluster", "Cluster", rank: 2) { .text($0.meeting.cluster?.text) },
      Column("place", nil) { .text($0.meeting.place) },
      Column("state", "State", wraps: true) { .text($0.meeting.stateWords(on: today)) },
      Column("held", nil) { .day($0.meeting.held) },
      Column(nil, "Present", rank: 1, wraps: true) { .text($0.meeting.attendanceWords) },
      Column("schools", nil) { .words($0.meeting.schools.map(\.text)) },
      Column("people", nil) { .words($0.meeting.people.map(\.text)) },
      Column("present", nil) { .number($0.meeting.present) },
      Column("reviews", "Reviews brought", rank: 2, wraps: true) {
        .words(reviews(of: $0.meeting, in: $0.cycle.id))
      },
      Column("lessons", nil) { .number($0.meeting.lessons.count) },
      Column("decisionsOpen", "Decisions open", alignment: .right, rank: 3) {
        .number($0.meeting.decisions.values.count { $0.isOpen })
      },
    ]).answer(
      "pip/meetings/1", places,
      empty:
        "No meetings are recorded here yet. Arrange one with: \(session.program) meeting add KIND --on DAY")
  }
}
