/// What the yearly report says of training: events, places and who filled them.
public struct TrainingReport: Hashable, Sendable {
  /// One event, and its places.
  public struct Entry: Hashable, Sendable {
    /// The event.
    public let event: TrainingEvent
    /// Its places, school by school.
    public let places: [TrainingPlaces]

    /// Puts an event and its places together.
    public init(event: TrainingEvent, places: [TrainingPlaces]) {
      (self.event, self.places) = (event, places)
    }

    /// How many places there are, when they are set aside.
    public var placeCount: Int? {
      let numbers = places.compactMap(\.places)
      return numbers.isEmpty ? nil : numbers.reduce(0, +)
    }

    /// How many people have a place.
    public var booked: Int { places.map(\.booked.count).reduce(0, +) }

    /// How many people attended.
    public var attended: Int { places.map(\.attended.count).reduce(0, +) }
  }

  /// The events of the cycle, by day.
  public let entries: [Entry]

  /// Gathers no training.
  public init() {
    entries = []
  }

  /// Gathers the training of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records) throws {
    let events = try records.trainingEvents(of: cycle)
    guard !events.isEmpty else {
      entries = []
      return
    }
    let (schools, people) = (try records.schools(), try records.people())
    entries = events.map { Entry(event: $0, places: TrainingPlaces.of($0, schools, people)) }
  }

  /// The sections of the page.
  var sections: [(heading: String, blocks: [Block])] {
    let rows = entries.map { entry -> [Text] in
      [
        ReportWords.day(entry.event.on), Text(entry.event.title),
        Text(entry.placeCount.map(String.init) ?? ""), ReportWords.number(entry.booked),
        ReportWords.number(entry.attended), Text(entry.event.held == nil ? "not yet held" : "held"),
      ]
    }
    let columns = [
      TableColumn(heading: "Day"), TableColumn(heading: "Training", wraps: true),
      TableColumn(heading: "Places", alignment: .right), TableColumn(heading: "Booked", alignment: .right),
      TableColumn(heading: "Attended", alignment: .right), TableColumn(heading: "State"),
    ]
    return [("Training", rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows))])]
  }

  /// The line of the status board, or nil when there are no events.
  ///
  /// - Parameters:
  ///   - events: The events of the cycle.
  ///   - today: The day on which it is judged what is still to come.
  /// - Returns: The line in words.
  static func boardLine(of events: [TrainingEvent], today: Day) -> String? {
    guard !events.isEmpty else { return nil }
    let next = events.first { $0.held == nil && today <= $0.on }
    let unrecorded = events.count { $0.held == nil && $0.on < today }
    return [
      "\(events.count { $0.held != nil }) held", next.map { "next \($0.title) on \($0.on.short)" },
      unrecorded == 0 ? nil : "\(unrecorded) without attendance recorded",
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("training", "training events, by day", columns) { $0.parts.training.entries }
  ]

  private static let columns: [ReportColumn<Entry>] = [
    ReportColumn("id", "the training event") { $0.event.id },
    ReportColumn("course", "the course") { $0.event.course },
    ReportColumn("on", "the day") { $0.event.on },
    ReportColumn("held", "the day it was held") { $0.event.held },
    ReportColumn("places", "how many places there are, when they are set aside") { $0.placeCount },
    ReportColumn("booked", "how many people have a place") { $0.booked },
    ReportColumn("attended", "how many people attended") { $0.attended },
  ]
}
