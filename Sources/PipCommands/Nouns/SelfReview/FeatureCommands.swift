import CommandTable
import PipCore

/// `pip feature …`: four features of a system of schools that improves itself.
enum FeatureCommands {
  static let noun = Row(
    "feature", "Manage the four features: what is happening, and its impact",
    [record, show, list, edit, remove])

  static let record = Row(
    "record", "Record what is happening under a feature, and what its impact is", .writes,
    examples: [
      "pip feature record people --happening \"Nine champions are trained\" --impact \"Every workshop has two of them\" --on 14/7/2027"
    ],
    discussion:
      "What is said of a feature on one day is one note: recording again that day adds to it or corrects it.",
    argument("feature", SystemFeature.self, "The feature"),
    option("happening", ProseText.self, "What is happening"),
    option("impact", ProseText.self, "What its impact is"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, feature, happening, impact, on in
    guard happening != nil || impact != nil else {
      throw UsageError(
        .missingParameter(label: "--happening", help: "What is happening, or --impact"),
        path: ["feature", "record"])
    }
    var (selfReview, cycle) = try session.openSelfReview()
    let day = try session.day(on) ?? session.today
    let (code, isNew) = selfReview.record(feature, happening: happening?.text, impact: impact?.text, on: day)
    {
      session.newCode(in: $0)
    }
    try session.records.save(selfReview)
    return .saved(
      Saved(
        isNew ? "recorded" : "added to", "the note", try session.address(code, in: cycle), feature.name,
        facts: facts(selfReview.features[code], session)),
      notes: selfReview.features[code]?.impact == nil
        ? [
          "What is the impact? \(session.program) feature record \(feature.rawValue) --impact \"…\" --on \(day)"
        ]
        : [],
      warnings: session.doubt(happenedOn: day))
  }

  static let show = Row(
    "show", "Show the four features and what was said of them on two days", .reads,
    examples: ["pip feature show", "pip feature show --on 14/7/2027 --beside 10/7/2026"],
    discussion: """
      Each day shows what was last said of each feature. Without days, the last one recorded stands beside the last one of \
      an earlier cycle.
      """,
    option("on", DayWord.self, "The later day"), option("beside", DayWord.self, "The earlier day")
  ) { session, on, beside in
    let selfReviews = try session.selfReviewsSoFar()
    let days = try session.compared(on, beside, of: selfReviews.featureDays)
    let lines = FeatureLine.lines(of: selfReviews, days)
    var answer = listing.answer("pip/features/1", lines, empty: "")
    answer.page = {
      var page = Document()
      for line in lines {
        page.add(.heading(line.feature.name))
        page.add(.paragraph(Text(line.feature.text)))
        let facts = [line.before, line.now].flatMap { Self.facts($0) }
        if !facts.isEmpty { page.add(.facts(facts)) }
      }
      return page
    }
    if days.now == nil {
      answer.notes.append(
        "Nothing is recorded yet. To begin: \(session.program) feature record people --happening \"…\" --impact \"…\""
      )
    }
    return answer
  }

  private static let listing = Listing<FeatureLine>(columns: [
    Column("feature", nil) { .text($0.feature.rawValue) },
    Column("name", nil) { .text($0.feature.name) },
    Column("about", nil) { .text($0.feature.text) },
    Column("beforeOn", nil) { .day($0.before?.on) },
    Column("beforeHappening", nil) { .text($0.before?.happening) },
    Column("beforeImpact", nil) { .text($0.before?.impact) },
    Column("nowOn", nil) { .day($0.now?.on) },
    Column("nowHappening", nil) { .text($0.now?.happening) },
    Column("nowImpact", nil) { .text($0.now?.impact) },
  ])

  /// What was said on a day, for the page.
  private static func facts(_ note: FeatureNote?) -> [Fact] {
    guard let note else { return [] }
    return Facts.make([
      ("\(note.on.short), what is happening", note.happening),
      ("\(note.on.short), what is the impact", note.impact),
    ])
  }

  static func facts(_ note: FeatureNote?, _ session: Session) -> [Fact] {
    guard let note else { return [] }
    return Facts.make([
      ("Day", session.spoken(note.on)), ("What is happening", note.happening),
      ("What is the impact", note.impact),
    ])
  }
}
