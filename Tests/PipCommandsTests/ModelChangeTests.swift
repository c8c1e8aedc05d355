import TestSupport
import Testing

// Another file, a hand edit, and models that are used or missing.
extension `A process model of the partnership's own` {
  @Test func `which of several check-ins is meant can be said, and their order holds`() throws {
    let driver = try Self.own()
    try driver.prepare(
      """
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026
      pip workshop held ingham --on 20/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip checkin held ingham --on 19/3/2027 --number 2
      ! pip: the first look back of ingham comes before the second look back
      [status 65]

      $ pip checkin held ingham --on 19/3/2027 --number 3
      ! pip: there is no check-in 3 of ingham: the process model our-way has 2
      [status 65]

      $ pip checkin held ingham --on 19/3/2027 --number 0
      ! pip: there is no check-in 0 of ingham: the process model our-way has 2
      [status 65]

      $ pip checkin plan ingham --on 19/3/2027
      ! pip: the look back of ingham is due without being arranged; to give it another day: pip checkin move ingham --on DAY --why "…"
      [status 65]
      """)
    try driver.prepare(
      """
      pip checkin held ingham --on 19/1/2027 --today 2027-01-19
      """)
    try driver.expectRefused(
      """
      $ pip checkin held ingham --on 5/1/2027
      ! pip: check-in 2 (Tue 5 Jan 2027) would come before check-in 1 (Tue 19 Jan 2027)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]
      """)
    try driver.prepare(
      """
      pip checkin waive ingham --why "the school closes" --today 2027-01-19
      """)
    try driver.expectRefused(
      """
      $ pip checkin reopen ingham --number 1 --why "it was put off"
      ! pip: the second look back of ingham ended since: take that back first, with pip checkin reopen ingham --why "…"
      [status 65]

      $ pip checkin waive ingham --why "the school closes"
      ! pip: the second look back of ingham is waived already (Tue 19 Jan 2027)
      ! hint: pip checkin reopen ingham --why "…" takes that back
      [status 65]
      """)
    try driver.expect(
      """
      $ pip checkin held ingham --number 1 --on 20/1/2027 --today 2027-01-20
      Recorded the first look back of ingham
        Due:    Tue 19 Jan 2027 (yesterday)
        State:  held 1 day after its day
        Held:   Wed 20 Jan 2027 (today)
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip checkin reopen ingham --why "it stays open"
      Took back the second look back of ingham: it stays open
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Which             Workshop         Due              Held             State
      ──────  ─────────────────────  ────────────────  ───────────────  ───────────────  ───────────────  ───────────────
      ingham  Ingham Primary School  first look back   Fri 20 Nov 2026  Tue 19 Jan 2027  Wed 20 Jan 2027  held 1 day late
      ingham  Ingham Primary School  second look back  Fri 20 Nov 2026  Mon 5 Apr 2027                    not yet held
      """)
  }

