import TestSupport
import Testing

/// Expressions of interest as a form exports them, with the answers to its questions.
@Suite struct EoiImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip cycle open 2026-27
      """)
    try driver.write("form.csv", csv)
    return driver
  }

  @Test func `a form's answers become expressions of interest`() throws {
    let driver = try driver(
      """
      Timestamp,What is the name of your school?,Your name,Focus area,Why now?,Email Address
      2026/07/03 2:22:31 PM GMT+1,Ingham primary,Ms Bell,Reading aloud,New staff,n.bell@ingham.example
      04/07/2026 09:10:11,Lea Marsh Primary,The deputy,,"Two new teachers,
      and a new scheme",
      """)
    try driver.expect(
      """
      $ pip eoi import form.csv --map "Why now?=answer"

      $ pip eoi list

      $ pip eoi show ingham

      $ pip eoi import form.csv

      $ pip eoi edit ingham --answer "why now=New head" --answer "Who else?=The Year 2 team"

      $ pip eoi show ingham --json

      $ pip eoi import form.csv

      $ pip eoi edit ingham --clear answers

      $ pip eoi edit ingham --answer "Why now?"
      """)
  }

  @Test func `a school that was known by name only is found again once it is in the records`() throws {
    let driver = try driver("School,Submitted,Focus\nLea Marsh Primary,4/7/2026,Maths\n")
    try driver.expect(
      """
      $ pip eoi import form.csv

      $ pip school add "Lea Marsh Primary School" --id lea-marsh

      $ pip eoi import form.csv

      $ pip eoi import form.csv
      """)
  }

  @Test func `answers that cannot be taken are named`() throws {
    let driver = try driver(
      """
      School,Timestamp
      ,4/7/2026
      Lea Marsh,46207
      Lea Marsh,1/1/2024
      """)
    try driver.expect(
      """
      $ pip eoi import form.csv

      $ pip eoi import form.csv --cycle 2027-28
      """)
  }
}
