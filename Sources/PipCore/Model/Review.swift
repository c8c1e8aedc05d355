/// The whole story of one peer review, from its focus to its check-in.
///
/// Only facts are kept: what was agreed, when something happened, who was there. Where the review stands, and what is late,
/// follows from them (``Standing``).
public struct Review: Hashable, Sendable {
  /// Its name within the cycle.
  public var id: ReviewID
  /// The process model it follows, when not the partnership's.
  public var model: String?
  /// The framework its themes belong to, when not the programme's eleven themes.
  public var framework: ID<Framework>?

  /// What the review looks at.
  public var focus: String?
  /// The themes the focus belongs to.
  public var themes: [String] = []
  /// The enquiry question, "To what extent …?".
  public var question: String?
  /// The lines of enquiry.
  public var lines: [String] = []
  /// Where the school is now.
  public var baseline: String?
  /// What "to a great extent" would look like.
  public var aspiration: String?

  /// The day agreed for the visit.
  public var planned: Day?
  /// The day of the visit.
  public var held: Day?
  /// Why and when the review was cancelled, if it was.
  public var cancelled: Reason?
  /// Earlier days agreed for the visit, and other steps that were taken back.
  public var moves: [Code: Move] = [:]

  /// The lead reviewer.
  public var lead: ID<Person>?
  /// The visiting team beside the lead.
  public var team: [ID<Person>] = []
  /// Reviewers in training who watch.
  public var shadows: [ID<Person>] = []
  /// The improvement champions.
  public var champions: [ID<Person>] = []

  /// What became of the actions of the last review.
  public var lookBack: LookBack?
  /// What was done before the visit.
  public var preparation = Preparation()
  /// Evidence planned or collected.
  public var evidence: [Code: Evidence] = [:]
  /// What happens when on the day of the visit.
  public var timetable: [Code: TimetableItem] = [:]
  /// Strengths seen: practice to share.
  public var strengths: [Code: Observation] = [:]
  /// What the team found.
  public var findings: [Code: Observation] = [:]
  /// What the team judged in each area, where the model has a scale.
  public var judgements: [ID<Area>: Judgement] = [:]
  /// The feedback, once given.
  public var feedback: Feedback?
  /// With whom the written report was shared.
  public var report = ReportShared()
  /// What the host head replied to it.
  public var reply: Note?
  /// The day the host agreed the wording.
  public var agreed: Day?
  /// What the host shares once the wording is agreed; none leaves it to the partnership.
  public var sharing: Choice<Sharing>?

  /// The improvement workshops.
  public var workshops: [Code: Workshop] = [:]
  /// The workshop that starts the days to the check-in, when not the first.
  public var checkInFrom: Code?
  /// What the school will do.
  public var actions: [Code: Action] = [:]
  /// The check-ins that were held, moved or waived.
  public var checkIns: [Code: CheckIn] = [:]
  /// What changed, for whom, and how we know.
  public var impact: [Code: Impact] = [:]
  /// What the visitors take home to their own schools.
  public var learning: [Code: Learning] = [:]
  /// Anything worth remembering.
  public var notes: [Code: Note] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a review of which nothing but the host is known yet.
  public init(id: ReviewID) {
    self.id = id
  }

  /// The school that is reviewed.
  public var host: ID<School> { id.host }

  /// Everyone who visits: lead, team and shadows.
  public var visitors: [ID<Person>] { [lead].compactMap { $0 } + team + shadows }

  /// Every item code in the file, so that a new one is different.
  public var codes: [Code] {
    var codes: [Code] = []
    codes += moves.keys
    codes += evidence.keys
    codes += strengths.keys
    codes += findings.keys
    codes += workshops.keys
    codes += actions.keys
    codes += checkIns.keys
    codes += impact.keys
    codes += notes.keys
    codes += timetable.keys
    codes += learning.keys
    for action in actions.values {
      codes += action.moves.keys
      codes += action.notes.keys
    }
    for workshop in workshops.values { codes += workshop.moves.keys }
    for checkIn in checkIns.values { codes += checkIn.moves.keys }
    return codes
  }
}

extension Review: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/review/1"
  /// What a person calls it.
  public static let noun = "review"

  /// The fields, declared once.
  public static let fields = FieldTable<Review>([
    .required("id", \.id, "the host, equal to the file's name"),
    .optional("model", \.model, "the process model, when not the partnership's"),
    .optional("framework", \.framework, "the framework of its themes, when not the eleven themes"),
    .optional("focus", \.focus, "what the review looks at"),
    .list("themes", \.themes, "the themes the focus belongs to"),
    .optional("question", \.question, "the enquiry question"),
    .list("lines", \.lines, "the lines of enquiry"),
    .optional("baseline", \.baseline, "where the school is now"),
    .optional("aspiration", \.aspiration, "what \"to a great extent\" would look like"),
    .optional("planned", \.planned, "the day agreed for the visit"),
    .optional("held", \.held, "the day of the visit"),
    .optional("cancelled", \.cancelled, "when and why it was cancelled"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
    .optional("lead", \.lead, "the lead reviewer"),
    .list("team", \.team, "the visiting team beside the lead"),
    .list("shadows", \.shadows, "reviewers in training who watch"),
    .list("champions", \.champions, "the improvement champions"),
    .optional("lookBack", \.lookBack, "what became of the actions of the last review"),
    .record("preparation", \.preparation, "what was done before the visit"),
    .items("evidence", \.evidence, "evidence planned or collected"),
    .items("timetable", \.timetable, "what happens when on the day of the visit"),
    .items("strengths", \.strengths, "strengths seen: practice to share"),
    .items("findings", \.findings, "what the team found"),
    .items("judgements", \.judgements, "what the team judged by area, where the model has a scale"),
    .optional("feedback", \.feedback, "the feedback, once given"),
    .record("report", \.report, "with whom the written report was shared"),
    .optional("reply", \.reply, "what the host head replied to it"),
    .optional("agreed", \.agreed, "the day the host agreed the wording; until then no text is shared"),
    .optional("sharing", \.sharing, "what the host shares then; without it, what the partnership does"),
    .items("workshops", \.workshops, "the improvement workshops"),
    .optional(
      "checkInFrom", \.checkInFrom, "the workshop that starts the days to the check-in, when not the first"),
    .items("actions", \.actions, "what the school will do"),
    .items("checkIns", \.checkIns, "the check-ins that were held, moved or waived"),
    .items("impact", \.impact, "what changed, for whom, and how we know"),
    .items("learning", \.learning, "what the visitors take home to their own schools"),
    .items("notes", \.notes, "anything worth remembering"),
  ])

  /// What reading starts from.
  public static var blank: Review { Review(id: ReviewID(host: .blank)) }
}
