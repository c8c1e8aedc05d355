import PipCore
import TestSupport
import Testing

@Suite struct `A sheet as a page to print` {
  @Test func `it holds what is known, and lines, boxes and rows for a pen`() throws {
    let page = SheetPage.html(SampleSheets.workshop, written: Day(year: 2026, month: 11, day: 20))
    expectReport(page, "sheet-workshop.html")
    let markup = try Markup(page)
    #expect(markup.count(of: "dt") == 5 && markup.count(of: "h2") == 2)
    // Two answers that fit beside their question, and three lines for the long one.
    #expect(markup.values(of: "class").filter { $0 == "line" }.count == 5)
    #expect(markup.values(of: "class").filter { $0 == "box" }.count == 2)
    #expect(markup.count(of: "tr") == 1 + 1 + 6)
    #expect(markup.words.contains("workshop ingham@2026-27") && markup.words.contains("7k3m"))
  }

  @Test func `rows and lines are high enough for handwriting`() {
    let page = SheetPage.html(SampleSheets.workshop)
    #expect(page.contains("tbody tr { height: 10mm; }") && page.contains("min-height: 8.5mm"))
  }

  @Test func `the answer that is recorded has a cross in its box`() {
    let page = SheetPage.html(SampleSheets.workshop)
    #expect(page.contains("<li><span class=\"box\">×</span>yes</li><li><span class=\"box\"></span>no</li>"))
  }

  private func form(_ question: SheetQuestion) -> String {
    SheetPage.html(
      Sheet(kind: .review, address: "a", title: "b", parts: [SheetPart("c", "d", .questions([question]))]))
  }

  @Test func `an answer that is none of those offered stands beside them`() {
    let page = form(SheetQuestion("a", "State?", value: "late", SampleSheets.yesOrNo))
    #expect(page.contains("<li class=\"written\">late</li>") && !page.contains("×"))
  }

  @Test(arguments: [
    (SheetAnswer.text, 0), (.choice([]), 0), (SampleSheets.yesOrNo, 2),
    (.choices(["a", "b", "c", "d", "e", "f"].map { SheetChoice($0) }), 6),
    (.choice(["a", "b", "c", "d", "e", "f", "g"].map { SheetChoice($0) }), 0),
  ])
  func `a few answers have a box each, many are told by the hint`(answer: SheetAnswer, boxes: Int) throws {
    let classes = try Markup(form(SheetQuestion("a", "b", hint: "c", answer))).values(of: "class")
    #expect(classes.filter { $0 == "box" }.count == boxes)
    #expect(classes.contains("hint") == (boxes == 0))
  }

  @Test func `several answers have several crosses`() {
    let letters = SheetAnswer.choices(["a", "b", "c"].map { SheetChoice($0) })
    let page = form(SheetQuestion("a", "b", value: "a, c", letters))
    #expect(page.ranges(of: "<span class=\"box\">×</span>").count == 2)
    #expect(page.contains("<li><span class=\"box\"></span>b</li>"))
  }

  @Test(arguments: [
    (1, "", 1), (4, "", 4), (4, "written", 3), (1, String(repeating: "long", count: 20), 1), (90, "", 24),
  ])
  func `a question has its lines, and one fewer where something is written`(
    lines: Int, value: String, drawn: Int
  )
    throws
  {
    let markup = try Markup(form(SheetQuestion("a", "b", value: value, lines: lines)))
    #expect(markup.values(of: "class").filter { $0 == "line" }.count == drawn)
    #expect(value.isEmpty || markup.words.contains(value))
  }

  @Test func `a table of many columns lies on its side`() {
    #expect(SheetPage.html(SampleSheets.people).contains("@page { size: A4 landscape;"))
    #expect(SheetPage.html(SampleSheets.workshop).contains("@page { size: A4;"))
    var sheet = SampleSheets.workshop
    sheet.parts += SampleSheets.people.parts
    let page = SheetPage.html(sheet)
    #expect(page.contains("@page { size: A4;") && page.contains("<section class=\"turned\" "))
  }

