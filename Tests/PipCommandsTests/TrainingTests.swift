import TestSupport
import Testing

@Suite struct `Training events` {
  @Test func `an event has places for each school, and who attended stands in people's own records`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip training add lead-reviewer --on 3/12/2026 --place "Saxby Village School" --places 1 --places-for ingham=2,holme=0
      Arranged the training lead-reviewer-2026-12-03: lead reviewer training
        Id:      lead-reviewer-2026-12-03
        Course:  lead-reviewer
        Day:     Thu 3 Dec 2026 (in 13 days)
        Place:   Saxby Village School
        Places:  1 for each school, holme 0, ingham 2
      ! To take this back: pip undo

      $ pip due --within 13d
      When        By              Address                   What                        Who             School
      ──────────  ──────────────  ────────────────────────  ──────────────────────────  ──────────────  ──────
      in 13 days  Thu 3 Dec 2026  lead-reviewer-2026-12-03  the lead reviewer training  places to fill

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet

      Beside the reviews
      ------------------
      Training:  0 held; next lead reviewer training on Thu 3 Dec 2026

      $ pip training book lead-reviewer-2026-12-03 asha-patel tom-reed nadia-bell
      Booked on the training lead-reviewer-2026-12-03: Asha Patel, Tom Reed, Nadia Bell
        Id:      lead-reviewer-2026-12-03
        Course:  lead-reviewer
        Day:     Thu 3 Dec 2026 (in 13 days)
        Place:   Saxby Village School
        Places:  1 for each school, holme 0, ingham 2
        Booked:  3
      ! To take this back: pip undo

      $ pip person add "Omar Haddad" --school saxby
      Added the person omar-haddad: Omar Haddad
        Id:      omar-haddad
        School:  Saxby Village School (saxby)
      ! To take this back: pip undo

      $ pip training book lead-reviewer-2026-12-03 omar-haddad
      Booked on the training lead-reviewer-2026-12-03: Omar Haddad
        Id:      lead-reviewer-2026-12-03
        Course:  lead-reviewer
        Day:     Thu 3 Dec 2026 (in 13 days)
        Place:   Saxby Village School
        Places:  1 for each school, holme 0, ingham 2
        Booked:  4
      ! warning: saxby has 2 people for 1 place
      ! To take this back: pip undo

      $ pip training unbook lead-reviewer-2026-12-03 omar-haddad
      Unbooked from the training lead-reviewer-2026-12-03: Omar Haddad
        Id:      lead-reviewer-2026-12-03
        Course:  lead-reviewer
        Day:     Thu 3 Dec 2026 (in 13 days)
        Place:   Saxby Village School
        Places:  1 for each school, holme 0, ingham 2
        Booked:  3
      ! To take this back: pip undo

      $ pip training show lead-reviewer-2026-12-03
      Lead reviewer training
      ======================

      Id:      lead-reviewer-2026-12-03
      Course:  lead-reviewer
      Day:     Thu 3 Dec 2026 (in 13 days)
      Place:   Saxby Village School
      Places:  1 for each school, holme 0, ingham 2
      Booked:  3

      Places
      ------

      School      Places  Booked      Attended  Free
      ──────────  ──────  ──────────  ────────  ────
      ingham           2  Nadia Bell               1
      marsh-lane       1                           1
      saxby            1  Asha Patel               0
      st-oswalds       1                           1
      thorpe-fen       1  Tom Reed                 0

      $ pip due --for tom-reed --within 13d
      When        By              Address                   What                        Who                               School
      ──────────  ──────────────  ────────────────────────  ──────────────────────────  ────────────────────────────────  ──────
      in 13 days  Thu 3 Dec 2026  lead-reviewer-2026-12-03  the lead reviewer training  Asha Patel, Nadia Bell, Tom Reed

