import TestSupport
import Testing

@Suite struct `What is due` {
  @Test func `what is due can be narrowed to a person, a school, a time, and what is overdue`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review add saxby --on 3/12/2026 --lead tom-reed --focus Writing --question "To what extent?"
      pip workshop held ingham --on 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      """)
    try driver.expect(
      """
      $ pip due
      When        By              Address  What       Who       School
      ──────────  ──────────────  ───────  ─────────  ────────  ────────────────────
      in 13 days  Thu 3 Dec 2026  saxby    the visit  Tom Reed  Saxby Village School

      $ pip due --within 10d
      Nothing is due up to Mon 30 Nov 2026.

      $ pip due --within 2w --for tom-reed
      When        By              Address  What       Who       School
      ──────────  ──────────────  ───────  ─────────  ────────  ────────────────────
      in 13 days  Thu 3 Dec 2026  saxby    the visit  Tom Reed  Saxby Village School

      $ pip due --overdue
      Nothing is overdue.

      $ pip due --overdue --fail
      Nothing is overdue.

      $ pip due --fail --today 11/1/2027
      When          By              Address      What                 Who         School
      ────────────  ──────────────  ───────────  ───────────────────  ──────────  ─────────────────────
      39 days late  Thu 3 Dec 2026  saxby        the visit            Tom Reed    Saxby Village School
      3 days late   Fri 8 Jan 2027  ingham/xt72  Regroup for phonics  Nadia Bell  Ingham Primary School
      [status 1]

      $ pip due --for nadia-bell --overdue --json --today 11/1/2027
      {
        "data": [
          {
            "address": "ingham/xt72",
            "cycle": "2026-27",
            "daysLate": 3,
            "due": "2027-01-08",
            "host": "ingham",
            "kind": "action",
            "overdue": true,
            "people": [
              "nadia-bell"
            ],
            "peopleText": null,
            "toAgree": false,
            "what": "Regroup for phonics"
          }
        ],
        "schema": "pip/due/1",
        "warnings": []
      }

      $ pip due --school saxby --within 100d
      When        By              Address  What       Who       School
      ──────────  ──────────────  ───────  ─────────  ────────  ────────────────────
      in 13 days  Thu 3 Dec 2026  saxby    the visit  Tom Reed  Saxby Village School
      """)
    try driver.expectRefused(
      """
      $ pip due --within soon
      ! pip: --within: 'soon' is not a number of days
      ! hint: write it as 30d or 6w
      [status 64]

      $ pip due --for nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip due --school nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip due --cycle 2020-21
      ! pip: there is no cycle '2020-21'
      ! hint: did you mean 2026-27?
      [status 66]
      """)
  }
}
