import CommandTable
import PipCore

/// `pip partnership …`: the partnership itself, and its school days.
enum PartnershipCommands {
  static let noun = Row("partnership", "Manage the partnership itself", [show, edit, term, inset])

  static let show = Row(
    "show", "Show the partnership", .reads, examples: ["pip partnership show"]
  ) { session in
    let partnership = try session.records.partnership()
    let schools = try session.records.schools().filter { $0.isActive(on: session.today) }.count
    let people = try session.records.people().filter { $0.left.map { session.today <= $0 } ?? true }.count
    var document = Document([
      .title(partnership.name),
      .facts(
        try facts(partnership, session)
          + Facts.make([("Schools today", String(schools)), ("People today", String(people))])),
    ])
    if !partnership.terms.isEmpty {
      document.add(.heading("Terms"))
      document.add(.table(termListing.table(terms(of: partnership))))
    }
    if !partnership.inset.isEmpty {
      document.add(.heading("Closed days"))
      document.add(.table(insetListing.table(closedDays(of: partnership))))
    }
    let counts: [String: JSONValue] = ["schools": .int(schools), "people": .int(people)]
    return Answer("pip/partnership/1", document, partnership.json.adding(counts))
  }

  /// The fields of the partnership that can be typed.
  struct Draft: Hashable, Sendable {
    var name: String?
    var lead: String?
    var model: String?
    var sharing: Sharing?
    var framework: FrameworkWord?
    var mouVersion: String?
    var words: [OwnList: [String]]

    var isEmpty: Bool {
      name == nil && lead == nil && model == nil && sharing == nil && framework == nil && mouVersion == nil
        && words.values.allSatisfy(\.isEmpty)
    }
  }

  static let draft = group(
    option("name", NameText.self, "Its new name"),
    option("lead", NameText.self, "The name of the partnership lead"),
    option("model", ModelWord.self, "The process model that reviews follow"),
    option("sharing", Sharing.self, "What hosts share once they agree the wording, unless they choose"),
    option("framework", FrameworkWord.self, "The framework whose areas new reviews use as themes"),
    option("mou-version", NameText.self, "The version of the memorandum of understanding in force"),
    options("role", RoleWord.self, "A role of your own, beside the usual ones"),
    options("course", CourseWord.self, "A training course of your own"),
    options("theme", ThemeWord.self, "A theme of your own")
  ) { name, lead, model, sharing, framework, version, roles, courses, themes in
    Draft(
      name: name?.text, lead: lead?.text, model: model?.text, sharing: sharing, framework: framework,
      mouVersion: version?.text,
      words: [.role: roles.map(\.text), .course: courses.map(\.text), .theme: themes.map(\.text)])
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case lead, sharing, roles, courses, themes, framework, imports
    case mouVersion = "mou-version"
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change the partnership", .writes,
    examples: [
      "pip partnership edit --name \"Fenland Schools Partnership\" --lead \"Grace Obi\"",
      "pip partnership edit --role senco,school-business-leader --theme reading",
      "pip partnership edit --framework ofsted-2025",
      "pip partnership edit --clear themes",
    ],
    discussion: """
      Roles, courses and themes are added to those that are there. To replace them, clear and add in one command; a word \
      that people or reviews still use stays until they no longer do.

      A framework counts for reviews arranged from now on; those that are there keep the one they began with. Without it, \
      themes are the programme's eleven.
      """,
    draft, options("clear", Field.self, "Empty a field")
  ) { session, draft, cleared in
    guard !draft.isEmpty || !cleared.isEmpty else {
      throw RuleProblem.nothingToChange(thing: "the partnership")
    }
    var partnership = try session.records.partnership()
    let before = partnership
    for field in cleared { clear(field, of: &partnership) }
    try apply(draft, to: &partnership, session)
    try checkUnused(before, partnership, session)
    try session.records.save(partnership)
    return .saved(
      Saved("changed", "the partnership", partnership.name, facts: try facts(partnership, session)))
  }

  private static func apply(_ draft: Draft, to partnership: inout Partnership, _ session: Session) throws {
    partnership.name = draft.name ?? partnership.name
    partnership.lead = draft.lead ?? partnership.lead
    partnership.mouVersion = draft.mouVersion ?? partnership.mouVersion
    if let model = draft.model { partnership.model = try session.model(named: model).id }
    if let sharing = draft.sharing { partnership.sharing = Choice(sharing) }
    if let word = draft.framework { partnership.keep(try session.framework(word).id) }
    let areas = try session.records.framework(partnership.frameworkID)?.areas.map(\.id.text)
    for list in OwnList.allCases {
      for word in draft.words[list] ?? [] {
        try partnership.add(word, to: list, beside: list == .theme ? areas : nil)
      }
    }
  }

  /// Refuses to take away a word that something still uses.
  private static func checkUnused(_ before: Partnership, _ after: Partnership, _ session: Session) throws {
    for list in OwnList.allCases {
      for word in before.own(list) where !after.own(list).contains(word) {
        let users = try session.records.users(of: word, in: list)
        if !users.isEmpty { throw RuleProblem.inUse(thing: "the \(list.rawValue) '\(word)'", by: users) }
      }
    }
  }

  private static func clear(_ field: Field, of partnership: inout Partnership) {
    switch field {
    case .lead: partnership.lead = nil
    case .sharing: partnership.sharing = nil
    case .roles: partnership.roles = []
    case .courses: partnership.courses = []
    case .themes: partnership.themes = []
    case .framework: partnership.framework = nil
    case .mouVersion: partnership.mouVersion = nil
    case .imports: partnership.imports = [:]
    }
  }

  private static func facts(_ partnership: Partnership, _ session: Session) throws -> [Fact] {
    let known = try session.records.model(partnership.model)
    let model = known.map { "\($0.name) (\($0.id))" } ?? partnership.model
    return Facts.make([
      ("Name", partnership.name), ("Lead", partnership.lead), ("Model", model),
      ("Shares", partnership.sharing?.text), ("Framework", partnership.framework?.text),
      ("MoU in force", partnership.mouVersion.map { "version \($0)" }),
      ("Own roles", joined(partnership.roles)), ("Own courses", joined(partnership.courses)),
      ("Own themes", joined(partnership.themes)),
      ("Own headings", joined(headings(of: partnership))),
    ])
  }

  /// What was said of the headings of spreadsheets, kind by kind.
  private static func headings(of partnership: Partnership) -> [String] {
    partnership.imports.sorted { $0.key < $1.key }.map { kind, memory in
      let words = memory.choices.map { "\($0.heading)=\($0.field ?? ImportMemory.ignore)" }
      return "\(kind): \(words.joined(separator: " · "))"
    }
  }

  private static func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension JSONValue {
  /// The same object with more members, for an answer that tells more than the record holds.
  func adding(_ members: [String: JSONValue]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members) { own, _ in own })
  }
}
