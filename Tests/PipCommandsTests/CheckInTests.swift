import PipCore
import TestSupport
import Testing

@Suite struct `The ninety-day check-in` {
  @Test func `a check-in tells how each action stands, and closes those that are done or stopped`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip action add ingham "Match the books" --owner-text "Year 1 team" --due 22/1/2027
      pip action add ingham "Hear readers" --owner nadia-bell --due 29/1/2027
      pip action add ingham "Show parents" --owner nadia-bell --due 5/3/2027
      """)
    driver.today = try Day(iso: "2027-03-02")
    try driver.expect(
      """
      $ pip checkin held ingham 25pz=done xt72=on-track 9ntk=stuck q6g3=stopped --on today --note "Two groups need help"
      Recorded the check-in of ingham
        Due:    Wed 24 Feb 2027 (6 days ago)
        State:  held 6 days after its day
        Held:   Tue 2 Mar 2027 (today)
        Note:   Two groups need help
      Noted as done: the action ingham/25pz: Regroup for phonics
      Noted as on-track: the action ingham/xt72: Match the books
      Noted as stuck: the action ingham/9ntk: Hear readers
      Noted as stopped: the action ingham/q6g3: Show parents
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held            State
      ──────  ─────────────────────  ───────────────  ───────────────  ──────────────  ────────────────
      ingham  Ingham Primary School  Thu 26 Nov 2026  Wed 24 Feb 2027  Tue 2 Mar 2027  held 6 days late

      $ pip action list
      Address      Action               Owner        By               State
      ───────────  ───────────────────  ───────────  ───────────────  ────────────
      ingham/25pz  Regroup for phonics  Nadia Bell   Fri 8 Jan 2027   done
      ingham/xt72  Match the books      Year 1 team  Fri 22 Jan 2027  39 days late
      ingham/9ntk  Hear readers         Nadia Bell   Fri 29 Jan 2027  32 days late
      ingham/q6g3  Show parents         Nadia Bell   Fri 5 Mar 2027   stopped
      """)
    try driver.expect(
      """
      $ pip checkin held ingham xt72=done --note "- bullet"
      Recorded the check-in of ingham
        Due:    Wed 24 Feb 2027 (6 days ago)
        State:  held 6 days after its day
        Held:   Tue 2 Mar 2027 (today)
        Note:   - bullet
      Noted as done: the action ingham/xt72: Match the books
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip review show ingham@2026-27 --json
      {
        "data": {
          "actions": {
            "25pz": {
              "done": "2027-03-02",
              "due": "2027-01-08",
              "owner": "nadia-bell",
              "recorded": "2026-11-20",
              "text": "Regroup for phonics"
            },
            "9ntk": {
              "due": "2027-01-29",
              "owner": "nadia-bell",
              "recorded": "2026-11-20",
              "text": "Hear readers"
            },
            "q6g3": {
              "due": "2027-03-05",
              "owner": "nadia-bell",
              "recorded": "2026-11-20",
              "stopped": {
                "on": "2027-03-02",
                "why": "Two groups need help"
              },
              "text": "Show parents"
            },
            "xt72": {
              "done": "2027-03-02",
              "due": "2027-01-22",
              "ownerText": "Year 1 team",
              "recorded": "2026-11-20",
              "started": "2027-03-02",
              "text": "Match the books"
            }
          },
          "address": "ingham",
          "champions": [
            "leo-hart"
          ],
          "checkIns": {
            "t7xw": {
              "held": "2027-03-02",
              "note": "- bullet",
              "progress": {
                "25pz": "done",
                "9ntk": "stuck",
                "q6g3": "stopped",
                "xt72": "done"
              },
              "workshop": "6q2k"
            }
          },
          "cycle": "2026-27",
          "feedback": {
            "on": "2026-11-12",
            "owner": "nadia-bell",
            "priority": "Fluency in Year 2"
          },
          "focus": "Early reading",
          "held": "2026-11-12",
          "id": "ingham",
          "lead": "asha-patel",
          "planned": "2026-11-12",
          "question": "To what extent do pupils read with fluency?",
          "standing": {
            "checkIn": {
              "counted": "2027-02-24",
              "daysLate": 6,
              "due": "2027-02-24",
              "held": "2027-03-02",
              "name": "90-day check-in",
              "number": 1,
              "state": "late"
            },
            "due": null,
            "overdue": false,
            "stage": "complete",
            "waitsFor": null
          },
          "team": [
            "tom-reed"
          ],
          "workshops": {
            "6q2k": {
              "champions": [
                "leo-hart"
              ],
              "held": "2026-11-26"
            }
          }
        },
        "schema": "pip/review/1",
        "warnings": []
      }
      """)
  }

  @Test func `what is said of an action cannot contradict itself or what is recorded`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip action add ingham "Match the books" --owner-text "Year 1 team" --due 22/1/2027
      pip action add ingham "Hear readers" --owner nadia-bell --due 29/1/2027
      pip action add ingham "Show parents" --owner nadia-bell --due 5/3/2027
      pip action done ingham/25pz --on 18/12/2026
      """)
    driver.today = try Day(iso: "2027-03-02")
    try driver.expectRefused(
      """
      $ pip checkin held ingham --on today 25pz=stuck
      ! pip: the action ingham/25pz is done already (Fri 18 Dec 2026)
      ! hint: pip action reopen ingham/25pz --why "…" takes that back
      [status 65]

      $ pip checkin held ingham --on today xt72=done xt7=stuck
      ! pip: ingham/xt72 cannot be both done and stuck
      [status 65]

      $ pip checkin held ingham --on today xt72=fine
      ! pip: PROGRESS: 'xt72=fine' is not one of done, on-track, stuck, stopped
      [status 64]

      $ pip checkin held ingham --on today zzzz=done
      ! pip: there is no action 'zzzz' in the review of ingham
      ! hint: there are: ingham/25pz, ingham/9ntk, ingham/q6g3, ingham/xt72
      [status 66]

      $ pip checkin held ingham
      ! pip: missing --on: the day of the check-in
      ! hint: type 'pip checkin held --help' to see its options
      [status 64]

      $ pip checkin held ingham --on today xt72
      ! pip: PROGRESS: 'xt72' does not say how an action stands
      ! hint: write the action's code and a word, such as 7k3m=done
      [status 64]
      """)
    try driver.expect(
      """
      $ pip checkin held ingham --on today 25pz=done
      Recorded the check-in of ingham
        Due:    Wed 24 Feb 2027 (6 days ago)
        State:  held 6 days after its day
        Held:   Tue 2 Mar 2027 (today)
      Noted as done: the action ingham/25pz: Regroup for phonics
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo
      """)
  }
}
