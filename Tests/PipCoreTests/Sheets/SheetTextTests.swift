import Testing

@testable import PipCore

/// What programs do to texts on their way, and the marks that see through it.
@Suite struct SheetTextTests {
  @Test(arguments: [
    ("'=1+1", "=1+1"), ("'- bullet", "- bullet"), ("'round", "'round"), ("a\r\nb", "a\nb"),
    ("a\u{2028}b\u{B}c", "a\nb\nc"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("\u{A0} hard \u{A0}", "hard"), ("one\n'-two", "one\n-two"),
    ("tab\there", "tab here"), ("’+5", "+5"),
  ])
  func `a text as it is recorded`(text: String, recorded: String) {
    #expect(text.asAnswer == recorded)
  }

  @Test(arguments: [
    ("it's “so” – far…", "it’s \"so\" - far..."), ("a  b\nc", "a b c"), ("- x", "'- x"),
  ])
  func `what a program changes is no change`(one: String, other: String) {
    #expect(SheetMark.of(one, .text) == SheetMark.of(other, .text))
  }

  @Test(arguments: [("phonics", "Phonics"), ("a", "b"), ("a.", "a"), ("", "a")])
  func `what somebody changes is one`(one: String, other: String) {
    #expect(SheetMark.of(one, .text) != SheetMark.of(other, .text))
  }

  @Test func `a day that a program turns round is known by its mark`() {
    let mark = SheetMark.of("Thu 5 Nov 2026", .day)
    #expect(SheetMark.isUntouched("05/11/26", .day, mark))
    #expect(SheetMark.isUntouched("11/05/26", .day, mark))
    #expect(!SheetMark.isUntouched("06/11/26", .day, mark))
    #expect(!SheetMark.isUntouched("11/05/26", .text, mark))
    #expect(
      SheetMark.isUntouched(given: ["Due", "11/05/26", ""], SheetMark.of(given: ["Due", "Thu 5 Nov 2026"])))
    #expect(
      !SheetMark.isUntouched(given: ["Due", "12/05/26"], SheetMark.of(given: ["Due", "Thu 5 Nov 2026"])))
  }

  @Test func `an empty cell has a mark of its own`() {
    #expect(SheetMark.of("", .text) == "0")
    #expect(SheetMark.of("14.0", .number) == SheetMark.of("14", .number))
  }

  @Test func `a letter that Windows-1252 does not have`() {
    #expect("Siân Llŷr – “so”".inWindows1252 == "Siân Ll?r - \"so\"")
    #expect("€ Š".inWindows1252 == "€ Š")
  }

  @Test func `all texts of all sheets are ones that a program leaves alone`() {
    // A mark of a text must not change when the text goes through a file and back.
    for sheet in [RatingsSheet.make(of: RatingSession(id: .named("s"), on: .earliest), in: .named("2026-27"))]
    {
      let text = SheetCSV.text(sheet, partnership: "Fen")
      let filled = (try? CSVReader.rows(of: Array(text.utf8))).flatMap { FilledSheet($0) }
      #expect(filled?.kind == .ratings)
      #expect(filled?.partnership == "Fen")
      #expect(filled?.read(sheet).strays.isEmpty ?? false)
      #expect(filled?.read(sheet).rows.count == 25)
    }
  }
}