  @Test func `each kind says how to treat it`() throws {
    var said: Set<String> = []
    for kind in SheetKind.allCases {
      let markup = try Markup(SheetPage.html(Sheet(kind: kind, address: "x", title: "y")))
      #expect(markup.words.contains("\(kind.rawValue) x"))
      said.insert(try #require(markup.words.first { $0.contains("Please give it back") }))
    }
    #expect(said.count == 4)
  }

  @Test(arguments: hostileTexts) func `no words act as markup`(text: String) throws {
    let harmless = try Markup(SheetPage.html(SampleSheets.made(of: "words")))
    let page = SheetPage.html(SampleSheets.made(of: text))
    let markup = try Markup(page)
    #expect(markup.elements.filter { $0 != "br" } == harmless.elements)
    #expect(markup.attributes == harmless.attributes)
    #expect(neutral(page) == page)
    #expect(page.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" })
  }

  private func widths(_ sheet: Sheet) throws -> [Double] {
    try Markup(SheetPage.html(sheet)).values(of: "style").compactMap {
      Double($0.dropFirst("width: ".count).dropLast())
    }
  }

  @Test func `columns share the page by their weights`() throws {
    let people = try widths(SampleSheets.people)
    #expect(people.count == 7 && (99...100).contains(people.reduce(0, +)))
    #expect(try widths(SampleSheets.workshop) == [38.4, 15.3, 15.3, 30.7])
  }

  private func table(_ columns: [SheetColumn], _ cells: [String: String] = [:]) -> Sheet {
    Sheet(
      kind: .ratings, address: "a", title: "b",
      parts: [SheetPart("c", "d", .table(columns: columns, rows: [SheetRow("e", cells)], empty: 0))])
  }

  @Test func `no column is too narrow for its words, or for a day on one line`() throws {
    let text = SheetColumn("text", "Point", width: 20)
    #expect(try widths(table([text, SheetColumn("a", "Heads")])) == [91.6, 8.3])
    #expect(try widths(table([text, SheetColumn("a", "Champions")])) == [87.0, 12.9])
    let days = [text, SheetColumn("a", "By", .day)]
    #expect(try widths(table(days, ["a": "Thu 26 Nov 2026"])) == [80.1, 19.8])
    #expect(try widths(table(days)) == [95.0, 4.9])
    let mail = String(repeating: "address", count: 20)
    #expect(try widths(table([text, SheetColumn("a", "Mail")], ["a": mail])) == [82.4, 17.5])
    #expect(try widths(table([])) == [])
  }

  @Test func `columns that all want more than there is share it`() throws {
    let columns = (1...20).map { SheetColumn("c\($0)", "Considerations") }
    #expect(try widths(table(columns)) == Array(repeating: 5, count: 20))
  }

  @Test func `short facts stand side by side, and a long one across the page`() {
    let facts = ["a", "b", String(repeating: "long ", count: 9), "c"].map { Fact(label: $0, text: Text($0)) }
    let page = SheetPage.html(Sheet(kind: .review, address: "a", title: "b", facts: facts))
    let styles = page.matches(of: /<div class="(fact[a-z ]*)"/).map { String($0.1) }
    #expect(styles == ["fact", "fact", "fact across", "fact across"])
  }

  @Test func `a short table stays on one page, a long one goes on overleaf`() {
    #expect(
      SheetPage.html(SampleSheets.workshop).contains("<section class=\"kept\" aria-labelledby=\"part-2\">"))
    #expect(SheetPage.html(SampleSheets.people).contains("<section aria-labelledby=\"part-1\">"))
  }

  @Test func `codes stand with their rows, and numbers of rows do not`() throws {
    let columns = [SheetColumn("text", "Question")]
    func words(_ key: String) throws -> [String] {
      let part = SheetPart(
        "c", "d", .table(columns: columns, rows: [SheetRow(key, ["text": "Why?"])], empty: 0))
      return try Markup(SheetPage.html(Sheet(kind: .workshop, address: "a", title: "b", parts: [part]))).words
    }
    #expect(try words("7k3m").contains("7k3m") && !(try words("q1").contains("q1")))
  }
}
