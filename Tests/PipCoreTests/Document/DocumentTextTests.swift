import PipCore
import Testing

@Suite struct `Document as text` {
  @Test func `at eighty columns a page is calm and aligned`() {
    #expect(
      TextRenderer.render(sampleDocument, TextStyle(width: 80)) == """
        Review of Ingham
        ================

        The focus is reading in years 3–6, and how it is taught to all.
        Two days in November.

        Host:           Ingham Primary
        Lead reviewer:  Asha Patel — St Mary’s, Ashby
        Team:

        Actions
        -------

        Id           Action                             Owner          Days  Due
        ───────────  ─────────────────────────────────  ──────────  ───────  ──────────
        ingham/7k3m  Agree one way of reading aloud in  Asha Patel  12 late  Thu 26 Nov
                     every class
        ingham/9x2q  Invite governors                   José              3

        Next
        ----
        • Write the story of the review together with the host school
        • Hold the workshop
          on a Monday

        """)
  }

  @Test func `at forty columns lines wrap and columns of high rank are left out`() {
    #expect(
      TextRenderer.render(sampleDocument, TextStyle(width: 40, unicode: false)) == """
        Review of Ingham
        ================

        The focus is reading in years 3-6, and
        how it is taught to all.
        Two days in November.

        Host:           Ingham Primary
        Lead reviewer:  Asha Patel - St Mary’s,
                        Ashby
        Team:

        Actions
        -------

        Id           Action               Days
        -----------  ----------------  -------
        ingham/7k3m  Agree one way of  12 late
                     reading aloud in
                     every class
        ingham/9x2q  Invite governors        3

        Next
        ----
        - Write the story of the review together
          with the host school
        - Hold the workshop
          on a Monday

        """)
  }

  @Test func `in a pipe no line is wrapped and no column is left out`() {
    let lines = TextRenderer.render(sampleDocument, TextStyle()).split(separator: "\n")
    #expect(
      lines.contains(
        "ingham/7k3m  Agree one way of reading aloud in every class  Asha Patel  12 late  Thu 26 Nov"))
    #expect(lines.contains("• Write the story of the review together with the host school"))
  }

  @Test func `colour surrounds each piece and changes no column`() {
    let plain = TextRenderer.render(sampleDocument, TextStyle(width: 40))
    let coloured = TextRenderer.render(sampleDocument, TextStyle(width: 40, colour: true))
    #expect(coloured.contains("The focus is \u{1B}[1mreading\u{1B}[0m in years"))
    #expect(coloured.contains("  \u{1B}[1;33m12 late\u{1B}[0m\n"))
    var stripped = coloured
    for code in ["1", "2", "32", "1;33", "0"] { stripped.replace("\u{1B}[\(code)m", with: "") }
    #expect(stripped == plain)
    #expect(coloured != plain)
  }

  @Test func `each emphasis has its own code, also where a piece wraps`() {
    let document = Document([.paragraph("\("one two", .good) \("three", .quiet)\("!", .plain)")])
    #expect(
      TextRenderer.render(document, TextStyle(width: 5, colour: true))
        == "\u{1B}[32mone\u{1B}[0m\n\u{1B}[32mtwo\u{1B}[0m\n\u{1B}[2mthree\u{1B}[0m!\n")
  }

  @Test func `an empty document and empty blocks print nothing`() {
    let empty: [Block] = [
      .title(""), .heading(""), .paragraph(""), .paragraph(" \n\n"), .facts([]), .bullets([]),
      .table(Table(columns: [])),
    ]
    #expect(TextRenderer.render(Document(), TextStyle()) == "")
    #expect(TextRenderer.render(Document(empty), TextStyle(width: 40)) == "")
    #expect(MarkdownRenderer.render(Document(empty)) == "")
  }

  @Test func `a long word in running text is too wide rather than cut`() {
    let document = Document([.bullets(["see https://example.org/a/long/address now"])])
    #expect(
      TextRenderer.render(document, TextStyle(width: 12))
        == "• see\n  https://example.org/a/long/address\n  now\n")
  }

  @Test func `facts with long labels put their texts beneath`() {
    let document = Document([.facts([Fact(label: "Question of the host", text: "Who reads at home?")])])
    #expect(
      TextRenderer.render(document, TextStyle(width: 20))
        == "Question of the\nhost:\n  Who reads at home?\n")
  }

  @Test func `a width that makes no sense is survived`() {
    for width in [Int.min, -1, 0, 1, Int.max] {
      #expect(TextRenderer.render(sampleDocument, TextStyle(width: width)).hasPrefix("Review"))
    }
  }

  @Test func `without unicode our signs are replaced and names are not`() {
    let document = Document([.paragraph("José — O’Brien … 王 → ✓")])
    #expect(TextRenderer.render(document, TextStyle(unicode: false)) == "José - O’Brien ... 王 -> ok\n")
  }

  @Test func `texts are put together with the emphasis of their parts`() {
    let text: Text = "\(3) of \(Text("five", .strong))\(" late", .attention)"
    #expect(text.plain == "3 of five late")
    #expect(text.runs.filter { $0.emphasis == .strong }.map(\.string) == ["five"])
    #expect((Text("a") + Text("b", .good)).plain == "ab")
    #expect(Text("").runs.isEmpty)
  }
}

/// A small page with every kind of block.
let sampleDocument = Document([
  .title("Review of Ingham"),
  .paragraph(
    "The focus is \("reading", .strong) in years 3–6, and how it is taught to all.\nTwo days in November."),
  .facts([
    Fact(label: "Host", text: "Ingham Primary"),
    Fact(label: "Lead reviewer", text: "Asha Patel — St Mary’s, Ashby"),
    Fact(label: "Team", text: ""),
  ]),
  .heading("Actions"),
  .table(
    Table(
      columns: [
        TableColumn(heading: "Id"), TableColumn(heading: "Action", wraps: true),
        TableColumn(heading: "Owner", rank: 1), TableColumn(heading: "Days", alignment: .right),
        TableColumn(heading: "Due", rank: 2),
      ],
      rows: [
        [
          "ingham/7k3m", "Agree one way of reading aloud in every class", "Asha Patel",
          Text("12 late", .attention), "Thu 26 Nov",
        ],
        ["ingham/9x2q", "Invite governors", "José", "3", ""],
      ])),
  .heading("Next"),
  .bullets([
    "Write the story of the review together with the host school", "Hold the workshop\non a Monday",
  ]),
])
