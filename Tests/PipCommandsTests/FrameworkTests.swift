import Foundation
import TestSupport
import Testing

@Suite struct `Frameworks as data` {
  /// A framework of a partnership's own, as its lead would write it down.
  static let ours = """
    {
      "id": "ours-2027",
      "schema": "pip/framework/1",
      "name": "What matters to us",
      "version": "2027",
      "groups": [
        {
          "name": "Children",
          "areas": [
            {"id": "reading", "name": "Reading for pleasure", "about": "Whether children choose to read."},
            {"id": "belonging", "name": "Belonging"}
          ]
        }
      ]
    }
    """

  func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("ours.json", Self.ours)
    return driver
  }

  @Test func `three come with the program, and one can be added, shown, corrected and removed`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip framework list
      Id                       Framework                             Version        Areas  Used
      ───────────────────────  ────────────────────────────────────  ─────────────  ─────  ───────────────
      spp-2019                 Schools Partnership Programme themes  2019              11  for new reviews
      ofsted-2025              Ofsted evaluation areas               November 2025      9
      challenge-partners-2019  Challenge Partners review headings    2019               3

      $ pip framework validate ours.json
      What matters to us
      ==================

      Id:       ours-2027
      Version:  2027
      From:     this partnership

      Children
      --------

      Area       Name                  What belongs to it
      ─────────  ────────────────────  ────────────────────────────────
      reading    Reading for pleasure  Whether children choose to read.
      belonging  Belonging
      ! ours.json is in order: 2 areas in 1 group

      $ pip framework add ours.json
      Added the framework ours-2027: What matters to us
        Version:  2027
        Areas:    2 areas in 1 group
      ! To use it for new reviews: pip partnership edit --framework ours-2027
      ! To take this back: pip undo

      $ pip framework show our
      What matters to us
      ==================

      Id:       ours-2027
      Version:  2027
      From:     this partnership

      Children
      --------

      Area       Name                  What belongs to it
      ─────────  ────────────────────  ────────────────────────────────
      reading    Reading for pleasure  Whether children choose to read.
      belonging  Belonging
      ! 'our' is ours-2027

      $ pip framework list --json
      {
        "data": [
          {
            "areas": 11,
            "chosen": true,
            "id": "spp-2019",
            "name": "Schools Partnership Programme themes",
            "own": false,
            "version": "2019"
          },
          {
            "areas": 9,
            "chosen": false,
            "id": "ofsted-2025",
            "name": "Ofsted evaluation areas",
            "own": false,
            "version": "November 2025"
          },
          {
            "areas": 3,
            "chosen": false,
            "id": "challenge-partners-2019",
            "name": "Challenge Partners review headings",
            "own": false,
            "version": "2019"
          },
          {
            "areas": 2,
            "chosen": false,
            "id": "ours-2027",
            "name": "What matters to us",
            "own": true,
            "version": "2027"
          }
        ],
        "schema": "pip/frameworks/1",
        "warnings": []
      }

      $ pip partnership edit --framework ours-2027
      Changed the partnership Fenland Schools
        Name:       Fenland Schools
        Model:      Schools Partnership Programme (spp)
        Framework:  ours-2027
      ! To take this back: pip undo

      $ pip partnership show
      Fenland Schools
      ===============

      Name:           Fenland Schools
      Model:          Schools Partnership Programme (spp)
      Framework:      ours-2027
      Schools today:  6
      People today:   6

      $ pip partnership edit --clear framework
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Schools Partnership Programme (spp)
      ! To take this back: pip undo

      $ pip framework remove ours-2027
      Removed the framework ours-2027: What matters to us
      ! To take this back: pip undo

      $ pip undo
      Took back the change t7xwpz: pip framework remove ours-2027
        By:     grace
        Files:  frameworks/ours-2027.json
      ! To take this back: pip redo

      $ pip framework show ours-2027 --file
      {
        "groups": [
          {
            "areas": [
              {
                "about": "Whether children choose to read.",
                "id": "reading",
                "name": "Reading for pleasure"
              },
              {
                "id": "belonging",
                "name": "Belonging"
              }
            ],
            "name": "Children"
          }
        ],
        "id": "ours-2027",
        "name": "What matters to us",
        "schema": "pip/framework/1",
        "version": "2027"
      }
      """)
  }

  @Test func `a framework that is shown as a file can be the start of an own one`() throws {
    let driver = try driver()
    let file = try driver.run("pip framework show ofsted-2025 --file").output
    try driver.write("mine.json", file.replacing("\"ofsted-2025\"", with: "\"ours-2028\""))
    try driver.expect(
      """
      $ pip framework add mine.json
      Added the framework ours-2028: Ofsted evaluation areas
        Version:  November 2025
        Areas:    9 areas in 3 groups
      ! To use it for new reviews: pip partnership edit --framework ours-2028
      ! To take this back: pip undo

      $ pip framework show ofsted
      Ofsted evaluation areas
      =======================

      Id:       ofsted-2025
      Version:  November 2025
      About:    The areas that inspectors of state-funded schools look at, for a review that wants to use the same headings. A peer review is no mock inspection.
      From:     the program

      In every school
      ---------------

      Area                                 Name                                 What belongs to it
      ───────────────────────────────────  ───────────────────────────────────  ──────────────────────────────────────────────────────────────────────────────────
      inclusion                            Inclusion                            Whether pupils who meet barriers are known early, belong, and get what helps them.
      curriculum-and-teaching              Curriculum and teaching              What is taught, in which order, and how well it is taught.
      achievement                          Achievement                          What pupils know, can do and are ready for next.
      attendance-and-behaviour             Attendance and behaviour             Whether pupils come, and how they conduct themselves once they are here.
      personal-development-and-well-being  Personal development and well-being  How pupils grow beyond lessons, and whether they are looked after.
      leadership-and-governance            Leadership and governance            How leaders and governors steer the school, and how staff fare under it.

      Where the school has it
      -----------------------

      Area         Name               What belongs to it
      ───────────  ─────────────────  ──────────────────────────────────────────────────────────────
      early-years  Early years        How the youngest children are cared for, taught and got ready.
      post-16      Post-16 provision  How the sixth form serves its students.

      Met or not met
      --------------

      Area          Name          What belongs to it
      ────────────  ────────────  ─────────────────────────────────────────
      safeguarding  Safeguarding  Whether the school keeps its pupils safe.
      ! 'ofsted' is ofsted-2025
      """)
  }

  @Test func `an old review keeps its own framework after the partnership changes`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --lead asha-patel --focus "Early reading" --theme teaching
      pip framework add ours.json
      pip partnership edit --framework ours-2027 --theme outdoors
      """)
    try driver.expect(
      """
      $ pip review add saxby --on 19/11/2026 --lead tom-reed --focus "Choosing books" --theme reading,outdoors
      Arranged the review saxby: Saxby Village School
        Visit:      Thu 19 Nov 2026 (yesterday)
        Focus:      Choosing books
        Themes:     reading, outdoors
        Lead:       Tom Reed
        Framework:  ours-2027
      ! To take this back: pip undo

      $ pip review strength add ingham "Books are read aloud every day" --theme attainment
      Added the strength ingham/25pz: Books are read aloud every day
      ! To take this back: pip undo

      $ pip review strength add saxby "A library that children run" --theme reading
      Added the strength saxby/xt72: A library that children run
      ! To take this back: pip undo

      $ pip action add saxby "A reading hut" --theme outdoors
      Added the action saxby/9ntk: A reading hut
        Owner:  to agree
        By:     to agree
        Theme:  outdoors
      ! To take this back: pip undo

      $ pip report cycle --format markdown
      # Peer review 2026-27: Fenland Schools

      - **Cycle:** Tue 1 Sep 2026 to Tue 31 Aug 2027
      - **As it stood on:** Fri 20 Nov 2026
      - **Schools:** 6: 2 not yet held, 4 not yet arranged
      - **Reviews:** 2, all under way
      - **Actions:** 1, open (1 to agree)

      ## Schools

      - **Arranged, not yet held:** Ingham Primary School, Saxby Village School
      - **Not yet arranged:** Holme Infant School, Marsh Lane Junior School, St Oswald's Church School, Thorpe Fen Academy

      ## Reviews

      | Review | School | Stage | Waits for | Due | When | Focus |
      | --- | --- | --- | --- | --- | --- | --- |
      | ingham | Ingham Primary School | Plan | an enquiry question | Thu 12 Nov 2026 | **8 days late** | Early reading |
      | saxby | Saxby Village School | Plan | an enquiry question | Thu 19 Nov 2026 | **1 day late** | Choosing books |

      ## Where reviews wait

      | Stage | Waits for | Reviews | Past their day |
      | --- | --- | ---: | ---: |
      | Plan | an enquiry question | 2 | **2** |

      ## Actions to agree

      | Action | School | What | Owner | Due |
      | --- | --- | --- | --- | --- |
      | saxby/9ntk | Saxby Village School | kept by the school | **to agree** | **to agree** |

      ## Themes

      | Theme | Framework | Focus | Strengths | Actions |
      | --- | --- | ---: | ---: | ---: |
      | Reading for pleasure | ours-2027 | 1 | 1 |  |
      | Attainment and learning | spp-2019 |  | 1 |  |
      | The quality of teaching | spp-2019 | 1 |  |  |
      | outdoors | our own | 1 |  | 1 |

      ## Strengths: practice to share

      2 strengths are kept by their schools until the wording is agreed.

      ## Turns taken

      | Name | Led |
      | --- | --- |
      | Asha Patel | 1 to come |
      | Tom Reed | 1 to come |

      ## Where momentum is kept and lost

      Nothing took longer than the model allows; most reviews wait between Prepare and Plan: 2.

      | Between | In | Out | Waiting | Allowed |
      | --- | ---: | ---: | ---: | --- |
      | Prepare to Plan | 2 | 0 | 2 |  |
      | Plan to Review | 0 | 0 |  |  |
      | Review to Feedback | 0 | 0 |  | the day of the visit |
      | Feedback to Act | 0 | 0 |  | 21 days from the feedback |
      | Act to Reflect | 0 | 0 |  | 90 days from the workshop |
      ! The texts of 2 reviews are kept back until the host agrees the wording, which pip review agree ingham --on DAY records
      """)
    try driver.expectRefused(
      """
      $ pip review edit saxby --theme teaching
      ! pip: there is no theme 'teaching'
      ! hint: known are: reading, belonging, outdoors
      ! hint: a partnership can have its own: pip partnership edit --theme teaching
      [status 65]

      $ pip review edit ingham --theme reading
      ! pip: there is no theme 'reading'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership, outdoors
      ! hint: a partnership can have its own: pip partnership edit --theme reading
      [status 65]

      $ pip review strength add saxby "Warm" --theme culture
      ! pip: there is no theme 'culture'
      ! hint: known are: reading, belonging, outdoors
      ! hint: a partnership can have its own: pip partnership edit --theme culture
      [status 65]

      $ pip review edit ingham --framework ours-2027
      ! pip: there is no theme 'attainment'
      ! hint: known are: reading, belonging, outdoors
      ! hint: a partnership can have its own: pip partnership edit --theme attainment
      [status 65]

      $ pip framework remove ours-2027
      ! pip: the framework ours-2027 is still named by the partnership, saxby@2026-27
      ! hint: change those first
      [status 65]
      """)
    try driver.expect(
      """
      $ pip review add holme --framework ofsted-2025 --theme achievement --focus Writing
      Arranged the review holme: Holme Infant School
        Focus:      Writing
        Themes:     achievement
        Framework:  ofsted-2025
      ! To take this back: pip undo

      $ pip review edit holme --framework ours-2027 --theme belonging
      Changed the review holme
        Focus:      Writing
        Themes:     belonging
        Framework:  ours-2027
      ! To take this back: pip undo

      $ pip review edit holme --clear framework --theme attainment
      Changed the review holme
        Focus:   Writing
        Themes:  attainment
      ! To take this back: pip undo
      """)
  }
}
