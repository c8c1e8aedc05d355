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
    #expect(page.contains("tbody tr { height: 11mm; }") && page.contains("min-height: 8.5mm"))
  }

  @Test func `the answer that is recorded has a cross in its box`() {
    let page = SheetPage.html(SampleSheets.workshop)
    #expect(page.contains("<li><span class=\"box\">×</span>yes</li><li><span class=\"box\"></span>no</li>"))
  }

  private func form(_ question: SheetQuestion) -> String {
    SheetPage.html(
      Sheet(kind: .review, address: "a", title: "b", parts: [SheetPart("c", "d", .questions([question]))]))
  }

  @Test func `an answer that is none of those listed stands beside them`() {
    let page = form(SheetQuestion("a", "State?", hint: "done / under way", value: "late"))
    #expect(page.contains("<li class=\"written\">late</li>") && !page.contains("×"))
  }

  @Test(arguments: [
    ("a number", 0), ("and/or", 0), ("yes / no", 2), ("done / under way / stopped", 3), ("/ a", 0),
  ])
  func `a hint that lists answers gives a box to each`(hint: String, boxes: Int) throws {
    let classes = try Markup(form(SheetQuestion("a", "b", hint: hint))).values(of: "class")
    #expect(classes.filter { $0 == "box" }.count == boxes)
    #expect(classes.contains("hint") == (boxes == 0))
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

  @Test func `widths add up to the width of the page`() throws {
    let styles = try Markup(SheetPage.html(SampleSheets.people)).values(of: "style")
    let widths = styles.compactMap { Int($0.dropFirst("width: ".count).dropLast()) }
    #expect(widths.count == 7 && (94...100).contains(widths.reduce(0, +)))
  }
}
