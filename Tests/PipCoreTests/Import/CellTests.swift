import Testing

@testable import PipCore

/// What cells say, without what spreadsheets and people leave around it.
@Suite struct CellTests {
  @Test(arguments: [
    ("  Asha \u{A0} Patel\u{200B} ", "Asha Patel"), ("n/a", ""), ("-", ""), ("—", ""), ("TBC", ""), ("?", ""),
    ("'-", ""),
    ("'=SUM(A1)", "=SUM(A1)"), ("'tis the season", "'tis the season"), ("one\r\n  two ", "one\ntwo"),
    ("No", "No"), ("0", "0"),
    ("✓", ""), ("Tab\there", "Tab here"), ("bell\u{7}", "bell"),
  ])
  func `texts are tidied`(cell: String, text: String) {
    // A tick says something only where yes or no is asked for.
    #expect(CellText.read(cell) == (cell == "✓" ? CellText.read("✓") : text))
  }

  @Test(
    arguments: [
      ("Mrs Asha Patel", "Asha Patel", "Mrs"), ("Dr. Asha Patel", "Asha Patel", "Dr."),
      ("Patel, Asha", "Asha Patel", nil),
      ("Patel, Mrs Asha", "Asha Patel", "Mrs"), ("Mrs Patel", "Mrs Patel", nil),
      ("Asha Patel, NPQH", "Asha Patel, NPQH", nil),
      ("Rev Dr Asha Patel", "Asha Patel", "Rev"), ("Dr. Patel-Shah, A.", "A. Patel-Shah", "Dr."),
      ("PATEL, Asha (Mrs)", "Asha PATEL", "Mrs"), ("Asha Patel (Mrs)", "Asha Patel", "Mrs"),
      ("Elizabeth (Liz) Brown", "Elizabeth (Liz) Brown", nil), ("Patel (", "Patel (", nil),
    ] as [(String, String, String?)])
  func `titles are left off names`(cell: String, name: String, title: String?) {
    let read = CellName(cell)
    #expect(read.name == name)
    #expect(read.title == title)
  }

  @Test(arguments: [
    ("Mr & Mrs Brown", true), ("Ann Ames / Tom Reed", true), ("Ann and Tom Reed", true), ("Ann; Tom", true),
    ("And Reed", false), ("Anderson, Ann", false), ("Ann Ames-Reed", false),
  ])
  func `two people in one cell are seen`(cell: String, isSeveral: Bool) {
    #expect(CellName.isSeveral(cell) == isSeveral)
  }

  @Test(arguments: ["#REF!", "#name?", "########", "Err:510", "#DIV/0!"])
  func `what a spreadsheet cannot show is not taken for nothing`(cell: String) {
    #expect(CellText.read(cell) == cell)
    #expect(CellText.isNotShown(cell))
  }

  @Test(arguments: ["#1 school", "Err", "C#", "#", "#N/A", "Errol"])
  func `what looks like it is text`(cell: String) {
    #expect(!CellText.isNotShown(cell))
  }

  @Test(arguments: [
    ("Head", ["headteacher"]), ("Governors", ["governor"]), ("Headteachers", ["headteacher"]),
    ("HT", ["headteacher"]),
    ("Deputy Head & IC", ["deputy", "improvement-champion"]),
    ("Headteacher / Lead reviewer", ["headteacher", "lead-reviewer"]),
    ("Acting Headteacher", ["headteacher"]),
    ("Assistant Head (Inclusion)", ["senior-leader"]),
    ("reviewer; Reviewer, governor", ["reviewer", "governor"]),
    ("lead-reviewer", ["lead-reviewer"]), ("SENCO", ["senco"]),
    ("Middle leader and Chair of Governors", ["middle-leader", "governor"]),
  ])
  func `roles have many names, and a partnership's own come first`(cell: String, roles: [String]) throws {
    #expect(try CellRoles.read(cell, known: Vocabulary.roles + ["senco"]) == roles)
  }

  @Test func `a role that nobody knows is refused by its own name`() {
    let known = Vocabulary.roles
    #expect(throws: RowReason.unknownRole("cook", known: known)) {
      try CellRoles.read("Head; cook", known: known)
    }
  }

  @Test(arguments: [
    ("a@b.example", "a@b.example"), ("Asha Patel <asha@ingham.example>", "asha@ingham.example"),
    ("mailto:a@b.example", "a@b.example"),
  ])
  func `addresses are found`(cell: String, address: String) throws {
    #expect(try CellWords.email(cell) == address)
  }

  @Test func `what is no address is refused`() {
    #expect(throws: RowReason.notAnAddress) { try CellWords.email("asha at ingham") }
    #expect(throws: RowReason.severalAddresses) { try CellWords.email("a@b.example; c@d.example") }
  }

  @Test func `numbers may have a comma`() throws {
    #expect(try CellWords.number("1,204") == 1204)
    #expect(try CellWords.number("98.0") == 98)
    #expect(throws: RowReason.notANumber) { try CellWords.number("about 90") }
    #expect(throws: RowReason.notANumber) { try CellWords.number("-4") }
  }

  @Test(arguments: [
    ("Ingham Primary", "The Ingham Primary School"),
    ("St. Mary’s C of E Primary", "St Marys CofE Primary School"),
    ("Saint Mary's Church of England Primary School", "ST MARY'S CE PRIMARY"),
    ("Hill & Dale School", "Hill and Dale"),
  ])
  func `schools are known by several spellings`(one: String, other: String) {
    #expect(Folding.school(one) == Folding.school(other))
  }

  @Test func `schools that differ stay apart`() {
    #expect(Folding.school("Marlode Infant School") != Folding.school("Marlode Junior School"))
  }
}
