import CommandTable
import PipCore

/// `pip school …`: the register of schools.
enum SchoolCommands {
  static let noun = Row(
    "school", "Manage the schools of the partnership", [add, importing, list, show, edit, leave])

  /// The fields of a school that can be typed, shared by `add` and `edit`.
  struct Draft: Sendable {
    var urn: URN?
    var phase: String?
    var pupils: Int?
    var la: String?
    var postcode: String?
    var trust: String?
    var mou: DayWord?
    var mouVersion: String?
    var joined: DayWord?

    /// Remarks on a day of signing that may be a slip.
    func doubts(_ session: Session) throws -> [String] {
      try session.day(mou).map(session.doubt(happenedOn:)) ?? []
    }
  }

  static let draft = group(
    option("urn", URNWord.self, "Its unique reference number"),
    option("phase", NameText.self, "Such as primary, secondary or special"),
    option("pupils", CountWord.self, "How many pupils it has"),
    option("la", NameText.self, "The local authority"),
    option("postcode", NameText.self, "Its postcode"),
    option("trust", NameText.self, "The trust it belongs to"),
    option("mou", DayWord.self, "The day it signed the memorandum of understanding"),
    option("mou-version", NameText.self, "The version it signed"),
    option("joined", DayWord.self, "The day it joined, if not from the start")
  ) { urn, phase, pupils, la, postcode, trust, mou, version, joined in
    Draft(
      urn: urn?.urn, phase: phase?.text, pupils: pupils?.number, la: la?.text, postcode: postcode?.text,
      trust: trust?.text, mou: mou, mouVersion: version?.text,
      joined: joined)
  }

  static let add = Row(
    "add", "Add a school", .writes,
    examples: [
      "pip school add \"Ingham Primary School\" --id ingham --urn 123456 --mou 12/9/2026",
      "pip school add \"Saxby Village School\"",
    ],
    argument("name", NameText.self, "The school's name"),
    option("id", NewID.self, "A short name of your own for commands; made from the name if left out"),
    draft, RegisterDraft.parameter, InspectionDraft.parameter
  ) { session, name, id, draft, register, inspection in
    guard let id = id.flatMap({ ID<School>($0.text) }) ?? ID<School>(from: name.text) else {
      throw LookupProblem.noIDFromName(name.text)
    }
    if let taken = try session.records.school(id) {
      throw LookupProblem.exists(noun: School.noun, id: id.text, name: taken.name)
    }
    var school = School(id: id, name: name.text)
    try apply(draft, to: &school, session)
    try register.apply(to: &school, session)
    try inspection.apply(to: &school.inspection, session)
    try session.records.save(school)
    return .saved(
      Saved("added", "the school", id.text, school.name, facts: try facts(school, session)),
      warnings: try draft.doubts(session) + inspection.doubts(session))
  }

  static let list = Row(
    "list", "List the schools", .reads, examples: ["pip school list", "pip school list --all"],
    flag("all", "Schools that have left too")
  ) { session, all in
    let schools = try session.records.schools().filter { all || $0.left.map { $0 >= session.today } ?? true }
    let version = try session.records.partnership().mouVersion
    return Listing<School>(columns: [
      Column("id", "Id") { .text($0.id.text) },
      Column("name", "School", wraps: true) { .text($0.name) },
      Column("urn", "URN", rank: 1) { .text($0.urn?.description) },
      Column("phase", "Phase", rank: 2) { .text($0.phase) },
      Column("pupils", "Pupils", alignment: .right, rank: 3) { .number($0.pupils) },
      Column("mou", nil) { .day($0.mou) }, Column("mouVersion", nil) { .text($0.mouVersion) },
      Column("mouState", nil) { .text($0.memorandum(inForce: version).rawValue) },
      Column(nil, "MoU signed", rank: 1) { school in
        let isOld = school.memorandum(inForce: version) == .toRenew
        return .text(school.mou.map { isOld ? "\($0.short), to be renewed" : $0.short })
      },
      Column("la", nil) { .text($0.la) },
      Column("postcode", nil) { .text($0.postcode) },
      Column("trust", nil) { .text($0.trust) }, Column("type", nil) { .text($0.type) },
      Column("ageLow", nil) { .number($0.ageLow) }, Column("ageHigh", nil) { .number($0.ageHigh) },
      Column("easting", nil) { .number($0.easting) }, Column("northing", nil) { .number($0.northing) },
      Column("closed", nil) { .day($0.closed) },
      Column("joined", nil) { .day($0.joined) },
      Column("left", all ? "Left" : nil) { .day($0.left) },
    ]).answer(
      "pip/schools/1", schools,
      empty: "There are no schools yet. Add one with: \(session.program) school add NAME")
  }

  static let show = Row(
    "show", "Show a school", .reads, examples: ["pip school show ingham"],
    argument("school", SchoolWord.self, "The school")
  ) { session, word in
    let school = try session.school(word)
    return Answer(
      "pip/school/1", Document([.title(school.name), .facts(try facts(school, session))]), school.json)
  }

  static func apply(_ draft: Draft, to school: inout School, _ session: Session) throws {
    if let urn = draft.urn, urn != school.urn {
      if let owner = try session.records.schools().first(where: { $0.urn == urn && $0.id != school.id }) {
        throw LookupProblem.urnTaken(urn: urn.description, school: owner.id.text)
      }
      school.urn = urn
    }
    school.phase = draft.phase ?? school.phase
    school.pupils = draft.pupils ?? school.pupils
    school.la = draft.la ?? school.la
    school.postcode = draft.postcode ?? school.postcode
    school.trust = draft.trust ?? school.trust
    school.mou = try session.day(draft.mou) ?? school.mou
    school.mouVersion = draft.mouVersion ?? school.mouVersion
    if school.mouVersion != nil, school.mou == nil {
      throw UsageError.conflicting("a version was signed on a day", hints: ["say the day with --mou DAY"])
    }
    school.joined = try session.day(draft.joined) ?? school.joined
    try checkSpan(school)
  }

  static func checkSpan(_ school: School) throws(RuleProblem) {
    if let joined = school.joined, let left = school.left, left < joined {
      throw .spanReversed(first: joined, last: left)
    }
  }

  static func facts(_ school: School, _ session: Session) throws -> [Fact] {
    let version = try session.records.partnership().mouVersion
    let signed = school.mou.map { day in
      [session.spoken(day), school.mouVersion.map { "version \($0)" }].compactMap { $0 }.joined(
        separator: ", ")
        + (school.memorandum(inForce: version) == .toRenew
          ? "; to be renewed, since version \(version ?? "") is in force" : "")
    }
    return Facts.make([
      ("Id", school.id.text), ("URN", school.urn?.description), ("Phase", school.phase),
      ("Pupils", school.pupils.map(String.init)), ("Local authority", school.la),
      ("Postcode", school.postcode), ("Trust", school.trust),
      ("MoU signed", signed), ("Joined", school.joined.map(session.spoken)),
      ("Leaves after", school.left.map(session.spoken)), ("Why", school.leftWhy),
    ]) + RegisterDraft.facts(school, session) + InspectionDraft.facts(school.inspection, session)
  }
}
