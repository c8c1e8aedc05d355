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
  /// Training events and their places.
  public private(set) var training = TrainingReport()

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
    setAside = try records.readableProtocolRecord(of: cycle.id).decisions
    meetings = try MeetingReport(of: cycle, records, today: today)
    sessions = try records.ratingSessions(in: cycle.id).filter { $0.review == nil }
    enquiry = try EnquiryReport(of: cycle, records, today: today)
    rounds = try RoundReport(of: cycle, records)
    training = try TrainingReport(of: cycle, records)
    selfReview = try SelfReviewPart(of: cycle, records, today: today)
    support = try SupportEntry.entries(of: cycle, records, today: today)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] {
    var sections: [(heading: String, blocks: [Block])] = []
    sections.append(("Where momentum is kept and lost", momentum.blocks))
    sections.append(("Progress sessions", sessionBlocks))
    sections += rounds.sections
    sections += enquiry.sections
    sections += meetings.sections
    sections += training.sections
    sections.append(("Support between schools", SupportEntry.blocks(support)))
    sections += selfReview.sections
    sections.append(("Set aside, because", SetAside.blocks(setAside)))
    return sections
  }

  /// The lists of the form for scripts.
  static var jsonSections: [ReportSection<CycleReport>] {
    var sections: [ReportSection<CycleReport>] = []
    sections += momentumJSON
    sections += RoundReport.jsonSections
    sections += EnquiryReport.jsonSections
    sections += MeetingReport.jsonSections
    sections += TrainingReport.jsonSections
    sections.append(
      ReportSection("support", "support between schools", SupportEntry.columns) { $0.parts.support })
    sections += SelfReviewPart.jsonSections { $0.parts.selfReview }
    sections += SetAside.jsonSections
    return sections
  }

  private static var momentumJSON: [ReportSection<CycleReport>] {
    [
      ReportSection(
        "momentum", "every way from stage to stage, and how reviews go it", Momentum.passageColumns
      ) { $0.parts.momentum.hasBegun ? $0.parts.momentum.passages : [] },
      ReportSection("progressSessions", "the progress sessions about all reviews", sessionColumns) {
        $0.parts.sessions
      },
    ]
  }
}
