import TestSupport
import Testing

/// Training events with a name of their own, and people booked at once.
@Suite struct `Training with a name of its own` {
  @Test func `an event is named, booked and recorded in three lines`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip person add \"Omar Haddad\" --school saxby")
    try driver.expect(
      """
      $ pip training add "Peer reviewer day" --on 5/11/2026 --course peer-reviewer --places 1 --places-for holme=0 --people asha-patel,tom-reed,omar-haddad
      Arranged the training reviewer-2026-11-05: Peer reviewer day
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
        Places:  1 for each school, holme 0
        Booked:  3
        Who:     Asha Patel, Tom Reed, Omar Haddad
      ! warning: saxby has 2 people for 1 place
      ! 'peer-reviewer' is the course reviewer
      ! To take this back: pip undo

      $ pip training show "reviewer day"
      Peer reviewer day
      =================

      Id:      reviewer-2026-11-05
      Course:  reviewer
      Day:     Thu 5 Nov 2026 (15 days ago)
      Places:  1 for each school, holme 0
      Booked:  3

      Places
      ------

      School      Places  Booked                   Attended  Free
      ──────────  ──────  ───────────────────────  ────────  ────
      ingham           1                                        1
      marsh-lane       1                                        1
      saxby            1  Asha Patel, Omar Haddad               0
      st-oswalds       1                                        1
      thorpe-fen       1  Tom Reed                              0
      ! 'reviewer day' is reviewer-2026-11-05 (Peer reviewer day)

      $ pip training book peer mina-shah --people leo-hart
      Booked on the training reviewer-2026-11-05: Mina Shah, Leo Hart
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
        Places:  1 for each school, holme 0
        Booked:  5
      ! warning: saxby has 2 people for 1 place
      ! 'peer' is reviewer-2026-11-05 (Peer reviewer day)
      ! To take this back: pip undo

      $ pip training unbook peer --people leo-hart
      Unbooked from the training reviewer-2026-11-05: Leo Hart
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
        Places:  1 for each school, holme 0
        Booked:  4
      ! 'peer' is reviewer-2026-11-05 (Peer reviewer day)
      ! To take this back: pip undo
      """)
    try driver.expect(
      """
      $ pip training attend peer asha-patel,tom-reed --people mina-shah
      Recorded who attended the training reviewer-2026-11-05: Asha Patel, Tom Reed, Mina Shah
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     held Thu 5 Nov 2026 (15 days ago)
        Places:  1 for each school, holme 0
        Booked:  4
      ! 'peer' is reviewer-2026-11-05 (Peer reviewer day)
      ! Booked and not recorded as there: omar-haddad.
      ! To take this back: pip undo

      $ pip training unattend peer --people tom-reed
      Changed who attended the training reviewer-2026-11-05: Tom Reed
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     held Thu 5 Nov 2026 (15 days ago)
        Places:  1 for each school, holme 0
        Booked:  4
      ! 'peer' is reviewer-2026-11-05 (Peer reviewer day)
      ! To take this back: pip undo
      """)
    try driver.expect(
      """
      $ pip training show peer
      Peer reviewer day
      =================

      Id:      reviewer-2026-11-05
      Course:  reviewer
      Day:     held Thu 5 Nov 2026 (15 days ago)
      Places:  1 for each school, holme 0
      Booked:  4

      Places
      ------

      School      Places  Booked                   Attended    Free
      ──────────  ──────  ───────────────────────  ──────────  ────
      ingham           1                                          1
      marsh-lane       1  Mina Shah                Mina Shah      0
      saxby            1  Asha Patel, Omar Haddad  Asha Patel     0
      st-oswalds       1                                          1
      thorpe-fen       1  Tom Reed                                0
      ! 'peer' is reviewer-2026-11-05 (Peer reviewer day)
      """)
    try driver.expect(
      """
      $ pip undo
      Took back the change 9ntkfr: pip training unattend peer --people tom-reed
        By:     grace
        Files:  people/tom-reed.json
      ! To take this back: pip redo

      $ pip undo
      Took back the change xt72bm: pip training attend peer asha-patel,tom-reed --people mina-shah
        By:     grace
        Files:  people/asha-patel.json
                people/mina-shah.json
                people/tom-reed.json
                training/reviewer-2026-11-05.json
      ! To take this back: pip redo

      $ pip person show tom-reed
      Tom Reed
      ========

      Id:      tom-reed
      School:  Thorpe Fen Academy (thorpe-fen)

      $ pip training add Reviewer --course reviewer --on 6/11/2026
      Arranged the training reviewer-2026-11-06: reviewer training
        Id:      reviewer-2026-11-06
        Course:  reviewer
        Day:     Fri 6 Nov 2026 (14 days ago)
      ! To take this back: pip undo
      """)
  }

  @Test func `what does not fit is refused, and nothing is arranged`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip person leave carl-west --on 1/10/2026")
    try driver.expectRefused(
      """
      $ pip training add "Peer reviewer day" --on 5/11/2026
      ! pip: there is no course 'Peer reviewer day'
      ! hint: known are: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
      ! hint: an event with a name of its own needs its course too: pip training add "Peer reviewer day" --on DAY --course COURSE
      [status 65]

      $ pip training add reviewers --on 5/11/2026
      ! pip: there is no course 'reviewers'
      ! hint: did you mean reviewer?
      ! hint: a partnership can have its own: pip partnership edit --course reviewers
      ! hint: an event with a name of its own needs its course too: pip training add "reviewers" --on DAY --course COURSE
      [status 65]

      $ pip training add "Peer reviewer day" --on 5/11/2026 --course flying
      ! pip: there is no course 'flying'
      ! hint: known are: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
      ! hint: a partnership can have its own: pip partnership edit --course flying
      [status 65]

      $ pip training add "Peer reviewer day" --on 5/11/2026 --course reviewer --name "Another"
      ! pip: the event would be called 'Peer reviewer day' and 'Another'
      ! hint: leave out --name
      [status 64]

      $ pip training add "Peer reviewer day" --on 5/11/2026 --course reviewer --people carl-west,asha-patel
      ! pip: Carl West left on Thu 1 Oct 2026
      ! hint: if they are back: pip person edit carl-west --clear left
      [status 65]

      $ pip training add reviewer --on 5/11/2026 --people nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip training add --course reviewer --on 5/11/2026
      ! pip: missing TRAINING: the course, such as reviewer; with --course, what the event is called
      ! hint: type 'pip training add --help' to see its options
      [status 64]
      """)
  }

  @Test func `the course is chosen from a list, unless it was named`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let run = try driver.talk("pip training add", ["flying", "peer-reviewer", "5/11/2026"])
    #expect(
      run.transcript == """
        $ pip training add
        Arranged the training reviewer-2026-11-05: reviewer training
          Id:      reviewer-2026-11-05
          Course:  reviewer
          Day:     Thu 5 Nov 2026 (15 days ago)
        ! A few questions. An empty line takes what stands in [brackets];
        ! ? tells what can be answered, < goes back, Ctrl-C stops.
        !   1 reviewer
        !   2 lead-reviewer
        !   3 improvement-champion
        !   4 hub-lead
        !   5 enquiry-lead
        !   6 capacity
        !   7 leadership
        ! Training (the course, such as reviewer; with --course, what the event is called): flying
        ! There is no course 'flying'.
        ! Training (the course, such as reviewer; with --course, what the event is called): peer-reviewer
        ! On (the day, such as 26 nov or +6w): 5/11/2026
        ! That is Thu 5 Nov 2026 (15 days ago).
        ! The same in one line: pip training add reviewer --on 2026-11-05
        ! To take this back: pip undo
        """)
    let named = try driver.talk("pip training add --course reviewer", ["Peer reviewer day", "12/11/2026"])
    #expect(
      named.transcript == """
        $ pip training add --course reviewer
        Arranged the training reviewer-2026-11-12: Peer reviewer day
          Id:      reviewer-2026-11-12
          Course:  reviewer
          Day:     Thu 12 Nov 2026 (8 days ago)
        ! A few questions. An empty line takes what stands in [brackets];
        ! ? tells what can be answered, < goes back, Ctrl-C stops.
        ! Training (the course, such as reviewer; with --course, what the event is called): Peer reviewer day
        ! On (the day, such as 26 nov or +6w): 12/11/2026
        ! That is Thu 12 Nov 2026 (8 days ago).
        ! The same in one line: pip training add --course reviewer 'Peer reviewer day' --on 2026-11-12
        ! To take this back: pip undo
        """)
  }
}
