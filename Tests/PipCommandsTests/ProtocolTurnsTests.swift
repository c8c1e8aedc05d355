import PipCommands
import TestSupport
import Testing

/// How often somebody may be asked is said by a partnership's own model, and by none of the program's.
@Suite struct `Turns at most` {
  private static let model = """
    {
      "id": "our-way",
      "name": "Our way",
      "turnsAtMost": 1,
      "points": {"turns-above": "consider"},
      "stages": [{"id": "visit", "name": "Visit", "steps": ["lead", "day", "visit"]}]
    }
    """

  @Test func `more turns than the model gives are a point, at the level that the model gives`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead asha-patel --team tom-reed
      pip review add holme --on 26/11/2026 --lead asha-patel --team mina-shah
      pip review add marsh-lane --on 27/11/2026 --lead leo-hart --team tom-reed
      pip review cancel marsh-lane --why "the roof leaks"
      """)
    try driver.expect(
      """
      $ pip protocol --rule turns-above
      The protocol in 2026-27
      =======================

      Everything asked about is as agreed or set aside.
      """)
    try driver.write("our-way.txt", Self.model)
    try driver.prepare("pip model add our-way.txt\npip partnership edit --model our-way")
    let page = """
      The protocol in 2026-27
      =======================

      Consider (1)
      ------------
      turns-above: Turns are shared out

      • asha-patel: Asha Patel has 2 turns in this cycle; the model says at most 1.
        pip person list --trained reviewer
      """
    try driver.expect(
      """
      $ pip protocol --rule turns-above
      \(page)

      $ pip protocol --rule turns-above --level consider
      \(page)
      [status 1]
      """)
    try driver.prepare("pip review edit holme --lead nadia-bell")
    let run = try driver.run("pip protocol --rule turns-above --level consider")
    #expect(run.output.contains("is as agreed") && run.status == .done)
  }
}
