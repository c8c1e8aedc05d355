/// People out of the rows of a spreadsheet.
public enum PeopleImport {
  /// The fields, beside one for each course.
  public static func kind(courses: [String]) -> ImportKind {
    base.adding(courses.map(trainingField))
  }

  /// The field of a course: the day somebody was on it.
  static func trainingField(_ course: String) -> ImportField {
    func headings(_ course: String) -> [String] {
      [
        "\(course) training", "\(course) training date", "date of \(course) training", "\(course) trained",
        "\(course) trained on", "trained as \(course)", "\(course) course",
      ]
    }
    return ImportField(
      trainingKey(course), "the day they were on the course \(course)",
      headings(course) + (shortNames[course] ?? []).flatMap(headings))
  }

  /// What some courses are also called.
  private static let shortNames = ["improvement-champion": ["IC", "champion"], "lead-reviewer": ["LR"]]

  private static let base = ImportKind(
    "person", thing: "person", things: "people", needs: [[["name"], ["forename", "surname"]]],
    [
      ImportField(
        "name", "their name; titles such as Mrs are left off",
        [
          "Full name", "Person", "Staff name", "Name of person", "Colleague", "Participant", "Delegate",
          "Staff member", "Member of staff", "Contact name", "Reviewer name", "Your name",
        ], weak: ["Names", "Who"]),
      ImportField(
        "forename", "their first name", ["First name", "Given name", "Forenames", "First", "Christian name"]),
      ImportField("surname", "their last name", ["Last name", "Family name", "Last", "Second name"]),
      ImportField("id", "their id in the records", ["Person id", "Short name"]),
      ImportField(
        "school", "the school they work at: its name, id or URN",
        [
          "School name", "Name of school", "Schools", "Organisation", "Establishment", "Workplace", "Base",
          "Your school",
          "Employer", "Academy",
        ], weak: ["URN", "School id", "School URN"]),
      ImportField(
        "roles", "what they do; several with a comma, semicolon or \"and\" between",
        [
          "Role", "Job title", "Position", "Job", "Post", "Title in school", "Job role",
          "Role in partnership", "Your role",
          "Role in school", "Role at school", "Partnership role", "Designation", "Responsibility",
          "Responsibilities",
        ], several: true),
      ImportField(
        "email", "where they can be written to",
        [
          "E-mail address", "Mail", "Contact email", "Work email", "School email", "Email addresses",
          "Headteacher email",
          "Head's email", "Your email",
        ], weak: ["Contact"]),
      ImportField(
        "course", "a course they were on", ["Training course", "Training", "Course attended", "Trained as"]),
      ImportField(
        "trained", "the day of that course",
        ["Training date", "Date of training", "Course date", "Date trained", "Trained on", "Day of course"]),
      ImportField(
        "left", "the last day they take part",
        ["Left on", "Leaving date", "Date left", "Last day", "End date", "Leaver", "Leaves"]),
    ])

  static func trainingKey(_ course: String) -> String { "trained-\(course)" }

  /// How a course may be called in a cell.
  static func courseWords(_ course: String) -> Set<String> {
    let form = Folding.text(course)
    let forms = [form] + (shortNames[course] ?? []).map(Folding.text)
    return Set(forms.flatMap { form in ["", "training", "course", "s", "trained"].map { form + $0 } })
  }

  /// What there is before the import.
  public struct Known: Sendable {
    /// The people and schools of the records.
    public var people: [Person], schools: [School]
    /// The roles and courses that the partnership knows.
    public var roles: [String], courses: [String]

    /// Gathers what there is.
    public init(people: [Person], schools: [School], roles: [String], courses: [String]) {
      (self.people, self.schools, self.roles, self.courses) = (people, schools, roles, courses)
    }
  }

  /// Works out what rows would do.
  ///
  /// Empty cells clear nothing, and roles and courses are added to those that are there; in all else the file wins over the record.
  /// Another school than the recorded one is a move on the day of the import.
  public static func plan(
    _ rows: [ImportRow], _ known: Known, today: Day, using random: inout any RandomNumberGenerator
  ) -> ImportPlan<Person> {
    var plan = ImportPlan<Person>()
    var reader = PersonReader(
      schools: SchoolFinder(known.schools), roles: known.roles, courses: known.courses)
    let drafts = rows.compactMap { reader.read($0) }
    plan.refusals = reader.refusals
    var targets = PersonTargets(PersonFinder(known.people))
    for draft in drafts { targets.add(draft) }
    var gathered = targets.rows
    for (target, draft) in gathered.joined() {
      do throws(RowReason) {
        plan.planned.append(try planned(draft, target, today: today, using: &random))
      } catch {
        plan.refusals += draft.lines.map { RowRefusal(line: $0, error) }
      }
    }
    plan.refusals += gathered.refusals
    plan.planned.sort { $0.lines.first ?? 0 < $1.lines.first ?? 0 }
    plan.refusals.sort { $0.line < $1.line }
    if !reader.titles.isEmpty { plan.remarks.append(.titles(reader.titles)) }
    if reader.turned > 0 { plan.remarks.append(.turned(reader.turned)) }
    plan.remarks += reader.short.sorted { $0.key < $1.key }.map { .shortSchool($0.key, id: $0.value) }
    plan.remarks += plan.planned.filter { $0.lines.count > 1 }.map { .joined($0.lines, $0.record.name) }
    return plan
  }

  private static func planned(
    _ draft: PersonDraft, _ target: PersonTargets.Target, today: Day,
    using random: inout any RandomNumberGenerator
  ) throws(RowReason) -> Planned<Person> {
    var list = ChangeList()
    var person: Person
    switch target {
    case .existing(let there):
      person = there
      if CellName.folded(there.name) != CellName.folded(draft.name) {
        list.note("name", there.name, draft.name)
        person.name = draft.name
      }
    case .new(let id):
      person = Person(id: id, name: draft.name)
      list.note("name", nil, draft.name)
    }
    if let school = draft.school, school != person.school {
      list.note("school", person.school?.text, school.text)
      let code = Code(avoiding: person.codes, using: &random)
      do {
        try person.move(to: school, on: today, code)
      } catch {
        throw .rule(error)
      }
    }
    list.set("email", &person.email, to: draft.email)
    let roles = draft.roles.filter { !person.roles.contains($0) }
    if !roles.isEmpty {
      list.note(
        "roles", person.roles.isEmpty ? nil : person.roles.joined(separator: ", "),
        (person.roles + roles).joined(separator: ", "))
      person.roles += roles
    }
    for entry in draft.training
    where !person.training.values.contains(where: { $0.course == entry.course && $0.on == entry.on }) {
      person.training[Code(avoiding: person.codes, using: &random)] = entry
      list.note(trainingKey(entry.course), nil, entry.on.description)
    }
    list.set("left", &person.left, to: draft.left)
    if case .new = target {
      return Planned(lines: draft.lines, record: person, isNew: true, changes: list.changes)
    }
    return Planned(lines: draft.lines, record: person, isNew: false, changes: list.changes)
  }
}
