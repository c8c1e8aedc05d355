import TestSupport
import Testing

/// A quality assurance review as Challenge Partners make it, from an empty folder to its report; all names are invented.
@Suite struct `A quality assurance review from end to end` {
  @Test func `from an empty folder to the report`() throws {
    let driver = try PartnershipDriver(name: nil)
    try driver.expect(
      """
      $ pip init --name "Harbour Hub" --lead "Grace Obi"
      Made the partnership Harbour Hub
        In:     DATA
        Lead:   Grace Obi
        Model:  spp
      ! Next: pip school add NAME, pip person add NAME, pip cycle open 2026-27

      $ pip partnership edit --model quality-assurance --framework challenge-partners-2019
      Changed the partnership Harbour Hub
        Name:       Harbour Hub
        Lead:       Grace Obi
        Model:      Quality assurance review (quality-assurance)
        Framework:  challenge-partners-2019
      ! To take this back: pip undo

      $ pip school add "Ashby Road Academy" --id ashby --inspected 12/3/2024 --outcome "Good, with an outstanding early years" --outcome-area leadership-at-all-levels=Good
      Added the school ashby: Ashby Road Academy
        Id:                  ashby
        Inspected:           Tue 12 Mar 2024 (983 days ago)
        Inspection outcome:  Good, with an outstanding early years
        By area:             leadership-at-all-levels: Good
      ! To take this back: pip undo

      $ pip school add "Beacon Primary School" --id beacon
      Added the school beacon: Beacon Primary School
        Id:  beacon
      ! To take this back: pip undo

      $ pip school add "Cliff End School" --id cliff-end
      Added the school cliff-end: Cliff End School
        Id:  cliff-end
      ! To take this back: pip undo

      $ pip school add "Dunes Junior School" --id dunes
      Added the school dunes: Dunes Junior School
        Id:  dunes
      ! To take this back: pip undo

      $ pip person add "Ines Moore" --school beacon
      Added the person ines-moore: Ines Moore
        Id:      ines-moore
        School:  Beacon Primary School (beacon)
      ! To take this back: pip undo

      $ pip person add "Owen Birch" --school cliff-end
      Added the person owen-birch: Owen Birch
        Id:      owen-birch
        School:  Cliff End School (cliff-end)
      ! To take this back: pip undo

      $ pip cycle open 2026-27
      Opened the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
      ! To take this back: pip undo

      $ pip review add ashby --on 3/11/2026 --lead ines-moore --team owen-birch --focus "The whole school" --theme leadership-at-all-levels
      Arranged the review ashby: Ashby Road Academy
        Visit:      Tue 3 Nov 2026 (17 days ago)
        Focus:      The whole school
        Themes:     leadership-at-all-levels
        Lead:       Ines Moore
        Team:       Owen Birch
        Framework:  challenge-partners-2019
      ! To take this back: pip undo

      $ pip review prepare ashby --self-evaluation 20/10/2026
      Recorded the preparation of ashby
        Self-evaluation shared:  Tue 20 Oct 2026 (31 days ago)
      ! To take this back: pip undo

      $ pip review held ashby --on 3/11/2026
      Recorded the visit to ashby
        Held:  Tue 3 Nov 2026 (17 days ago)
      ! Next: pip review feedback ashby --on 2026-11-03 --priority "…"
      ! To take this back: pip undo

      $ pip review feedback ashby --on 3/11/2026 --priority "Reading in Years 3 and 4"
      Recorded the feedback to ashby
        Given:     Tue 3 Nov 2026 (17 days ago)
        Priority:  Reading in Years 3 and 4
      ! Next: pip review judgement add ashby AREA --judgement "…" --because "…"
      ! To take this back: pip undo

      $ pip review judgement add ashby leadership --judgement "a strength to share" --because "middle leaders know their subjects and their figures" --on 3/11/2026
      Added the judgement on leadership-at-all-levels of ashby: Leadership at all levels
        Judgement:  a strength to share
        Because:    middle leaders know their subjects and their figures
        Day:        Tue 3 Nov 2026 (17 days ago)
      ! 'leadership' is leadership-at-all-levels
      ! To take this back: pip undo

      $ pip review judgement add ashby provision --judgement "strong and steady" --because "lessons are planned together and taught as planned" --on 3/11/2026
      Added the judgement on provision-and-outcomes of ashby: Quality of provision and outcomes
        Judgement:  strong and steady
        Because:    lessons are planned together and taught as planned
        Day:        Tue 3 Nov 2026 (17 days ago)
      ! 'provision' is provision-and-outcomes
      ! To take this back: pip undo

      $ pip review judgement add ashby disadvantaged --judgement "on its way" --because "help comes, and often a term late" --on 3/11/2026
      Added the judgement on disadvantaged-and-additional-needs of ashby: Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs
        Judgement:  on its way
        Because:    help comes, and often a term late
        Day:        Tue 3 Nov 2026 (17 days ago)
      ! 'disadvantaged' is disadvantaged-and-additional-needs
      ! To take this back: pip undo

      $ pip due
      When       By               Address  What                      Who         School
      ─────────  ───────────────  ───────  ────────────────────────  ──────────  ──────────────────
      in 4 days  Tue 24 Nov 2026  ashby    the report for all staff  Ines Moore  Ashby Road Academy

      $ pip review feedback ashby --report-to-staff 12/11/2026 --report-to-hub 19/11/2026
      Recorded the feedback to ashby
        Given:                Tue 3 Nov 2026 (17 days ago)
        Priority:             Reading in Years 3 and 4
        Report to the staff:  Thu 12 Nov 2026 (8 days ago)
        Report to the hub:    Thu 19 Nov 2026 (yesterday)
      ! To take this back: pip undo

      $ pip review show ashby
      Ashby Road Academy, 2026-27
      ===========================

      Stage:      complete
      Visit:      held Tue 3 Nov 2026 (17 days ago)
      Focus:      The whole school
      Themes:     leadership-at-all-levels
      Lead:       Ines Moore
      Team:       Owen Birch
      Framework:  challenge-partners-2019

      Before the visit
      ----------------
      Self-evaluation shared:  Tue 20 Oct 2026 (31 days ago)

      Judgements
      ----------

      Area                                                                                         Judgement            Because                                               Latest inspection
      ───────────────────────────────────────────────────────────────────────────────────────────  ───────────────────  ────────────────────────────────────────────────────  ─────────────────
      Leadership at all levels                                                                     a strength to share  middle leaders know their subjects and their figures  Good
      Quality of provision and outcomes                                                            strong and steady    lessons are planned together and taught as planned
      Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs  on its way           help comes, and often a term late

      Latest published inspection outcome:  Good, with an outstanding early years
      Inspected:                            Tue 12 Mar 2024

      Feedback
      --------
      Given:                Tue 3 Nov 2026 (17 days ago)
      Priority:             Reading in Years 3 and 4
      Report to the staff:  Thu 12 Nov 2026 (8 days ago)
      Report to the hub:    Thu 19 Nov 2026 (yesterday)

      $ pip report cycle
      Peer review 2026-27: Harbour Hub
      ================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Fri 20 Nov 2026
      Schools:         4: 1 reviewed, 3 not yet arranged
      Reviews:         1, complete

      Schools
      -------
      Reviewed:          Ashby Road Academy
      Not yet arranged:  Beacon Primary School, Cliff End School, Dunes Junior School

      Reviews
      -------

      Review  School              Stage     Focus
      ──────  ──────────────────  ────────  ────────────────
      ashby   Ashby Road Academy  Complete  The whole school

      Themes
      ------

      Theme                     Focus
      ────────────────────────  ─────
      Leadership at all levels      1

      Turns taken
      -----------

      Name        Led     Reviewed
      ──────────  ──────  ────────
      Ines Moore  1 held
      Owen Birch          1 held

      Where momentum is kept and lost
      -------------------------------
      Momentum is kept: nothing took longer than the model allows, and no review waits between stages.

      Between             In  Out  Allowed                                                                 Median days  Longest
      ──────────────────  ──  ───  ──────────────────────────────────────────────────────────────────────  ───────────  ───────
      Prepare to Review    1    1
      Review to Feedback   1    1  the day of the visit                                                              0        0
      Feedback to Report   1    1  14 days from the visit, 21 days from the visit, 28 days from the visit
      """)
  }

