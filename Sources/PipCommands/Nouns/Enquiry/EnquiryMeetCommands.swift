import CommandTable
import PipCore

/// `pip enquiry meet …`: the three meets of each enquiry cluster's year.
enum EnquiryMeetCommands {
  static let noun = Row(
    "meet", "Manage the three meets of each enquiry cluster",
    [add, list, held, attend, move, edit, reopen, remove])

  static let add = Row(
    "add", "Agree the day of a meet", .writes,
    examples: ["pip enquiry meet add reading --on 3/11/2026"],
    discussion: "The days are agreed by the cluster with its enquiry lead; there are three in a year.",
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    requiredOption("on", DayWord.self, "The day agreed"),
    option("number", MeetWord.self, "Which of the three; the next one if left out"),
    option("note", ProseText.self, "Anything else")
  ) { session, word, on, number, note in
    var (cluster, cycle) = try session.enquiryCluster(word)
    let day = try session.day(on)
    try cycle.check(day)
    guard let number = number?.number ?? cluster.nextMeetToAgree else {
      throw RuleProblem.contradiction(
        "all \(MeetNumber.most) meets of \(cluster.id) have a day already: see \(session.program) enquiry meet list \(cluster.id)\(try session.cycleOption(cycle))"
      )
    }
    var meet = cluster.meets[number] ?? Meet()
    if let there = meet.day {
      throw RuleProblem.already(
        thing: "meet \(number) of \(cluster.id)", state: meet.held == nil ? "planned" : "held", on: there,
        hint: meet.held == nil
          ? "enquiry meet move \(cluster.id) \(number) --on DAY --why \"…\"\(try session.cycleOption(cycle))"
          : "enquiry meet edit \(cluster.id) \(number) --on DAY\(try session.cycleOption(cycle)) corrects the day"
      )
    }
    (meet.planned, meet.note) = (day, note?.text ?? meet.note)
    cluster.meets[number] = meet
    return try saved("agreed", number, cluster, cycle, session, warnings: session.doubt(agreedFor: day))
  }

  static let list = Row(
    "list", "List the meets of the enquiry clusters", .reads,
    examples: ["pip enquiry meet list", "pip enquiry meet list reading"],
    optionalArgument("cluster", ClusterWord.self, "The enquiry cluster; all of them if left out")
  ) { session, word in
    let cycle = try session.cycle(of: word)
    let only = try word.map { try session.cluster($0, in: cycle) }
    try only?.checkIsEnquiry()
    let clusters = try only.map { [$0] } ?? session.records.clusters(in: cycle.id).filter(\.isEnquiry)
    let rows = try clusters.flatMap { try Item.all(of: $0, session) }
    return listing.answer(
      "pip/enquiry/meets/1", rows,
      empty: "There are no enquiry clusters in \(cycle.id) yet. Add one with: "
        + "\(session.program) cluster add NAME --kind enquiry --schools SCHOOL,SCHOOL")
  }

  /// A meet, and the schools that came.
  struct Item: Sendable {
    let cluster: ID<Cluster>
    let number: MeetNumber
    let meet: Meet
    let schools: [ID<School>]

    static func all(of cluster: Cluster, _ session: Session) throws -> [Item] {
      try cluster.allMeets.map { number, meet in
        var people: [ID<Person>: Person] = [:]
        for id in meet.people { people[id] = try session.records.person(id) }
        return Item(cluster: cluster.id, number: number, meet: meet, schools: meet.schoolsPresent(people))
      }
    }
  }

  static var listing: Listing<Item> {
    Listing<Item>(columns: [
      Column("cluster", "Cluster") { .text($0.cluster.text) },
      Column("number", "Meet", alignment: .right) { .number($0.number.number) },
      Column("planned", nil) { .day($0.meet.planned) },
      Column(nil, "Day") { .text($0.meet.day?.short ?? "to agree") },
      Column("held", nil) { .day($0.meet.held) },
      Column(nil, "Held") { .text($0.meet.held == nil ? "not yet" : "yes") },
      Column("schools", "Schools that came", wraps: true) { .words($0.schools.map(\.text)) },
      Column("people", "People", rank: 1, wraps: true) { .words($0.meet.people.map(\.text)) },
      Column("note", nil) { .text($0.meet.note) },
    ])
  }

  static let held = Row(
    "held", "Record that a meet was held", .writes,
    examples: [
      "pip enquiry meet held reading 1 --on 3/11/2026 --people nadia-bell,asha-patel --school holme"
    ],
    discussion: """
      The schools of the people named count as present, as they worked then. Name a school of which nobody in the records \
      came with --school.
      """,
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets"),
    requiredOption("on", DayWord.self, "The day it was held"),
    options("people", PersonWord.self, "Who took part"),
    options("school", SchoolWord.self, "A school that took part"),
    option("note", ProseText.self, "What is worth remembering")
  ) { session, word, number, on, people, schools, note in
    var (cluster, cycle) = try session.enquiryCluster(word)
    let number = number.number
    let day = try session.day(on)
    try cycle.check(day)
    var meet = cluster.meets[number] ?? Meet()
    try meet.hold(
      on: day, "meet \(number) of \(cluster.id)",
      hint:
        "enquiry meet edit \(cluster.id) \(number) --on DAY\(try session.cycleOption(cycle)) corrects the day"
    )
    meet.attend(
      schools: try session.schools(schools).map(\.id), people: try session.participants(people, on: day))
    meet.note = note?.text ?? meet.note
    cluster.meets[number] = meet
    var answer = try saved(
      "recorded", number, cluster, cycle, session, warnings: session.doubt(happenedOn: day))
    if cluster.meetsHeldWithoutAttendance.contains(number) {
      answer.notes = [
        "Who came? \(session.program) enquiry meet attend \(cluster.id) \(number) --people PERSON,PERSON"
      ]
    }
    return answer
  }

  static func saved(
    _ verb: String, _ number: MeetNumber, _ cluster: Cluster, _ cycle: Cycle, _ session: Session,
    warnings: [String] = []
  ) throws -> Answer {
    try session.records.save(cluster, in: cycle.id)
    guard let item = try Item.all(of: cluster, session).first(where: { $0.number == number }) else {
      return .saved([])
    }
    let days = cluster.allMeets.compactMap(\.meet.day)
    let order =
      days == days.sorted()
      ? [] : ["the meets of \(cluster.id) are not in order of their days; see enquiry meet list"]
    return .saved(
      Saved(
        verb, "meet \(number) of", cluster.id.text, cluster.name, facts: try facts(item, session)),
      warnings: warnings + order)
  }

  static func facts(_ item: Item, _ session: Session) throws -> [Fact] {
    let meet = item.meet
    let schools = item.schools.map(\.text).joined(separator: ", ")
    return Facts.make([
      ("Agreed for", meet.held == nil ? meet.planned.map(session.spoken) : nil),
      ("Held", meet.held.map(session.spoken)), ("People", try session.names(meet.people)),
      ("Schools", schools.isEmpty ? nil : schools), ("Note", meet.note),
      ("Moved", ReviewFacts.moves(meet.moves)),
    ])
  }
}
