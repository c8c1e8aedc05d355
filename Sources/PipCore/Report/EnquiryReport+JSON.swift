// The lists of the yearly report for scripts on the enquiry clusters.
extension EnquiryReport {
  private static func of(_ report: CycleReport) -> EnquiryReport { report.parts.enquiry }

  /// The lists, each empty where there is nothing of it.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("enquiryClusters", "every enquiry cluster", ClusterEntry.columns) { of($0).clusters },
    ReportSection(
      "enquirySchools", "every school in them: what it works on, and its stage now", SchoolEntry.columns
    ) {
      of($0).schools
    },
    ReportSection("enquiryStages", "every move of a school to a stage", StageEntry.columns) {
      of($0).schools.flatMap(StageEntry.entries)
    },
    ReportSection("enquiryMeets", "their meets that are agreed or held", MeetEntry.columns) { of($0).meets },
    ReportSection("showcases", "practice that schools offer to show", ShowcaseEntry.columns) {
      of($0).showcases
    },
    ReportSection("keyDates", "key dates of the enquiry year", DateEntry.columns) {
      of($0).year.dates.map { DateEntry(code: $0.key, date: $0.value) }
        .sorted { ($0.date.day, $0.code) < ($1.date.day, $1.code) }
    },
    ReportSection("expressionsOfInterest", "schools' expressions of interest", InterestEntry.columns) {
      let year = of($0).year
      return year.interest.map {
        InterestEntry(code: $0.key, interest: $0.value, isLate: year.isLate($0.value))
      }
      .sorted { ($0.interest.received, $0.code) < ($1.interest.received, $1.code) }
    },
  ]
}

extension EnquiryReport.ClusterEntry {
  fileprivate static let columns: [ReportColumn<Self>] = [
    ReportColumn("cluster", "the cluster") { $0.cluster.id },
    ReportColumn("name", "its name") { $0.cluster.name },
    ReportColumn("lead", "the enquiry lead") { $0.lead },
    ReportColumn("hubLead", "the hub lead") { $0.hubLead },
    ReportColumn(list: "schools", "its schools") { $0.schools },
    ReportColumn("meetsHeld", "how many meets were held") { $0.cluster.meetsHeld.count },
  ]
}

extension EnquiryReport.SchoolEntry {
  fileprivate static let columns: [ReportColumn<Self>] = [
    ReportColumn("cluster", "the cluster") { $0.cluster },
    ReportColumn("school", "the school") { $0.school },
    ReportColumn("schoolName", "its name") { $0.schoolName },
    ReportColumn("focus", "what it works on") { $0.member.focus?.text },
    ReportColumn("source", "where that was seen: inspection, peer-review, other") {
      $0.member.focus?.source?.text
    },
    ReportColumn("sourceText", "more on where it was seen") { $0.member.focus?.sourceText },
    ReportColumn("theme", "the theme of it") { $0.member.focus?.theme },
    ReportColumn("stage", "its stage now: explore, prepare, deliver, sustain") { $0.stage?.stage.text },
    ReportColumn("since", "its first day at that stage") { $0.stage?.on },
    ReportColumn("left", "its last day in the cluster") { $0.member.left },
    ReportColumn("headPrepared", "whether the head or deputy came to a preparation day") {
      $0.prepared.head != nil
    },
    ReportColumn("focusLeadPrepared", "whether the lead for the focus came to one") {
      $0.prepared.focusLead != nil
    },
  ]
}

/// A move of a school to a stage.
private struct StageEntry {
  let cluster: ID<Cluster>, school: ID<School>
  let code: Code
  let move: StageMove
  let isBack: Bool

  static func entries(_ entry: EnquiryReport.SchoolEntry) -> [StageEntry] {
    var last: EnquiryStage?
    return entry.member.stagesInOrder.map { code, move in
      let stage = move.stage.known
      let isBack = stage.flatMap { stage in last.map { stage < $0 } } ?? false
      last = stage
      return StageEntry(cluster: entry.cluster, school: entry.school, code: code, move: move, isBack: isBack)
    }
  }

  static let columns: [ReportColumn<StageEntry>] = [
    ReportColumn("cluster", "the cluster") { $0.cluster },
    ReportColumn("school", "the school") { $0.school },
    ReportColumn("code", "the code of the move") { $0.code },
    ReportColumn("on", "the first day at the stage") { $0.move.on },
    ReportColumn("stage", "the stage") { $0.move.stage.text },
    ReportColumn("back", "whether it was a step back") { $0.isBack },
    ReportColumn("why", "why") { $0.move.why },
  ]
}

extension EnquiryReport.MeetEntry {
  fileprivate static let columns: [ReportColumn<Self>] = [
    ReportColumn("cluster", "the cluster") { $0.cluster },
    ReportColumn("number", "which meet of the year it is") { $0.number.number },
    ReportColumn("planned", "the day agreed for it") { $0.meet.planned },
    ReportColumn("held", "the day it was held") { $0.meet.held },
    ReportColumn("schools", "how many schools were in the cluster then") { $0.schools },
    ReportColumn("schoolsPresent", "how many of them took part; null while that is not recorded") {
      $0.schoolsPresent
    },
    ReportColumn("peoplePresent", "how many people are named as taking part") { $0.meet.people.count },
  ]
}

extension EnquiryReport.ShowcaseEntry {
  fileprivate static let columns: [ReportColumn<Self>] = [
    ReportColumn("code", "its code") { $0.code },
    ReportColumn("school", "the school") { $0.showcase.school },
    ReportColumn("what", "what it shows") { $0.showcase.what },
    ReportColumn("who", "who shows it") { $0.who },
    ReportColumn("when", "when it could be seen, in words") { $0.showcase.when },
    ReportColumn("offered", "the day it was offered") { $0.showcase.offered },
    ReportColumn("planned", "the day agreed for it") { $0.showcase.planned },
    ReportColumn("held", "the day it was held") { $0.showcase.held },
    ReportColumn("connected", "whether it belongs to the school's focus") { $0.showcase.isConnected },
    ReportColumn("cancelled", "the day it was called off") { $0.showcase.cancelled?.on },
  ]
}

/// A key date.
private struct DateEntry {
  let code: Code
  let date: KeyDate

  static let columns: [ReportColumn<DateEntry>] = [
    ReportColumn("code", "its code") { $0.code },
    ReportColumn("name", "what happens") { $0.date.name },
    ReportColumn("day", "the day") { $0.date.day },
    ReportColumn("kind", "the kind of date") { $0.date.kind?.text },
    ReportColumn("done", "when it was ticked off") { $0.date.done },
  ]
}

/// An expression of interest.
private struct InterestEntry {
  let code: Code
  let interest: Interest
  let isLate: Bool

  static let columns: [ReportColumn<InterestEntry>] = [
    ReportColumn("code", "its code") { $0.code },
    ReportColumn("school", "the school, when it is in the records") { $0.interest.school },
    ReportColumn("name", "the school's name, when it is not") { $0.interest.name },
    ReportColumn("received", "the day it came in") { $0.interest.received },
    ReportColumn("late", "whether that was after the deadline") { $0.isLate },
    ReportColumn("focus", "what the school would like to work on") { $0.interest.focus },
    ReportColumn("outcome", "accepted, waiting, or not-this-year") { $0.interest.outcome?.text },
    ReportColumn("told", "the day the school was told") { $0.interest.told },
  ]
}
