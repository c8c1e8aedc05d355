import TestSupport
import Testing

@Suite struct `The steps of an action` {
  @Test func `what is to agree is shown and chased first`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip action add ingham "Match the books" --owner "to agree" --due "to agree"
      pip action add ingham "+90-day reading" --owner-text "to agree" --due 11/12/2026
      pip action add ingham "- bullet" --owner nadia-bell
      """)
    try driver.expect(
      """
      $ pip action list --today 15/12/2026
      Address      Action               Owner       By               State
      ───────────  ───────────────────  ──────────  ───────────────  ───────────
      ingham/xt72  +90-day reading      to agree    Fri 11 Dec 2026  4 days late
      ingham/25pz  Match the books      to agree    to agree         open
      ingham/9ntk  - bullet             Nadia Bell  to agree         open
      ingham/6q2k  Regroup for phonics  Nadia Bell  Fri 8 Jan 2027   open

      $ pip action list --overdue --json --today 15/12/2026
      {
        "data": [
          {
            "address": "ingham/xt72",
            "code": "xt72",
            "cycle": "2026-27",
            "done": null,
            "due": "2026-12-11",
            "host": "ingham",
            "overdue": true,
            "owner": null,
            "state": "open",
            "stopped": null,
            "success": null,
            "text": "+90-day reading",
            "theme": null,
            "toAgree": true
          }
        ],
        "schema": "pip/actions/1",
        "warnings": []
      }

      $ pip action list --owner nadia-bell
      Address      Action               Owner       By              State
      ───────────  ───────────────────  ──────────  ──────────────  ─────
      ingham/9ntk  - bullet             Nadia Bell  to agree        open
      ingham/6q2k  Regroup for phonics  Nadia Bell  Fri 8 Jan 2027  open

