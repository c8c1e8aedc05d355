import Testing

@testable import PipCore

/// Answers are understood as a reader would, and doubted where a reader would doubt.
@Suite struct SheetUnderstandingTests {
  private let names: SheetNames

  init() {
    let people = [
      Person(id: .named("asha-patel"), name: "Asha Patel"),
      Person(id: .named("sian-llyr"), name: "Siân Llŷr"),
      Person(id: .named("ann-smith"), name: "Ann Smith"),
      Person(id: .named("ann-smith-2"), name: "Ann Smith"),
      Person(id: .named("mary-ohara"), name: "Mary O'Hara-Jones"),
    ]
    let schools = [School(id: .named("ingham"), name: "St. Mary's, Ingham")]
    names = SheetNames(
      Lookup(
        partnership: Partnership(name: "Fen", model: "spp"), schools: schools, people: people))
  }

  @Test(arguments: [
    ("26/11/2026", "2026-11-26"), ("26/11/26", "2026-11-26"), ("2026-11-26", "2026-11-26"),
    ("26-Nov-26", "2026-11-26"),
    ("Thu 26 Nov 2026", "2026-11-26"), ("26.11.2026", "2026-11-26"), ("5/11/2026", "2026-11-05"),
    ("26/11/2026 00:00:00", "2026-11-26"),
  ])
  func `days in the forms that programs write`(text: String, day: String) throws {
    #expect(try SheetAnswer.day.understand(text, names).word == day)
    #expect(SheetMark.of(text, .day) == SheetMark.of(day, .due))
  }

  @Test(arguments: [
    "31/11/2026", "11/26/2026", "26 Nov", "fri", "+6w", "today", "soon", "46352", "Fri 26 Nov 2026",
  ])
  func `what is no day for sure is asked again`(text: String) {
    #expect(throws: SheetDoubt.self) { try SheetAnswer.day.understand(text, names) }
  }

  @Test(arguments: [
    ("Asha Patel", "asha-patel"), ("asha-patel", "asha-patel"), ("Mrs. Patel", "asha-patel"),
    ("PATEL, Asha", "asha-patel"), ("Siân Llŷr; Asha Patel", "sian-llyr,asha-patel"),
    ("Asha Patel and Siân Llŷr", "asha-patel,sian-llyr"), ("Ann Smith (ann-smith-2)", "ann-smith-2"),
    ("Mary O’Hara–Jones", "mary-ohara"), ("Asha Patel\nAsha Patel", "asha-patel"), ("Ann Smith", ""),
    ("Bob", ""),
    ("Asha Patel, Bob", ""),
  ])
  func `people by generous names`(text: String, ids: String) {
    #expect((try? SheetAnswer.people.understand(text, names).word) ?? "" == ids)
  }

  @Test func `whom nobody knows is told with whoever is near`() {
    #expect(throws: SheetDoubt.nobody("Asha Pattel", near: ["asha-patel"])) {
      try SheetAnswer.people.understand("Asha Pattel", names)
    }
    #expect(throws: SheetDoubt.several("Ann Smith", ["ann-smith", "ann-smith-2"])) {
      try SheetAnswer.owner.understand("Ann Smith", names)
    }
    #expect(throws: SheetDoubt.onlyOne) { try SheetAnswer.person.understand("Asha Patel, Siân Llŷr", names) }
  }

  @Test(arguments: [
    ("Asha Patel", "asha-patel"), ("Asha", "Asha"), ("Mrs Patel", "asha-patel"), ("Mr Bean", "Mr Bean"),
    ("the Year 4 team", "the Year 4 team"),
    ("TO AGREE", "to agree"),
    ("tbc", "to agree"),
  ])
  func `an owner is somebody in the records or somebody in words`(text: String, word: String) throws {
    #expect(try SheetAnswer.owner.understand(text, names).word == word)
  }

  @Test(arguments: [("14", 14), ("14.0", 14), ("1,204", 1204), ("0", 0), (" 7 ", 7)])
  func `numbers in the forms that programs write`(text: String, number: Int) throws {
    #expect(try SheetAnswer.number.understand(text, names) == .number(number))
  }

  @Test(arguments: ["-1", "14.5", "14,0", "1,2,3", "many", "1e3", "12345678901", "٣"])
  func `what is no number`(text: String) {
    #expect(throws: SheetDoubt.number) { try SheetAnswer.number.understand(text, names) }
  }

  @Test(arguments: [("5", true), ("0", true), ("3.0", true), ("6", false), ("-1", false), ("x", false)])
  func `marks go from 0 to 5`(text: String, isMark: Bool) {
    #expect(((try? SheetAnswer.mark.understand(text, names)) != nil) == isMark)
  }

  @Test(arguments: [
    ("yes", "expected"), ("No", "unexpected"), ("y", "expected"), ("unexpected", "unexpected"), ("maybe", ""),
    ("", ""),
  ])
  func `one of a few answers, or its beginning`(text: String, word: String) {
    #expect((try? SheetAnswer.choice(CheckInSheet.expected).understand(text, names).word) ?? "" == word)
  }

  @Test(arguments: [
    ("pupil voice", "pupil-voice"), ("Pupil-Voice", "pupil-voice"), ("lesson", "lessons"),
    ("staff voice", "staff-voice"),
    ("p", ""), ("d", ""),
  ])
  func `an answer that fits two is none`(text: String, word: String) {
    #expect((try? SheetAnswer.choice(ReviewSheet.evidenceKinds).understand(text, names).word) ?? "" == word)
  }

  @Test(arguments: ["under way", "Underway", "under-way", "on track"])
  func `an answer in one word or two`(text: String) throws {
    #expect(try SheetAnswer.choice(CheckInSheet.states).understand(text, names).word == "on-track")
  }

  @Test(arguments: ["Err:509", "#NAME?", "#REF!", "#N/A", "########"])
  func `what a program could not show`(text: String) {
    #expect(throws: SheetDoubt.notShown) { try SheetAnswer.text.understand(text, names) }
  }

  @Test(arguments: [
    ("Si?n", true), ("?ukasz", true), ("Who? Everybody", false), ("https://a.example/x?y=1", false),
    ("?", false),
    ("really?!", false),
  ])
  func `a question mark inside a word`(text: String, isLost: Bool) {
    #expect(text.hasLostLetter == isLost)
  }

  @Test func `schools by name`() throws {
    #expect(try SheetAnswer.school.understand("St Mary’s,  Ingham", names).word == "ingham")
    #expect(throws: SheetDoubt.noSchool("Holme", near: [])) {
      try SheetAnswer.school.understand("Holme", names)
    }
  }
}
