import TestSupport
import Testing

@Suite struct `The pack for a meeting` {
  @Test func `the pack gathers what a meeting is to look at, and leaves out what there is nothing of`() throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review strength add ingham "Pupils talk about books" --theme teaching
      pip workshop held ingham --on 26/11/2026 --today 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip action add ingham "Read with parents" --owner nadia-bell --due 12/2/2027
      pip meeting add management-group --on 3/12/2026
      pip meeting held management-group --schools ingham,saxby --today 3/12/2026
      pip meeting bring management-group ingham
      pip meeting lesson add management-group "Staff trust a question they chose"
      pip meeting decision add management-group "Open the phonics groups to visitors" --owner asha-patel --due 15/1/2027
      pip meeting add management-group --on 4/3/2027 --place "Saxby Village School"
      pip meeting decision add management-group-2027-03-04 "Plan the summer"
      pip review agree ingham --on 19/11/2026 --share all
      """)
    try driver.expect(
      """
      $ pip meeting pack management-group-2026-12-03 --today 3/12/2026
      For the management group
      ========================

      Day:  Thu 3 Dec 2026

      Outcomes to hear
      ----------------

      School                 Focus          Feedback         Stage
      ─────────────────────  ─────────────  ───────────────  ───────
      Ingham Primary School  Early reading  Thu 12 Nov 2026  Reflect

      Strengths offered
      -----------------

      School                 What was seen            Theme
      ─────────────────────  ───────────────────────  ────────
      Ingham Primary School  Pupils talk about books  teaching

      Support wanted
      --------------

      School                 Kind      What the school works on
      ─────────────────────  ────────  ────────────────────────
      Ingham Primary School  priority  Fluency in Year 2

      Decisions still open
      --------------------

      What was decided                     Who         By               Meeting
      ───────────────────────────────────  ──────────  ───────────────  ───────────────────────────
      Open the phonics groups to visitors  Asha Patel  Fri 15 Jan 2027  management-group-2026-12-03
      """)
    try driver.prepare(
      """
      pip checkin held ingham 9ntk=stuck --on 1/3/2027 --today 1/3/2027
      pip impact add ingham "Year 2 read aloud" --for pupils --evidence "reading logs" --today 1/3/2027
      pip review add saxby --on 1/2/2027 --lead tom-reed --focus Writing --question "To what extent?"
      pip review held saxby --on 1/2/2027 --today 1/2/2027
      pip review feedback saxby --on 1/2/2027 --priority "Drafting in Key Stage 2" --today 1/2/2027
      pip review strength add saxby "Every class has a library"
      pip review agree saxby --on 8/2/2027 --share all --today 8/2/2027
      pip meeting bring management-group-2027-03-04 saxby --note "Saxby asks for a visit"
      """)
    try driver.expect(
      """
      $ pip meeting pack management-group-2027-03-04 --today 2/3/2027
      For the management group
      ========================

      Day:       Thu 4 Mar 2027
      Place:     Saxby Village School
      Last one:  Thu 3 Dec 2026

      Outcomes to hear
      ----------------

      School                Focus    Feedback        Stage  Note
      ────────────────────  ───────  ──────────────  ─────  ──────────────────────
      Saxby Village School  Writing  Mon 1 Feb 2027  Act    Saxby asks for a visit

      Strengths offered
      -----------------

      School                What was seen
      ────────────────────  ─────────────────────────
      Saxby Village School  Every class has a library

      What has changed
      ----------------

      School                 For     What changed       How we know
      ─────────────────────  ──────  ─────────────────  ────────────
      Ingham Primary School  pupils  Year 2 read aloud  reading logs

      Support wanted
      --------------

      School                 Kind                   What the school works on
      ─────────────────────  ─────────────────────  ────────────────────────
      Ingham Primary School  stuck at the check-in  Read with parents
      Saxby Village School   priority               Drafting in Key Stage 2

      What is late
      ------------

      School                 What                      By               Since
      ─────────────────────  ────────────────────────  ───────────────  ────────────
      Ingham Primary School  Regroup for phonics       Fri 8 Jan 2027   53 days late
      Ingham Primary School  Read with parents         Fri 12 Feb 2027  18 days late
      Saxby Village School   the improvement workshop  Mon 22 Feb 2027  8 days late

      Decisions still open
      --------------------

      What was decided                     Who         By               Meeting
      ───────────────────────────────────  ──────────  ───────────────  ───────────────────────────
      Open the phonics groups to visitors  Asha Patel  Fri 15 Jan 2027  management-group-2026-12-03
      Plan the summer                      to agree    to agree         management-group-2027-03-04

