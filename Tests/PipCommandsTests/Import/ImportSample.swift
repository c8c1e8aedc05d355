import TestSupport

extension PartnershipDriver {
  /// Two schools, and a spreadsheet of people.
  static func importingPeople(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby --urn 990002
      """)
    try driver.write("people.csv", csv)
    return driver
  }

  /// Three schools and a person of each, in a cycle.
  static func importingReviews() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton
      pip person add "Asha Patel" --school saxby
      pip person add "Tom Reed" --school welton
      pip person add "Nadia Bell" --school ingham
      pip cycle open 2026-27
      """)
    return driver
  }
}
