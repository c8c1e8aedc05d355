/// What the yearly report says beyond the reviews: one part for each thing a partnership may or may not use.
///
/// A part that is not used is empty; an empty part stands in no page, and as an empty list in the form for scripts.
public struct ReportParts: Hashable, Sendable {
  /// What may stay as it is though it was agreed otherwise, with the reasons.
  public private(set) var setAside: [SetAside] = []
  /// The partnership's meetings.
  public private(set) var meetings = MeetingReport()
  /// Where momentum is kept and lost; the reviews of the report are folded into it one by one.
  public internal(set) var momentum = Momentum()
  /// The progress sessions about all reviews, the earliest first.
  public internal(set) var sessions: [RatingSession] = []
  /// The enquiry clusters and their year.
  public var enquiry = EnquiryReport()
  /// The rounds in which schools changed clusters.
  public var rounds = RoundReport()
  /// How the partnership sees itself, and what it resolved.
  public var selfReview = SelfReviewPart()
  /// Support between schools, by the school that receives it.
  public private(set) var support: [SupportEntry] = []

  /// Creates the parts of a partnership that uses none of them.
  public init() {}

  /// Gathers the parts of a cycle's report.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records, today: Day) throws {
    setAside = try records.protocolRecord(of: cycle.id).decisions
    sessions = try records.ratingSessions(in: cycle.id).filter { $0.review == nil }
    enquiry = try EnquiryReport(of: cycle, records, today: today)
    rounds = try RoundReport(of: cycle, records)
    support = try SupportEntry.entries(of: cycle, records, today: today)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] {
    [
      ("Set aside, because", SetAside.blocks(setAside))
    ]
    [("Where momentum is kept and lost", momentum.blocks), ("Progress sessions", sessionBlocks)]
    [("Support between schools", SupportEntry.blocks(support))]
  }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("setAside", "points of the protocol that were set aside", SetAside.columns) {
      $0.parts.setAside
    }
  ]
    meetings = try MeetingReport(of: cycle, records, today: today)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] { meetings.sections }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] = MeetingReport.jsonSections
    ReportSection(
      "momentum", "every way from stage to stage, and how reviews go it", Momentum.passageColumns
    ) { $0.parts.momentum.hasBegun ? $0.parts.momentum.passages : [] },
    ReportSection("progressSessions", "the progress sessions about all reviews", sessionColumns) {
      $0.parts.sessions
    },
  ]
    rounds.sections + enquiry.sections
  }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] =
    RoundReport.jsonSections + EnquiryReport.jsonSections
    selfReview = try SelfReviewPart(of: cycle, records, today: today)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] { selfReview.sections }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] =
    SelfReviewPart.jsonSections { $0.parts.selfReview }
    ReportSection("support", "support between schools", SupportEntry.columns) { $0.parts.support }
  ]
}