  @Test func `another file changes what the program says, and nothing else need change`() throws {
    let driver = try Self.own()
    try driver.prepare(
      """
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026
      """)
    try driver.write(
      "our-way.txt",
      Self.file(
        clusters: "[5, 8]", followUp: "[30]", from: "feedback",
        stages: #"{"id": "plan", "name": "Plan", "steps": ["actions"]}"#))
    try driver.expect(
      """
      $ pip checkin list
      No check-ins yet: each is counted from its improvement workshop.

      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for                 By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         act    the improvement workshop  Sun 22 Nov 2026

      $ pip model edit our-way our-way.txt
      Changed the process model our-way: Our way
        Schools:   5 to 8 in a cluster
        Team:      1 to 6 with the lead
        Check-in:  look back, 30 days after the feedback
      ! warning: days are given for the step workshop, but no stage has it
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 From             Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026  Mon 14 Dec 2026        not yet held

      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for          By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ─────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         plan   a plan of actions  Thu 12 Nov 2026

      $ pip due --today 2026-12-20
      When          By               Address  What               Who         School
      ────────────  ───────────────  ───────  ─────────────────  ──────────  ─────────────────────
      38 days late  Thu 12 Nov 2026  ingham   a plan of actions  to agree    Ingham Primary School
      6 days late   Mon 14 Dec 2026  ingham   the look back      Asha Patel  Ingham Primary School

      $ pip cluster add North --schools ingham,saxby,holme
      Added the cluster north: North
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Schools:  holme, ingham, saxby
      ! warning: north has 3 schools; 5 to 8 usually work well together
      ! To take this back: pip undo

      $ pip undo
      Took back the change x9dwdv: pip cluster add North --schools ingham,saxby,holme
        By:     grace
        Files:  cycles/2026-27/clusters/north.json
      ! To take this back: pip redo

      $ pip undo
      Took back the change q6g337: pip model edit our-way our-way.txt
        By:     grace
        Files:  models/our-way.json
      ! To take this back: pip redo

      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for                 By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         act    the improvement workshop  Sun 22 Nov 2026
      """)
  }

  @Test
  func `a model edited by hand in the data is followed at once; one that is broken is told at its place`()
    throws
  {
    let driver = try Self.own()
    let path = "models/our-way.json"
    let text = try driver.read(path)
    try driver.write(path, text.replacing("\"begin\"", with: "\"start\""))
    try driver.expect(
      """
      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for                         By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ────────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         start  the self-evaluation for the team  Thu 29 Oct 2026
      """)
    try driver.write(path, text.replacing("\"self-evaluation\",", with: "\"self-valuation\","))
    try driver.expect(
      """
      $ pip review list
      Review  School                 Visit            Focus  Stage    Waits for                      By
      ──────  ─────────────────────  ───────────────  ─────  ───────  ─────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         prepare  a focus agreed with the staff  Thu 12 Nov 2026
      ! warning: models/our-way.json:29:9: the field stages.steps must be one of self-evaluation, focus, first-meeting, data-shared, staff-told, staff-met, question, aspiration, lead, team, evidence, day, visit, feedback, judgements, report-to-staff, report-to-hub, workshop, actions, check-in; reviews that follow it are shown by another model
      [status 65]
      """)
    try driver.expectRefused(
      """
      $ pip review show ingham
      ! pip: models/our-way.json:29:9: the field stages.steps must be one of self-evaluation, focus, first-meeting, data-shared, staff-told, staff-met, question, aspiration, lead, team, evidence, day, visit, feedback, judgements, report-to-staff, report-to-hub, workshop, actions, check-in
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
    try driver.expect(
      """
      $ pip review edit ingham --focus Reading
      Changed the review ingham
        Visit:  Thu 12 Nov 2026 (8 days ago)
        Focus:  Reading
        Lead:   Asha Patel
      ! To take this back: pip undo
      """)
  }

  @Test func `a review can follow a model of its own, and a model that is followed stays`() throws {
    let driver = try Self.own()
    try driver.expect(
      """
      $ pip review edit ingham --model trio
      Changed the review ingham
        Visit:  Thu 12 Nov 2026 (8 days ago)
        Lead:   Asha Patel
        Model:  trio
      ! To take this back: pip undo

      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for                      By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ─────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         agree  a focus agreed with the staff  Thu 12 Nov 2026

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: 1 review, 0 visits held

      Agree (1)
      ---------

      Review  School                 Waits for                      Due              When
      ──────  ─────────────────────  ─────────────────────────────  ───────────────  ───────────
      ingham  Ingham Primary School  a focus agreed with the staff  Thu 12 Nov 2026  8 days late

      $ pip review list --stage agree
      Review  School                 Visit            Focus  Stage  Waits for                      By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ─────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         agree  a focus agreed with the staff  Thu 12 Nov 2026
      """)
    try driver.expectRefused(
      """
      $ pip model remove our-way
      ! pip: the process model our-way is still named by the partnership
      ! hint: change those first
      [status 65]

      $ pip model remove spp
      ! pip: the process model spp comes with the program and always stays
      [status 65]

      $ pip model remove our-ways
      ! pip: there is no process model 'our-ways'
      ! hint: did you mean our-way?
      [status 66]

      $ pip review edit ingham --model our-ways
      ! pip: there is no process model 'our-ways'
      ! hint: did you mean our-way?
      [status 66]

      $ pip partnership edit --model other
      ! pip: there is no process model 'other'
      ! hint: known are: spp, pathway, trio, quality-assurance, our-way
      [status 66]
      """)
    try driver.expect(
      """
      $ pip partnership edit --model spp
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Schools Partnership Programme (spp)
      ! To take this back: pip undo

      $ pip model remove our-way
      Removed the process model our-way: Our way
      ! To take this back: pip undo

      $ pip undo
      Took back the change cn5cfb: pip model remove our-way
        By:     grace
        Files:  models/our-way.json
      ! To take this back: pip redo

      $ pip model list
      Id                 Model                          Stages                                         Schools  Check-in                                       Whose
      ─────────────────  ─────────────────────────────  ─────────────────────────────────────────────  ───────  ─────────────────────────────────────────────  ────────────────
      spp                Schools Partnership Programme  prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop    built in, in use
      pathway            Peer Improvement Pathway       prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop    built in
      trio               Trio of schools                agree, visit, feedback, revisit                3        revisit, where one is arranged                 built in
      quality-assurance  Quality assurance review       prepare, review, feedback, report              3 to 12                                                 built in
      our-way            Our way                        begin, visit, act, look-back                   2 to 4   look back, 60 and 120 days after the workshop  own
      """)
  }

  @Test func `a model is not removed while a review that might follow it cannot be read`() throws {
    let driver = try Self.own()
    try driver.prepare("pip partnership edit --model spp")
    try driver.write("cycles/2026-27/reviews/ingham.json", "{")
    try driver.expectRefused(
      """
      $ pip model remove our-way
      ! pip: cycles/2026-27/reviews/ingham.json:1:2: ends in the middle of an object: a closing } is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func `a model that is named and not there is told, wherever another stands in for it`() throws {
    let driver = try Self.own()
    try driver.write(
      "partnership.json", driver.read("partnership.json").replacing("\"our-way\"", with: "\"our-was\""))
    try driver.expect(
      """
      $ pip review list
      Review  School                 Visit            Focus  Stage    Waits for                      By
      ──────  ─────────────────────  ───────────────  ─────  ───────  ─────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         prepare  a focus agreed with the staff  Thu 12 Nov 2026
      ! warning: there is no process model 'our-was', though the partnership names it; spp stands in for it until it is there, or another is named with: pip partnership edit --model MODEL

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  prepare, waits for a focus agreed with the staff, by Thu 12 Nov 2026 (8 days ago)
      Visit:  Thu 12 Nov 2026 (8 days ago)
      Lead:   Asha Patel
      ! warning: there is no process model 'our-was', though the partnership names it; spp stands in for it until it is there, or another is named with: pip partnership edit --model MODEL

      $ pip partnership edit --model our-way
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Our way (our-way)
      ! To take this back: pip undo

      $ pip review list
      Review  School                 Visit            Focus  Stage  Waits for                         By
      ──────  ─────────────────────  ───────────────  ─────  ─────  ────────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         begin  the self-evaluation for the team  Thu 29 Oct 2026
      """)
  }
}
