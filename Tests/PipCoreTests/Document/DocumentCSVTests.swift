import PipCore
import Testing

@Suite struct `Document rows as CSV` {
  private func cell(_ text: String) -> String { CSVRenderer.render(headings: [text, "x"], rows: []) }

  @Test func `rows end with CR and LF and are quoted only where needed`() {
    #expect(
      CSVRenderer.render(
        headings: ["Host", "Note"], rows: [["Ingham", "a,b"], ["\"St\" Mary’s", "one\ntwo"], ["", ""]])
        == "Host,Note\r\nIngham,\"a,b\"\r\n\"\"\"St\"\" Mary’s\",\"one\ntwo\"\r\n,\r\n")
    #expect(CSVRenderer.render(headings: ["A"], rows: [[""]]) == "A\r\n\"\"\r\n")
  }

  @Test(arguments: [
    ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("+1", "'+1"), ("-2", "'-2"), ("-2+3", "'-2+3"),
    ("@x", "'@x"),
    (" =x", "' =x"), ("\u{A0}=x", "'\u{A0}=x"), ("\t=x", "'\t=x"), ("\tx", "'\tx"), ("\rx", "'<U+000D>x"),
    ("\n=cmd", "\"'\n'=cmd\""), ("ok\n=cmd", "\"ok\n'=cmd\""), ("＝x", "'＝x"), ("＋x", "'＋x"), ("－x", "'－x"),
    ("＠x", "'＠x"),
    ("\u{3000}=x", "'\u{3000}=x"), ("=\u{301}x", "'=\u{301}x"), ("\u{FEFF}=x", "<U+FEFF>=x"), ("a=b", "a=b"),
    ("2026-11-26", "2026-11-26"), ("'x", "'x"), ("\u{1B}[1m", "<U+001B>[1m"),
  ])
  func `no cell begins like a formula`(raw: String, written: String) {
    #expect(cell(raw) == written + ",x\r\n")
  }

  @Test func `a reader gets back what went in, but for the guard`() {
    var random = DocumentChance(seed: 11)
    let pieces = ["a", "\"", ",", "\n", " ", "=", "-", "é", "王", "'", "\r\n", "\t", "|", ";", "\u{1B}", "👍"]
    for _ in 0..<300 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let read = readCSV(CSVRenderer.render(headings: ["A", "B", "C"], rows: rows))
      #expect(read.first == ["A", "B", "C"])
      let expected = rows.map { $0.map { unguarded($0) } }
      #expect(read.dropFirst().map { $0.map { unguarded($0) } } == expected)
      for first in read.joined().compactMap({ $0.unicodeScalars.first { !$0.properties.isWhitespace } }) {
        #expect(!"=+-@".unicodeScalars.contains(first))
      }
    }
  }

  /// Leaves out every apostrophe, so that guarded and plain cells compare equal.
  private func unguarded(_ cell: String) -> String { neutral(cell).filter { $0 != "'" } }
}

/// A reader of RFC 4180, written from the standard and not from the renderer.
private func readCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if isQuoted {
      if scalar != "\"" {
        cell.append(scalar)
      } else if rest.first == "\"" {
        cell.append(rest.removeFirst())
      } else {
        isQuoted = false
      }
    } else if scalar == "\"" {
      isQuoted = true
    } else if scalar == "," || scalar == "\n" {
      row.append(String(cell))
      cell = String.UnicodeScalarView()
      if scalar == "\n" {
        rows.append(row)
        row = []
      }
    } else if scalar != "\r" {
      cell.append(scalar)
    }
  }
  return rows
}
