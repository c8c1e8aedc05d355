import TestSupport
import Testing

// What does not fit, is done already, or could be two.
extension `Support between schools` {
  @Test func `what does not fit is refused`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip support add saxby ingham "Lend books" --due 4/12/2026
      pip support add holme ingham "Lend books"
      pip person leave tom-reed --on 1/11/2026
      pip school leave st-oswalds --on 1/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip support add saxby ingham "Lend books" --due 1/3/2027
      ! pip: this support from saxby to ingham is recorded already (Fri 20 Nov 2026)
      ! hint: pip support show support/6q2k
      [status 65]

      $ pip support add saxby saxby "Lend books"
      ! pip: support goes from one school to another, and saxby is named as both
      [status 65]

      $ pip support add saxbi ingham "Lend books"
      ! pip: there is no school 'saxbi'
      ! hint: did you mean saxby?
      [status 66]

      $ pip support add saxby st-oswalds "Lend books"
      ! pip: St Oswald's Church School is not in the partnership then: it left on Sun 1 Nov 2026
      ! hint: see it with pip school show st-oswalds, and correct the days with pip school edit st-oswalds
      [status 65]

      $ pip support add saxby ingham Pens --person tom-reed
      ! pip: Tom Reed left on Sun 1 Nov 2026
      ! hint: if they are back: pip person edit tom-reed --clear left
      [status 65]

      $ pip support add saxby ingham Pens --person asha-patel --person-text "the team"
      ! pip: one person does it, or somebody in words
      ! hint: leave out --person or --person-text
      [status 64]

      $ pip support add saxby ingham Pens --due "30 feb"
      ! pip: --due: '30 feb' is not a day: February has at most 29 days
      [status 64]

      $ pip support add saxby ingham Pens --theme phonix
      ! pip: there is no theme 'phonix'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme phonix
      [status 65]

      $ pip support add saxby holme Pens --helps ingham
      ! pip: ingham@2026-27 belongs to ingham, and the support is for holme: name a review or an action of holme
      [status 65]

      $ pip support add saxby ingham Pens --helps ingham/2222
      ! pip: there is no action '2222' in the review of ingham
      ! hint: see all of them with pip action list
      [status 66]

      $ pip support add saxby ingham Pens --helps 2222
      ! pip: there is no school '2222'
      ! hint: see them all with pip school list
      [status 66]

      $ pip support add saxby ingham Pens --helps "ingham/2222/3"
      ! pip: --helps: 'ingham/2222/3' is not an address
      ! hint: an address is the host and the code of the item, such as ingham/7k3m
      [status 64]

      $ pip support add saxby ingham Pens --helps /2222
      ! pip: --helps: '/2222' is not the name of a review
      ! hint: name a review by its host, such as ingham, ingham.2 for the second one, or ingham@2025-26
      [status 64]

      $ pip support add saxby ingham ""
      ! pip: TEXT: '' is empty
      [status 64]

      $ pip support edit 6q2k
      ! pip: nothing was said that would change support/6q2k
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip support edit 6q2k --why "later"
      ! pip: --why tells why the day moves, and the day stays as it is
      ! hint: say the new day with --due, or leave out --why
      [status 64]

      $ pip support edit 6q2k --to saxby
      ! pip: support goes from one school to another, and saxby is named as both
      [status 65]

      $ pip support show zzzz
      ! pip: there is no support 'zzzz' in 2026-27
      ! hint: there are: support/25pz, support/6q2k
      [status 66]

      $ pip support show actions/2222
      ! pip: SUPPORT: 'actions/2222' is not the address of support
      ! hint: write the code of the support, such as 7k3m or support/7k3m
      [status 64]

      $ pip support show support@/2222
      ! pip: SUPPORT: 'support@/2222' is not the address of support
      ! hint: write the code of the support, such as 7k3m or support/7k3m
      [status 64]

      $ pip support reopen 6q2k --why mistake
      ! pip: the support support/6q2k has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip support stop 6q2k
      ! pip: missing --why: why it is given up
      ! hint: type 'pip support stop --help' to see its options
      [status 64]

      $ pip support add saxby
      ! pip: missing TO: the school that receives it
      ! hint: type 'pip support add --help' to see its options
      [status 64]
      """)
  }

  @Test func `what is done or stopped is not done again`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip support add saxby ingham "Lend books" --due 4/12/2026
      pip support done 6q2k --on 19/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip support done 6q2k
      ! pip: the support support/6q2k is done already (Thu 19 Nov 2026)
      ! hint: pip support reopen support/6q2k --why "…" takes that back
      [status 65]

      $ pip support stop 6q2k --why late
      ! pip: the support support/6q2k is done already (Thu 19 Nov 2026)
      ! hint: pip support reopen support/6q2k --why "…" takes that back
      [status 65]
      """)
    try driver.expect(
      """
      $ pip support add saxby ingham "Lend books" --quiet
      Recorded the support support/q6g3: Lend books
        From:    Saxby Village School (saxby)
        To:      Ingham Primary School (ingham)
        Who:     to agree
        By:      to agree
        Agreed:  Fri 20 Nov 2026 (today)
      """)
  }

  @Test func `a code that could be two is asked for in full`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "cycles/2026-27/support.json",
      """
      {"id": "support", "schema": "pip/support/1", "mine": 7, "items": {
        "7k3m": {"from": "saxby", "to": "ingham", "text": "Read", "agreed": "2026-11-02", "mine": "kept"},
        "7k4p": {"from": "saxby", "to": "holme", "text": "Write", "agreed": "2026-11-02",
          "helps": "holme@2025-26/7k3m"}}}
      """)
    try driver.expectRefused(
      """
      $ pip support done 7k
      ! pip: '7k' could be any of these pieces of support: support/7k3m, support/7k4p
      ! hint: type more of the one you mean
      [status 66]
      """)
    try driver.expect(
      """
      $ pip support done 7k4
      Done: the support support/7k4p: Write
        From:    Saxby Village School (saxby)
        To:      Holme Infant School (holme)
        Who:     to agree
        By:      to agree
        Helps:   holme@2025-26/7k3m
        Agreed:  Mon 2 Nov 2026 (18 days ago)
        State:   done
        Done:    Fri 20 Nov 2026 (today)
      ! '7k4' is support/7k4p
      ! What came of it? pip support edit support/7k4p --outcome "…"
      ! To take this back: pip undo
      """)
    let text = try driver.read("cycles/2026-27/support.json")
    #expect(text.contains("\"mine\": 7") && text.contains("\"mine\": \"kept\""))
    #expect(text.contains("\"helps\": \"holme@2025-26/7k3m\""))
  }
}