      What the last meeting learnt
      ----------------------------
      • Staff trust a question they chose

      $ pip meeting pack management-group-2027-03-04 --today 2/3/2027 --format markdown
      # For the management group

      - **Day:** Thu 4 Mar 2027
      - **Place:** Saxby Village School
      - **Last one:** Thu 3 Dec 2026

      ## Outcomes to hear

      | School | Focus | Feedback | Stage | Note |
      | --- | --- | --- | --- | --- |
      | Saxby Village School | Writing | Mon 1 Feb 2027 | Act | Saxby asks for a visit |

      ## Strengths offered

      | School | What was seen |
      | --- | --- |
      | Saxby Village School | Every class has a library |

      ## What has changed

      | School | For | What changed | How we know |
      | --- | --- | --- | --- |
      | Ingham Primary School | pupils | Year 2 read aloud | reading logs |

      ## Support wanted

      | School | Kind | What the school works on |
      | --- | --- | --- |
      | Ingham Primary School | stuck at the check-in | Read with parents |
      | Saxby Village School | priority | Drafting in Key Stage 2 |

      ## What is late

      | School | What | By | Since |
      | --- | --- | --- | --- |
      | Ingham Primary School | Regroup for phonics | Fri 8 Jan 2027 | 53 days late |
      | Ingham Primary School | Read with parents | Fri 12 Feb 2027 | 18 days late |
      | Saxby Village School | the improvement workshop | Mon 22 Feb 2027 | 8 days late |

      ## Decisions still open

      | What was decided | Who | By | Meeting |
      | --- | --- | --- | --- |
      | Open the phonics groups to visitors | Asha Patel | Fri 15 Jan 2027 | management-group-2026-12-03 |
      | Plan the summer | to agree | to agree | management-group-2027-03-04 |

      ## What the last meeting learnt

      - Staff trust a question they chose

      $ pip meeting pack management-group-2027-03-04 --json --today 2/3/2027
      {
        "data": {
          "changes": [
            {
              "address": "ingham@2026-27",
              "host": "ingham",
              "hostName": "Ingham Primary School",
              "kind": "pupils",
              "more": "reading logs",
              "text": "Year 2 read aloud"
            }
          ],
          "cluster": null,
          "cycle": "2026-27",
          "day": "2027-03-04",
          "decisions": [
            {
              "address": "management-group-2026-12-03@2026-27/x9dw",
              "due": "2027-01-15",
              "meeting": "management-group-2026-12-03",
              "owner": "Asha Patel",
              "text": "Open the phonics groups to visitors"
            },
            {
              "address": "management-group-2027-03-04@2026-27/cn5c",
              "due": null,
              "meeting": "management-group-2027-03-04",
              "owner": null,
              "text": "Plan the summer"
            }
          ],
          "kind": "management-group",
          "last": "management-group-2026-12-03",
          "late": [
            {
              "address": "ingham@2026-27/xt72",
              "due": "2027-01-08",
              "host": "ingham",
              "hostName": "Ingham Primary School",
              "kind": "action",
              "what": "Regroup for phonics"
            },
            {
              "address": "ingham@2026-27/9ntk",
              "due": "2027-02-12",
              "host": "ingham",
              "hostName": "Ingham Primary School",
              "kind": "action",
              "what": "Read with parents"
            },
            {
              "address": "saxby@2026-27",
              "due": "2027-02-22",
              "host": "saxby",
              "hostName": "Saxby Village School",
              "kind": "workshop",
              "what": "the improvement workshop"
            }
          ],
          "lessons": [
            "Staff trust a question they chose"
          ],
          "meeting": "management-group-2027-03-04",
          "outcomes": [
            {
              "address": "saxby@2026-27",
              "feedback": "2027-02-01",
              "focus": "Writing",
              "host": "saxby",
              "hostName": "Saxby Village School",
              "note": "Saxby asks for a visit",
              "stage": "Act"
            }
          ],
          "strengths": [
            {
              "address": "saxby@2026-27",
              "host": "saxby",
              "hostName": "Saxby Village School",
              "kind": "strength",
              "more": null,
              "text": "Every class has a library"
            }
          ],
          "support": [
            {
              "address": "ingham@2026-27",
              "host": "ingham",
              "hostName": "Ingham Primary School",
              "kind": "stuck-action",
              "more": null,
              "text": "Read with parents"
            },
            {
              "address": "saxby@2026-27",
              "host": "saxby",
              "hostName": "Saxby Village School",
              "kind": "priority",
              "more": null,
              "text": "Drafting in Key Stage 2"
            }
          ]
        },
        "schema": "pip/meeting/pack/1",
        "warnings": []
      }
      """)
  }
}
