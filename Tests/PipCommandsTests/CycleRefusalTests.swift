import TestSupport
import Testing

@Suite struct CycleRefusalTests {
  @Test func refusesWhatDoesNotFit() throws {
    let driver = try PartnershipDriver()
    try driver.expectRefused(
      """
      $ pip cycle show
      ! pip: there is no cycle yet
      ! hint: open one with pip cycle open 2026-27
      [status 66]
      """)
    try driver.prepare("pip cycle open 2026-27")
    try driver.expectRefused(
      """
      $ pip cycle
      ! pip: 'pip cycle' needs one of open, list, show, edit, close, reopen
      ! hint: type 'pip cycle --help' to see what they do
      [status 64]

      $ pip cycle open
      ! pip: missing ID: its name, such as 2026-27
      ! hint: type 'pip cycle open --help' to see its options
      [status 64]

      $ pip cycle open 2026-27
      ! pip: there is a cycle '2026-27' already (Tue 1 Sep 2026 to Tue 31 Aug 2027)
      ! hint: change it with pip cycle edit 2026-27, or open the new one under another name
      [status 73]

      $ pip cycle open 2026-28
      ! pip: '2026-28' does not say when the cycle begins and ends
      ! hint: add --from DAY --to DAY, or use an academic year such as 2026-27
      [status 65]

      $ pip cycle open round-1 --from 1/9/2026
      ! pip: 'round-1' does not say when the cycle begins and ends
      ! hint: add --from DAY --to DAY, or use an academic year such as 2026-27
      [status 65]

      $ pip cycle open round-1 --from 1/9/2026 --to 31/8/2026
      ! pip: the last day (Mon 31 Aug 2026) comes before the first (Tue 1 Sep 2026)
      ! hint: check both days
      [status 65]

      $ pip cycle open round-1 --from 1/9/2026 --to 30/2/2027
      ! pip: --to: '30/2/2027' is not a day: February 2027 has 28 days
      [status 64]

      $ pip cycle open round-1 --from 1/9/2026 --to +90-day
      ! pip: --to: '+90-day' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]

      $ pip cycle open 2027-28 --from 1/9/2029
      ! pip: the last day (Thu 31 Aug 2028) comes before the first (Sat 1 Sep 2029)
      ! hint: check both days
      [status 65]

      $ pip cycle open ../..
      ! pip: ID: '../..' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cycle open a/b
      ! pip: ID: 'a/b' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cycle open CON --from 1/9/2026 --to 31/8/2027
      ! pip: ID: 'CON' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cycle open "2027-28\u{202E}"
      ! pip: ID: '2027-28<U+202E>' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cycle open 2027-28 --phase biuld
      ! pip: --phase: 'biuld' is not one of build, embed
      ! hint: did you mean 'build'?
      [status 64]

      $ pip cycle open 2027-28 --like 2026-72
      ! pip: there is no cycle '2026-72'
      ! hint: did you mean 2026-27?
      [status 66]

      $ pip cycle show 2026-72
      ! pip: there is no cycle '2026-72'
      ! hint: did you mean 2026-27?
      [status 66]

      $ pip cycle show ../2026-27
      ! pip: ID: '../2026-27' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cycle edit 2026-27
      ! pip: nothing was said that would change the cycle 2026-27
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip cycle edit 2026-27 --clear first
      ! pip: --clear: 'first' is not one of phase
      [status 64]

      $ pip cycle edit 2026-27 --to 1/8/2026
      ! pip: the last day (Sat 1 Aug 2026) comes before the first (Tue 1 Sep 2026)
      ! hint: check both days
      [status 65]

      $ pip cycle edit 2025-26 --phase embed
      ! pip: there is no cycle '2025-26'
      ! hint: did you mean 2026-27?
      [status 66]

      $ pip cycle close
      ! pip: missing ID: the cycle
      ! hint: type 'pip cycle close --help' to see its options
      [status 64]

      $ pip cycle close 2025-26
      ! pip: there is no cycle '2025-26'
      ! hint: did you mean 2026-27?
      [status 66]

      $ pip cycle reopen 2026-27
      ! pip: the cycle 2026-27 is open already
      [status 65]

      $ pip cycle remove 2026-27
      ! pip: unknown command 'pip cycle remove'
      ! hint: the commands are open, list, show, edit, close, reopen
      ! hint: type 'pip cycle --help' to see its commands
      [status 64]
      """)
  }
}
