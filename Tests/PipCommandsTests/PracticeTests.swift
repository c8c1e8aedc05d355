import TestSupport
import Testing

@Suite struct `Practice that schools share` {
  @Test func `shared strengths are listed across cycles, newest first, and what is kept is only counted`()
    throws
  {
    let driver = try PartnershipDriver.sharedPractice()
    try driver.expect(
      """
      $ pip practice list
      Address              School                Cycle    Theme        What was seen
      ───────────────────  ────────────────────  ───────  ───────────  ──────────────────────────────────────────
      welton@2025-26/2qdv  Welton Academy        2025-26  development  Staff plan the reading of stories together
      saxby@2025-26/48c5   Saxby Village School  2025-26  community    The café brings parents in
      saxby@2025-26/q6g3   Saxby Village School  2025-26  teaching     Pupils read aloud with fluency every day
      saxby@2025-26/t7xw   Saxby Village School  2025-26  teaching     Every story is told twice
      ! 2 strengths are not shared: the wording is not agreed yet, or the school keeps them.
      """)
    try driver.expect(
      """
      $ pip review agree ingham --on 19/11/2026 --quiet
      Recorded the agreed wording of ingham
        Wording agreed:   Thu 19 Nov 2026 (yesterday)
        Others may read:  strengths (as the partnership does)
      """)
    try driver.expect(
      """
      $ pip practice list --quiet
      Address              School                 Cycle    Theme        What was seen
      ───────────────────  ─────────────────────  ───────  ───────────  ──────────────────────────────────────────
      ingham/xvz2          Ingham Primary School  2026-27  culture      Calm classrooms
      welton@2025-26/2qdv  Welton Academy         2025-26  development  Staff plan the reading of stories together
      saxby@2025-26/48c5   Saxby Village School   2025-26  community    The café brings parents in
      saxby@2025-26/q6g3   Saxby Village School   2025-26  teaching     Pupils read aloud with fluency every day
      saxby@2025-26/t7xw   Saxby Village School   2025-26  teaching     Every story is told twice
      """)
    try driver.expect(
      """
      $ pip practice list --theme teaching
      Address             School                Cycle    Theme     What was seen
      ──────────────────  ────────────────────  ───────  ────────  ────────────────────────────────────────
      saxby@2025-26/q6g3  Saxby Village School  2025-26  teaching  Pupils read aloud with fluency every day
      saxby@2025-26/t7xw  Saxby Village School  2025-26  teaching  Every story is told twice
      ! 1 strength is not shared: the wording is not agreed yet, or the school keeps it.

      $ pip practice list --school welton --json
      {
        "data": [
          {
            "address": "welton@2025-26/2qdv",
            "code": "2qdv",
            "cycle": "2025-26",
            "name": "Welton Academy",
            "school": "welton",
            "seen": "2026-03-19",
            "text": "Staff plan the reading of stories together",
            "theme": "development"
          }
        ],
        "schema": "pip/practice/1",
        "warnings": []
      }

      $ pip practice list --cycle 2026-27
      Address      School                 Cycle    Theme    What was seen
      ───────────  ─────────────────────  ───────  ───────  ───────────────
      ingham/xvz2  Ingham Primary School  2026-27  culture  Calm classrooms

      $ pip practice list --theme governance
      No such strengths are shared yet.
      ! 1 strength is not shared: the wording is not agreed yet, or the school keeps it.
      """)
  }

