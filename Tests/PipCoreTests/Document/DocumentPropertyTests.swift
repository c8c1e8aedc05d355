import PipCore
import Testing

/// Random numbers that are the same in every run.
struct DocumentChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite struct `Documents made by chance` {
  private static let words = [
    "a", "reading", "of", "Ingham", "王小明", "👨‍👩‍👧‍👦", "Jose\u{301}", "x\ny", "\u{1B}[2J", "\u{202E}", "\t", "—",
    "improvement", "\r\n", "🇬🇧",
  ]

  private static func text(_ random: inout DocumentChance, _ longest: Int) -> Text {
    var text = Text("")
    for _ in 0..<Int.random(in: 0...longest, using: &random) {
      let emphasis: Emphasis =
        [.plain, .strong, .good, .attention, .quiet].randomElement(using: &random) ?? .plain
      text += Text((words.randomElement(using: &random) ?? "") + " ", emphasis)
    }
    return text
  }

  private static func document(_ random: inout DocumentChance) -> Document {
    let columns = (0..<Int.random(in: 1...4, using: &random)).map { index in
      TableColumn(
        heading: "C\(index)", alignment: Bool.random(using: &random) ? .left : .right, rank: index,
        wraps: true)
    }
    let rows = (0..<Int.random(in: 0...4, using: &random)).map { _ in columns.map { _ in text(&random, 9) } }
    return Document([
      .title("A title of some words"), .paragraph(text(&random, 30)), .heading(text(&random, 9).plain),
      .facts((0..<3).map { Fact(label: "Label \($0)", text: text(&random, 12)) }),
      .table(Table(columns: columns, rows: rows)), .bullets((0..<3).map { _ in text(&random, 20) }),
    ])
  }

  @Test(arguments: [20, 33, 40, 80])
  func `no line is wider than the screen`(width: Int) {
    var random = DocumentChance(seed: UInt64(width))
    for _ in 0..<100 {
      let document = Self.document(&random)
      let output = TextRenderer.render(document, TextStyle(width: width))
      for line in output.split(separator: "\n") {
        #expect(displayWidth(String(line)) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test func `no control character but newline comes out without colour`() {
    var random = DocumentChance(seed: 5)
    for _ in 0..<200 {
      let document = Self.document(&random)
      let outputs = [
        TextRenderer.render(document, TextStyle(width: 40)),
        TextRenderer.render(document, TextStyle(unicode: false)),
        MarkdownRenderer.render(document),
      ]
      for output in outputs {
        #expect(output.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" })
        #expect(output.hasSuffix("\n") && !output.hasSuffix("\n\n"))
        #expect(neutral(output) == output)
      }
    }
  }

  @Test func `colour codes are all that colour adds`() {
    var random = DocumentChance(seed: 6)
    for _ in 0..<100 {
      let document = Self.document(&random)
      var coloured = TextRenderer.render(document, TextStyle(width: 40, colour: true))
      for code in ["1", "2", "32", "1;33", "0"] { coloured.replace("\u{1B}[\(code)m", with: "") }
      #expect(coloured == TextRenderer.render(document, TextStyle(width: 40)))
    }
  }
}