      $ pip training attend lead-reviewer-2026-12-03 --people asha-patel,carl-west --today 3/12/2026
      Recorded who attended the training lead-reviewer-2026-12-03: Asha Patel, Carl West
        Id:      lead-reviewer-2026-12-03
        Course:  lead-reviewer
        Day:     held Thu 3 Dec 2026 (today)
        Place:   Saxby Village School
        Places:  1 for each school, holme 0, ingham 2
        Booked:  3
      ! Booked and not recorded as there: nadia-bell, tom-reed.
      ! To take this back: pip undo

      $ pip training show lead-reviewer-2026-12-03
      Lead reviewer training
      ======================

      Id:      lead-reviewer-2026-12-03
      Course:  lead-reviewer
      Day:     held Thu 3 Dec 2026 (in 13 days)
      Place:   Saxby Village School
      Places:  1 for each school, holme 0, ingham 2
      Booked:  3

      Places
      ------

      School      Places  Booked      Attended    Free
      ──────────  ──────  ──────────  ──────────  ────
      holme            0              Carl West      0
      ingham           2  Nadia Bell                 1
      marsh-lane       1                             1
      saxby            1  Asha Patel  Asha Patel     0
      st-oswalds       1                             1
      thorpe-fen       1  Tom Reed                   0

      $ pip training show lead-reviewer-2026-12-03 --json
      {
        "data": {
          "booked": {
            "asha-patel": {
              "on": "2026-11-20"
            },
            "nadia-bell": {
              "on": "2026-11-20"
            },
            "tom-reed": {
              "on": "2026-11-20"
            }
          },
          "course": "lead-reviewer",
          "held": "2026-12-03",
          "id": "lead-reviewer-2026-12-03",
          "on": "2026-12-03",
          "place": "Saxby Village School",
          "places": 1,
          "placesFor": {
            "holme": 0,
            "ingham": 2
          },
          "schools": [
            {
              "attended": [
                "carl-west"
              ],
              "booked": [],
              "free": 0,
              "places": 0,
              "school": "holme"
            },
            {
              "attended": [],
              "booked": [
                "nadia-bell"
              ],
              "free": 1,
              "places": 2,
              "school": "ingham"
            },
            {
              "attended": [],
              "booked": [],
              "free": 1,
              "places": 1,
              "school": "marsh-lane"
            },
            {
              "attended": [
                "asha-patel"
              ],
              "booked": [
                "asha-patel"
              ],
              "free": 0,
              "places": 1,
              "school": "saxby"
            },
            {
              "attended": [],
              "booked": [],
              "free": 1,
              "places": 1,
              "school": "st-oswalds"
            },
            {
              "attended": [],
              "booked": [
                "tom-reed"
              ],
              "free": 0,
              "places": 1,
              "school": "thorpe-fen"
            }
          ]
        },
        "schema": "pip/training/1",
        "warnings": []
      }

      $ pip person show asha-patel --today 4/12/2026
      Asha Patel
      ==========

      Id:      asha-patel
      School:  Saxby Village School (saxby)

      Training
      --------

      Code  Course         Day
      ────  ─────────────  ──────────────
      48c5  lead-reviewer  Thu 3 Dec 2026

      Ready to
      --------
      review:    yes
      lead:      yes
      champion:  needs improvement champion training

      $ pip training list
      Day             Id                        Training                Place                 Places  Booked  Attended  State
      ──────────────  ────────────────────────  ──────────────────────  ────────────────────  ──────  ──────  ────────  ─────
      Thu 3 Dec 2026  lead-reviewer-2026-12-03  lead reviewer training  Saxby Village School       6       3         2  held

      $ pip training list --json
      {
        "data": [
          {
            "attended": 2,
            "booked": 3,
            "course": "lead-reviewer",
            "held": "2026-12-03",
            "id": "lead-reviewer-2026-12-03",
            "name": null,
            "on": "2026-12-03",
            "place": "Saxby Village School",
            "places": 6
          }
        ],
        "schema": "pip/trainings/1",
        "warnings": []
      }

      $ pip status --today 4/12/2026
      Reviews of 2026-27
      ==================

      Fri 4 Dec 2026: no reviews yet

      Beside the reviews
      ------------------
      Training:  1 held

      $ pip due
      Nothing is due up to Sun 20 Dec 2026.
      """)
  }
}
