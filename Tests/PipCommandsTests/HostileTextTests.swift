import TestSupport
import Testing

@Suite struct `Text that hides something` {
  @Test func `text that starts like an option is data where data belongs`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --focus "- bullet" --question "+90-day question"
      Arranged the review ingham: Ingham Primary School
        Focus:     - bullet
        Question:  +90-day question
      ! To take this back: pip undo

      $ pip review note ingham "--quiet corner"
      Added the note ingham/pq4d: --quiet corner
      ! To take this back: pip undo

      $ pip review note ingham "- quiet corner"
      Added the note ingham/qsnw: - quiet corner
      ! To take this back: pip undo
      """)
  }
}
