/// What the yearly report says of the partnership's meetings.
public struct MeetingReport: Hashable, Sendable {
  /// A decision of a meeting, with its owner's name.
  public struct DecisionEntry: Hashable, Sendable {
    /// The meeting.
    public let meeting: ID<Meeting>
    /// The code of the decision.
    public let code: Code
    /// The decision.
    public let decision: Decision
    /// Who sees to it, when that is agreed.
    public let owner: String?
  }

  /// A lesson of a meeting.
  public struct LessonEntry: Hashable, Sendable {
    /// The meeting.
    public let meeting: ID<Meeting>
    /// The code of the lesson.
    public let code: Code
    /// The lesson.
    public let lesson: Lesson
  }

  /// The meetings of the cycle, by day.
  public let meetings: [Meeting]
  /// What was decided, meeting by meeting.
  public let decisions: [DecisionEntry]
  /// What was learnt, meeting by meeting.
  public let lessons: [LessonEntry]
  private let today: Day

  /// Gathers the meetings of nothing.
  public init() {
    (meetings, decisions, lessons, today) = ([], [], [], .earliest)
  }

  /// Gathers the meetings of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records, today: Day) throws {
    let meetings = try records.meetings(in: cycle.id)
    var decisions: [DecisionEntry] = []
    for meeting in meetings {
      for (code, decision) in meeting.decisions.sorted(by: { $0.key < $1.key }) {
        let owner = try decision.owner.map { try records.person($0)?.name ?? $0.text } ?? decision.ownerText
        decisions.append(DecisionEntry(meeting: meeting.id, code: code, decision: decision, owner: owner))
      }
    }
    (self.meetings, self.decisions) = (meetings, decisions)
    self.today = meetings.isEmpty ? .earliest : today
    lessons = meetings.flatMap { meeting in
      meeting.lessons.sorted { $0.key < $1.key }.map {
        LessonEntry(meeting: meeting.id, code: $0.key, lesson: $0.value)
      }
    }
  }

  /// The sections of the page.
  var sections: [(heading: String, blocks: [Block])] {
    [
      ("Meetings", meetingBlocks), ("What meetings learnt", lessonBlocks),
      ("What meetings decided", decisionBlocks),
    ]
  }

  private var meetingBlocks: [Block] {
    let rows = meetings.map { meeting -> [Text] in
      [
        ReportWords.day(meeting.day), Text(meeting.title), Text(meeting.stateWords(on: today)),
        Text(meeting.attendanceWords ?? ""),
        Text(meeting.reviews.keys.sorted().map(\.review.description).joined(separator: ", ")),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "Day"), TableColumn(heading: "Meeting", wraps: true),
            TableColumn(heading: "State", wraps: true),
            TableColumn(heading: "Present", rank: 1, wraps: true),
            TableColumn(heading: "Reviews brought", rank: 2, wraps: true),
          ], rows: rows))
    ]
  }

  private var lessonBlocks: [Block] {
    lessons.isEmpty ? [] : [.bullets(lessons.map { Text($0.lesson.text) })]
  }

  private var decisionBlocks: [Block] {
    let rows = decisions.map { entry -> [Text] in
      let decision = entry.decision
      let state =
        switch decision.state {
        case .done: Text("done on \(decision.done?.short ?? "")", .good)
        case .stopped: Text("given up, because \(decision.stopped?.why ?? "")")
        case .open:
          decision.due.map { Text($0.lateness(on: today) ?? "open", $0 < today ? .attention : .plain) }
            ?? Text("open")
        }
      return [
        Text(decision.text), ReportWords.owner(entry.owner), ReportWords.day(decision.due), state,
        Text(entry.meeting.text),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "Decision", wraps: true), TableColumn(heading: "Who", wraps: true),
            TableColumn(heading: "By"),
            TableColumn(heading: "State", wraps: true), TableColumn(heading: "Meeting", rank: 1),
          ], rows: rows))
    ]
  }

  /// The line of the status board, or nil when there are no meetings.
  ///
  /// - Parameters:
  ///   - meetings: The meetings of the cycle.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The line in words.
  static func boardLine(of meetings: [Meeting], today: Day) -> String? {
    guard !meetings.isEmpty else { return nil }
    let open = meetings.flatMap(\.decisions.values).filter(\.isOpen)
    let late = open.count { $0.isOverdue(on: today) }
    let next = meetings.first { meeting in meeting.isAhead && meeting.planned.map { today <= $0 } ?? false }
    let unrecorded = meetings.count { meeting in
      meeting.isAhead && meeting.planned.map { $0 < today } ?? false
    }
    return [
      "\(meetings.count { $0.held != nil }) held",
      next.map { "next \($0.title) on \($0.planned?.short ?? "")" },
      unrecorded == 0 ? nil : "\(unrecorded) not yet recorded as held",
      open.isEmpty
        ? nil : ReportWords.count(open.count, "decision") + " open" + (late == 0 ? "" : " (\(late) overdue)"),
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension Meeting {
  /// How the meeting stands, in words.
  public func stateWords(on today: Day) -> String {
    if let cancelled { return "cancelled, because \(cancelled.why)" }
    if held != nil { return "held" }
    guard let planned else { return "no day agreed yet" }
    return planned < today ? "not yet recorded as held" : "to come"
  }

  /// Who was there, in numbers: schools, people, or those only counted.
  public var attendanceWords: String? {
    let parts = [
      schools.isEmpty ? nil : ReportWords.count(schools.count, "school"),
      people.isEmpty ? nil : ReportWords.count(people.count, "person", "people"),
      present.map { "\($0) in all" },
      apologies.isEmpty ? nil : "apologies from \(apologies.map(\.text).joined(separator: ", "))",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension MeetingReport {
  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("meetings", "the partnership's meetings, by day", meetingColumns) {
      $0.parts.meetings.meetings
    },
    ReportSection("lessons", "what meetings learnt", lessonColumns) { $0.parts.meetings.lessons },
    ReportSection("decisions", "what meetings decided", decisionColumns) { $0.parts.meetings.decisions },
  ]

  private static let meetingColumns: [ReportColumn<Meeting>] = [
    ReportColumn("id", "the meeting") { $0.id },
    ReportColumn("kind", "what kind of meeting it is") { $0.kind.text },
    ReportColumn("cluster", "the cluster that meets") { $0.cluster },
    ReportColumn("planned", "the day agreed for it") { $0.planned },
    ReportColumn("held", "the day it was held") { $0.held },
    ReportColumn("cancelledWhy", "why it was cancelled") { $0.cancelled?.why },
    ReportColumn("place", "where it is held") { $0.place },
    ReportColumn(list: "schools", "the schools that were there") { $0.schools },
    ReportColumn(list: "people", "the people who were there") { $0.people },
    ReportColumn("present", "how many were there, where names are not kept") { $0.present },
    ReportColumn(list: "apologies", "the schools that sent apologies") { $0.apologies },
    ReportColumn(list: "reviews", "the reviews that were brought") { $0.reviews.keys.sorted() },
  ]

  private static let lessonColumns: [ReportColumn<LessonEntry>] = [
    ReportColumn("meeting", "the meeting") { $0.meeting },
    ReportColumn("code", "its code within the meeting") { $0.code },
    ReportColumn("text", "what was learnt") { $0.lesson.text },
    ReportColumn("theme", "the theme it belongs to") { $0.lesson.theme },
  ]

  private static let decisionColumns: [ReportColumn<DecisionEntry>] = [
    ReportColumn("meeting", "the meeting") { $0.meeting },
    ReportColumn("code", "its code within the meeting") { $0.code },
    ReportColumn("text", "what was decided") { $0.decision.text },
    ReportColumn("owner", "who sees to it; null while that is to be agreed") { $0.owner },
    ReportColumn("due", "by when; null while that is to be agreed") { $0.decision.due },
    ReportColumn("state", "open, done or stopped") { $0.decision.state.rawValue },
    ReportColumn("done", "the day it was done") { $0.decision.done },
  ]
}