  @Test func `words are found whatever their case, plural or accent, in text and theme`() throws {
    let driver = try PartnershipDriver.sharedPractice()
    try driver.expect(
      """
      $ pip practice find STORIES --quiet
      Address              School                Cycle    Theme        What was seen
      ───────────────────  ────────────────────  ───────  ───────────  ──────────────────────────────────────────
      welton@2025-26/2qdv  Welton Academy        2025-26  development  Staff plan the reading of stories together
      saxby@2025-26/t7xw   Saxby Village School  2025-26  teaching     Every story is told twice

      $ pip practice find "Reading aloud," --quiet
      Address             School                Cycle    Theme     What was seen
      ──────────────────  ────────────────────  ───────  ────────  ────────────────────────────────────────
      saxby@2025-26/q6g3  Saxby Village School  2025-26  teaching  Pupils read aloud with fluency every day

      $ pip practice find cafe and parents --quiet
      Address             School                Cycle    Theme      What was seen
      ──────────────────  ────────────────────  ───────  ─────────  ──────────────────────────
      saxby@2025-26/48c5  Saxby Village School  2025-26  community  The café brings parents in

      $ pip practice find develop --quiet
      Address              School          Cycle    Theme        What was seen
      ───────────────────  ──────────────  ───────  ───────────  ──────────────────────────────────────────
      welton@2025-26/2qdv  Welton Academy  2025-26  development  Staff plan the reading of stories together

      $ pip practice find fluency zebra
      No strength that is shared has: fluency zebra
      ! 2 strengths are not shared: the wording is not agreed yet, or the school keeps them.

      $ pip practice find songs
      No strength that is shared has: songs
      ! 2 strengths are not shared: the wording is not agreed yet, or the school keeps them.
      """)
    try driver.expectRefused(
      """
      $ pip practice find
      ! pip: missing WORD: a word to look for
      ! hint: type 'pip practice find --help' to see its options
      [status 64]

      $ pip practice find "?!"
      ! pip: WORD: '?!' has no letters or digits to look for
      [status 64]

      $ pip practice list --theme teching
      ! pip: there is no theme 'teching'
      ! hint: did you mean teaching?
      ! hint: a partnership can have its own: pip partnership edit --theme teching
      [status 65]

      $ pip practice list --school saxbi
      ! pip: there is no school 'saxbi'
      ! hint: did you mean saxby?
      [status 66]
      """)
  }

  @Test func `a priority is met by theme and words, then theme, then words, with the reason`() throws {
    let driver = try PartnershipDriver.sharedPractice()
    try driver.expect(
      """
      $ pip practice match ingham
      Whom to talk to
      ===============

      Ingham Primary School (ingham)
      ------------------------------
      Priority:  Fluency of reading in Year 2

      Address              Why
      ───────────────────  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      saxby@2025-26/q6g3   Saxby Village School shared a strength in teaching that speaks of fluency and reading: “Pupils read aloud with fluency every day” (and 1 more that fits)
      welton@2025-26/2qdv  Welton Academy shared a strength that speaks of reading: “Staff plan the reading of stories together”

      A suggestion of whom to talk to, not a ranking: ask the school what it did, and what it would share.
      ! When two schools agree: pip support add SCHOOL ingham "…" --due DAY

      $ pip practice match
      Whom to talk to
      ===============

      Ingham Primary School (ingham)
      ------------------------------
      Priority:  kept by the school

      Address              Why
      ───────────────────  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      saxby@2025-26/q6g3   Saxby Village School shared a strength in teaching that speaks of fluency and reading: “Pupils read aloud with fluency every day” (and 1 more that fits)
      welton@2025-26/2qdv  Welton Academy shared a strength that speaks of reading: “Staff plan the reading of stories together”

      A suggestion of whom to talk to, not a ranking: ask the school what it did, and what it would share.
      ! When two schools agree: pip support add SCHOOL ingham "…" --due DAY

      $ pip practice match ingham --json
      {
        "data": [
          {
            "address": "saxby@2025-26/q6g3",
            "cycle": "2026-27",
            "host": "ingham",
            "name": "Saxby Village School",
            "others": 1,
            "reason": "Saxby Village School shared a strength in teaching that speaks of fluency and reading: “Pupils read aloud with fluency every day” (and 1 more that fits)",
            "review": "ingham",
            "school": "saxby",
            "supportAgreed": false,
            "theme": "teaching",
            "words": [
              "fluency",
              "reading"
            ]
          },
          {
            "address": "welton@2025-26/2qdv",
            "cycle": "2026-27",
            "host": "ingham",
            "name": "Welton Academy",
            "others": 0,
            "reason": "Welton Academy shared a strength that speaks of reading: “Staff plan the reading of stories together”",
            "review": "ingham",
            "school": "welton",
            "supportAgreed": false,
            "theme": null,
            "words": [
              "reading"
            ]
          }
        ],
        "schema": "pip/practice/matches/1",
        "warnings": []
      }

      $ pip support add welton ingham "Plan reading together" --quiet
      Recorded the support support/vfhq: Plan reading together
        From:    Welton Academy (welton)
        To:      Ingham Primary School (ingham)
        Who:     to agree
        By:      to agree
        Agreed:  Fri 20 Nov 2026 (today)

      $ pip school leave saxby --on 19/11/2026 --quiet
      Recorded the leaving of the school saxby: Saxby Village School
        Id:            saxby
        Leaves after:  Thu 19 Nov 2026 (yesterday)

      $ pip practice match ingham
      Whom to talk to
      ===============

      Ingham Primary School (ingham)
      ------------------------------
      Priority:  Fluency of reading in Year 2

      Address              Why
      ───────────────────  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      welton@2025-26/2qdv  Welton Academy shared a strength that speaks of reading: “Staff plan the reading of stories together”; support is agreed already

      A suggestion of whom to talk to, not a ranking: ask the school what it did, and what it would share.
      ! When two schools agree: pip support add SCHOOL ingham "…" --due DAY
      """)
  }

