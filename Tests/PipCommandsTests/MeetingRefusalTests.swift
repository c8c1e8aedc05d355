import TestSupport
import Testing

@Suite struct `What meetings refuse` {
  @Test func `a slip in arranging or recording a meeting is told`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      """)
    try driver.expectRefused(
      """
      $ pip meeting add heads --on 32/12/2026
      ! pip: --on: '32/12/2026' is not a day: December 2026 has 31 days
      [status 64]

      $ pip meeting add picnic
      ! pip: KIND: 'picnic' is not one of management-group, heads, champions, governors, cluster-meet, progress-workshop
      [status 64]

      $ pip meeting add cluster-meet --on 3/12/2026
      ! pip: a cluster meet is one cluster's
      ! hint: say which with --cluster CLUSTER
      [status 64]

      $ pip meeting add cluster-meet --cluster south
      ! pip: there is no cluster 'south'
      ! hint: there are none yet; add the first with pip cluster add
      [status 66]

      $ pip meeting add heads --id heads-2026-12-03
      ! pip: there is a meeting 'heads-2026-12-03' already (heads' meeting)
      ! hint: change it with pip meeting edit heads-2026-12-03, or give the new one another id with --id
      [status 73]

      $ pip meeting show champions
      ! pip: there is no meeting 'champions'
      ! hint: see them all with pip meeting list
      [status 66]

      $ pip meeting held heads --schools ingham --apologies ingham
      ! pip: ingham cannot be there and send apologies: name it once
      [status 65]

      $ pip meeting move heads --on 3/12/2026 --why snow
      ! pip: the meeting heads-2026-12-03 is planned already (Thu 3 Dec 2026)
      [status 65]

      $ pip meeting reopen heads --why "a slip"
      ! pip: the meeting heads-2026-12-03 has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip meeting edit heads-2026-12-03
      ! pip: nothing was said that would change the meeting heads-2026-12-03
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip meeting edit heads-2026-12-03 --present 7
      ! pip: who was there cannot be recorded before the meeting itself
      ! hint: record that first: pip meeting held heads-2026-12-03
      [status 65]

      $ pip meeting bring heads-2026-12-03
      ! pip: no review is named
      ! hint: name one or more by their hosts, such as ingham saxby
      [status 64]

      $ pip meeting bring heads-2026-12-03 saxby
      ! pip: saxby has no review in 2026-27
      ! hint: arrange one with pip review add saxby
      [status 66]

      $ pip meeting bring heads-2026-12-03 ingham saxby --note "more to come"
      ! pip: --note is about one review
      ! hint: bring the reviews one by one
      [status 64]

      $ pip meeting unbring heads-2026-12-03 ingham
      ! pip: there is no review 'ingham' brought to heads-2026-12-03
      ! hint: none are recorded yet
      [status 66]

      $ pip meeting lesson add heads-2026-12-03 "Trust" --theme nonsense
      ! pip: there is no theme 'nonsense'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme nonsense
      [status 65]

      $ pip meeting decision add heads-2026-12-03 "Find cover" --owner nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip meeting decision add heads-2026-12-03 "Find cover" --owner tom-reed --owner-text heads
      ! pip: a decision has one owner: a person, or words
      ! hint: leave out --owner or --owner-text
      [status 64]

      $ pip meeting decision done heads-2026-12-03/7k3m
      ! pip: there is no decision '7k3m' in the meeting heads-2026-12-03
      ! hint: none are recorded yet
      [status 66]

      $ pip meeting decision done 7k3m
      ! pip: there is no decision '7k3m' in the meetings of 2026-27
      ! hint: none are recorded yet
      [status 66]

      $ pip meeting decision done heads
      ! pip: ADDRESS: 'heads' is not an address
      ! hint: an address is the meeting and the code of the item, such as heads-2026-12-03/7k3m
      [status 64]
      """)
  }

  @Test func `what is so already is not recorded twice`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting held heads --today 3/12/2026
      pip meeting bring heads ingham
      pip meeting decision add heads "Find cover"
      pip meeting decision done 9ntk
      pip meeting add governors
      pip meeting cancel governors --why snow
      """)
    try driver.expectRefused(
      """
      $ pip meeting bring heads ingham
      ! pip: the review of ingham is brought to heads-2026-12-03 already
      ! hint: pip meeting show heads-2026-12-03
      [status 65]

      $ pip meeting held heads
      ! pip: the meeting heads-2026-12-03 is held already (Thu 3 Dec 2026)
      ! hint: pip meeting edit heads-2026-12-03 corrects what is recorded of it
      [status 65]

      $ pip meeting cancel heads --why snow
      ! pip: the meeting heads-2026-12-03 is held already (Thu 3 Dec 2026)
      ! hint: pip meeting edit heads-2026-12-03 corrects what is recorded of it
      [status 65]

      $ pip meeting edit heads --clear on
      ! pip: to take back the meeting, say why: pip meeting reopen heads-2026-12-03 --why "…"
      [status 65]

      $ pip meeting decision done 9ntk
      ! pip: the decision heads-2026-12-03/9ntk is done already (Fri 20 Nov 2026)
      ! hint: pip meeting decision reopen heads-2026-12-03/9ntk --why "…" takes that back
      [status 65]

      $ pip meeting decision edit 9ntk --why "late"
      ! pip: --why tells why the day moves, and the day stays as it is
      ! hint: say the new day with --due, or leave out --why
      [status 64]

      $ pip meeting held governors
      ! pip: the meeting governors is cancelled already (Fri 20 Nov 2026)
      ! hint: pip meeting reopen governors --why "…" takes that back
      [status 65]

      $ pip meeting cancel governors --why snow
      ! pip: the meeting governors is cancelled already (Fri 20 Nov 2026)
      ! hint: pip meeting reopen governors --why "…" takes that back
      [status 65]

      $ pip meeting decision add governors "Meet"
      ! pip: the meeting governors is cancelled already (Fri 20 Nov 2026)
      ! hint: pip meeting reopen governors --why "…" takes that back
      [status 65]
      """)
  }

  @Test func `a closed cycle takes no more meetings, and its decisions can still be followed up`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting decision add heads "Find cover" --due 15/1/2027
      """)
    try driver.expectRefused(
      """
      $ pip cycle close 2026-27
      ! pip: closing 2026-27 leaves this open: ingham waits for the improvement workshop; 1 open decision
      ! hint: close it all the same by adding --yes; actions and check-ins can still be recorded afterwards
      [status 65]
      """)
    try driver.prepare(
      """
      pip cycle close 2026-27 --yes
      pip cycle open autumn-2026 --from 1/9/2026 --to 31/12/2026
      """)
    try driver.expect(
      """
      $ pip due --within 13d
      Nothing is due up to Thu 3 Dec 2026.
      ! Still open in 2026-27, which is closed: 1 decision. To see them: pip due --cycle 2026-27
      """)
    try driver.expectRefused(
      """
      $ pip meeting add heads --on 4/12/2026 --cycle 2026-27
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip meeting lesson add heads-2026-12-03@2026-27 "Trust"
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
    try driver.expect(
      """
      $ pip meeting decision done heads-2026-12-03@2026-27/25pz
      Done: the decision heads-2026-12-03@2026-27/25pz: Find cover
        Who:   to agree
        By:    Fri 15 Jan 2027 (in 56 days)
        Done:  Fri 20 Nov 2026 (today)
      ! To take this back: pip undo
      """)
  }

  @Test func `days that may be a slip are told, and recorded all the same`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip meeting add progress-workshop --on 1/11/2027
      Arranged the meeting progress-workshop-2027-11-01: progress workshop
        Day:  Mon 1 Nov 2027 (in 346 days)
      ! warning: Mon 1 Nov 2027 lies outside the cycle 2026-27 (Tue 1 Sep 2026 to Tue 31 Aug 2027)
      ! To take this back: pip undo

      $ pip meeting add heads --on 25/12/2026
      Arranged the meeting heads-2026-12-25: heads' meeting
        Day:  Fri 25 Dec 2026 (in 35 days)
      ! warning: Fri 25 Dec 2026 is a bank holiday (Christmas Day)
      ! To take this back: pip undo

      $ pip meeting add governors --on 2/11/2026
      Arranged the meeting governors-2026-11-02: governors' meeting
        Day:  Mon 2 Nov 2026 (18 days ago)
      ! If it was held: pip meeting held governors-2026-11-02 --schools SCHOOL,SCHOOL
      ! To take this back: pip undo

      $ pip meeting add governors --on 2/11/2026
      Arranged the meeting governors-2026-11-02-2: governors' meeting
        Day:  Mon 2 Nov 2026 (18 days ago)
      ! warning: there is another governors' meeting on Mon 2 Nov 2026: governors-2026-11-02
      ! If it was held: pip meeting held governors-2026-11-02-2 --schools SCHOOL,SCHOOL
      ! To take this back: pip undo

      $ pip meeting held governors-2026-11-02 --on 4/12/2026
      Recorded the meeting governors-2026-11-02: governors' meeting
        Day:  held Fri 4 Dec 2026 (in 14 days)
      ! warning: Fri 4 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! Which reviews were brought? pip meeting bring governors-2026-11-02 HOST
      ! To take this back: pip undo

      $ pip meeting bring governors-2026-11-02 ingham --dry-run
      Would have brought to the meeting governors-2026-11-02: governors' meeting
        Day:              held Fri 4 Dec 2026 (in 14 days)
        Reviews brought:  ingham
      ! Nothing is saved: this was a dry run.

      $ pip meeting list --kind governors
      Day             Meeting                 Cluster  State                     Present  Reviews brought  Decisions open
      ──────────────  ──────────────────────  ───────  ────────────────────────  ───────  ───────────────  ──────────────
      Mon 2 Nov 2026  governors-2026-11-02-2           not yet recorded as held                                         0
      Fri 4 Dec 2026  governors-2026-11-02             held                                                             0
      """)
  }

  @Test func `a meeting is found in another cycle by its address`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip cycle open 2027-28
      pip meeting add heads --on 7/10/2027 --cycle 2027-28
      pip meeting add heads --on 2/12/2027 --cycle 2027-28
      pip meeting decision add heads-2027-10-07@2027-28 "Find cover" --due 4/12/2026
      """)
    try driver.expect(
      """
      $ pip meeting show heads-2027-10-07
      Heads' meeting heads-2027-10-07@2027-28
      =======================================

      Day:  Thu 7 Oct 2027 (in 321 days)

      Decisions
      ---------

      Address                        What was decided  Who       By              State
      ─────────────────────────────  ────────────────  ────────  ──────────────  ─────
      heads-2027-10-07@2027-28/9ntk  Find cover        to agree  Fri 4 Dec 2026  open

      $ pip meeting decision list
      Address                        What was decided  Who       By              State
      ─────────────────────────────  ────────────────  ────────  ──────────────  ─────
      heads-2027-10-07@2027-28/9ntk  Find cover        to agree  Fri 4 Dec 2026  open

      $ pip due --within 20d
      When        By              Address                        What                      Who       School
      ──────────  ──────────────  ─────────────────────────────  ────────────────────────  ────────  ─────────────────────
      in 13 days  Thu 3 Dec 2026  ingham                         the improvement workshop  Leo Hart  Ingham Primary School
      in 14 days  Fri 4 Dec 2026  heads-2027-10-07@2027-28/9ntk  Find cover                to agree

      $ pip meeting decision done heads-2027-10-07@2027-28/9ntk
      Done: the decision heads-2027-10-07@2027-28/9ntk: Find cover
        Who:   to agree
        By:    Fri 4 Dec 2026 (in 14 days)
        Done:  Fri 20 Nov 2026 (today)
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip meeting show heads
      ! pip: 'heads' could be any of these meetings: heads-2027-10-07, heads-2027-12-02
      ! hint: type more of the one you mean
      [status 66]

      $ pip meeting show heads-2027-10-07@2026-27
      ! pip: there is no meeting 'heads-2027-10-07'
      ! hint: there are none yet; add the first with pip meeting add
      [status 66]

      $ pip meeting show heads-2027-10-07@2026-27@x
      ! pip: MEETING: 'heads-2027-10-07@2026-27@x' is not the id of a meeting
      ! hint: a meeting's id has its kind and day, such as heads-2026-12-03
      [status 64]
      """)
  }
}