      $ pip due --school ingham --today 15/12/2026
      When          By               Address      What                      Who         School
      ────────────  ───────────────  ───────────  ────────────────────────  ──────────  ─────────────────────
      4 days late   Fri 11 Dec 2026  ingham/xt72  +90-day reading           to agree    Ingham Primary School
      to agree                       ingham/25pz  Match the books           to agree    Ingham Primary School
      to agree                       ingham/9ntk  - bullet                  Nadia Bell  Ingham Primary School
      12 days late  Thu 3 Dec 2026   ingham       the improvement workshop  Leo Hart    Ingham Primary School
      in 24 days    Fri 8 Jan 2027   ingham/6q2k  Regroup for phonics       Nadia Bell  Ingham Primary School
      """)
  }

  @Test func `an action is started, done, stopped and reopened`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip action add ingham "Buy a scheme" --due 8/1/2027
      """)
    try driver.expect(
      """
      $ pip action start ingham/6q2k --note "- two of four classes"
      Recorded the start of the action ingham/6q2k: Regroup for phonics
        Owner:    Nadia Bell
        By:       Fri 8 Jan 2027 (in 49 days)
        State:    started
        Started:  Fri 20 Nov 2026 (today)
        Notes:    Fri 20 Nov 2026: - two of four classes
      ! To take this back: pip undo

      $ pip action done 6q --on 18/11/2026 --note "+ all four"
      Done: the action ingham/6q2k: Regroup for phonics
        Owner:    Nadia Bell
        By:       Fri 8 Jan 2027 (in 49 days)
        State:    done
        Started:  Fri 20 Nov 2026 (today)
        Done:     Wed 18 Nov 2026 (2 days ago)
        Notes:    Wed 18 Nov 2026: + all four
                  Fri 20 Nov 2026: - two of four classes
      ! '6q' is ingham/6q2k
      ! To take this back: pip undo

      $ pip action stop ingham/25pz --why "not needed"
      Stopped the action ingham/25pz: Buy a scheme
        Owner:    to agree
        By:       Fri 8 Jan 2027 (in 49 days)
        State:    stopped
        Stopped:  Fri 20 Nov 2026 (today), because not needed
      ! To take this back: pip undo

      $ pip action reopen ingham/6q2k --why "one class is still to do" --on 19/11/2026 --note "By Christmas"
      Reopened the action ingham/6q2k: Regroup for phonics
        Owner:    Nadia Bell
        By:       Fri 8 Jan 2027 (in 49 days)
        State:    started
        Started:  Fri 20 Nov 2026 (today)
        Moved:    Thu 19 Nov 2026: done taken back, because one class is still to do
        Notes:    Wed 18 Nov 2026: + all four
                  Thu 19 Nov 2026: By Christmas
                  Fri 20 Nov 2026: - two of four classes
      ! To take this back: pip undo

      $ pip action done ingham/6q2k --on 1/12/2026
      Done: the action ingham/6q2k: Regroup for phonics
        Owner:    Nadia Bell
        By:       Fri 8 Jan 2027 (in 49 days)
        State:    done
        Started:  Fri 20 Nov 2026 (today)
        Done:     Tue 1 Dec 2026 (in 11 days)
        Moved:    Thu 19 Nov 2026: done taken back, because one class is still to do
        Notes:    Wed 18 Nov 2026: + all four
                  Thu 19 Nov 2026: By Christmas
                  Fri 20 Nov 2026: - two of four classes
      ! warning: Tue 1 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip action show ingham/6q2k
      Action ingham/6q2k
      ==================

      Regroup for phonics

      Owner:    Nadia Bell
      By:       Fri 8 Jan 2027 (in 49 days)
      State:    done
      Started:  Fri 20 Nov 2026 (today)
      Done:     Tue 1 Dec 2026 (in 11 days)
      Moved:    Thu 19 Nov 2026: done taken back, because one class is still to do
      Notes:    Wed 18 Nov 2026: + all four
                Thu 19 Nov 2026: By Christmas
                Fri 20 Nov 2026: - two of four classes

      $ pip action list --open
      No such actions.
      """)
    try driver.expectRefused(
      """
      $ pip action start ingham/6q2k
      ! pip: the action ingham/6q2k is done already (Tue 1 Dec 2026)
      ! hint: pip action reopen ingham/6q2k --why "…" takes that back
      [status 65]

      $ pip action done ingham/25pz
      ! pip: the action ingham/25pz is stopped already (Fri 20 Nov 2026)
      ! hint: pip action reopen ingham/25pz --why "…" takes that back
      [status 65]

      $ pip action stop ingham/6q2k --why late
      ! pip: the action ingham/6q2k is done already (Tue 1 Dec 2026)
      ! hint: pip action reopen ingham/6q2k --why "…" takes that back
      [status 65]

      $ pip action stop ingham/6q2k
      ! pip: missing --why: why it is given up
      ! hint: type 'pip action stop --help' to see its options
      [status 64]

      $ pip action done ingham/zzzz
      ! pip: there is no action 'zzzz' in the review of ingham
      ! hint: there are: ingham/25pz, ingham/6q2k
      [status 66]

      $ pip action done ingham
      ! pip: ADDRESS: 'ingham' is not an address
      ! hint: an address is the host and the code of the item, such as ingham/7k3m
      [status 64]
      """)
  }

  @Test func `an action is corrected, moved and removed`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027 --success "Nobody stays behind" --theme systems
      """)
    try driver.expectRefused(
      """
      $ pip action edit ingham/6q2k
      ! pip: nothing was said that would change ingham/6q2k
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip action edit ingham/6q2k --why "cover is late"
      ! pip: --why tells why the day moves, and the day stays as it is
      ! hint: say the new day with --due, or leave out --why
      [status 64]

      $ pip action edit ingham/6q2k --due 8/1/2027 --why "cover is late"
      ! pip: --why tells why the day moves, and the day stays as it is
      ! hint: say the new day with --due, or leave out --why
      [status 64]

      $ pip action edit ingham/6q2k --owner tom-reed --owner-text "Year 1"
      ! pip: an action has one owner: a person, or words
      ! hint: leave out --owner or --owner-text
      [status 64]

      $ pip action edit ingham/6q2k --due "29 feb"
      ! pip: '29 feb' is not within 6 months of today: the nearest one is in 2028, so write the year too
      ! hint: write day, month and year, such as 26/11/2026
      [status 64]

      $ pip action edit ingham/6q2k --due soon
      ! pip: --due: 'soon' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]
      """)
    try driver.expect(
      """
      $ pip action edit ingham/6q2k --due 12/3/2027 --why "cover is only found in March"
      Changed the action ingham/6q2k: Regroup for phonics
        Owner:            Nadia Bell
        By:               Fri 12 Mar 2027 (in 112 days)
        We will know by:  Nobody stays behind
        Theme:            systems
        Moved:            Fri 20 Nov 2026: Fri 8 Jan 2027 → Fri 12 Mar 2027, because cover is only found in March
      ! To take this back: pip undo

      $ pip action edit ingham/6q2k --owner-text "the Year 1 team" --clear theme,success
      Changed the action ingham/6q2k: Regroup for phonics
        Owner:  the Year 1 team
        By:     Fri 12 Mar 2027 (in 112 days)
        Moved:  Fri 20 Nov 2026: Fri 8 Jan 2027 → Fri 12 Mar 2027, because cover is only found in March
      ! To take this back: pip undo

      $ pip action edit ingham/6q2k --owner "to agree" --due "to agree"
      Changed the action ingham/6q2k: Regroup for phonics
        Owner:  to agree
        By:     to agree
        Moved:  Fri 20 Nov 2026: Fri 8 Jan 2027 → Fri 12 Mar 2027, because cover is only found in March
      ! To take this back: pip undo

      $ pip action note ingham/6q2k "Asked the head"
      Added a note to the action ingham/6q2k: Regroup for phonics
        Owner:  to agree
        By:     to agree
        Moved:  Fri 20 Nov 2026: Fri 8 Jan 2027 → Fri 12 Mar 2027, because cover is only found in March
        Notes:  Fri 20 Nov 2026: Asked the head
      ! To take this back: pip undo

      $ pip action remove ingham/6q2k
      Removed the action ingham/6q2k: Regroup for phonics
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip action remove ingham/6q2k
      ! pip: there is no action '6q2k' in the review of ingham
      ! hint: see all of them with pip action list
      [status 66]
      """)
  }
}
