import TestSupport
import Testing

@Suite struct PersonCommandTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      """)
    return driver
  }

  @Test func followsSomebodyThroughTheYears() throws {
    try driver().expect(
      """
      $ pip person list
      There are no people yet. Add one with: pip person add NAME

      $ pip person add "Asha Patel" --school ingham --role headteacher,lead-reviewer --email asha@ingham.example
      Added the person asha-patel: Asha Patel
        Id:      asha-patel
        School:  Ingham Primary School (ingham)
        Roles:   headteacher, lead-reviewer
        E-mail:  asha@ingham.example
      ! To take this back: pip undo

      $ pip person add "Ben O'Connor" --id ben --role reviewer
      Added the person ben: Ben O'Connor
        Id:     ben
        Roles:  reviewer
      ! To take this back: pip undo

      $ pip person add "- bullet" --role governor
      Added the person bullet: - bullet
        Id:     bullet
        Roles:  governor
      ! To take this back: pip undo

      $ pip person train asha-patel lead-reviewer --on 14/10/2026
      Recorded the training cxqd: Asha Patel, lead-reviewer
        Person:  asha-patel
        Course:  lead-reviewer
        Day:     Wed 14 Oct 2026 (37 days ago)
      ! To take this back: pip undo

      $ pip person train asha reviewer --on +2w
      Recorded the training x943: Asha Patel, reviewer
        Person:  asha-patel
        Course:  reviewer
        Day:     Fri 4 Dec 2026 (in 14 days)
      ! warning: Fri 4 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! 'asha' is asha-patel
      ! To take this back: pip undo

      $ pip person list
      Id          Name          School  Roles                       Trained
      ──────────  ────────────  ──────  ──────────────────────────  ─────────────
      asha-patel  Asha Patel    ingham  headteacher, lead-reviewer  lead-reviewer
      ben         Ben O'Connor          reviewer
      bullet      - bullet              governor

      $ pip person list --trained lead-reviewer --json
      {
        "data": [
          {
            "email": "asha@ingham.example",
            "id": "asha-patel",
            "left": null,
            "name": "Asha Patel",
            "roles": [
              "headteacher",
              "lead-reviewer"
            ],
            "school": "ingham",
            "trained": [
              "lead-reviewer"
            ]
          }
        ],
        "schema": "pip/people/1",
        "warnings": []
      }

      $ pip person list --role governor
      Id      Name      School  Roles     Trained
      ──────  ────────  ──────  ────────  ───────
      bullet  - bullet          governor

      $ pip person list --trained capacity
      Nobody fits. See everybody with: pip person list

      $ pip person edit asha-patel --school saxby --on 1/9/2026 --role governor
      Changed the person asha-patel: Asha Patel
        Id:      asha-patel
        School:  Saxby Village School (saxby)
        Roles:   headteacher, lead-reviewer, governor
        E-mail:  asha@ingham.example
        Moved:   from ingham on Tue 1 Sep 2026 (80 days ago)
      ! To take this back: pip undo

      $ pip person show asha-patel
      Asha Patel
      ==========

      Id:      asha-patel
      School:  Saxby Village School (saxby)
      Roles:   headteacher, lead-reviewer, governor
      E-mail:  asha@ingham.example

      Training
      --------

      Code  Course         Day
      ────  ─────────────  ───────────────
      cxqd  lead-reviewer  Wed 14 Oct 2026
      x943  reviewer       Fri 4 Dec 2026

      Ready to
      --------
      review:    yes
      lead:      yes
      champion:  needs improvement champion training

      Moves
      -----

      Was at  Moved on
      ──────  ──────────────
      ingham  Tue 1 Sep 2026

      $ pip person show asha-patel --json
      {
        "data": {
          "email": "asha@ingham.example",
          "id": "asha-patel",
          "moves": {
            "zpg6": {
              "from": "ingham",
              "on": "2026-09-01"
            }
          },
          "name": "Asha Patel",
          "ready": [
            {
              "missing": null,
              "ready": true,
              "task": "review"
            },
            {
              "missing": null,
              "ready": true,
              "task": "lead"
            },
            {
              "missing": "improvement champion training",
              "ready": false,
              "task": "champion"
            }
          ],
          "roles": [
            "headteacher",
            "lead-reviewer",
            "governor"
          ],
          "school": "saxby",
          "tasks": [],
          "training": {
            "cxqd": {
              "course": "lead-reviewer",
              "on": "2026-10-14"
            },
            "x943": {
              "course": "reviewer",
              "on": "2026-12-04"
            }
          }
        },
        "schema": "pip/person/1",
        "warnings": []
      }

      $ pip person untrain asha-patel x9
      Removed the training x943: Asha Patel, reviewer
        Person:  asha-patel
        Course:  reviewer
        Day:     Fri 4 Dec 2026 (in 14 days)
      ! To take this back: pip undo

      $ pip person leave ben --on 31/8/2027 --why "+90-day sabbatical"
      Recorded the leaving of the person ben: Ben O'Connor
        Id:                ben
        Roles:             reviewer
        Takes part until:  Tue 31 Aug 2027 (in 284 days)
        Why:               +90-day sabbatical
      ! To take this back: pip undo

      $ pip person leave bullet --on yesterday
      Recorded the leaving of the person bullet: - bullet
        Id:                bullet
        Roles:             governor
        Takes part until:  Thu 19 Nov 2026 (yesterday)
      ! To take this back: pip undo

      $ pip person list
      Id          Name          School  Roles                                 Trained
      ──────────  ────────────  ──────  ────────────────────────────────────  ─────────────
      asha-patel  Asha Patel    saxby   headteacher, lead-reviewer, governor  lead-reviewer
      ben         Ben O'Connor          reviewer

      $ pip person list --all --school saxby
      Id          Name        School  Roles                                 Trained        Left
      ──────────  ──────────  ──────  ────────────────────────────────────  ─────────────  ────
      asha-patel  Asha Patel  saxby   headteacher, lead-reviewer, governor  lead-reviewer

      $ pip person list --all
      Id          Name          School  Roles                                 Trained        Left
      ──────────  ────────────  ──────  ────────────────────────────────────  ─────────────  ───────────────
      asha-patel  Asha Patel    saxby   headteacher, lead-reviewer, governor  lead-reviewer
      ben         Ben O'Connor          reviewer                                             Tue 31 Aug 2027
      bullet      - bullet              governor                                             Thu 19 Nov 2026

      $ pip person edit bullet --clear left,roles --name Bullet
      Changed the person bullet: Bullet
        Id:  bullet
      ! To take this back: pip undo

      $ pip person edit bullet --name Bullet
      ! Everything was so already; nothing is changed.
      """)
  }
}
