import TestSupport
import Testing

@Suite struct `The latest published inspection outcome` {
  @Test func `it is kept in its own words, as a whole and by area`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip school edit ingham --inspected 12/3/2024 --outcome "Continues to be a good school" --outcome-area early-years=Outstanding
      Changed the school ingham: Ingham Primary School
        Id:                  ingham
        Inspected:           Tue 12 Mar 2024 (983 days ago)
        Inspection outcome:  Continues to be a good school
        By area:             early-years: Outstanding
      ! To take this back: pip undo

      $ pip school edit ingham --outcome-area "inclusion=Strong standard"
      Changed the school ingham: Ingham Primary School
        Id:                  ingham
        Inspected:           Tue 12 Mar 2024 (983 days ago)
        Inspection outcome:  Continues to be a good school
        By area:             early-years: Outstanding
                             inclusion: Strong standard
      ! To take this back: pip undo

      $ pip school edit ingham --clear outcome-area
      Changed the school ingham: Ingham Primary School
        Id:                  ingham
        Inspected:           Tue 12 Mar 2024 (983 days ago)
        Inspection outcome:  Continues to be a good school
      ! To take this back: pip undo

      $ pip school show ingham --json
      {
        "data": {
          "id": "ingham",
          "inspection": {
            "on": "2024-03-12",
            "outcome": "Continues to be a good school"
          },
          "name": "Ingham Primary School"
        },
        "schema": "pip/school/1",
        "warnings": []
      }

      $ pip school edit ingham --clear inspected,outcome
      Changed the school ingham: Ingham Primary School
        Id:  ingham
      ! To take this back: pip undo

      $ pip school add "Elm Tree School" --inspected 3/2/2026 --outcome-area "inclusion=Expected standard"
      Added the school elm-tree-school: Elm Tree School
        Id:         elm-tree-school
        Inspected:  Tue 3 Feb 2026 (290 days ago)
        By area:    inclusion: Expected standard
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip school edit ingham --outcome-area Good
      ! pip: --outcome-area: 'Good' does not say an area and its outcome
      ! hint: write the area in lower-case letters with hyphens, such as quality-of-education=Good
      [status 64]

      $ pip school edit ingham --inspected "31 feb"
      ! pip: --inspected: '31 feb' is not a day: February has at most 29 days
      [status 64]
      """)
  }
}
