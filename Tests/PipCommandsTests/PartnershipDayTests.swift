import TestSupport
import Testing

@Suite struct PartnershipDayTests {
  @Test func keepsTerms() throws {
    let driver = try PartnershipDriver()
    try driver.expect(
      """
      $ pip partnership term list
      No terms are recorded; the usual school holidays are assumed. Add one with: pip partnership term add NAME --from DAY --to DAY

      $ pip partnership term add "Autumn 2" --from "2 nov" --to 18/12/2026
      Added the term 53vz: Autumn 2
        First day:  Mon 2 Nov 2026 (18 days ago)
        Last day:   Fri 18 Dec 2026 (in 28 days)
      ! To take this back: pip undo

      $ pip partnership term add "Autumn 1" --from 2/9/2026 --to 23/10/2026
      Added the term vhsd: Autumn 1
        First day:  Wed 2 Sep 2026 (79 days ago)
        Last day:   Fri 23 Oct 2026 (28 days ago)
      ! To take this back: pip undo

      $ pip partnership term add Spring --from 2027-01-05 --to 2027-04-01
      Added the term v9k6: Spring
        First day:  Tue 5 Jan 2027 (in 46 days)
        Last day:   Thu 1 Apr 2027 (in 132 days)
      ! That is long for a half-term: if a half-term holiday lies inside, enter it as two terms.
      ! To take this back: pip undo

      $ pip partnership term list
      Code  Term      First day       Last day
      ────  ────────  ──────────────  ───────────────
      vhsd  Autumn 1  Wed 2 Sep 2026  Fri 23 Oct 2026
      53vz  Autumn 2  Mon 2 Nov 2026  Fri 18 Dec 2026
      v9k6  Spring    Tue 5 Jan 2027  Thu 1 Apr 2027

      $ pip partnership term list --json
      {
        "data": [
          {
            "code": "vhsd",
            "first": "2026-09-02",
            "last": "2026-10-23",
            "name": "Autumn 1"
          },
          {
            "code": "53vz",
            "first": "2026-11-02",
            "last": "2026-12-18",
            "name": "Autumn 2"
          },
          {
            "code": "v9k6",
            "first": "2027-01-05",
            "last": "2027-04-01",
            "name": "Spring"
          }
        ],
        "schema": "pip/terms/1",
        "warnings": []
      }

      $ pip partnership term edit 5 --name "Autumn, second half" --to 17/12/2026
      Changed the term 53vz: Autumn, second half
        First day:  Mon 2 Nov 2026 (18 days ago)
        Last day:   Thu 17 Dec 2026 (in 27 days)
      ! To take this back: pip undo

      $ pip partnership term edit 53vz --to 17/12/2026
      ! Everything was so already; nothing is changed.

      $ pip partnership term remove v9
      Removed the term v9k6: Spring
        First day:  Tue 5 Jan 2027 (in 46 days)
        Last day:   Thu 1 Apr 2027 (in 132 days)
      ! To take this back: pip undo

      $ pip partnership term remove vh --dry-run
      Would have removed the term vhsd: Autumn 1
        First day:  Wed 2 Sep 2026 (79 days ago)
        Last day:   Fri 23 Oct 2026 (28 days ago)
      ! Nothing is saved: this was a dry run.
      """)
  }

  @Test func keepsClosedDays() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip school add Ingham")
    try driver.expect(
      """
      $ pip partnership inset list
      No closed days are recorded. Add one with: pip partnership inset add DAY

      $ pip partnership inset add 5/2/2027 --school ing
      Added the closed day vhsd
        Day:     Fri 5 Feb 2027 (in 77 days)
        School:  ingham
      ! 'ing' is ingham
      ! To take this back: pip undo

      $ pip partnership inset add 5/2/2027 --name "- bullet"
      Added the closed day v9k6: - bullet
        Day:     Fri 5 Feb 2027 (in 77 days)
        School:  all
      ! To take this back: pip undo

      $ pip partnership inset add 25/12/2026 --name "+90-day"
      Added the closed day nk3t: +90-day
        Day:     Fri 25 Dec 2026 (in 35 days)
        School:  all
      ! Schools are closed then anyway: the day is a bank holiday (Christmas Day).
      ! To take this back: pip undo

      $ pip partnership inset list
      Code  Day              For       School
      ────  ───────────────  ────────  ──────
      nk3t  Fri 25 Dec 2026  +90-day   all
      v9k6  Fri 5 Feb 2027   - bullet  all
      vhsd  Fri 5 Feb 2027             ingham

      $ pip partnership inset list --json
      {
        "data": [
          {
            "code": "nk3t",
            "day": "2026-12-25",
            "name": "+90-day",
            "school": null
          },
          {
            "code": "v9k6",
            "day": "2027-02-05",
            "name": "- bullet",
            "school": null
          },
          {
            "code": "vhsd",
            "day": "2027-02-05",
            "name": null,
            "school": "ingham"
          }
        ],
        "schema": "pip/inset/1",
        "warnings": []
      }

      $ pip partnership inset remove nk3t
      Removed the closed day nk3t: +90-day
        Day:     Fri 25 Dec 2026 (in 35 days)
        School:  all
      ! To take this back: pip undo
      """)
  }
}
