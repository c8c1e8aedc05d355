import Foundation
import PipCommands
import TestSupport
import Testing

/// Sheets that cannot be recorded as they are: all that is wrong is said at once, and nothing is saved.
@Suite struct SheetRefusalTests {
  @Test func `every answer that is not understood is named with its line`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    try driver.fill(
      "w.csv",
      [
        ("workshop/held", 2, "31/11/2026"), ("workshop/champions", 2, "Leo Hart, Lea Patel"),
        ("workshop/present", 2, "about 14"), ("actions+", 1, "Match the books"),
        ("actions+", 3, "11/26/2026"),
        ("actions+", 2, "Nadia Bell"), ("actions+", 3, "next week"), ("actions+", 1, "Err:508"),
      ])
    try driver.expectRefused("$ pip sheet read w.csv")
  }

  @Test func `what a rule refuses is named too`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet review ingham -o v.csv\npip sheet workshop ingham -o w.csv")
    try driver.fill("v.csv", [("visit/team", 2, "Nadia Bell")])
    try driver.fill("w.csv", [("workshop/present", 2, "14"), ("questions+", 1, "Why?")])
    try driver.expectRefused(
      "$ pip sheet read v.csv\n\n$ pip sheet read w.csv\n\n$ pip sheet read w.csv v.csv")
  }

  @Test func `rows that nobody asked for`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet review ingham -o v.csv")
    var filler = try SheetFiller(driver.read("v.csv"))
    filler.rows[5][2] = "Another question"
    let held = filler.rows.firstIndex { $0[0].hasPrefix("visit/held") } ?? 0
    filler.rows[held][1] = "On which day was it really?"
    filler.rows.insert(["", "By the way", "lunch was good", ""], at: held + 1)
    filler.rows[held + 2].append("a remark in the margin")
    let strengths = filler.rows.firstIndex { $0[0] == "strengths+" } ?? 0
    filler.rows.insert(["strengths/zzzz~0.2222.0", "A strength that was taken away", ""], at: strengths)
    try filler.write("strengths+", "Culture and ethos", column: 2)
    try driver.write("v.csv", filler.csv())
    try driver.expectRefused("$ pip sheet read v.csv")
  }

  @Test func `a file that is no sheet, or not for here`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    let sheet = try driver.read("w.csv")
    try driver.write("other.csv", sheet.replacing("Fenland Schools", with: "Marsh Schools"))
    try driver.write("gone.csv", sheet.replacing("ingham@2026-27", with: "holme@2026-27"))
    try driver.write("cycle.csv", sheet.replacing("ingham@2026-27", with: "ingham@2031-32"))
    try driver.write("plain.csv", "Name,School\nAsha,Ingham\n")
    try driver.write("quote.csv", "pip sheet,workshop,\"ingham@2026-27\nx\n")
    try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: driver.directory.appendingPathComponent("w.xlsx"))
    try Data([0xFF, 0xFE, 0x70, 0]).write(to: driver.directory.appendingPathComponent("utf16.csv"))
    try Data([0x70, 0, 0x70]).write(to: driver.directory.appendingPathComponent("binary.csv"))
    try driver.expectRefused(
      ["other", "gone", "cycle", "plain", "quote", "utf16", "binary", "nowhere"].map {
        "$ pip sheet read \($0).csv"
      }
      .joined(separator: "\n\n") + "\n\n$ pip sheet read w.xlsx")
  }

  @Test func `a closed cycle takes what follows up, and nothing else`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv\npip sheet review ingham -o v.csv")
    try driver.fill("w.csv", [("actions+", 1, "Match the books")])
    try driver.fill("v.csv", [("feedback/gap", 2, "Time to read")])
    try driver.prepare("pip cycle close 2026-27 --yes")
    try driver.expectRefused("$ pip sheet read v.csv")
    #expect(try driver.run("pip sheet read w.csv").status == .done)
  }

  @Test func `a cancelled review takes no sheet`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --lead asha-patel
      pip sheet review ingham -o v.csv
      pip review cancel ingham --why "snow"
      """)
    try driver.fill("v.csv", [("feedback/gap", 2, "Time to read")])
    try driver.expectRefused("$ pip sheet read v.csv\n\n$ pip sheet review ingham")
  }
}
