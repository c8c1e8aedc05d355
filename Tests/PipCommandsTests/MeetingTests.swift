import TestSupport
import Testing

@Suite struct `Meetings` {
  @Test
  func `a meeting is arranged, chased until it is held, and its decisions are chased until they are done`()
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review strength add ingham "Pupils talk about books" --theme teaching
      """)
    try driver.expect(
      """
      $ pip meeting add heads --on 3/12/2026 --place "Ingham Primary School" --link https://papers.example
      Arranged the meeting heads-2026-12-03: heads' meeting
        Day:    Thu 3 Dec 2026 (in 13 days)
        Place:  Ingham Primary School
        Link:   https://papers.example
      ! To take this back: pip undo

      $ pip due --within 13d
      When        By              Address           What                      Who                   School
      ──────────  ──────────────  ────────────────  ────────────────────────  ────────────────────  ─────────────────────
      in 13 days  Thu 3 Dec 2026  heads-2026-12-03  the heads' meeting        the partnership lead
      in 13 days  Thu 3 Dec 2026  ingham            the improvement workshop  Leo Hart              Ingham Primary School

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: 1 review, 1 visit held

      Act (1)
      -------

      Review  School                 Waits for                 Due             When
      ──────  ─────────────────────  ────────────────────────  ──────────────  ──────────
      ingham  Ingham Primary School  the improvement workshop  Thu 3 Dec 2026  in 13 days

      Beside the reviews
      ------------------
      Meetings:  0 held; next heads' meeting on Thu 3 Dec 2026

      $ pip meeting held heads-2026-12-03 --schools ingham,saxby --people asha-patel --present 7 --apologies holme --today 3/12/2026
      Recorded the meeting heads-2026-12-03: heads' meeting
        Day:              held Thu 3 Dec 2026 (today)
        Place:            Ingham Primary School
        Link:             https://papers.example
        Schools present:  ingham, saxby
        People present:   Asha Patel
        Present in all:   7
        Apologies:        holme
      ! Which reviews were brought? pip meeting bring heads-2026-12-03 HOST
      ! To take this back: pip undo

      $ pip meeting bring heads-2026-12-03 ingham --note "Two schools will visit"
      Brought to the meeting heads-2026-12-03: heads' meeting
        Day:              held Thu 3 Dec 2026 (in 13 days)
        Place:            Ingham Primary School
        Link:             https://papers.example
        Schools present:  ingham, saxby
        People present:   Asha Patel
        Present in all:   7
        Apologies:        holme
        Reviews brought:  ingham
      ! To take this back: pip undo

      $ pip meeting lesson add heads-2026-12-03 "Staff trust a question they chose" --theme culture
      Added the lesson heads-2026-12-03/48c5: Staff trust a question they chose
        Theme:  culture
      ! To take this back: pip undo

      $ pip meeting decision add heads-2026-12-03 "Open Ingham's phonics groups to visitors" --owner asha-patel --due 15/1/2027
      Added the decision heads-2026-12-03/2qdv: Open Ingham's phonics groups to visitors
        Who:  Asha Patel
        By:   Fri 15 Jan 2027 (in 56 days)
      ! To take this back: pip undo

      $ pip meeting decision add heads-2026-12-03 "Find cover for visits"
      Added the decision heads-2026-12-03/x9dw: Find cover for visits
        Who:  to agree
        By:   to agree
      ! To take this back: pip undo

      $ pip meeting show heads-2026-12-03
      Heads' meeting heads-2026-12-03
      ===============================

      Day:              held Thu 3 Dec 2026 (in 13 days)
      Place:            Ingham Primary School
      Link:             https://papers.example
      Schools present:  ingham, saxby
      People present:   Asha Patel
      Present in all:   7
      Apologies:        holme
      Reviews brought:  ingham

      What was said of reviews
      ------------------------
      ingham:  Two schools will visit

      Lessons
      -------

      Address                What was learnt                    Theme
      ─────────────────────  ─────────────────────────────────  ───────
      heads-2026-12-03/48c5  Staff trust a question they chose  culture

      Decisions
      ---------

      Address                What was decided                          Who         By               State
      ─────────────────────  ────────────────────────────────────────  ──────────  ───────────────  ─────
      heads-2026-12-03/2qdv  Open Ingham's phonics groups to visitors  Asha Patel  Fri 15 Jan 2027  open
      heads-2026-12-03/x9dw  Find cover for visits                     to agree    to agree         open

      $ pip due --today 20/1/2027
      When          By               Address                What                                      Who         School
      ────────────  ───────────────  ─────────────────────  ────────────────────────────────────────  ──────────  ─────────────────────
      to agree                       heads-2026-12-03/x9dw  Find cover for visits                     to agree
      48 days late  Thu 3 Dec 2026   ingham                 the improvement workshop                  Leo Hart    Ingham Primary School
      5 days late   Fri 15 Jan 2027  heads-2026-12-03/2qdv  Open Ingham's phonics groups to visitors  Asha Patel

