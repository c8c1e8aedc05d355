import TestSupport
import Testing

/// A partnership's own model, as a file: what it says is what the program does.
@Suite struct `A process model of the partnership's own` {
  /// A model with other sizes, stages and two check-ins.
  static func file(
    clusters: String = "[2, 4]", followUp: String = "[60, 120]", from: String = "workshop",
    stages: String = #"{"id": "act", "name": "Act", "steps": ["workshop", "actions"]}"#
  ) -> String {
    """
    {
      "id": "our-way",
      "name": "Our way",
      "clusterSize": \(clusters),
      "days": {"self-evaluation": 14, "workshop": 10, "actions": 0},
      "followUpDays": \(followUp),
      "followUpFrom": "\(from)",
      "followUpName": "look back",
      "stages": [
        {"id": "begin", "name": "Begin", "steps": ["self-evaluation", "lead", "day"]},
        {"id": "visit", "name": "Visit", "steps": ["visit", "feedback"]},
        \(stages),
        {"id": "look-back", "name": "Look back", "steps": ["check-in"]}
      ]
    }
    """
  }

  private static func own() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("our-way.txt", file())
    try driver.prepare(
      """
      pip model add our-way.txt
      pip partnership edit --model our-way
      pip review add ingham --on 12/11/2026 --lead asha-patel
      """)
    return driver
  }

  @Test func `it is checked, taken in, listed, shown and followed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("our-way.txt", Self.file())
    try driver.expect(
      """
      $ pip model validate our-way.txt
      our-way.txt is a good model: Our way (our-way), 8 steps in 4 stages.

      $ pip model add our-way.txt
      Added the process model our-way: Our way
        Schools:   2 to 4 in a cluster
        Team:      1 to 6 with the lead
        Check-in:  look back, 60 and 120 days after the workshop
      ! To take this back: pip undo

      $ pip model list
      Id                 Model                          Stages                                         Schools  Check-in                                       Whose
      ─────────────────  ─────────────────────────────  ─────────────────────────────────────────────  ───────  ─────────────────────────────────────────────  ────────────────
      spp                Schools Partnership Programme  prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop    built in, in use
      pathway            Peer Improvement Pathway       prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop    built in
      trio               Trio of schools                agree, visit, feedback, revisit                3        revisit, where one is arranged                 built in
      quality-assurance  Quality assurance review       prepare, review, feedback, report              3 to 12                                                 built in
      our-way            Our way                        begin, visit, act, look-back                   2 to 4   look back, 60 and 120 days after the workshop  own

      $ pip model show our-way
      Our way (our-way)
      =================

      Schools:   2 to 4 in a cluster
      Team:      1 to 6 with the lead
      Check-in:  look back, 60 and 120 days after the workshop

      Stages
      ------

      Stage      Step             What it waits for                 When
      ─────────  ───────────────  ────────────────────────────────  ──────────────────────────────────
      Begin      self-evaluation  the self-evaluation for the team  14 days before the visit
                 lead             a lead reviewer
                 day              a day for the visit
      Visit      visit            the visit
                 feedback         the feedback
      Act        workshop         the improvement workshop          within 10 days of the feedback
                 actions          the actions of the workshop       on the day of the workshop
      Look back  check-in         the look back                     60 and 120 days after the workshop

      $ pip partnership edit --model our-way
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Our way (our-way)
      ! To take this back: pip undo

      $ pip model list --json
      {
        "data": [
          {
            "builtIn": true,
            "clusterLeast": 3,
            "clusterMost": 6,
            "followUp": "90-day check-in, 90 days after the workshop",
            "followUpDays": [
              90
            ],
            "followUpName": "90-day check-in",
            "id": "spp",
            "name": "Schools Partnership Programme",
            "stages": [
              "prepare",
              "plan",
              "review",
              "feedback",
              "act",
              "reflect"
            ],
            "usual": false
          },
          {
            "builtIn": true,
            "clusterLeast": 3,
            "clusterMost": 6,
            "followUp": "90-day check-in, 90 days after the workshop",
            "followUpDays": [
              90
            ],
            "followUpName": "90-day check-in",
            "id": "pathway",
            "name": "Peer Improvement Pathway",
            "stages": [
              "prepare",
              "plan",
              "review",
              "feedback",
              "act",
              "reflect"
            ],
            "usual": false
          },
          {
            "builtIn": true,
            "clusterLeast": 3,
            "clusterMost": 3,
            "followUp": "revisit, where one is arranged",
            "followUpDays": [],
            "followUpName": "revisit",
            "id": "trio",
            "name": "Trio of schools",
            "stages": [
              "agree",
              "visit",
              "feedback",
              "revisit"
            ],
            "usual": false
          },
          {
            "builtIn": true,
            "clusterLeast": 3,
            "clusterMost": 12,
            "followUp": null,
            "followUpDays": [],
            "followUpName": null,
            "id": "quality-assurance",
            "name": "Quality assurance review",
            "stages": [
              "prepare",
              "review",
              "feedback",
              "report"
            ],
            "usual": false
          },
          {
            "builtIn": false,
            "clusterLeast": 2,
            "clusterMost": 4,
            "followUp": "look back, 60 and 120 days after the workshop",
            "followUpDays": [
              60,
              120
            ],
            "followUpName": "look back",
            "id": "our-way",
            "name": "Our way",
            "stages": [
              "begin",
              "visit",
              "act",
              "look-back"
            ],
            "usual": true
          }
        ],
        "schema": "pip/models/1",
        "warnings": []
      }
      """)
  }

  @Test func `its stages, days and check-ins are what status, due and checkin say`() throws {
    let driver = try Self.own()
    try driver.expect(
      """
      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: 1 review, 0 visits held

      Begin (1)
      ---------

      Review  School                 Waits for                         Due              When
      ──────  ─────────────────────  ────────────────────────────────  ───────────────  ────────────
      ingham  Ingham Primary School  the self-evaluation for the team  Thu 29 Oct 2026  22 days late

      $ pip review prepare ingham --self-evaluation 28/10/2026
      Recorded the preparation of ingham
        Self-evaluation shared:  Wed 28 Oct 2026 (23 days ago)
      ! To take this back: pip undo

      $ pip review held ingham --on 12/11/2026
      Recorded the visit to ingham
        Held:  Thu 12 Nov 2026 (8 days ago)
      ! Next: pip review feedback ingham --on 2026-11-12 --priority "…"
      ! To take this back: pip undo

      $ pip review feedback ingham --on 12/11/2026
      Recorded the feedback to ingham
        Given:  Thu 12 Nov 2026 (8 days ago)
      ! Next: pip workshop plan ingham --on DAY
      ! To take this back: pip undo

      $ pip due
      When       By               Address  What                      Who       School
      ─────────  ───────────────  ───────  ────────────────────────  ────────  ─────────────────────
      in 2 days  Sun 22 Nov 2026  ingham   the improvement workshop  to agree  Ingham Primary School

      $ pip workshop held ingham --on 20/11/2026
      Recorded the workshop ingham/t7xw
        Held:      Fri 20 Nov 2026 (today)
        Check-in:  Tue 19 Jan 2027 (in 60 days). 60 days from the workshop on Fri 20 Nov 2026 is Tue 19 Jan 2027.
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip action add ingham "Read aloud daily" --owner nadia-bell --due 15/1/2027 --success "Every class"
      Added the action ingham/48c5: Read aloud daily
        Owner:            Nadia Bell
        By:               Fri 15 Jan 2027 (in 56 days)
        We will know by:  Every class
      ! To take this back: pip undo

      $ pip checkin held ingham --on 19/1/2027 --note "On the way" --today 2027-01-20
      Recorded the first look back of ingham
        Due:    Tue 19 Jan 2027 (yesterday)
        State:  held on time
        Held:   Tue 19 Jan 2027 (yesterday)
        Note:   On the way
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip checkin list --today 2027-01-20
      Review  School                 Which             Workshop         Due              Held             State
      ──────  ─────────────────────  ────────────────  ───────────────  ───────────────  ───────────────  ────────────
      ingham  Ingham Primary School  first look back   Fri 20 Nov 2026  Tue 19 Jan 2027  Tue 19 Jan 2027  held on time
      ingham  Ingham Primary School  second look back  Fri 20 Nov 2026  Mon 5 Apr 2027                    not yet held

      $ pip status --today 2027-03-25
      Reviews of 2026-27
      ==================

      Thu 25 Mar 2027: 1 review, 1 visit held, 1 action open (1 overdue), 1 check-in not yet held

      Look back (1)
      -------------

      Review  School                 Waits for             Due             When
      ──────  ─────────────────────  ────────────────────  ──────────────  ──────────
      ingham  Ingham Primary School  the second look back  Mon 5 Apr 2027  in 11 days

      $ pip due --today 2027-03-25
      When          By               Address      What                  Who         School
      ────────────  ───────────────  ───────────  ────────────────────  ──────────  ─────────────────────
      69 days late  Fri 15 Jan 2027  ingham/48c5  Read aloud daily      Nadia Bell  Ingham Primary School
      in 11 days    Mon 5 Apr 2027   ingham       the second look back  Asha Patel  Ingham Primary School

      $ pip checkin move ingham --on 26/3/2027 --why "the head is away" --today 2027-03-20
      Moved the second look back of ingham
        From:  Mon 5 Apr 2027 (in 16 days)
        To:    Fri 26 Mar 2027 (in 6 days)
        Why:   the head is away
      ! warning: Fri 26 Mar 2027 is a bank holiday (Good Friday)
      ! To take this back: pip undo

      $ pip checkin held ingham --on 26/3/2027 --today 2027-03-26
      Recorded the second look back of ingham
        Due:    Fri 26 Mar 2027 (today)
        State:  held on time
        Held:   Fri 26 Mar 2027 (today)
        Moved:  Sat 20 Mar 2027: Mon 5 Apr 2027 → Fri 26 Mar 2027, because the head is away
      ! warning: Fri 26 Mar 2027 is a bank holiday (Good Friday)
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip checkin held ingham --note "Two groups still need help" --today 2027-03-27
      Recorded the second look back of ingham
        Due:    Fri 26 Mar 2027 (yesterday)
        State:  held on time
        Held:   Fri 26 Mar 2027 (yesterday)
        Note:   Two groups still need help
        Moved:  Sat 20 Mar 2027: Mon 5 Apr 2027 → Fri 26 Mar 2027, because the head is away
      ! warning: Fri 26 Mar 2027 is a bank holiday (Good Friday)
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip review show ingham --today 2027-03-27
      Ingham Primary School, 2026-27
      ==============================

      Stage:  complete
      Visit:  held Thu 12 Nov 2026 (135 days ago)
      Lead:   Asha Patel

      Before the visit
      ----------------
      Self-evaluation shared:  Wed 28 Oct 2026 (150 days ago)

      Feedback
      --------
      Given:  Thu 12 Nov 2026 (135 days ago)

      Improvement workshop ingham/t7xw
      --------------------------------
      Held:  Fri 20 Nov 2026 (127 days ago)

      Actions
      -------

      Address      Action            Owner       By               State
      ───────────  ────────────────  ──────────  ───────────────  ────────────
      ingham/48c5  Read aloud daily  Nadia Bell  Fri 15 Jan 2027  71 days late

      First look back
      ---------------
      Due:      Tue 19 Jan 2027 (67 days ago)
      Counted:  60 days from the workshop on Fri 20 Nov 2026 is Tue 19 Jan 2027.
      State:    held on time
      Held:     Tue 19 Jan 2027 (67 days ago)
      Note:     On the way

      Second look back
      ----------------
      Due:      Fri 26 Mar 2027 (yesterday)
      Counted:  120 days from the workshop on Fri 20 Nov 2026 is Sat 20 Mar 2027, which is a Saturday; then come 12 days in the Easter holiday (assumed: no term dates are recorded) and a weekend. It moves to Mon 5 Apr 2027, the next school day.
      State:    held on time
      Held:     Fri 26 Mar 2027 (yesterday)
      Note:     Two groups still need help
      Moved:    Sat 20 Mar 2027: Mon 5 Apr 2027 → Fri 26 Mar 2027, because the head is away
      """)
  }

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
