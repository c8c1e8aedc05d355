import PipCore
import TestSupport
import Testing

/// Texts that would do something on a page that let them.
let hostileTexts = [
  "<script>alert(1)</script>", "</style><script>alert(1)</script>", "\" onclick=\"alert(1)",
  "' onmouseover='x",
  "&lt;b&gt; &amp; &#x3C;", "<!-- x -->", "]]>", "<![CDATA[", "</main></body></html>", "javascript:alert(1)",
  "a\u{0}b\u{7}\u{1B}[31m", "\u{202E}gnihton\u{2066}", "\u{FEFF}\u{200B}\u{2028}", "\u{FFFE}\u{85}",
  "\\\"; } body { display: none", "*/ @import url(x); /*", "\r\n\t", "<", "&", "'",
]

@Suite struct `A document as HTML` {
  private static let day = Day(year: 2026, month: 11, day: 20) ?? .earliest

  private func page(_ document: Document) -> String { HTMLRenderer.render(document, written: Self.day) }

  @Test func `a page has a title, headings, labels, a table and points`() throws {
    expectReport(page(sampleDocument), "document.html")
    let markup = try Markup(page(sampleDocument))
    #expect(markup.count(of: "h1") == 1 && markup.count(of: "h2") == 2)
    #expect(markup.count(of: "dt") == 3 && markup.count(of: "dd") == 3)
    #expect(markup.count(of: "li") == 2 && markup.count(of: "tr") == 3)
    #expect(markup.values(of: "lang") == ["en-GB"])
  }

  @Test func `each cell of a table has its headings`() throws {
    let markup = try Markup(page(sampleDocument))
    #expect(markup.values(of: "scope") == Array(repeating: "col", count: 5) + ["row", "row"])
    #expect(markup.values(of: "aria-labelledby") == ["part-1"])
    #expect(markup.values(of: "id") == ["part-1", "part-2"])
  }

  @Test func `nothing on it comes from elsewhere or runs`() throws {
    let text = page(sampleDocument)
    let markup = try Markup(text)
    for name in ["script", "link", "img", "iframe", "object", "form", "a", "base"] {
      #expect(markup.count(of: name) == 0)
    }
    #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("://"))
    #expect(markup.values(of: "content").contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(
      markup.attributes.allSatisfy { !$0.hasPrefix("on") && !$0.hasPrefix("src") && !$0.hasPrefix("href") })
  }

  @Test func `the foot of each printed page names the page and its day`() throws {
    let document = Document([.title("St Mary’s \"A\" \\ </style>")])
    let text = page(document)
    #expect(
      text.contains(
        #"@bottom-left { content: "St Mary\2019 s \22 A\22  \5C  \3C \2F style\3E  \B7  Written on Fri 20 Nov 2026";"#
      ))
    #expect(text.contains(#"content: "Page " counter(page) " of " counter(pages);"#))
    #expect(try Markup(text).words.last == "Written on Fri 20 Nov 2026")
  }

  @Test func `a long title is cut at the foot only`() throws {
    let name = String(repeating: "Reading ", count: 30)
    let text = page(Document([.title(name)]))
    #expect(try Markup(text).words.contains { $0.hasPrefix(name.dropLast()) })
    #expect(text.contains(#"Readi\2026  \B7  Written on"#))
  }

  @Test func `it is good on A4 and keeps together what belongs together`() {
    let text = page(sampleDocument)
    for rule in [
      "size: A4;", "thead { display: table-header-group; }", "tr, li, .fact { break-inside: avoid; }",
      "h1, h2 { break-after: avoid; break-inside: avoid; }", "width=device-width",
    ] { #expect(text.contains(rule), "\(rule)") }
  }

  @Test func `what introduces a list stays with it`() {
    let text = page(Document([.paragraph("Lines of enquiry:"), .bullets(["a"]), .paragraph("b")]))
    #expect(text.contains("<p class=\"before\">Lines of enquiry:</p>\n<ul>\n<li>a</li>\n</ul>\n<p>b</p>"))
  }

  @Test func `what stands out is strong, what matters less is quiet`() {
    let text = page(
      Document([.paragraph("\("a", .strong)\("b", .attention)\("c", .good)\("d", .quiet)e\nf")]))
    #expect(
      text.contains("<p><strong>a</strong><strong>b</strong>c<span class=\"quiet\">d</span>e<br/>f</p>"))
  }

  @Test func `what there is nothing of leaves no trace`() throws {
    let empty = page(Document([.paragraph(""), .facts([]), .bullets([]), .table(Table(columns: []))]))
    #expect(empty.contains("<main>\n</main>") && empty.contains("<title>Peer review</title>"))
    #expect(try Markup(page(Document())).words.contains("Peer review"))
  }

  @Test func `rows of full stops are lines for a pen, and empty brackets a box`() throws {
    let stops = String(repeating: ".", count: 60)
    let notes = Block.paragraph(Text(Array(repeating: stops, count: 4).joined(separator: "\n\n")))
    let table = Table(
      columns: [TableColumn(heading: "What"), TableColumn(heading: "Done")], rows: [["a", "[ ]"]])
    let markup = try Markup(
      page(Document([.heading("Notes"), notes, .table(table), .paragraph("Well ...")])))
    #expect(markup.values(of: "class").filter { $0 == "line" }.count == 4)
    #expect(markup.values(of: "class").filter { $0 == "box" }.count == 1)
    #expect(markup.words.contains("Well ...") && !markup.words.contains("[ ]"))
  }

  @Test func `a web address does not push other columns off the paper`() {
    let address = "https://a.example/howWeTeachTheTables"
    let table = Table(
      columns: [TableColumn(heading: "What", wraps: true), TableColumn(heading: "Who")],
      rows: [["read \(address)", "kingsgote-junior/x95z"]])
    let text = page(Document([.facts([Fact(label: "See", text: Text(address))]), .table(table)]))
    #expect(text.contains("<th scope=\"row\" class=\"long\">read \(address)</th><td>kingsgote"))
    #expect(text.contains(".long { overflow-wrap: anywhere; }"))
    #expect(text.contains(".fact, .fact > *, .beside > * { min-width: 0; }"))
  }

  @Test func `days and short words are not broken, numbers end beneath each other`() {
    let table = Table(
      columns: [
        TableColumn(heading: "What", wraps: true), TableColumn(heading: "Due"),
        TableColumn(heading: "Where"), TableColumn(heading: "Days", alignment: .right),
      ], rows: [["a", "Thu 26 Nov 2026", "kingsgote-junior/x95z", "3"], ["b"]])
    let text = page(Document([.table(table)]))
    #expect(
      text.contains(
        "<tr><th scope=\"row\">a</th><td class=\"whole\">Thu 26 Nov 2026</td><td>kingsgote-junior/x95z</td>"
          + "<td class=\"number\">3</td></tr>"))
    #expect(
      text.contains(
        "<tr><th scope=\"row\">b</th><td class=\"whole\"></td><td></td><td class=\"number\"></td></tr>"))
  }
}