      $ pip due --for asha-patel --today 20/1/2027
      When         By               Address                What                                      Who         School
      ───────────  ───────────────  ─────────────────────  ────────────────────────────────────────  ──────────  ──────
      5 days late  Fri 15 Jan 2027  heads-2026-12-03/2qdv  Open Ingham's phonics groups to visitors  Asha Patel

      $ pip status --today 20/1/2027
      Reviews of 2026-27
      ==================

      Wed 20 Jan 2027: 1 review, 1 visit held

      Act (1)
      -------

      Review  School                 Waits for                 Due             When
      ──────  ─────────────────────  ────────────────────────  ──────────────  ────────────
      ingham  Ingham Primary School  the improvement workshop  Thu 3 Dec 2026  48 days late

      Beside the reviews
      ------------------
      Meetings:  1 held; 2 decisions open (1 overdue)

      $ pip meeting decision done heads-2026-12-03/2qdv --on 18/1/2027 --today 20/1/2027
      Done: the decision heads-2026-12-03/2qdv: Open Ingham's phonics groups to visitors
        Who:   Asha Patel
        By:    Fri 15 Jan 2027 (5 days ago)
        Done:  Mon 18 Jan 2027 (2 days ago)
      ! To take this back: pip undo

      $ pip meeting decision list
      Address                What was decided                          Who         By               State
      ─────────────────────  ────────────────────────────────────────  ──────────  ───────────────  ─────
      heads-2026-12-03/2qdv  Open Ingham's phonics groups to visitors  Asha Patel  Fri 15 Jan 2027  done
      heads-2026-12-03/x9dw  Find cover for visits                     to agree    to agree         open
      """)
  }

  @Test func `meetings, lessons and decisions are in the yearly report`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting held heads --schools ingham,saxby --present 7 --today 3/12/2026
      pip meeting bring heads ingham
      pip meeting lesson add heads "Staff trust a question they chose" --theme culture
      pip meeting decision add heads "Open the phonics groups to visitors" --owner asha-patel --due 15/1/2027
      pip meeting decision add heads "Find cover for visits"
      pip meeting add governors --on 12/1/2027
      pip meeting cancel governors --why "an inspection"
      """)
    try driver.expect(
      """
      $ pip report cycle --today 20/1/2027
      Peer review 2026-27: Fenland Schools
      ====================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Wed 20 Jan 2027
      Schools:         6: 1 reviewed, 5 not yet arranged
      Reviews:         1, under way

      Schools
      -------
      Reviewed:          Ingham Primary School
      Not yet arranged:  Holme Infant School, Marsh Lane Junior School, Saxby Village School, St Oswald's Church School, Thorpe Fen Academy

      Reviews
      -------

      Review  School                 Stage  Waits for                 Due             When          Focus
      ──────  ─────────────────────  ─────  ────────────────────────  ──────────────  ────────────  ─────────────
      ingham  Ingham Primary School  Act    the improvement workshop  Thu 3 Dec 2026  48 days late  Early reading

      Where reviews wait
      ------------------

      Stage  Waits for                 Reviews  Past their day
      ─────  ────────────────────────  ───────  ──────────────
      Act    the improvement workshop        1               1

      Turns taken
      -----------

      Name        Led     Reviewed  Facilitated
      ──────────  ──────  ────────  ───────────
      Asha Patel  1 held
      Leo Hart                      1 to come
      Tom Reed            1 held

      Where momentum is kept and lost
      -------------------------------
      Most momentum is lost between Feedback and Act, where 1 of 1 review took or has waited longer than the model allows.

      Between             In  Out  Waiting  Longer  Allowed                    Median days  Longest
      ──────────────────  ──  ───  ───────  ──────  ─────────────────────────  ───────────  ───────
      Prepare to Plan      1    1
      Plan to Review       1    1
      Review to Feedback   1    1                   the day of the visit                 0        0
      Feedback to Act      1    0        1       1  21 days from the feedback
      Act to Reflect       0    0                   90 days from the workshop

      Meetings
      --------

      Day              Meeting             State                             Present              Reviews brought
      ───────────────  ──────────────────  ────────────────────────────────  ───────────────────  ───────────────
      Thu 3 Dec 2026   heads' meeting      held                              2 schools, 7 in all  ingham
      Tue 12 Jan 2027  governors' meeting  cancelled, because an inspection

      What meetings learnt
      --------------------
      • Staff trust a question they chose

      What meetings decided
      ---------------------

      Decision                             Who         By               State        Meeting
      ───────────────────────────────────  ──────────  ───────────────  ───────────  ────────────────
      Open the phonics groups to visitors  Asha Patel  Fri 15 Jan 2027  5 days late  heads-2026-12-03
      Find cover for visits                to agree                     open         heads-2026-12-03
      """)
  }
}
