import CommandTable
import PipCore

/// `pip enquiry focus`, `stage` and `unstage`: what a school works on, and how far it has come.
enum EnquirySchoolCommands {
  /// Fields that `focus --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case focus, source, theme
    case sourceText = "source-text"
    static let valueName = "FIELD"
  }

  static let focus = Row(
    "focus", "Say what a school works on, and where that was seen", .writes,
    examples: [
      "pip enquiry focus reading ingham \"Reading aloud every day\" --source inspection --theme teaching",
      "pip enquiry focus reading ingham --source-text \"report of March 2026\"",
    ],
    discussion:
      "The focus comes from somebody who looked from outside: an inspection, a peer review, or another.",
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("school", SchoolWord.self, "The school"),
    optionalArgument("focus", NameText.self, "What it works on; left out to change the rest"),
    option("source", FocusSource.self, "Where it was seen"),
    option("source-text", NameText.self, "More on where it was seen"),
    option("theme", ThemeWord.self, "The theme it belongs to"), options("clear", Field.self, "Empty a field")
  ) { session, word, school, text, source, sourceText, theme, cleared in
    var (cluster, cycle) = try session.enquiryCluster(word)
    let school = try session.school(school).id
    try cluster.checkHolds(school)
    var member = cluster.members[school] ?? Membership()
    let before = member
    if cleared.contains(.focus) { member.focus = nil }
    if let text { member.focus = member.focus ?? EnquiryFocus(text: text.text) }
    let isSaid = source != nil || sourceText != nil || theme != nil
    if member.focus == nil, isSaid {
      throw RuleProblem.stepMissing(
        step: "more on the focus", needs: "the focus", command: "enquiry focus \(cluster.id) \(school) \"…\"")
    }
    if cleared.contains(.source) { member.focus?.source = nil }
    if cleared.contains(.sourceText) { member.focus?.sourceText = nil }
    if cleared.contains(.theme) { member.focus?.theme = nil }
    if let text { member.focus?.text = text.text }
    if let source { member.focus?.source = Choice(source) }
    if let sourceText { member.focus?.sourceText = sourceText.text }
    if let theme { member.focus?.theme = try session.theme(theme.text) }
    try session.checkSaid(member != before, about: "the focus of \(school)")
    cluster.members[school] = member
    try session.records.save(cluster, in: cycle.id)
    return .saved(
      Saved(
        "changed", "the focus of", school.text, member.focus?.text, facts: facts(member, cluster, session)))
  }

  static let stage = Row(
    "stage", "Record that a school has come to a stage of its enquiry", .writes,
    examples: [
      "pip enquiry stage reading ingham deliver --on 11/1/2027",
      "pip enquiry stage reading ingham explore --why \"the first idea did not fit our pupils\"",
    ],
    discussion: """
      The stages are explore, prepare, deliver and sustain. A school may also go back, which is worth knowing and says why. \
      Two stages recorded for one day are one: the second corrects the first.
      """,
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("school", SchoolWord.self, "The school"), argument("stage", EnquiryStage.self, "The stage"),
    option("on", DayWord.self, "Its first day there; today if left out"),
    option("why", NameText.self, "Why; a step back needs it")
  ) { session, word, school, stage, on, why in
    var (cluster, cycle) = try session.enquiryCluster(word)
    let school = try session.school(school).id
    try cluster.checkHolds(school)
    let day = try session.day(on) ?? session.today
    try cluster.check(day, in: cycle)
    var member = cluster.members[school] ?? Membership()
    try member.move(
      to: stage, on: day, why: why?.text, Code(avoiding: cluster.codes, using: &session.random),
      school: school.text)
    cluster.members[school] = member
    try session.records.save(cluster, in: cycle.id)
    let now = member.stage(on: day)
    let before = member.stagesInOrder.last { $0.move.on < now?.on ?? day }?.move
    return .saved(
      Saved(
        "recorded", "the stage of", school.text, stage.rawValue,
        facts: Facts.make([
          ("From", session.spoken(now?.on ?? day)), ("Why", now?.why),
          ("Before", before.map { "\($0.stage.text), since \($0.on.short)" }),
        ])),
      warnings: session.doubt(happenedOn: day))
  }

  static let unstage = Row(
    "unstage", "Take away a stage that was recorded wrongly", .writes,
    examples: ["pip enquiry unstage reading ingham 7k3m"],
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("school", SchoolWord.self, "The school"),
    argument("code", PlainCode.self, "The stage's code, as enquiry show tells it")
  ) { session, word, school, code in
    var (cluster, cycle) = try session.enquiryCluster(word)
    let school = try session.school(school).id
    try cluster.checkHolds(school)
    let stages = cluster.members[school]?.stages ?? [:]
    let (code, move) = try session.ownItem(code, "stage", "of \(school) in \(cluster.id)", in: stages)
    cluster.members[school]?.stages[code] = nil
    try session.records.save(cluster, in: cycle.id)
    return .saved(
      Saved("removed", "the stage", code.description, "\(school), \(move.stage.text) from \(move.on.short)"))
  }

  private static func facts(_ member: Membership, _ cluster: Cluster, _ session: Session) -> [Fact] {
    let focus = member.focus
    return Facts.make([
      ("Cluster", cluster.id.text), ("Seen in", focus?.source?.text), ("More", focus?.sourceText),
      ("Theme", focus?.theme),
      ("Stage", member.stage(on: session.today).map { "\($0.stage.text), since \($0.on.short)" }),
    ])
  }
}
