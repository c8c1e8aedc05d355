import Testing

@testable import PipCore

/// Headings are found, matched, and named by people.
@Suite struct HeaderFindingTests {
  private let kind = PeopleImport.kind(courses: Vocabulary.courses)

  private func find(_ text: String, said: [HeadingChoice] = [], remembered: [HeadingChoice] = []) throws
    -> ImportMapping
  {
    try ImportMapping.find(
      in: try CSVReader.rows(of: Array(text.utf8)), kind, said: said, remembered: remembered)
  }

  private func fields(_ mapping: ImportMapping) -> [String?] { mapping.columns.map(\.field) }

  @Test func `titles and blank rows above the headings are passed over`() throws {
    let mapping = try find("Our people\n\n,,\nName,Role(s),Car\nAsha,Head,none\n")
    #expect((mapping.line, mapping.above) == (4, 1))
    #expect(fields(mapping) == ["name", "roles", nil])
    #expect(mapping.unused.map(\.heading) == ["Car"])
  }

  @Test(arguments: [
    ("E-MAIL", "email"), ("e mail", "email"), ("Job title:", "roles"), ("School name (in full)", "school"),
    ("*Surname", "surname"), ("IC training", "trained-improvement-champion"),
    ("Date of lead reviewer training", "trained-lead-reviewer"),
    ("Date of LR training", "trained-lead-reviewer"),
  ])
  func `case, blanks, punctuation and brackets do not count`(heading: String, field: String) {
    #expect(kind.guess(heading)?.field.key == field)
  }

  @Test func `what was said counts before what was remembered, and that before a guess`() throws {
    let text = "Name,Known as,Full Nm\na,b,c\n"
    let remembered = [HeadingChoice(heading: "known as", field: "name")]
    #expect(fields(try find(text, remembered: remembered)) == [nil, "name", nil])
    #expect(
      fields(try find(text, said: [HeadingChoice(heading: "Full nm", field: "name")], remembered: remembered))
        == [nil, nil, "name"])
    #expect(
      fields(try find(text, said: [HeadingChoice(heading: "Known as", field: nil)], remembered: remembered))
        == ["name", nil, nil])
  }

  @Test func `a weaker heading gives way to a better one`() throws {
    #expect(fields(try find("Name,URN,School\n")) == ["name", nil, "school"])
    #expect(fields(try find("Name,URN\n")) == ["name", "school"])
  }

  @Test func `forename and surname make a name`() throws {
    #expect(fields(try find("Surname,Forename\n")) == ["surname", "forename"])
    #expect(
      throws: MappingProblem.missing([["name"], ["forename", "surname"]], found: ["Surname", "Email"])
    ) {
      try find("Surname,Email\n")
    }
  }

  @Test func `what cannot be understood says what there is`() {
    #expect(throws: MappingProblem.noHeadings(found: ["red", "blue"])) { try find("one\nred,blue\n") }
    #expect(throws: MappingProblem.noHeadings(found: [])) { try find("") }
    #expect(throws: MappingProblem.twoHeadings("Name", "Full name", field: "name")) {
      try find("Name,Full name\n")
    }
    #expect(throws: MappingProblem.noSuchHeading("Nm", found: ["Name"])) {
      try find("Name\n", said: [HeadingChoice(heading: "Nm", field: "email")])
    }
    #expect(throws: MappingProblem.noSuchField("mail", known: kind.fields.map(\.key))) {
      try find("Name\n", said: [HeadingChoice(heading: "Name", field: "mail")])
    }
  }

  @Test func `headings that come again and rows that say nothing are no rows`() throws {
    let rows = try CSVReader.rows(
      of: Array("Name,Email\nAsha,a@b.example\n-,n/a\nName,Email\n,\nTom,\n".utf8))
    let mapping = try ImportMapping.find(in: rows, kind)
    #expect(rows.dropFirst().compactMap(mapping.row).map(\.line) == [2, 6])
  }

  @Test func `every heading that is documented means its field and no other`() {
    for kind in ImportKind.all {
      var seen: [String: String] = [:]
      for field in kind.fields {
        for form in field.folded.union(field.foldedWeak) {
          #expect(seen[form] == nil, "\(form) means \(field.key) and \(seen[form] ?? "") of \(kind.noun)")
          seen[form] = field.key
        }
      }
    }
  }
}
