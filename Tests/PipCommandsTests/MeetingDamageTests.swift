import PipCommands
import TestSupport
import Testing

/// A meeting or training event that cannot be read hides nothing else.
@Suite struct MeetingDamageTests {
  @Test func `lists show the rest, say which file is damaged, and leave it alone`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip training add reviewer --on 4/12/2026
      """)
    try driver.write("cycles/2026-27/meetings/governors.json", "{\"id\": \"governors\",}")
    try driver.write("training/champions.json", "{\"id\": \"champions\", \"schema\": \"pip/training/1\"}")
    let before = driver.snapshot
    for line in [
      "pip due", "pip status", "pip report cycle", "pip meeting list", "pip training list",
      "pip meeting pack heads-2026-12-03",
    ] {
      let run = try driver.run(line)
      #expect(run.status == .data, "\(run.transcript)")
      let isAboutTraining = line.contains("training")
      if !isAboutTraining { #expect(run.messages.contains("meetings/governors.json"), "\(run.transcript)") }
      if !line.contains("meeting") {
        #expect(run.messages.contains("training/champions.json"), "\(run.transcript)")
      }
      if line.hasSuffix("due") {
        #expect(run.output.contains("heads-2026-12-03"))
        #expect(run.output.contains("reviewer-2026-12-04"))
      }
    }
    try driver.expectRefused(
      """
      $ pip training show champions
      ! pip: training/champions.json:1:1: the field course is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
    #expect(driver.snapshot == before)
  }
}
