import TestSupport
import Testing

/// A quality assurance review: a report with judgements, shared with all staff and the hub (Challenge Partners).
@Suite struct `The quality assurance model` {
  @Test func `it waits for self-evaluation, team, judgements and the report, and for no workshop`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --model quality-assurance --on 12/11/2026 --lead asha-patel
      Arranged the review ingham: Ingham Primary School
        Visit:  Thu 12 Nov 2026 (8 days ago)
        Lead:   Asha Patel
        Model:  quality-assurance
      ! To take this back: pip undo

      $ pip due
      When          By               Address  What                              Who         School
      ────────────  ───────────────  ───────  ────────────────────────────────  ──────────  ─────────────────────
      15 days late  Thu 5 Nov 2026   ingham   the self-evaluation for the team  Asha Patel  Ingham Primary School
      8 days late   Thu 12 Nov 2026  ingham   the visit                         Asha Patel  Ingham Primary School

      $ pip review prepare ingham --self-evaluation 2/11/2026
      Recorded the preparation of ingham
        Self-evaluation shared:  Mon 2 Nov 2026 (18 days ago)
      ! To take this back: pip undo

      $ pip review edit ingham --team tom-reed,mina-shah
      Changed the review ingham
        Visit:  Thu 12 Nov 2026 (8 days ago)
        Lead:   Asha Patel
        Team:   Tom Reed, Mina Shah
        Model:  quality-assurance
      ! To take this back: pip undo

      $ pip review held ingham --on 12/11/2026
      Recorded the visit to ingham
        Held:  Thu 12 Nov 2026 (8 days ago)
      ! Next: pip review feedback ingham --on 2026-11-12 --priority "…"
      ! To take this back: pip undo

      $ pip review feedback ingham --on 12/11/2026 --priority "Curriculum in the early years"
      Recorded the feedback to ingham
        Given:     Thu 12 Nov 2026 (8 days ago)
        Priority:  Curriculum in the early years
      ! Next: pip review judgement add ingham AREA --judgement "…" --because "…"
      ! To take this back: pip undo

      $ pip due
      When       By               Address  What            Who         School
      ─────────  ───────────────  ───────  ──────────────  ──────────  ─────────────────────
      in 6 days  Thu 26 Nov 2026  ingham   the judgements  Asha Patel  Ingham Primary School

      $ pip review feedback ingham --report-to-staff 19/11/2026 --report-to-hub 20/11/2026
      Recorded the feedback to ingham
        Given:                Thu 12 Nov 2026 (8 days ago)
        Priority:             Curriculum in the early years
        Report to the staff:  Thu 19 Nov 2026 (yesterday)
        Report to the hub:    Fri 20 Nov 2026 (today)
      ! Next: pip review judgement add ingham AREA --judgement "…" --because "…"
      ! To take this back: pip undo

      $ pip review list
      Review  School                 Visit            Focus  Stage   Waits for       By
      ──────  ─────────────────────  ───────────────  ─────  ──────  ──────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         report  the judgements  Thu 26 Nov 2026

      $ pip review edit ingham --clear report-to-hub
      Changed the review ingham
        Visit:                held Thu 12 Nov 2026 (8 days ago)
        Lead:                 Asha Patel
        Team:                 Tom Reed, Mina Shah
        Model:                quality-assurance
        Given:                Thu 12 Nov 2026 (8 days ago)
        Priority:             Curriculum in the early years
        Report to the staff:  Thu 19 Nov 2026 (yesterday)
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip review feedback ingham --report-to-staff 1/11/2026
      ! pip: the report to the staff (Sun 1 Nov 2026) would come before the visit (Thu 12 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip checkin held ingham --on 12/2/2027
      ! pip: the process model quality-assurance, which ingham follows, has no check-in
      [status 65]

      $ pip checkin plan ingham --on 12/2/2027
      ! pip: the process model quality-assurance, which ingham follows, has no check-in
      [status 65]
      """)
  }

  @Test func `judgements, the last step, complete it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --model quality-assurance --on 12/11/2026 --lead asha-patel --team tom-reed
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026 --report-to-staff 19/11/2026 --report-to-hub 20/11/2026
      """)
    try driver.expect(
      """
      $ pip review list --stage report
      Review  School                 Visit            Focus  Stage   Waits for       By
      ──────  ─────────────────────  ───────────────  ─────  ──────  ──────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         report  the judgements  Thu 26 Nov 2026
      """)
    try driver.prepare(
      """
      pip review judgement add ingham leadership --judgement "strong and steady" --because "middle leaders know their subjects"
      """)
    try driver.expect(
      """
      $ pip review list --stage complete
      Review  School                 Visit            Focus  Stage     Waits for  By
      ──────  ─────────────────────  ───────────────  ─────  ────────  ─────────  ──
      ingham  Ingham Primary School  Thu 12 Nov 2026         complete
      """)
  }
}
