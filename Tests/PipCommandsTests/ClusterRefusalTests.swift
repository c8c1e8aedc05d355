import TestSupport
import Testing

@Suite struct ClusterRefusalTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton
      pip school add Hale
      pip person add "Asha Patel"
      pip cycle open 2026-27
      """)
    return driver
  }

  @Test func refusesWhatDoesNotFit() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,welton
      pip cluster drop north welton --on 1/10/2026
      pip school add Marsh --joined 1/9/2027
      pip person add Ben
      pip person leave ben --on 1/11/2026
      pip cycle open 2025-26
      pip cycle close 2025-26
      """)
    try driver.expectRefused(
      """
      $ pip cluster
      ! pip: 'pip cluster' needs one of add, list, show, edit, join, drop
      ! hint: type 'pip cluster --help' to see what they do
      [status 64]

      $ pip cluster add
      ! pip: missing NAME: the cluster's name
      ! hint: type 'pip cluster add --help' to see its options
      [status 64]

      $ pip cluster add North
      ! pip: there is a cluster 'north' already (North)
      ! hint: change it with pip cluster edit north, or give the new one another id with --id
      [status 73]

      $ pip cluster add South --id north
      ! pip: there is a cluster 'north' already (North)
      ! hint: change it with pip cluster edit north, or give the new one another id with --id
      [status 73]

      $ pip cluster add South --id ../..
      ! pip: --id: '../..' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cluster add South --id a/b
      ! pip: --id: 'a/b' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip cluster add CON
      ! pip: no id can be made from the name 'CON'
      ! hint: give one with --id, in lower-case letters, digits and hyphens
      [status 64]

      $ pip cluster add "So\u{202E}uth"
      ! pip: NAME: 'So<U+202E>uth' holds a sign that cannot be seen (U+202E)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip cluster add "So\u{0}uth"
      ! pip: NAME: 'So<U+0000>uth' holds a sign that cannot be seen (U+0000)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip cluster add South --kind riview
      ! pip: --kind: 'riview' is not one of review, enquiry
      ! hint: did you mean 'review'?
      [status 64]

      $ pip cluster add South --schools ingham,saxbi
      ! pip: there is no school 'saxbi'
      ! hint: did you mean saxby?
      [status 66]

      $ pip cluster add South --schools ingham,,saxby
      ! pip: --schools: 'ingham,,saxby' has a comma with nothing beside it
      ! hint: type the values as --schools a,b or as --schools a --schools b
      [status 64]

      $ pip cluster add South --schools marsh
      ! pip: Marsh is not in the partnership then: it joined on Wed 1 Sep 2027
      ! hint: see it with pip school show marsh, and correct the days with pip school edit marsh
      [status 65]

      $ pip cluster add South --schools ../ingham
      ! pip: --schools: '../ingham' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip cluster add South --lead ben
      ! pip: Ben left on Sun 1 Nov 2026
      ! hint: if they are back: pip person edit ben --clear left
      [status 65]

      $ pip cluster add South --lead asha-patle
      ! pip: there is no person 'asha-patle'
      ! hint: did you mean asha-patel?
      [status 66]

      $ pip cluster add South --cycle 2025-26
      ! pip: the cycle 2025-26 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2025-26
      [status 65]

      $ pip cluster add South --cycle 2024-25
      ! pip: there is no cycle '2024-25'
      ! hint: did you mean 2025-26 or 2026-27?
      [status 66]

      $ pip cluster show nroth
      ! pip: there is no cluster 'nroth'
      ! hint: did you mean north?
      [status 66]

      $ pip cluster show a/b
      ! pip: CLUSTER: 'a/b' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip cluster edit north
      ! pip: nothing was said that would change the cluster north
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip cluster edit north --clear name
      ! pip: --clear: 'name' is not one of lead, round, from, to, hub-lead
      [status 64]

      $ pip cluster join north
      ! pip: missing SCHOOL: the school
      ! hint: type 'pip cluster join --help' to see its options
      [status 64]

      $ pip cluster join north ingham
      ! pip: ingham is in the cluster north already
      ! hint: pip cluster show north
      [status 65]

      $ pip cluster join north hale saxby
      ! pip: saxby is in the cluster north already
      ! hint: pip cluster show north
      [status 65]

      $ pip cluster join north hale --on 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip cluster join north hale --on 30/2/2027
      ! pip: --on: '30/2/2027' is not a day: February 2027 has 28 days
      [status 64]

      $ pip cluster join north hale --on +90-day
      ! pip: --on: '+90-day' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]

      $ pip cluster join north marsh
      ! pip: Marsh is not in the partnership then: it joined on Wed 1 Sep 2027
      ! hint: see it with pip school show marsh, and correct the days with pip school edit marsh
      [status 65]

      $ pip cluster drop north hale
      ! pip: there is no school 'hale' in the cluster north
      ! hint: there are: ingham, saxby
      [status 66]

      $ pip cluster drop north welton
      ! pip: there is no school 'welton' in the cluster north
      ! hint: there are: ingham, saxby
      [status 66]

      $ pip cluster drop north saxby --on 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip cluster remove north
      ! pip: unknown command 'pip cluster remove'
      ! hint: the commands are add, list, show, edit, join, drop
      ! hint: type 'pip cluster --help' to see its commands
      [status 64]
      """)
  }
}
