import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

/// What comes back on a sheet is recorded exactly as if its commands had been typed.
@Suite struct SheetRoundTripTests {
  private static let folder = "Tests/PipCommandsTests/Golden/Sheets"

  /// `.ci/spreadsheet` wrote these files with LibreOffice: a British user's typing, saved as UTF-8 and, after a detour through a
  /// workbook, as Windows-1252 with semicolons.
  @Test(arguments: ["", "-1252"]) func `sheets that LibreOffice saved`(form: String) throws {
    let (typed, sheets) = (try start(), try start())
    for sheet in ["visit", "workshop", "checkin"] {
      let written = try sheets.run("pip sheet \(sheet == "visit" ? "review" : sheet) ingham -o \(sheet).csv")
      #expect(written.status == .done)
      // Elsewhere than where it was recorded the sheet is still the same one.
      #expect(try sheets.read("\(sheet).csv") == Project.text("\(Self.folder)/\(sheet).csv"))
      try copy("\(sheet)-libreoffice\(form).csv", to: sheets)
      let read = try sheets.run("pip sheet read \(sheet)-libreoffice\(form).csv")
      #expect(read.status == .done, "\(read.transcript)")
      try typed.write("typed.batch", try named("\(Self.folder)/\(sheet).typed", typed))
      try typed.prepare("pip batch typed.batch")
      #expect(try sheets.ingham() == typed.ingham())

      let again = try sheets.run("pip sheet read \(sheet)-libreoffice\(form).csv")
      #expect(
        again.messages
          == "Everything on \(sheet)-libreoffice\(form).csv is recorded already; nothing is changed.\n")
      try sheets.prepare("pip undo")
      try sheets.prepare("pip redo")
      #expect(try sheets.ingham() == typed.ingham())
    }
  }

  /// The partnership of `before.batch`, with chance that starts anew with every command.
  private func start() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    driver.today = try Day(iso: "2027-03-02")
    driver.chance = SeededGenerator(seed: 7)
    try driver.write("before.batch", Project.text("\(Self.folder)/before.batch"))
    try driver.prepare("pip batch before.batch")
    return driver
  }

  private func copy(_ name: String, to driver: PartnershipDriver) throws {
    let from = Project.file("\(Self.folder)/\(name)")
    try FileManager.default.copyItem(at: from, to: driver.directory.appendingPathComponent(name))
  }

  /// The commands, with the codes of the actions in the place of their names.
  private func named(_ path: String, _ driver: PartnershipDriver) throws -> String {
    var text = try Project.text(path)
    for (name, start) in [("FIRST", "Match"), ("SECOND", "Ask"), ("THIRD", "Find")] where text.contains(name)
    {
      let review = try driver.ingham()
      let code =
        review.firstMatch(of: try Regex("\"(....)\": \\{[^{}]*\"text\": \"\(start)"))?[1].substring ?? ""
      text = text.replacing(name, with: String(code))
    }
    return text
  }
}