  @Test func `only reviews with a priority and no action done are looked at without a host`() throws {
    let driver = try PartnershipDriver.sharedPractice()
    try driver.prepare(
      """
      pip action add ingham "Hear every reader"
      pip review edit ingham --clear theme
      """)
    try driver.expect(
      """
      $ pip practice match
      Whom to talk to
      ===============

      Ingham Primary School (ingham)
      ------------------------------
      Priority:  kept by the school

      Address              Why
      ───────────────────  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      saxby@2025-26/q6g3   Saxby Village School shared a strength that speaks of fluency and reading: “Pupils read aloud with fluency every day”
      welton@2025-26/2qdv  Welton Academy shared a strength that speaks of reading: “Staff plan the reading of stories together”

      A suggestion of whom to talk to, not a ranking: ask the school what it did, and what it would share.
      ! When two schools agree: pip support add SCHOOL ingham "…" --due DAY

      $ pip review feedback ingham --on 12/11/2026 --priority Attendance --quiet
      Recorded the feedback to ingham
        Given:     Thu 12 Nov 2026 (8 days ago)
        Priority:  Attendance

      $ pip practice match
      Whom to talk to
      ===============

      Ingham Primary School (ingham)
      ------------------------------
      Priority:  kept by the school

      Nothing that is shared so far has a theme or a word in common with it.
      """)
    try driver.prepare("pip workshop plan ingham --on 19/11/2026\npip workshop held ingham --on 19/11/2026")
    let list = try driver.run("pip action list --json").output
    let start = try #require(list.firstRange(of: "\"code\": \"")?.upperBound)
    try driver.prepare("pip action done ingham/\(list[start...].prefix(4))")
    try driver.expect(
      """
      $ pip practice match
      No review waits with a priority and without an action done.

      $ pip practice match --json
      {
        "data": [],
        "schema": "pip/practice/matches/1",
        "warnings": []
      }
      """)
    try driver.expectRefused(
      """
      $ pip practice match saxby@2025-26
      ! pip: there is no priority in the review of saxby@2025-26
      ! hint: the feedback says it: pip review feedback HOST --on DAY --priority TEXT
      [status 66]

      $ pip practice match welton
      ! pip: there is no review 'welton' in 2026-27
      ! hint: there are: welton@2025-26
      [status 66]

      $ pip practice match nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]
      """)
  }

  @Test func `a review that was cancelled looks for no help`() throws {
    let driver = try PartnershipDriver.sharedPractice()
    try driver.prepare("pip review cancel ingham --why \"the head is ill\"")
    try driver.expect(
      """
      $ pip practice match
      No review waits with a priority and without an action done.
      """)
    try driver.expectRefused(
      """
      $ pip practice match ingham
      ! pip: the review of ingham was cancelled (the head is ill)
      ! hint: take that back with pip review reopen ingham --why "…"
      [status 65]
      """)
  }
}
