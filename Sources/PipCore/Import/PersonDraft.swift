/// What one row, or several that belong together, say of a person.
struct PersonDraft {
  var lines: [Int]
  var id: ID<Person>?
  var name: String
  var school: ID<School>?
  var roles: [String] = []
  var email: String?
  var training: [Training] = []
  var left: Day?

  /// Adds what another row says of the same person; a cell that says something else is returned.
  mutating func join(_ other: PersonDraft) -> (field: String, mine: String, other: String)? {
    if let school, let second = other.school, school != second { return ("school", school.text, second.text) }
    if let email, let second = other.email, email.lowercased() != second.lowercased() {
      return ("email", email, second)
    }
    if let left, let second = other.left, left != second { return ("left", left.short, second.short) }
    if CellName.folded(name) != CellName.folded(other.name) { return ("name", name, other.name) }
    lines += other.lines
    (school, email, left) = (school ?? other.school, email ?? other.email, left ?? other.left)
    for role in other.roles where !roles.contains(role) { roles.append(role) }
    for entry in other.training where !training.contains(entry) { training.append(entry) }
    return nil
  }
}

/// Reads the rows of people, cell by cell.
struct PersonReader {
  let schools: SchoolFinder
  let roles: [String]
  let courses: [String]
  private(set) var refusals: [RowRefusal] = []
  private(set) var titles: [String] = []
  private(set) var turned = 0
  private(set) var short: [String: String] = [:]

  init(schools: SchoolFinder, roles: [String], courses: [String]) {
    (self.schools, self.roles, self.courses) = (schools, roles, courses)
  }

  mutating func read(_ row: ImportRow) -> PersonDraft? {
    let before = refusals.count
    guard let name = name(row) else { return nil }
    var draft = PersonDraft(lines: [row.line], name: name)
    draft.id = refusals.take("id", row) { (text) throws(RowReason) in
      guard let id = ID<Person>(text.lowercased()) else { throw .notAnID }
      return id
    }
    let schools = schools
    let found = refusals.take("school", row) { (text) throws(RowReason) in try schools.find(text) }
    if let found {
      draft.school = found.school.id
      if found.isShort, let text = row.text("school"), !short.values.contains(found.school.id.text) {
        short[text] = found.school.id.text
      }
    }
    draft.email = refusals.take("email", row) { (text) throws(RowReason) in try CellWords.email(text) }
    draft.left = refusals.take("left", row, CellDay.cell)
    let known = roles
    for cell in row.cells["roles"] ?? [] {
      let new =
        refusals.take(cell, row) { (text) throws(RowReason) in try CellRoles.read(text, known: known) } ?? []
      draft.roles += new.filter { !draft.roles.contains($0) }
    }
    readTraining(row, into: &draft)
    return refusals.count == before ? draft : nil
  }

  private mutating func name(_ row: ImportRow) -> String? {
    let parts = [row.text("forename"), row.text("surname")].compactMap { $0 }
    guard let whole = row.text("name") ?? (parts.isEmpty ? nil : parts.joined(separator: " ")) else {
      refusals.append(RowRefusal(line: row.line, .missing("the name")))
      return nil
    }
    do throws(RowReason) {
      if CellName.isSeveral(whole) { throw .severalNames }
      let read = CellName(try CellText.oneLine(whole))
      if let title = read.title, !titles.contains(title) { titles.append(title) }
      if read.isTurned { turned += 1 }
      return read.name
    } catch {
      let heading = (row.cell("name") ?? row.cell("forename") ?? row.cell("surname"))?.heading
      let text = error == .severalNames ? whole : nil
      refusals.append(RowRefusal(line: row.line, heading: heading, text: text, error))
      return nil
    }
  }

  private mutating func readTraining(_ row: ImportRow, into draft: inout PersonDraft) {
    for course in courses {
      let key = PeopleImport.trainingKey(course)
      guard let cell = row.cell(key), CellWords.truth(cell.text) != false else { continue }
      if let day = refusals.take(cell, row, CellDay.cellNotYes) {
        draft.training.append(Training(course: course, on: day))
      }
    }
    let known = courses
    let course = refusals.take("course", row) { (text) throws(RowReason) in
      let form = Folding.text(text)
      guard let course = known.first(where: { PeopleImport.courseWords($0).contains(form) }) else {
        throw .notOneOf(known)
      }
      return course
    }
    let day = refusals.take("trained", row, CellDay.cellNotYes)
    switch (course, day) {
    case (let course?, let day?): draft.training.append(Training(course: course, on: day))
    case (nil, nil): break
    default:
      if row.cell("course") == nil || row.cell("trained") == nil {
        refusals.append(RowRefusal(line: row.line, .courseAndDay))
      }
    }
  }
}