@Suite struct `Words on an HTML page` {
  @Test func `the five signs are written as references`() {
    #expect(htmlEscaped("a & b < c > d \"e\" 'f'") == "a &amp; b &lt; c &gt; d &quot;e&quot; &#39;f&#39;")
    #expect(htmlEscaped("Ysgol Tŷ'r Ŵyl — Siân ✓ 👨‍👩‍👧‍👦") == "Ysgol Tŷ&#39;r Ŵyl — Siân ✓ 👨‍👩‍👧‍👦")
    #expect(htmlEscaped("\u{1B}[1m\u{202E}") == "&lt;U+001B&gt;[1m&lt;U+202E&gt;")
  }

  private func document(_ text: String) -> Document {
    Document([
      .title(text), .heading(text), .paragraph(Text(text)), .facts([Fact(label: text, text: Text(text))]),
      .table(
        Table(
          columns: [TableColumn(heading: text, wraps: true), TableColumn(heading: "b")],
          rows: [[Text(text), "b"]])),
      .bullets([Text(text, .strong)]),
    ])
  }

  @Test(arguments: hostileTexts) func `no words act as markup`(text: String) throws {
    // A word as long, since a cell with a long one says that it may be broken.
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0.map { $0 == "-" ? "-" : "w" }) }
    let plain = words.isEmpty ? "words" : words.joined(separator: " ")
    let harmless = try Markup(HTMLRenderer.render(document(plain), written: .earliest))
    let page = HTMLRenderer.render(document(text), written: .earliest)
    let markup = try Markup(page)
    #expect(markup.elements.filter { $0 != "br" } == harmless.elements)
    #expect(markup.attributes == harmless.attributes)
    #expect(page.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" })
    #expect(neutral(page) == page)
  }

  @Test func `pages made by chance are well-formed and hold all their words`() throws {
    var random = DocumentChance(seed: 11)
    for _ in 0..<200 {
      let texts = (0..<3).map { _ in
        (0..<4).map { _ in hostileTexts.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }
      let markup = try Markup(
        HTMLRenderer.render(
          Document([.title(texts[0]), .paragraph(Text(texts[1])), .bullets([Text(texts[2])])]),
          written: .earliest))
      #expect(!markup.elements.contains("script") && markup.count(of: "html") == 1)
    }
  }

  @Test func `a page that is not well-formed is noticed`() {
    let pages = [
      "<html></html>", "<!DOCTYPE html>\n<html><p></html>", "<!DOCTYPE html>\n<html><p title=a></p></html>",
      "<!DOCTYPE html>\n<html>&nbsp;</html>", "<!DOCTYPE html>\n<html>a < b</html>",
      "<!DOCTYPE html>\n<html>",
      "<!DOCTYPE html>\n<html>a & b</html>", "<!DOCTYPE html>\n<html></html>b",
    ]
    for page in pages { #expect(throws: Markup.Problem.self, "\(page)") { try Markup(page) } }
  }
}
