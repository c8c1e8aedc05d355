import TestSupport
import Testing

@Suite("Due after a cycle is closed")
struct DueClosedCycleTests {
  @Test func `promises of a cycle closed within the year are told of, with the command that lists them`()
    throws
  {
    let trial = try PartnershipDriver()
    try trial.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip person add "Asha Patel"
      pip cycle open 2025-26
      pip review add ingham --cycle 2025-26 --on 5/3/2026 --lead asha-patel --focus Reading --question "To what extent?"
      pip review held ingham --cycle 2025-26 --on 5/3/2026
      pip workshop held ingham --cycle 2025-26 --on 19/3/2026
      pip action add ingham "Regroup" --cycle 2025-26 --owner asha-patel --due 1/5/2026
      pip cycle close 2025-26 --yes
      pip cycle open 2026-27
      """)
    let run = try trial.run("pip due")
    #expect(run.output == "Nothing is due up to Sun 20 Dec 2026.\n")
    #expect(
      run.messages
        == "Still open in 2025-26, which is closed: 1 action and 1 check-in. To see them: pip due --cycle 2025-26\n"
    )
    #expect(try trial.run("pip due --cycle 2025-26").output.contains("Regroup"))
    #expect(try trial.run("pip due --cycle 2025-26").messages == "")
  }

  @Test func `a cycle that ended more than a year ago is let rest`() throws {
    let trial = try PartnershipDriver()
    try trial.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip cycle open 2023-24
      pip review add ingham --cycle 2023-24
      pip action add ingham "Regroup" --cycle 2023-24 --due 1/5/2024
      pip cycle close 2023-24 --yes
      pip cycle open 2026-27
      """)
    #expect(try trial.run("pip due").messages == "")
  }
}