  @Test func `the yearly report counts words only where several schools were judged`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip partnership edit --model quality-assurance")
    for (host, lead) in [("ingham", "asha-patel"), ("saxby", "tom-reed"), ("holme", "tom-reed")] {
      try driver.prepare(
        """
        pip review add \(host) --on 12/11/2026 --lead \(lead)
        pip review held \(host) --on 12/11/2026
        pip review judgement add \(host) teaching --judgement "\(host == "holme" ? "on its way" : "strong and steady")" --because "what we saw"
        """)
    }
    try driver.prepare(
      """
      pip review judgement add holme culture --judgement "a strength to share" --because "what we saw"
      """)
    let page = try driver.run("pip report cycle --format markdown").output
    let section = try #require(page.split(separator: "## ").first { $0.hasPrefix("Judgements by area") })
    #expect(
      String(section) == """
        Judgements by area

        How many reviews used each word, area by area. Areas that fewer than 3 reviews judged are left out; what was judged of one school stands in its own report alone.

        | Area | a strength to share | strong and steady | on its way | the first thing to work on |
        | --- | ---: | ---: | ---: | ---: |
        | The quality of teaching |  | 2 | 1 |  |


        """)
    try driver.prepare("pip partnership edit --model spp")
    let without = try driver.run("pip report cycle --format markdown").output
    #expect(!without.contains("Judgements by area"))
    #expect(try driver.run("pip report cycle --json").output.contains("\"judgements\": [],"))
  }
}
