import PipCore
import Testing

/// How a word finds a thing by its id or by what it is called.
@Suite struct NamedThingTests {
  private let people = [
    NamedThing("asha-patel", "Asha Patel"), NamedThing("ravi-patel", "Ravi Patel"),
    NamedThing("zoe-obrien", "Zoë O'Brien"), NamedThing("patrick", "Patrick Okoro"),
    NamedThing("broken"), NamedThing("ravi", "Ravi"), NamedThing("frozen-id", "Married Name"),
  ]

  @Test(arguments: [
    ("obrien", ["zoe-obrien"]), ("O'Brien", ["zoe-obrien"]), ("zoe o", ["zoe-obrien"]),
    ("ZOË", ["zoe-obrien"]), ("patel", ["asha-patel", "ravi-patel"]), ("ravi patel", ["ravi-patel"]),
    ("ravi", ["ravi"]), ("okoro", ["patrick"]), ("married", ["frozen-id"]), ("frozen", ["frozen-id"]),
    ("roke", ["broken"]), ("patela", []), ("okoro patrick", []),
    ("ha pa", ["asha-patel"]),
  ])
  func `a part of an id or a name finds everything that has it, a whole name only itself`(
    word: String, ids: [String]
  ) {
    #expect(NamedThing.found(by: NamedThing.key(word), among: people).map(\.id) == ids)
  }

  @Test(arguments: [("ok", []), ("el", []), ("pa", ["patrick"]), ("as", ["asha-patel"])])
  func `two letters are the start of an id at most`(word: String, ids: [String]) {
    #expect(NamedThing.found(by: NamedThing.key(word), among: people).map(\.id) == ids)
  }

  @Test(arguments: [
    ("St Mary's, Ashby", "st-marys-ashby"), ("st-marys", "st-marys"), ("  St.  Mary\u{2019}s ", "st-marys"),
    ("Gráinne", "grainne"), ("！？", ""), ("", ""),
  ])
  func `names are compared without capitals, accents and apostrophes`(name: String, key: String) {
    #expect(NamedThing.key(name) == key)
  }

  @Test(arguments: [("abc", true), ("a-b", false), ("a-b-c", true), ("ab", false), ("", false)])
  func `a part has three letters or digits`(key: String, isPart: Bool) {
    #expect(NamedThing.isPart(key) == isPart)
  }

  @Test func `an id stands with its name in brackets, where it has one`() {
    #expect(people.prefix(1).map(\.text) == ["asha-patel (Asha Patel)"])
    #expect(NamedThing("broken").text == "broken")
  }

  @Test(arguments: [("peer-reviewer", "reviewer"), ("reviewer", "reviewer"), ("champion", nil), ("x", nil)])
  func `a word of a list may be called by another name`(word: String, meant: String?) {
    #expect(Vocabulary.meaning(of: word, among: Vocabulary.courses) == meant)
    #expect(Vocabulary.meaning(of: "peer-reviewer", among: ["own"]) == nil)
  }
}
