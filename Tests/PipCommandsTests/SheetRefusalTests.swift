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
    try driver.expectRefused(
      """
      $ pip sheet read w.csv
      ! pip: w.csv: 6 things on it cannot be taken, and nothing of it is saved
      ! line 10, “On which day was it held?”: '31/11/2026' is not a day: November 2026 has 30 days
      ! line 11, “Which improvement champions facilitated it?”: nobody in the records is called 'Lea Patel'; did you mean asha-patel?
      ! line 12, “How many staff took part?”: 'about 14' is not a number
      ! line 23, “By when”: '11/26/2026' is not a day: there is no month 26; the day comes first, so if November is meant write 26/11
      ! line 24, “What”: 'Err:508' is what a spreadsheet shows when it cannot show the cell: begin a text with another sign than =, or make the column wider
      ! line 24, “By when”: 'next week' is not a day: write it as 26/11/2026
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
  }

  @Test func `what a rule refuses is named too`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet review ingham -o v.csv\npip sheet workshop ingham -o w.csv")
    try driver.fill("v.csv", [("visit/team", 2, "Nadia Bell")])
    try driver.fill("w.csv", [("workshop/present", 2, "14"), ("questions+", 1, "Why?")])
    try driver.expectRefused(
      """
      $ pip sheet read v.csv
      ! pip: v.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line 12, “Who else was in the team?”: Nadia Bell works at ingham, and nobody from the host school can be a reviewer in its review (choose somebody from another school: pip person list)
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]

      $ pip sheet read w.csv
      ! pip: w.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line 12, “How many staff took part?”: needs an answer to “On which day was it held?” too
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]

      $ pip sheet read w.csv v.csv
      ! pip: w.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line 12, “How many staff took part?”: needs an answer to “On which day was it held?” too
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
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
    try driver.expectRefused(
      """
      $ pip sheet read v.csv
      ! pip: v.csv: 6 things on it cannot be taken, and nothing of it is saved
      ! line 6: was changed to 'Enquiry question, Another question', and is only there to be read: an answer goes beside it, and the rest is changed with the commands
      ! line 10, “On which day was the visit?”: was changed to 'On which day was it really?, such as 26/11/2026', and is only there to be read: an answer goes beside it, and the rest is changed with the commands
      ! line 11, “The visit”: 'By the way, lunch was good' stands where nothing is asked
      ! line 12, “The visit”: 'a remark in the margin' stands where nothing is asked
      ! line 25, “Strengths”: is about something that is no longer in the records: 'A strength that was taken away'
      ! line 26, “What the school does well”: is empty, and needed for what stands beside it
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
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
      """
      $ pip sheet read other.csv
      ! pip: other.csv: was written for Marsh Schools, and these are the data of Fenland Schools
      ! hint: name the other data with --data DIR; if the partnership has a new name, write that into the first row
      [status 65]

      $ pip sheet read gone.csv
      ! pip: gone.csv, about holme@2026-27: holme has no review in 2026-27
      ! hint: arrange one with pip review add holme
      [status 66]

      $ pip sheet read cycle.csv
      ! pip: cycle.csv, about ingham@2031-32: there is no cycle '2031-32'
      ! hint: see them all with pip cycle list
      [status 66]

      $ pip sheet read plain.csv
      ! pip: plain.csv: is no sheet that pip wrote: its first row does not say what it is about
      ! hint: the first row of a sheet begins with "pip sheet", and the first column tells which cell is which: copy the answers into a new sheet
      [status 65]

      $ pip sheet read quote.csv
      ! pip: quote.csv: a quotation mark that is opened on line 1 is never closed
      ! hint: look at that line in a text editor, and close or remove the mark
      [status 65]

      $ pip sheet read utf16.csv
      ! pip: utf16.csv: is text of another kind (UTF-16)
      ! hint: save it as "CSV UTF-8" from the spreadsheet program
      [status 65]

      $ pip sheet read binary.csv
      ! pip: binary.csv: is no text: line 1 holds a zero byte
      ! hint: save it as CSV from the spreadsheet program
      [status 65]

      $ pip sheet read nowhere.csv
      ! pip: nowhere.csv: there is no such file
      ! hint: check the name and the folder
      [status 66]

      $ pip sheet read w.xlsx
      ! pip: w.xlsx: is a workbook or a .zip, and only a sheet of it can be read
      ! hint: open it, choose the sheet, and save that as "CSV UTF-8"; a .zip is unpacked first
      [status 65]
      """)
  }

  @Test func `two sheets in one file`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv\npip sheet review ingham -o v.csv")
    try driver.fill("w.csv", [("actions+", 1, "Match the books")])
    let both = try driver.read("w.csv") + driver.read("v.csv").dropFirst()
    try driver.write("both.csv", both)
    let line = try SheetFiller(driver.read("w.csv")).rows.count + 1
    try driver.expectRefused(
      """
      $ pip sheet read both.csv
      ! pip: both.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line \(line): another sheet begins here (review, ingham@2026-27, Fenland Schools): save each as a file of its own
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
  }

  @Test func `what no command takes is named beside what is not understood`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet schools -o s.csv")
    try driver.fill("s.csv", [("schools/ingham", 2, "12"), ("schools/saxby", 4, "about 200")])
    try driver.expectRefused(
      """
      $ pip sheet read s.csv
      ! pip: s.csv: 2 things on it cannot be taken, and nothing of it is saved
      ! line 8, “URN”: '12' is not a URN: a URN has six digits, such as 123456
      ! line 10, “Pupils”: 'about 200' is not a number
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
  }

  @Test(arguments: [
    "ingham/2026", "", "@", "ingham@2026-27@x", "ingham 2026", "../x@2026-27", "ingham@2026-27/",
  ])
  func `a first row that has lost its form`(address: String) throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip rating add 18/11/2026 --name Autumn")
    for kind in ["review", "workshop", "checkin", "ratings"] {
      try driver.write("x.csv", "pip sheet,\(kind),\(address),Fenland Schools\n")
      let run = try driver.run("pip sheet read x.csv")
      #expect([.data, .missing, .done].contains(run.status), "\(run.transcript)")
      #expect(!run.messages.contains("should not"))
    }
  }

  @Test func `an answer in the first column is not lost`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    var filler = try SheetFiller(driver.read("w.csv"))
    let row = filler.rows.firstIndex { $0[0] == "actions+" } ?? 0
    filler.rows[row] = ["Read with parents", "the head", "", "", ""]
    filler.rows[row + 1][0] = "Match the books"
    try driver.write("w.csv", filler.csv())
    try driver.expectRefused(
      """
      $ pip sheet read w.csv
      ! pip: w.csv: 2 things on it cannot be taken, and nothing of it is saved
      ! line 23: 'Read with parents, the head' stands where nothing is asked
      ! line 24: 'Match the books' stands where nothing is asked
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
  }

  @Test func `a closed cycle takes what follows up, and nothing else`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv\npip sheet review ingham -o v.csv")
    try driver.fill("w.csv", [("actions+", 1, "Match the books")])
    try driver.fill("v.csv", [("feedback/gap", 2, "Time to read")])
    try driver.prepare("pip cycle close 2026-27 --yes")
    try driver.expectRefused(
      """
      $ pip sheet read v.csv
      ! pip: v.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line 39, “What lies between where it is and where it wants to be?”: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded (for something new, name the open cycle with --cycle)
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
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
    try driver.expectRefused(
      """
      $ pip sheet read v.csv
      ! pip: v.csv, about ingham@2026-27: the review of ingham was cancelled (snow)
      ! hint: take that back with pip review reopen ingham --why "…"
      [status 65]

      $ pip sheet review ingham
      ! pip: the review of ingham was cancelled (snow)
      ! hint: take that back with pip review reopen ingham --why "…"
      [status 65]
      """)
  }
}
