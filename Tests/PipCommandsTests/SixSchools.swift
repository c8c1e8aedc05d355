import TestSupport

extension PartnershipDriver {
  /// Six schools, a person from each, and the cycle 2026-27.
  static func sixSchools() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Thorpe Fen Academy" --id thorpe-fen
      pip school add "Marsh Lane Junior School" --id marsh-lane
      pip school add "St Oswald's Church School" --id st-oswalds
      pip school add "Holme Infant School" --id holme
      pip person add "Asha Patel" --school saxby
      pip person add "Tom Reed" --school thorpe-fen
      pip person add "Mina Shah" --school marsh-lane
      pip person add "Carl West" --school holme
      pip person add "Leo Hart" --school st-oswalds
      pip person add "Nadia Bell" --school ingham
      pip cycle open 2026-27
      """)
    return driver
  }

  /// The same with a review of Ingham that was held on 12 November 2026, feedback given.
  static func heldReview() throws -> PartnershipDriver {
    let driver = try sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed --champion leo-hart --focus "Early reading" --question "To what extent do pupils read with fluency?"
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026 --priority "Fluency in Year 2" --owner nadia-bell
      """)
    return driver
  }
}
