import PipCommands
import TestSupport
import Testing

/// What visiting reviewers take back to their own schools.
@Suite struct `Learning brought home` {
  @Test func `a visitor takes something home to the school of that day`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip review learning add ingham "A story read aloud each morning" --person tom-reed --theme culture
      Added what is taken home ingham/6q2k: A story read aloud each morning
        Who:    Tom Reed
        To:     Thorpe Fen Academy
        Theme:  culture
      ! To take this back: pip undo

      $ pip review learning add ingham "Reading logs that pupils keep" --person leo-hart
      Added what is taken home ingham/25pz: Reading logs that pupils keep
        Who:  Leo Hart
        To:   St Oswald's Church School
      ! To take this back: pip undo

      $ pip person edit tom-reed --school holme --on 18/11/2026
      Changed the person tom-reed: Tom Reed
        Id:      tom-reed
        School:  Holme Infant School (holme)
        Moved:   from thorpe-fen on Wed 18 Nov 2026 (2 days ago)
      ! To take this back: pip undo

      $ pip review learning list
      Address      Who       To                         What they take home              Theme
      ───────────  ────────  ─────────────────────────  ───────────────────────────────  ───────
      ingham/25pz  Leo Hart  St Oswald's Church School  Reading logs that pupils keep
      ingham/6q2k  Tom Reed  Thorpe Fen Academy         A story read aloud each morning  culture

      $ pip review learning list --school st-oswalds --json
      {
        "data": [
          {
            "address": "ingham/25pz",
            "code": "25pz",
            "cycle": "2026-27",
            "host": "ingham",
            "name": "Leo Hart",
            "person": "leo-hart",
            "recorded": "2026-11-20",
            "school": "st-oswalds",
            "schoolName": "St Oswald's Church School",
            "text": "Reading logs that pupils keep",
            "theme": null
          }
        ],
        "schema": "pip/learning/1",
        "warnings": []
      }

      $ pip review learning edit ingham/6q2k --text "A story every morning" --clear theme
      Changed what is taken home ingham/6q2k: A story every morning
        Who:  Tom Reed
        To:   Thorpe Fen Academy
      ! To take this back: pip undo

      $ pip review learning remove ingham/6q2k
      Removed what is taken home ingham/6q2k: A story every morning
      ! To take this back: pip undo

      $ pip undo
      Took back the change 48c5nc: pip review learning remove ingham/6q2k
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo

      $ pip review learning list --person tom-reed
      Address      Who       To                  What they take home    Theme
      ───────────  ────────  ──────────────────  ─────────────────────  ─────
      ingham/6q2k  Tom Reed  Thorpe Fen Academy  A story every morning
      """)
  }

  @Test func `only visitors take something home`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip review learning add ingham \"A story\" --person tom-reed")
    try driver.expectRefused(
      """
      $ pip review learning add ingham "A story" --person nadia-bell
      ! pip: Nadia Bell (nadia-bell) is not among the visitors of ingham: lead, team, shadows and champions take something home
      [status 65]

      $ pip review learning add ingham "A story"
      ! pip: missing --person: who takes it home
      ! hint: type 'pip review learning add --help' to see its options
      [status 64]

      $ pip review learning add ingham "A story" --person tom-reed --theme stories
      ! pip: there is no theme 'stories'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme stories
      [status 65]

      $ pip review learning edit ingham/6q2k --person mina-shah
      ! pip: Mina Shah (mina-shah) is not among the visitors of ingham: lead, team, shadows and champions take something home
      [status 65]

      $ pip review learning edit ingham/6q2k
      ! pip: nothing was said that would change ingham/6q2k
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip review learning remove ingham/2222
      ! pip: there is no learning '2222' in the review of ingham
      ! hint: there are: ingham/6q2k
      [status 66]
      """)
  }
}

@Suite struct `Learning and look-back in the report` {
  @Test func `what is taken home is shared as strengths are, and the visitor's own school reads it always`()
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip review learning add ingham \"A story each morning\" --person tom-reed")
    func shown(_ options: String = "") throws -> Bool {
      let found = try ["text", "markdown", "json"].map {
        try driver.run("pip report cycle --format \($0)\(options)").output.contains("A story each morning")
      }
      #expect(Set(found).count == 1)
      return found[0]
    }
    #expect(try !shown())
    #expect(
      try driver.run("pip report cycle").output.contains(
        "1 thing that visitors take home is kept back with what was seen there."))
    #expect(try shown(" --for thorpe-fen") && shown(" --for ingham") && !shown(" --for saxby"))
    try driver.prepare("pip review agree ingham --on 20/11/2026 --share strengths")
    #expect(try shown())
    let page = try driver.run("pip report cycle").output
    #expect(page.contains("Tom Reed  Thorpe Fen Academy  Ingham Primary School  A story each morning"))
    try driver.prepare("pip review share ingham nothing")
    #expect(try !shown())
  }

  @Test func `the report counts what became of earlier actions, and leaves out what is not used`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare("pip review add ingham --on 3/12/2026 --lead tom-reed")
    #expect(try !driver.run("pip report cycle").output.contains("Looking back"))
    let json = try driver.run("pip report cycle --json").output
    #expect(json.contains("\"outcomes\": []") && json.contains("\"learning\": []"))
    try driver.prepare("pip review look-back ingham 9ntk=lasted xt72=lasted q6g3=faded")
    let page = try driver.run("pip report cycle").output
    #expect(page.contains("Done, and it lasts:      2 actions\nDone, but it has faded:  1 action"))
  }
}
