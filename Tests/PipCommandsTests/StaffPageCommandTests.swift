import PipCommands
import TestSupport
import Testing

/// The page for the staff room of the host.
@Suite struct `The page for the staff` {
  @Test func `it says what a visit is and is not, and who comes`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      "pip review add ingham --on 3/12/2026 --lead tom-reed --team asha-patel --champion leo-hart --focus \"Early reading\""
    )
    try driver.expect(
      """
      $ pip review for-staff ingham
      Colleagues are coming to Ingham Primary School
      ==============================================

      This page is for everyone who works here. Colleagues from other schools will spend time with us to help us find out something we want to know.

      When:                     Thu 3 Dec 2026
      What about:               Early reading
      Our question:             to be agreed
      Who comes:                Tom Reed (Thorpe Fen Academy), lead reviewer
                                Asha Patel (Saxby Village School), reviewer
      Who helps us afterwards:  Leo Hart (St Oswald's Church School)

      What it is, and what it is not
      ------------------------------

      It is                                                                     It is not
      ────────────────────────────────────────────────────────────────────────  ──────────────────────────────────
      a way for us to get better                                                a test we have to pass
      wider than an inspection, though it knows what inspectors look at         a dress rehearsal for one
      something we asked for: our head chose the focus with us                  something that is done to us
      visitors who ask good questions                                           visitors who tell us what to do
      curious about how things work here, so that they can grow                 a verdict on anybody
      planned with us and built on evidence                                     a stroll past open classroom doors
      the first step: we then decide together what to do, and look at it again  a report for the shelf
      for all of us, over the years, and it rests on trust                      a matter for senior leaders only
      part of how our schools live with one another                             a single event to get through

      How we shall know that it goes deep
      -----------------------------------
      • We keep at it. One visit is a beginning; trust grows over years of going in and out of each other's schools.
      • Nobody is judged. No lesson gets a grade, and no one is compared with anyone else.
      • We do not look away. Hard questions are asked kindly and taken seriously, by visitors and by us.
      • Something gets better because of it, for pupils in the end, and we go back to see whether it did.

      What we ask of you
      ------------------
      Teach and work as you always do; nobody expects anything special. If a visitor asks you something, say what you think. What they find comes back to all of us, and we decide together what follows from it. Until our head has agreed the wording it stays with us, the team and the lead of the partnership; what others hear after that is our choice.

      $ pip review for-staff ingham -o staff.md --format markdown
      ! Wrote the page for ingham to staff.md
      """)
    #expect(try driver.read("staff.md").contains("| a way for us to get better | a test we have to pass |"))
  }
}
