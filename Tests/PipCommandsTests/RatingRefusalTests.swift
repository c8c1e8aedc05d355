import PipCommands
import TestSupport
import Testing

@Suite struct `Ratings that are refused` {
  @Test func `a bad pair names itself, and nothing is saved`() throws {
    try PartnershipDriver.rated().expectRefused(
      """
      $ pip rating set autumn 3=2 4=6 --for heads
      ! pip: MORE: '4=6' gives no mark from 0 to 5
      ! hint: 0 is not at all, 5 is fully; 4=- takes the mark away
      [status 64]

      $ pip rating set autumn 25=1 --for heads
      ! pip: MARK: '25=1' names no point: they are numbered from 1 to 24
      [status 64]

      $ pip rating set autumn 4 --for heads
      ! pip: MARK: '4' does not give a point its mark
      ! hint: write the number of the point and the mark, such as 4=3, or 4=- to take it away
      [status 64]

      $ pip rating set autumn 4=1 5=2 4=3 --for heads
      ! pip: 4=1 and 4=3 give one point two marks
      ! hint: leave out one of them
      [status 64]

      $ pip rating set autumn
      ! pip: missing MARK: the number of a point and its mark, such as 4=3
      ! hint: type 'pip rating set --help' to see its options
      [status 64]

      $ pip rating clear autumn 0 --for heads
      ! pip: POINT: '0' is no point: they are numbered from 1 to 24
      [status 64]
      """)
  }

  @Test func `groups and sessions that there are not`() throws {
    try PartnershipDriver.rated().expectRefused(
      """
      $ pip rating set autumn 4=3
      ! pip: there is no group named with --for, and autumn keeps the marks of several apart
      ! hint: there are: champions, heads
      [status 66]

      $ pip rating set autumn 4=3 --for governors
      ! pip: there is no group 'governors' at the progress session autumn
      ! hint: there are: champions, heads
      [status 66]

      $ pip rating clear autumn 4 5 --for heads
      ! pip: there is no mark '5' of heads in autumn
      ! hint: there are: 9
      [status 66]

      $ pip rating show autum-n
      ! pip: there is no progress session 'autum-n'
      ! hint: did you mean autumn?
      [status 66]

      $ pip rating remove winter
      ! pip: there is no progress session 'winter'
      ! hint: see them all with pip rating list
      [status 66]

      $ pip rating edit autumn --groups champions
      ! pip: the group heads has rated 4, 9, which would be lost with it; clear that first
      [status 65]
      """)
  }

  @Test func `the same twice, days outside the cycle, and nothing to change`() throws {
    let driver = try PartnershipDriver.rated()
    try driver.prepare("pip rating close autumn --change \"Plan together\"")
    try driver.expectRefused(
      """
      $ pip rating add 19/11/2026 --name Autumn
      ! pip: there is a progress session 'autumn' already (Wed 18 Nov 2026)
      ! hint: change it with pip rating edit autumn, or give the new one another id with --id
      [status 73]

      $ pip rating close autumn --change "Something else"
      ! pip: a change is agreed at autumn already
      ! hint: pip rating edit autumn --change "…"
      [status 65]

      $ pip rating add 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip rating edit autumn --on 31/11/2026
      ! pip: --on: '31/11/2026' is not a day: November 2026 has 30 days
      [status 64]

      $ pip rating edit autumn
      ! pip: nothing was said that would change autumn
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip rating add today --review ingham
      ! pip: ingham has no review in 2026-27
      ! hint: arrange one with pip review add ingham
      [status 66]
      """)
  }

  @Test func `a closed cycle keeps its ratings`() throws {
    let driver = try PartnershipDriver.rated()
    try driver.prepare("pip cycle close 2026-27 --yes")
    let lines = [
      "add today", "set autumn 4=3 --for heads", "clear autumn 4 --for heads", "close autumn --change Plan",
      "edit autumn --note warm", "remove autumn",
    ]
    let before = driver.snapshot
    for line in lines {
      let run = try driver.run("pip rating \(line)")
      #expect(run.status == .data && run.messages.contains("2026-27 was closed"), "\(run.transcript)")
    }
    #expect(driver.snapshot == before)
    #expect(try driver.run("pip rating show").status == .done)
  }

  @Test func `a session that was read wrongly is named, and the others are listed`() throws {
    let driver = try PartnershipDriver.rated()
    try driver.write(
      "cycles/2026-27/ratings/winter.json",
      #"{"id": "winter", "schema": "pip/rating-session/1", "on": "2026-12-02", "groups": {"all": {"marks": {"4": 9}}}}"#
    )
    let run = try driver.run("pip rating list")
    #expect(run.status == .data && run.output.contains("autumn") && !run.output.contains("winter"))
    #expect(run.messages.contains("must be a whole number from 0 to 5"), "\(run.transcript)")
  }

  @Test func `without a person at a terminal nobody is asked`() throws {
    try PartnershipDriver.rated().expectRefused(
      """
      $ pip rating ask autumn --for heads
      ! pip: nobody is at a terminal who could be asked
      ! hint: give the marks in one line: pip rating set autumn 4=3 9=5
      [status 64]
      """)
  }
}
