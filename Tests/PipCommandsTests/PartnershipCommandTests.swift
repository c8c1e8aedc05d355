import TestSupport
import Testing

@Suite struct PartnershipCommandTests {
  @Test func showsWhatIsThere() throws {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton --joined 1/1/2027
      pip person add "Asha Patel" --school ingham
      pip person add "Ben Okoro"
      pip person leave ben-okoro --on 31/10/2026
      """)
    try driver.expect(
      """
      $ pip partnership show
      Fenland Schools
      ===============

      Name:           Fenland Schools
      Model:          Schools Partnership Programme (spp)
      Schools today:  2
      People today:   1

      $ pip partnership edit --name "Fenland Schools Partnership" --lead "Grace Obi" --role senco,bursar --theme reading
      Changed the partnership Fenland Schools Partnership
        Name:        Fenland Schools Partnership
        Lead:        Grace Obi
        Model:       Schools Partnership Programme (spp)
        Own roles:   senco, bursar
        Own themes:  reading
      ! To take this back: pip undo

      $ pip partnership edit --role site-manager --clear lead
      Changed the partnership Fenland Schools Partnership
        Name:        Fenland Schools Partnership
        Model:       Schools Partnership Programme (spp)
        Own roles:   senco, bursar, site-manager
        Own themes:  reading
      ! To take this back: pip undo

      $ pip partnership term add "Autumn 1" --from 2/9/2026 --to 23/10/2026
      Added the term jf69: Autumn 1
        First day:  Wed 2 Sep 2026 (79 days ago)
        Last day:   Fri 23 Oct 2026 (28 days ago)
      ! To take this back: pip undo

      $ pip partnership inset add 4/1/2027 --name "Phonics training"
      Added the closed day 5gf6: Phonics training
        Day:     Mon 4 Jan 2027 (in 45 days)
        School:  all
      ! To take this back: pip undo

      $ pip partnership inset add 5/2/2027 --school ingham
      Added the closed day mm7k
        Day:     Fri 5 Feb 2027 (in 77 days)
        School:  ingham
      ! To take this back: pip undo

      $ pip partnership show
      Fenland Schools Partnership
      ===========================

      Name:           Fenland Schools Partnership
      Model:          Schools Partnership Programme (spp)
      Own roles:      senco, bursar, site-manager
      Own themes:     reading
      Schools today:  2
      People today:   1

      Terms
      -----

      Code  Term      First day       Last day
      ────  ────────  ──────────────  ───────────────
      jf69  Autumn 1  Wed 2 Sep 2026  Fri 23 Oct 2026

      Closed days
      -----------

      Code  Day             For               School
      ────  ──────────────  ────────────────  ──────
      5gf6  Mon 4 Jan 2027  Phonics training  all
      mm7k  Fri 5 Feb 2027                    ingham

      $ pip partnership show --json
      {
        "data": {
          "id": "partnership",
          "inset": {
            "5gf6": {
              "day": "2027-01-04",
              "name": "Phonics training"
            },
            "mm7k": {
              "day": "2027-02-05",
              "school": "ingham"
            }
          },
          "model": "spp",
          "name": "Fenland Schools Partnership",
          "people": 1,
          "roles": [
            "senco",
            "bursar",
            "site-manager"
          ],
          "schools": 2,
          "terms": {
            "jf69": {
              "first": "2026-09-02",
              "last": "2026-10-23",
              "name": "Autumn 1"
            }
          },
          "themes": [
            "reading"
          ]
        },
        "schema": "pip/partnership/1",
        "warnings": []
      }

      $ pip partnership edit --clear roles,themes --role bursar --json
      {
        "data": {
          "changes": [
            {
              "about": null,
              "address": "Fenland Schools Partnership",
              "facts": {
                "Model": "Schools Partnership Programme (spp)",
                "Name": "Fenland Schools Partnership",
                "Own roles": "bursar"
              },
              "thing": "the partnership",
              "verb": "changed"
            }
          ],
          "dryRun": false,
          "history": "pq4d54"
        },
        "schema": "pip/change/1",
        "warnings": []
      }
      """)
  }
}
