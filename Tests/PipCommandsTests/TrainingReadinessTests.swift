import TestSupport
import Testing

@Suite struct `Who may review, lead and champion` {
  @Test func `training and shadowing decide who may take a task, and a lead who is not yet ready is told of`()
    throws
  {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip training add reviewer --on 5/11/2026
      pip training attend reviewer-2026-11-05 --people asha-patel,tom-reed,mina-shah
      pip person train asha-patel lead-reviewer --on 6/11/2026
      pip person train tom-reed lead-reviewer --on 6/11/2026
      pip person train mina-shah lead-reviewer --on 6/11/2026
      pip person train leo-hart improvement-champion --on 6/11/2026
      """)
    try driver.expect(
      """
      $ pip training who
      Id          Name        School      To review                To lead                                    To champion
      ──────────  ──────────  ──────────  ───────────────────────  ─────────────────────────────────────────  ───────────────────────────────────
      asha-patel  Asha Patel  saxby       yes                      yes                                        needs improvement champion training
      leo-hart    Leo Hart    st-oswalds  needs reviewer training  needs reviewer and lead reviewer training  yes
      mina-shah   Mina Shah   marsh-lane  yes                      yes                                        needs improvement champion training
      tom-reed    Tom Reed    thorpe-fen  yes                      yes                                        needs improvement champion training

      $ pip review add ingham --on 12/11/2026 --lead carl-west --team asha-patel --shadow tom-reed
      Arranged the review ingham: Ingham Primary School
        Visit:      Thu 12 Nov 2026 (8 days ago)
        Lead:       Carl West
        Team:       Asha Patel
        Shadowing:  Tom Reed
      ! warning: Carl West is not yet ready to lead: needs reviewer and lead reviewer training
      ! To take this back: pip undo

      $ pip training who --for lead
      Id          Name        School      To lead
      ──────────  ──────────  ──────────  ─────────────────────────────────────────
      asha-patel  Asha Patel  saxby       yes
      mina-shah   Mina Shah   marsh-lane  yes
      tom-reed    Tom Reed    thorpe-fen  yes
      leo-hart    Leo Hart    st-oswalds  needs reviewer and lead reviewer training

      $ pip review held ingham --on 12/11/2026
      Recorded the visit to ingham
        Held:  Thu 12 Nov 2026 (8 days ago)
      ! Next: pip review feedback ingham --on 2026-11-12 --priority "…"
      ! To take this back: pip undo

      $ pip training who --for lead
      Id          Name        School      To lead
      ──────────  ──────────  ──────────  ─────────────────────────────────────────────────────────────
      asha-patel  Asha Patel  saxby       yes
      tom-reed    Tom Reed    thorpe-fen  yes
      leo-hart    Leo Hart    st-oswalds  needs reviewer and lead reviewer training, a review to shadow
      mina-shah   Mina Shah   marsh-lane  needs a review to shadow

      $ pip training who --for lead --on 12/11/2026
      Id          Name        School      To lead
      ──────────  ──────────  ──────────  ─────────────────────────────────────────
      asha-patel  Asha Patel  saxby       yes
      mina-shah   Mina Shah   marsh-lane  yes
      tom-reed    Tom Reed    thorpe-fen  yes
      leo-hart    Leo Hart    st-oswalds  needs reviewer and lead reviewer training

      $ pip training who --for champion --json
      {
        "data": [
          {
            "champion": true,
            "championMissing": null,
            "id": "leo-hart",
            "name": "Leo Hart",
            "school": "st-oswalds"
          },
          {
            "champion": false,
            "championMissing": "improvement champion training",
            "id": "asha-patel",
            "name": "Asha Patel",
            "school": "saxby"
          },
          {
            "champion": false,
            "championMissing": "improvement champion training",
            "id": "mina-shah",
            "name": "Mina Shah",
            "school": "marsh-lane"
          },
          {
            "champion": false,
            "championMissing": "improvement champion training",
            "id": "tom-reed",
            "name": "Tom Reed",
            "school": "thorpe-fen"
          }
        ],
        "schema": "pip/training/who/1",
        "warnings": []
      }

      $ pip training who --school saxby
      Id          Name        School  To review  To lead  To champion
      ──────────  ──────────  ──────  ─────────  ───────  ───────────────────────────────────
      asha-patel  Asha Patel  saxby   yes        yes      needs improvement champion training

      $ pip review add saxby --on 26/11/2026 --lead tom-reed --team mina-shah,nadia-bell --champion leo-hart
      Arranged the review saxby: Saxby Village School
        Visit:      Thu 26 Nov 2026 (in 6 days)
        Lead:       Tom Reed
        Team:       Mina Shah, Nadia Bell
        Champions:  Leo Hart
      ! warning: Nadia Bell is not yet ready to review: needs reviewer training
      ! To take this back: pip undo

      $ pip review edit saxby --team mina-shah
      Changed the review saxby
        Visit:      Thu 26 Nov 2026 (in 6 days)
        Lead:       Tom Reed
        Team:       Mina Shah
        Champions:  Leo Hart
      ! To take this back: pip undo

      $ pip review edit saxby --lead mina-shah --team tom-reed
      Changed the review saxby
        Visit:      Thu 26 Nov 2026 (in 6 days)
        Lead:       Mina Shah
        Team:       Tom Reed
        Champions:  Leo Hart
      ! warning: Mina Shah is not yet ready to lead: needs a review to shadow
      ! To take this back: pip undo

      $ pip person show tom-reed
      Tom Reed
      ========

      Id:      tom-reed
      School:  Thorpe Fen Academy (thorpe-fen)

      Training
      --------

      Code  Course         Day
      ────  ─────────────  ──────────────
      5483  reviewer       Thu 5 Nov 2026
      6q2k  lead-reviewer  Fri 6 Nov 2026

      Ready to
      --------
      review:    yes
      lead:      yes
      champion:  needs improvement champion training

      Taken on
      --------

      Task                     Address  About  Day              Still open
      ───────────────────────  ───────  ─────  ───────────────  ──────────
      shadows the review       ingham          Thu 12 Nov 2026  no
      is in the visiting team  saxby           Thu 26 Nov 2026  yes

      $ pip person show tom-reed --json
      {
        "data": {
          "id": "tom-reed",
          "name": "Tom Reed",
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
          "school": "thorpe-fen",
          "tasks": [
            {
              "about": null,
              "address": "ingham",
              "cycle": "2026-27",
              "day": "2026-11-12",
              "open": false,
              "task": "shadow"
            },
            {
              "about": null,
              "address": "saxby",
              "cycle": "2026-27",
              "day": "2026-11-26",
              "open": true,
              "task": "review"
            }
          ],
          "training": {
            "5483": {
              "course": "reviewer",
              "event": "reviewer-2026-11-05",
              "on": "2026-11-05"
            },
            "6q2k": {
              "course": "lead-reviewer",
              "on": "2026-11-06"
            }
          }
        },
        "schema": "pip/person/1",
        "warnings": []
      }
      """)
  }

  @Test func `where no training is recorded, nobody is warned`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --on 12/11/2026 --lead carl-west --team asha-patel
      Arranged the review ingham: Ingham Primary School
        Visit:  Thu 12 Nov 2026 (8 days ago)
        Lead:   Carl West
        Team:   Asha Patel
      ! To take this back: pip undo

      $ pip training who
      Nobody's training is recorded yet. Record it with: pip training attend EVENT --people PERSON
      """)
  }

  @Test func `the memorandum has a version, and an old one is to be renewed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip school edit ingham --mou 12/9/2025 --mou-version 2025
      Changed the school ingham: Ingham Primary School
        Id:          ingham
        MoU signed:  Fri 12 Sep 2025 (434 days ago), version 2025
      ! To take this back: pip undo

      $ pip school edit saxby --mou 12/9/2026 --mou-version 2026
      Changed the school saxby: Saxby Village School
        Id:          saxby
        MoU signed:  Sat 12 Sep 2026 (69 days ago), version 2026
      ! To take this back: pip undo

      $ pip partnership edit --mou-version 2026
      Changed the partnership Fenland Schools
        Name:          Fenland Schools
        Model:         Schools Partnership Programme (spp)
        MoU in force:  version 2026
      ! To take this back: pip undo

      $ pip school list
      Id          School                     URN  Phase  Pupils  MoU signed
      ──────────  ─────────────────────────  ───  ─────  ──────  ──────────────────────────────
      holme       Holme Infant School
      ingham      Ingham Primary School                          Fri 12 Sep 2025, to be renewed
      marsh-lane  Marsh Lane Junior School
      saxby       Saxby Village School                           Sat 12 Sep 2026
      st-oswalds  St Oswald's Church School
      thorpe-fen  Thorpe Fen Academy

      $ pip school show ingham
      Ingham Primary School
      =====================

      Id:          ingham
      MoU signed:  Fri 12 Sep 2025 (434 days ago), version 2025; to be renewed, since version 2026 is in force

      $ pip partnership show
      Fenland Schools
      ===============

      Name:           Fenland Schools
      Model:          Schools Partnership Programme (spp)
      MoU in force:   version 2026
      Schools today:  6
      People today:   6

      $ pip school edit ingham --clear mou-version
      Changed the school ingham: Ingham Primary School
        Id:          ingham
        MoU signed:  Fri 12 Sep 2025 (434 days ago); to be renewed, since version 2026 is in force
      ! To take this back: pip undo

      $ pip partnership edit --clear mou-version
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Schools Partnership Programme (spp)
      ! To take this back: pip undo

      $ pip school show ingham
      Ingham Primary School
      =====================

      Id:          ingham
      MoU signed:  Fri 12 Sep 2025 (434 days ago)

      $ pip school show saxby --json
      {
        "data": {
          "id": "saxby",
          "mou": "2026-09-12",
          "mouVersion": "2026",
          "name": "Saxby Village School"
        },
        "schema": "pip/school/1",
        "warnings": []
      }
      """)
    try driver.expectRefused(
      """
      $ pip school edit holme --mou-version 2026
      ! pip: a version was signed on a day
      ! hint: say the day with --mou DAY
      [status 64]
      """)
  }
}
