import PipCommands
import TestSupport
import Testing

@Suite struct `Text that hides something` {
  @Test func `text that starts like an option is data where data belongs`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --focus "- bullet" --question "+90-day question"
      Arranged the review ingham: Ingham Primary School
        Focus:     - bullet
        Question:  +90-day question
      ! To take this back: pip undo

      $ pip review note ingham "--quiet corner"
      Added the note ingham/pq4d: --quiet corner
      ! To take this back: pip undo
      """)
  }

  @Test(arguments: [
    "pip school add \"Bell\u{202E}\"", "pip person add \"Ann\u{7}\"",
    "pip review add ingham --focus \"a\u{2066}b\"",
    "pip review add ingham --focus \"two\u{200F}\"", "pip review note ingham \"a\u{1B}[31m\"",
    "pip school edit ingham --name \"Fen\u{200B}\"", "pip review add ingham --focus \"\u{AD}\"",
  ])
  func `signs that cannot be seen are refused`(line: String) throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham --again")
    let before = driver.snapshot
    let run = try driver.run(line)
    #expect(run.status == .usage && run.output == "" && driver.snapshot == before)
    let raw = Set("\u{202E}\u{2066}\u{200F}\u{200B}\u{7}\u{1B}".unicodeScalars)
    #expect(!run.messages.unicodeScalars.contains { raw.contains($0) })
  }

  @Test(arguments: [
    "pip review show ingham", "pip review list", "pip review show ingham --json", "pip due --within 300d",
    "pip due --within 300d --json", "pip action list", "pip status", "pip report cycle", "pip checkin list",
    "pip report cycle --format markdown", "pip report cycle --format html", "pip report cycle --format csv",
    "pip report cycle --format json",
    "pip action show ingham/7k3m", "pip action done ingham/7k3m", "pip workshop show ingham",
  ])
  func `data that holds such signs shows escapes in every output`(line: String) throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "schools/ingham.json",
      #"{"id": "ingham", "schema": "pip/school/1", "name": "Ing\u202eham \u001b[31m"}"#)
    try driver.write(
      "cycles/2026-27/reviews/ingham.json",
      #"{"id": "ingham", "schema": "pip/review/1", "focus": "Read\u202eing", "held": "2026-11-12","#
        + #" "workshops": {"wk22": {"held": "2026-11-18", "questions": ["a\u2066b"]}}, "lead": "asha-patel","#
        + #" "actions": {"7k3m": {"text": "Read\u0007 \u200faloud", "ownerText": "Year\u20281"}}}"#)
    let run = try driver.run(line)
    let raw = Set("\u{202E}\u{1B}\u{2066}\u{7}\u{200F}\u{2028}".unicodeScalars)
    #expect(run.status == .done && !run.output.isEmpty)
    #expect(!run.output.unicodeScalars.contains { raw.contains($0) }, "\(run.output)")
    #expect(!run.messages.unicodeScalars.contains { raw.contains($0) })
  }
}
