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

  static func own() throws -> PartnershipDriver {
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
}
