import Foundation
import PipCommands
import TestSupport
import Testing

/// The host's word on the feedback, and what others read of it.
@Suite struct `Reply, agreement and sharing` {
  /// A review of which every kind of text is recorded.
  private func told() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review strength add ingham "Every class reads aloud" --theme culture
      pip review finding add ingham "Books do not match the sounds" --theme systems
      pip review feedback ingham --gap "Pupils read slowly" --priority "Fluency first"
      pip workshop held ingham --on 26/11/2026
      pip action add ingham "Match the books" --due 1/12/2026 --owner-text "Year 1 team"
      pip impact add ingham "Year 2 read with joy" --for pupils --evidence "reading logs"
      """)
    return driver
  }

  private static let texts = [
    "Every class reads aloud", "Pupils read slowly", "Fluency first", "Match the books",
    "Year 2 read with joy",
    "reading logs", "Books do not match the sounds",
  ]

  /// The texts that stand in the report, in every form it has.
  private func texts(in driver: PartnershipDriver, _ options: String = "") throws -> Set<String> {
    var found: Set<String> = []
    for form in ["text", "markdown", "json", "csv"] {
      let run = try driver.run("pip report cycle --format \(form) --today 10/12/2026\(options)")
      #expect(run.status == .done)
      found.formUnion(Self.texts.filter { run.output.contains($0) })
    }
    return found
  }

  @Test func `the host replies and agrees, and chooses what is shared`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip review reply ingham "We know this picture" --on 18/11/2026
      Recorded the reply of ingham: We know this picture
        On:  Wed 18 Nov 2026 (2 days ago)
      ! Next: pip review agree ingham --on DAY, once the wording is agreed
      ! To take this back: pip undo

      $ pip review share ingham nothing
      Changed what is shared of ingham
        Reply:            Wed 18 Nov 2026: We know this picture
        Others may read:  nothing yet; once agreed: nothing
      ! It takes effect once the wording is agreed: pip review agree ingham --on DAY
      ! To take this back: pip undo

      $ pip review agree ingham --on 20/11/2026
      Recorded the agreed wording of ingham
        Reply:            Wed 18 Nov 2026: We know this picture
        Wording agreed:   Fri 20 Nov 2026 (today)
        Others may read:  nothing
      ! To take this back: pip undo

      $ pip review share ingham all
      Changed what is shared of ingham
        Reply:            Wed 18 Nov 2026: We know this picture
        Wording agreed:   Fri 20 Nov 2026 (today)
        Others may read:  all
      ! To take this back: pip undo

      $ pip review reopen ingham --why "another sentence"
      Took back the agreed wording of ingham: another sentence
      ! To take this back: pip undo

      $ pip review agree ingham --on 19/11/2026 --share strengths --dry-run
      Would have recorded the agreed wording of ingham
        Reply:            Wed 18 Nov 2026: We know this picture
        Wording agreed:   Thu 19 Nov 2026 (yesterday)
        Others may read:  strengths
      ! Nothing is saved: this was a dry run.

      $ pip review edit ingham --clear reply,sharing
      Changed the review ingham
        Visit:      held Thu 12 Nov 2026 (8 days ago)
        Focus:      Early reading
        Question:   To what extent do pupils read with fluency?
        Lead:       Asha Patel
        Team:       Tom Reed
        Champions:  Leo Hart
      ! To take this back: pip undo

      $ pip partnership edit --sharing all
      Changed the partnership Fenland Schools
        Name:    Fenland Schools
        Model:   Schools Partnership Programme (spp)
        Shares:  all
      ! To take this back: pip undo

      $ pip review agree ingham --on 21/11/2026
      Recorded the agreed wording of ingham
        Wording agreed:   Sat 21 Nov 2026 (tomorrow)
        Others may read:  all (as the partnership does)
      ! warning: Sat 21 Nov 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:      act, waits for the improvement workshop, by Thu 3 Dec 2026 (in 13 days)
      Visit:      held Thu 12 Nov 2026 (8 days ago)
      Focus:      Early reading
      Question:   To what extent do pupils read with fluency?
      Lead:       Asha Patel
      Team:       Tom Reed
      Champions:  Leo Hart

      Feedback
      --------
      Given:       Thu 12 Nov 2026 (8 days ago)
      Priority:    Fluency in Year 2
      Plan owner:  Nadia Bell

      Reply and sharing
      -----------------
      Wording agreed:   Sat 21 Nov 2026 (tomorrow)
      Others may read:  all (as the partnership does)

      Moved and taken back
      --------------------
      Fri 20 Nov 2026: agreed wording taken back, because another sentence
      """)
  }

  @Test func `until the wording is agreed every form of the report keeps every text, and says so`() throws {
    let driver = try told()
    #expect(try texts(in: driver) == [])
    try driver.expect(
      """
      $ pip report cycle
      Peer review 2026-27: Fenland Schools
      ====================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Fri 20 Nov 2026
      Schools:         6: 1 reviewed, 5 not yet arranged
      Reviews:         1, under way
      Actions:         1, open
      Check-ins:       1, not yet held
      Impact:          1: 1 with evidence

      Schools
      -------
      Reviewed:          Ingham Primary School
      Not yet arranged:  Holme Infant School, Marsh Lane Junior School, Saxby Village School, St Oswald's Church School, Thorpe Fen Academy

      Reviews
      -------

      Review  School                 Stage    Waits for            Due              When        Focus
      ──────  ─────────────────────  ───────  ───────────────────  ───────────────  ──────────  ─────────────
      ingham  Ingham Primary School  Reflect  the 90-day check-in  Wed 24 Feb 2027  in 96 days  Early reading

      Where reviews wait
      ------------------

      Stage    Waits for            Reviews
      ───────  ───────────────────  ───────
      Reflect  the 90-day check-in        1

      Check-ins
      ---------

      Review  School                 Due              Check-in
      ──────  ─────────────────────  ───────────────  ────────────
      ingham  Ingham Primary School  Wed 24 Feb 2027  not yet held

      Themes
      ------

      Theme                               Strengths  Findings
      ──────────────────────────────────  ─────────  ────────
      Culture and ethos                           1
      Systems, consistency and resources                    1

      Strengths: practice to share
      ----------------------------
      1 strength is kept by its school until the wording is agreed.

      Impact
      ------
      For pupils:  1 change, 1 with evidence

      1 statement of impact is kept by its school until the wording is agreed.

      Turns taken
      -----------

      Name        Led     Reviewed  Facilitated
      ──────────  ──────  ────────  ───────────
      Asha Patel  1 held
      Leo Hart                      1 held
      Tom Reed            1 held

      Where momentum is kept and lost
      -------------------------------
      Nothing took longer than the model allows; most reviews wait between Act and Reflect: 1.

      Between             In  Out  Waiting  Allowed                    Median days  Longest
      ──────────────────  ──  ───  ───────  ─────────────────────────  ───────────  ───────
      Prepare to Plan      1    1
      Plan to Review       1    1
      Review to Feedback   1    1           the day of the visit                 0        0
      Feedback to Act      1    1           21 days from the feedback           14       14
      Act to Reflect       1    0        1  90 days from the workshop

      Due in the next 60 days
      -----------------------

      Due             When        For          School                 What                Who
      ──────────────  ──────────  ───────────  ─────────────────────  ──────────────────  ───────────
      Tue 1 Dec 2026  in 11 days  ingham/q6g3  Ingham Primary School  kept by the school  Year 1 team
      ! The texts of 1 review are kept back until the host agrees the wording, which pip review agree ingham --on DAY records
      """)
  }

  @Test func `what is shared once it is agreed is what the host chose`() throws {
    let driver = try told()
    try driver.prepare("pip review agree ingham --on 20/11/2026")
    #expect(try texts(in: driver) == ["Every class reads aloud"])
    try driver.prepare("pip review share ingham nothing")
    #expect(try texts(in: driver) == [])
    try driver.prepare("pip review share ingham all")
    // A finding has no place in the yearly report but as a number.
    #expect(
      try texts(in: driver)
        == Set(Self.texts).subtracting(["Books do not match the sounds", "Pupils read slowly"]))
    try driver.prepare("pip review reopen ingham wording --why \"another sentence\"")
    #expect(try texts(in: driver) == [])
  }

  @Test func `the partnership says what holds where a host chose nothing`() throws {
    let driver = try told()
    try driver.prepare(
      """
      pip review agree ingham --on 20/11/2026
      pip partnership edit --sharing nothing
      """)
    #expect(try texts(in: driver) == [])
    try driver.prepare("pip partnership edit --sharing all")
    #expect(try texts(in: driver).count == 5)
    try driver.prepare("pip partnership edit --clear sharing")
    #expect(try texts(in: driver).count == 1)
  }

  @Test func `a school that reads the report finds its own review whole, and others do not`() throws {
    let driver = try told()
    try driver.prepare("pip review reply ingham \"So be it\" --on 19/11/2026")
    #expect(try texts(in: driver, " --for ingham") == Set(Self.texts))
    #expect(try texts(in: driver, " --for saxby") == [])
    let own = try driver.run("pip report cycle --for ingham").output
    #expect(own.contains("Made for:        Ingham Primary School"))
    #expect(own.contains("Your own review"))
    #expect(own.contains("reply     So be it"))
  }

  @Test func `the keeper's own lists stay whole`() throws {
    let driver = try told()
    for (command, text) in [
      ("review show ingham", "Every class reads aloud"), ("action list", "Match the books"),
      ("due", "Match the books"), ("impact list", "Year 2 read with joy"),
    ] {
      #expect(try driver.run("pip \(command)").output.contains(text), "\(command)")
    }
  }

  @Test func `undo puts back what was shared`() throws {
    let driver = try told()
    let before = driver.snapshot
    try driver.prepare("pip review agree ingham --on 20/11/2026 --share all")
    #expect(driver.snapshot != before)
    try driver.prepare("pip undo")
    #expect(try texts(in: driver) == [])
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try driver.expectRefused(
      """
      $ pip review reply ingham "Thank you" --on 20/11/2026
      ! pip: a reply cannot be recorded before the feedback
      ! hint: record that first: pip review feedback ingham --on DAY
      [status 65]

      $ pip review agree ingham --on 20/11/2026
      ! pip: agreeing the wording cannot be recorded before the feedback
      ! hint: record that first: pip review feedback ingham --on DAY
      [status 65]

      $ pip review agree ingham
      ! pip: missing --on: the day the host agreed
      ! hint: type 'pip review agree --help' to see its options
      [status 64]

      $ pip review share ingham most
      ! pip: WHAT: 'most' is not one of nothing, strengths, all
      [status 64]

      $ pip review share nowhere all
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip review reopen ingham wording --why "not yet"
      ! pip: the wording of ingham has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip review reopen ingham visit --why "not yet"
      ! pip: STEP: 'visit' is not one of wording
      [status 64]

      $ pip report cycle --for nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]
      """)
    try driver.prepare(
      """
      pip review edit ingham --lead asha-patel
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026
      pip review agree ingham --on 13/11/2026 --share all
      """)
    try driver.expectRefused(
      """
      $ pip review agree ingham --on 20/11/2026
      ! pip: the wording of ingham is agreed already (Fri 13 Nov 2026)
      ! hint: pip review share ingham WORD changes what is shared
      [status 65]

      $ pip review share ingham all
      ! pip: the choice of ingham is 'all' already
      [status 65]

      $ pip review reply ingham "Thank you" --on 11/11/2026
      ! pip: the reply (Wed 11 Nov 2026) would come before the feedback (Thu 12 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip review agree ingham --on 32/11/2026
      ! pip: --on: '32/11/2026' is not a day: November 2026 has 30 days
      [status 64]
      """)
  }
}
