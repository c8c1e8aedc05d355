import PipCommands
import TestSupport
import Testing

/// At a terminal, a cell that is not understood is asked for again.
@Suite struct SheetTalkTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    try driver.fill(
      "w.csv",
      [("workshop/held", 2, "yesterday"), ("actions+", 1, "Match the books"), ("actions+", 3, "soon")])
    return driver
  }

  @Test func `each is asked for by its line, a wrong answer is told why, Enter leaves it empty`() throws {
    let driver = try driver()
    let run = try driver.talk("pip sheet read w.csv", ["31/11/2026", "19/11/2026", ""])
    #expect(run.status == .done)
    #expect(
      run.messages == """
        A few questions. An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back, Ctrl-C stops.
        Line 10, “On which day was it held?”: 'yesterday' is not a day: write it as 26/11/2026. What shall it say? [leave it empty]: 31/11/2026
        '31/11/2026' is not a day: November 2026 has 30 days.
        Line 10, “On which day was it held?”: 'yesterday' is not a day: write it as 26/11/2026. What shall it say? [leave it empty]: 19/11/2026
        Line 23, “By when”: 'soon' is not a day: write it as 26/11/2026. What shall it say? [leave it empty]: \("")
        The same in one line: pip sheet read w.csv --instead 10:answer=19/11/2026 --instead 23:due=
        To take this back: pip undo

        """)
    let review = try driver.ingham()
    #expect(review.contains(#""held": "2026-11-19""#))
    #expect(!review.contains(#""due""#))
  }

  @Test func `the line that is shown does the same`() throws {
    let (talked, typed) = (try driver(), try driver())
    let run = try talked.talk("pip sheet read w.csv", ["19/11/2026", "to agree"])
    #expect(run.messages.contains("The same in one line: pip sheet read w.csv"))
    try typed.prepare("pip sheet read w.csv --instead 10:answer=19/11/2026 --instead '23:due=to agree'")
    let texts = try [talked, typed].map { try $0.ingham().replacing(/"[^"]{4}": \{/, with: "{") }
    #expect(texts[0] == texts[1])
  }

  @Test func `whoever stops saves nothing, and what cannot be asked is refused`() throws {
    let driver = try driver()
    let before = driver.snapshot
    #expect(try driver.talk("pip sheet read w.csv", ["19/11/2026"]).status == .interrupted)
    #expect(try driver.talk("pip sheet read w.csv --no-input", []).status == .data)
    #expect(driver.snapshot == before)
    try driver.expectRefused(
      """
      $ pip sheet read w.csv --instead due=3
      ! pip: --instead: 'due=3' does not say what a cell shall say
      ! hint: write the line, the column and the answer, such as 14:due=26/11/2026
      [status 64]
      """)
  }
}
