import PipCommands
import TestSupport
import Testing

/// The pack of the visiting team.
@Suite struct `The team's pack` {
  private func arranged() throws -> PartnershipDriver {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare(
      """
      pip school edit ingham --pupils 212 --phase primary
      pip person edit nadia-bell --role headteacher
      pip review strength add ingham@2025-26 "Every child is greeted by name"
      pip review add ingham --on 3/12/2026 --lead tom-reed --team asha-patel --shadow carl-west --champion leo-hart --focus "Early reading" --theme teaching --question "To what extent do pupils read with fluency?" --line "How groups change" --baseline "Seven in ten" --aspiration "All of them"
      pip review evidence add ingham "Hear six readers" --kind pupil-voice
      pip review timetable add ingham "Hear readers" --at 10:30 --who "Asha"
      pip review timetable add ingham "Meet the staff" --at 8:15
      pip review look-back ingham 9ntk=lasted q6g3=faded --note "Two helpers have left"
      """)
    return driver
  }

  @Test
  func `it holds school, last review, look-back, focus, question, lines, evidence, timetable and roles`()
    throws
  {
    let driver = try arranged()
    try driver.prepare("pip review agree ingham@2025-26 --on 10/11/2025 --share all")
    try driver.expect(
      """
      $ pip review brief ingham
      Team pack: Ingham Primary School
      ================================

      Visit:           Thu 3 Dec 2026
      Focus:           Early reading
      As it stood on:  Fri 20 Nov 2026

      The school
      ----------
      Head:    Nadia Bell
      Phase:   primary
      Pupils:  212

      The last review
      ---------------
      Cycle:     2025-26
      Visit:     Thu 6 Nov 2025
      Focus:     Attendance
      Priority:  Every day counts

      Strengths seen then:

      • Every child is greeted by name

      What became of its actions
      --------------------------

      Action                   Last known     What became of it       Note
      ───────────────────────  ─────────────  ──────────────────────  ─────────────────────
      Ring home by ten         not yet begun  to ask
      Walk the little ones in  not yet begun  done, and it lasts      Two helpers have left
      Praise on Fridays        not yet begun  done, but it has faded  Two helpers have left

      What is asked
      -------------
      Question:    To what extent do pupils read with fluency?
      Baseline:    Seven in ten
      Aspiration:  All of them
      Themes:      teaching

      Lines of enquiry:

      • How groups change

      Evidence plan
      -------------

      What              How
      ────────────────  ───────────
      Hear six readers  pupil-voice

      Timetable
      ---------

      Time   What            Who
      ─────  ──────────────  ────
      08:15  Meet the staff
      10:30  Hear readers    Asha

      Who does what
      -------------

      Part                  Who                                   What they do
      ────────────────────  ────────────────────────────────────  ──────────────────────────────────────────────────────────────────────────────────────────────────────
      lead reviewer         Tom Reed (Thorpe Fen Academy)         agrees focus and question with the head, leads the team through the day, and owns the feedback
      reviewer              Asha Patel (Saxby Village School)     gathers evidence for the question and brings back what was seen and heard, without a verdict
      shadow                Carl West (Holme Infant School)       watches and listens, to be ready for a visit of their own
      improvement champion  Leo Hart (St Oswald's Church School)  hears the feedback, then helps the staff turn its one priority into actions
      host head             Ingham Primary School                 is in the driving seat: chooses the focus with the staff, hears the feedback first, agrees its wording
      ! Still to agree: the look-back

      $ pip review brief ingham --format markdown
      # Team pack: Ingham Primary School

      - **Visit:** Thu 3 Dec 2026
      - **Focus:** Early reading
      - **As it stood on:** Fri 20 Nov 2026

      ## The school

      - **Head:** Nadia Bell
      - **Phase:** primary
      - **Pupils:** 212

      ## The last review

      - **Cycle:** 2025-26
      - **Visit:** Thu 6 Nov 2025
      - **Focus:** Attendance
      - **Priority:** Every day counts

      Strengths seen then:

      - Every child is greeted by name

      ## What became of its actions

      | Action | Last known | What became of it | Note |
      | --- | --- | --- | --- |
      | Ring home by ten | not yet begun | **to ask** |  |
      | Walk the little ones in | not yet begun | done, and it lasts | Two helpers have left |
      | Praise on Fridays | not yet begun | done, but it has faded | Two helpers have left |

      ## What is asked

      - **Question:** To what extent do pupils read with fluency?
      - **Baseline:** Seven in ten
      - **Aspiration:** All of them
      - **Themes:** teaching

      Lines of enquiry:

      - How groups change

      ## Evidence plan

      | What | How |
      | --- | --- |
      | Hear six readers | pupil-voice |

      ## Timetable

      | Time | What | Who |
      | --- | --- | --- |
      | 08:15 | Meet the staff |  |
      | 10:30 | Hear readers | Asha |

      ## Who does what

      | Part | Who | What they do |
      | --- | --- | --- |
      | lead reviewer | Tom Reed (Thorpe Fen Academy) | agrees focus and question with the head, leads the team through the day, and owns the feedback |
      | reviewer | Asha Patel (Saxby Village School) | gathers evidence for the question and brings back what was seen and heard, without a verdict |
      | shadow | Carl West (Holme Infant School) | watches and listens, to be ready for a visit of their own |
      | improvement champion | Leo Hart (St Oswald's Church School) | hears the feedback, then helps the staff turn its one priority into actions |
      | host head | Ingham Primary School | is in the driving seat: chooses the focus with the staff, hears the feedback first, agrees its wording |
      ! Still to agree: the look-back

      $ pip review brief ingham --json
      {
        "data": {
          "aspiration": "All of them",
          "baseline": "Seven in ten",
          "cycle": "2026-27",
          "evidence": [
            {
              "code": "3dcn",
              "kind": "pupil-voice",
              "text": "Hear six readers",
              "theme": null
            }
          ],
          "focus": "Early reading",
          "host": "ingham",
          "hostName": "Ingham Primary School",
          "lastReview": {
            "address": "ingham@2025-26",
            "focus": "Attendance",
            "priority": "Every day counts",
            "strengths": [
              "Every child is greeted by name"
            ],
            "visit": "2025-11-06"
          },
          "lines": [
            "How groups change"
          ],
          "lookBack": [
            {
              "code": "xt72",
              "lastKnown": "not yet begun",
              "note": null,
              "outcome": null,
              "text": "Ring home by ten"
            },
            {
              "code": "9ntk",
              "lastKnown": "not yet begun",
              "note": "Two helpers have left",
              "outcome": "lasted",
              "text": "Walk the little ones in"
            },
            {
              "code": "q6g3",
              "lastKnown": "not yet begun",
              "note": "Two helpers have left",
              "outcome": "faded",
              "text": "Praise on Fridays"
            }
          ],
          "missing": [
            "the look-back"
          ],
          "people": [
            {
              "name": "Tom Reed",
              "part": "lead",
              "person": "tom-reed",
              "school": "Thorpe Fen Academy"
            },
            {
              "name": "Asha Patel",
              "part": "reviewer",
              "person": "asha-patel",
              "school": "Saxby Village School"
            },
            {
              "name": "Carl West",
              "part": "shadow",
              "person": "carl-west",
              "school": "Holme Infant School"
            },
            {
              "name": "Leo Hart",
              "part": "champion",
              "person": "leo-hart",
              "school": "St Oswald's Church School"
            }
          ],
          "question": "To what extent do pupils read with fluency?",
          "review": "ingham",
          "themes": [
            "teaching"
          ],
          "timetable": [
            {
              "code": "tvnp",
              "time": "08:15",
              "until": null,
              "what": "Meet the staff",
              "who": null
            },
            {
              "code": "cn5c",
              "time": "10:30",
              "until": null,
              "what": "Hear readers",
              "who": "Asha"
            }
          ],
          "visit": "2026-12-03"
        },
        "schema": "pip/brief/1",
        "warnings": []
      }

      $ pip review brief ingham -o pack.txt
      ! Still to agree: the look-back
      ! Wrote the pack for ingham to pack.txt

      $ pip review brief ingham -o other.txt --dry-run
      ! Still to agree: the look-back
      ! Would have written the pack for ingham to other.txt
      """)
    #expect(try driver.read("pack.txt").hasPrefix("Team pack: Ingham Primary School\n"))
    #expect(try driver.run("pip review brief ingham -o schools/pack.txt").status == .exists)
  }

  @Test func `of the last review the new team reads what the school shares`() throws {
    let driver = try arranged()
    let texts = ["Ring home by ten", "Every day counts", "Every child is greeted by name"]
    func found() throws -> [String] {
      let run = try ["", " --format markdown", " --json"].map {
        try driver.run("pip review brief ingham\($0)").output
      }
      for text in texts { #expect(Set(run.map { $0.contains(text) }).count == 1, "\(text)") }
      return texts.filter { run[0].contains($0) }
    }
    #expect(try found() == [])
    #expect(
      try driver.run("pip review brief ingham").messages
        == """
        Still to agree: the look-back
        Of the last review the texts are kept back until the host agrees the wording, which pip review agree ingham@2025-26 --on DAY records

        """)
    try driver.prepare("pip review agree ingham@2025-26 --on 10/11/2025")
    #expect(try found() == ["Every child is greeted by name"])
    try driver.prepare("pip review share ingham@2025-26 all")
    #expect(try found() == texts)
  }

  @Test func `what is not agreed yet is said, and a pack in a batch is text`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try driver.expect(
      """
      $ pip review brief ingham
      Team pack: Ingham Primary School
      ================================

      Visit:           to agree
      Focus:           to agree
      As it stood on:  Fri 20 Nov 2026

      The last review
      ---------------
      This is the school's first review in the records.

      What is asked
      -------------
      Question:  to agree

      Evidence plan
      -------------
      to agree

      Timetable
      ---------
      to agree

      Who does what
      -------------

      Part           Who                    What they do
      ─────────────  ─────────────────────  ──────────────────────────────────────────────────────────────────────────────────────────────────────
      lead reviewer  to agree               agrees focus and question with the head, leads the team through the day, and owns the feedback
      reviewer       to agree               gathers evidence for the question and brings back what was seen and heard, without a verdict
      host head      Ingham Primary School  is in the driving seat: chooses the focus with the staff, hears the feedback first, agrees its wording
      ! Still to agree: the day, the lead, the team, the focus, the question, the lines of enquiry, the evidence plan, the timetable
      """)
    try driver.expectRefused(
      """
      $ pip review brief ingham --format markdown --json
      ! {"data":{"hints":["leave out one of them"],"kind":"usage","message":"--json and --format markdown ask for two forms","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]

      $ pip review brief saxby
      ! pip: saxby has no review in 2026-27
      ! hint: arrange one with pip review add saxby
      [status 66]

      $ pip review brief ingham --format csv
      ! pip: --format: 'csv' is not one of text, markdown, html
      [status 64]
      """)
    try driver.write("lines.batch", "pip review brief ingham -o pack.txt\n")
    #expect(
      try driver.run("pip batch lines.batch").messages.contains(
        "a page in a batch is shown as text; to keep it, run it after the batch"))
  }
}
