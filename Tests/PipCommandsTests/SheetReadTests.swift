import Foundation
import PipCommands
import TestSupport
import Testing

/// What is written on sheets becomes records, as one change.
@Suite struct SheetReadTests {
  private func workshop() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    return driver
  }

  @Test func `a workshop, with what the commands would be`() throws {
    let driver = try workshop()
    try driver.fill(
      "w.csv",
      [
        ("workshop/held", 2, "19/11/26"), ("workshop/present", 2, "14.0"), ("questions+", 1, "Who listens?"),
        ("actions+", 1, "Match the books"), ("actions+", 2, "Mrs Bell"), ("actions+", 3, "15 January 2027"),
        ("actions+", 1, "=Read with parents"), ("actions+", 2, "Nadia Bell"), ("actions+", 3, "tbc"),
      ])
    try driver.expect(
      """
      $ pip sheet read w.csv --commands --dry-run
      Would have recorded the workshop ingham/25pz
        Held:           Thu 19 Nov 2026 (yesterday)
        Champions:      Leo Hart
        Staff present:  14
        Questions:      Who listens?
        Check-in:       Mon 22 Feb 2027 (in 94 days). 90 days from the workshop on Thu 19 Nov 2026 is Wed 17 Feb 2027, which is in the half-term holiday (assumed: no term dates are recorded); then comes a weekend. It moves to Mon 22 Feb 2027, the next school day.
      Would have added the action ingham/c6dd: Match the books
        Owner:  Nadia Bell
        By:     Fri 15 Jan 2027 (in 56 days)
      Would have added the action ingham/mb8m: =Read with parents
        Owner:  Nadia Bell
        By:     to agree
      ! The same as commands:
      ! pip workshop held ingham@2026-27 --on=2026-11-19 --present=14 '--question=Who listens?'
      ! pip action add ingham@2026-27 --due=2027-01-15 --owner=nadia-bell -- 'Match the books'
      ! pip action add ingham@2026-27 '--due=to agree' --owner=nadia-bell -- '=Read with parents'
      ! Nothing is saved: this was a dry run.
      """)
  }

  @Test func `a check-in that begins on paper`() throws {
    let driver = try workshop()
    try driver.prepare(
      """
      pip workshop held ingham --on 16/11/2026
      pip action add ingham "Match the books" --owner nadia-bell
      pip action add ingham "Read with parents"
      pip sheet checkin ingham -o c.csv
      """)
    let codes = try driver.ingham().matches(of: /"([^"]{4})": \{\s+"(?:owner|recorded)/).map { String($0.1) }
    #expect(codes.count == 2)
    try driver.fill(
      "c.csv",
      [
        ("checkin/held", 2, "20/11/2026"), ("checkin/note", 2, "Two lines\nof note"),
        ("actions/\(codes[0])", 4, "DONE"), ("actions/\(codes[1])", 4, "under way"),
        ("actions/\(codes[1])", 5, "Half the parents came"), ("impact+", 1, "pupils"),
        ("impact+", 2, "Calmer"),
        ("impact+", 4, "No"),
      ])
    let read = try driver.run("pip sheet read c.csv")
    #expect(read.status == .done, "\(read.transcript)")
    let review = try driver.ingham()
    #expect(review.contains(#""note": "Two lines\nof note""#))
    #expect(review.contains(#""done": "2026-11-20""#))
    #expect(review.contains(#""started": "2026-11-20""#))
    #expect(review.contains(#""text": "Half the parents came""#))
    #expect(review.contains(#""unexpected": true"#))
  }

  @Test func `marks of a session, each group's own`() throws {
    let driver = try PartnershipDriver.rated()
    try driver.prepare("pip sheet ratings -o r.csv")
    try driver.fill(
      "r.csv",
      [
        ("points1/1", 3, "4"), ("points2/4", 4, "2.0"), ("points5/15", 3, "0"),
        ("close/change", 2, "An hour to plan"),
      ])
    try driver.expect(
      """
      $ pip sheet read r.csv
      Changed the progress session autumn: marks of champions
        Point 1:   4: Staff helped to choose which areas the review might look at.
        Point 15:  0: One priority for improvement is agreed, and only one.
        Rated:     4 of 24 points
      Changed the progress session autumn: marks of heads
        Point 4:  2: The focus is something that truly matters to this school now.
        Rated:    2 of 24 points
      Closed the progress session autumn: Autumn
        Id:             autumn
        Cycle:          2026-27
        Day:            Wed 18 Nov 2026 (2 days ago)
        Groups:         champions, heads
        Rated:          5 of 24 points
        Change agreed:  An hour to plan
      ! To take this back: pip undo
      """)
  }

  @Test func `the registers, corrected and added to`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip person edit tom-reed --role deputy
      pip sheet people -o p.csv
      pip sheet schools -o s.csv
      """)
    try driver.fill(
      "p.csv",
      [
        ("people/tom-reed", 4, "Head teacher"), ("people/asha-patel", 2, "Holme Infant School"),
        ("people/asha-patel", 3, "1/9/2026"), ("people/asha-patel", 5, "asha@holme.example"),
        ("people+", 1, "Zoë Lamb"), ("people+", 2, "thorpe-fen"),
        ("people+", 4, "lead reviewer and governor"),
      ])
    try driver.fill(
      "s.csv",
      [
        ("schools/holme", 2, "123456"), ("schools/holme", 4, "1,097"), ("schools/holme", 8, "2026-09-08"),
        ("schools+", 1, "Fen Drayton School"), ("schools+", 3, "primary"),
      ])
    try driver.expect(
      """
      $ pip sheet read p.csv s.csv
      Changed the person asha-patel: Asha Patel
        Id:      asha-patel
        School:  Holme Infant School (holme)
        E-mail:  asha@holme.example
        Moved:   from saxby on Tue 1 Sep 2026 (80 days ago)
      Changed the person tom-reed: Tom Reed
        Id:      tom-reed
        School:  Thorpe Fen Academy (thorpe-fen)
        Roles:   headteacher
      Added the person zoe-lamb: Zoë Lamb
        Id:      zoe-lamb
        School:  Thorpe Fen Academy (thorpe-fen)
        Roles:   lead-reviewer, governor
      Changed the school holme: Holme Infant School
        Id:          holme
        URN:         123456
        Pupils:      1097
        MoU signed:  Tue 8 Sep 2026 (73 days ago)
      Added the school fen-drayton-school: Fen Drayton School
        Id:     fen-drayton-school
        Phase:  primary
      ! To take this back: pip undo
      """)
  }

  @Test func `rows in any order, even above the first one`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet workshop ingham -o w.csv")
    try driver.fill(
      "w.csv",
      [("workshop/held", 2, "19/11/2026"), ("workshop/present", 2, "14"), ("actions+", 1, "Match the books")])
    var filler = try SheetFiller(driver.read("w.csv"))
    filler.rows.sort { $0[1] < $1[1] }
    try driver.write("w.csv", filler.csv())
    try driver.prepare("pip sheet read w.csv")
    for said in [#""held": "2026-11-19""#, "14", "Match the books"] {
      #expect(try driver.ingham().contains(said))
    }
  }

  @Test func `reading twice changes nothing, and undo takes it all back`() throws {
    let driver = try workshop()
    let before = try driver.ingham()
    try driver.fill(
      "w.csv",
      [("workshop/held", 2, "19/11/2026"), ("actions+", 1, "Match the books"), ("actions+", 1, "Read on")])
    try driver.prepare("pip sheet read w.csv")
    let after = try driver.ingham()
    try driver.expect(
      """
      $ pip sheet read w.csv
      ! Everything on w.csv is recorded already; nothing is changed.
      """)
    #expect(try driver.ingham() == after)
    try driver.prepare("pip undo")
    #expect(try driver.ingham() == before)
  }

  @Test func `what was recorded since is never overwritten`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip sheet review ingham -o v.csv\npip sheet review ingham -o other.csv")
    // Not touched on the sheet: the newer record stays, and nothing is said.
    try driver.prepare("pip review feedback ingham --priority \"Fluency everywhere\"")
    try driver.expect(
      """
      $ pip sheet read v.csv
      ! Nothing is filled in yet on v.csv; nothing is changed.
      """)
    // Changed in both: nobody can know which one holds.
    try driver.fill("v.csv", [("feedback/priority", 2, "Fluency in Year 3"), ("feedback/gap", 2, "Time")])
    try driver.expectRefused(
      """
      $ pip sheet read v.csv
      ! pip: v.csv: one thing on it cannot be taken, and nothing of it is saved
      ! line 40, “The one priority to take on from here”: says 'Fluency in Year 3', and since the sheet was written 'Fluency everywhere' was recorded
      ! hint: mend the sheet and read it again; an empty cell leaves what is recorded as it is
      [status 65]
      """)
  }

  @Test func `a row that is recorded already stays as it is recorded`() throws {
    let driver = try workshop()
    try driver.fill("w.csv", [("actions+", 1, "Match the books"), ("actions+", 3, "15/1/2027")])
    try driver.prepare("pip sheet read w.csv")
    let code = try driver.ingham().firstMatch(of: /"actions": \{\s+"(....)"/).map { String($0.1) } ?? ""
    try driver.prepare("pip action edit ingham/\(code) --due 22/1/2027")
    try driver.expect(
      """
      $ pip sheet read w.csv
      ! warning: line 23, “By when”: the row is recorded already, with 'Fri 22 Jan 2027' and not '15/1/2027'; it stays as it is recorded
      ! Everything on w.csv is recorded already; nothing is changed.
      """)
  }

  /// What people do to a sheet that looks odd to them; none of it changes what it says.
  @Test(arguments: [
    "column first", "column second", "column third", "columns swapped", "rows turned round", "marks gone",
  ])
  func `a sheet that was put in another order`(how: String) throws {
    let (plain, mixed) = (try workshop(), try workshop())
    let answers = [
      ("workshop/held", 2, "19/11/2026"), ("workshop/present", 2, "14"), ("actions+", 1, "Match the books"),
      ("actions+", 2, "Nadia Bell"), ("actions+", 3, "15/1/2027"), ("actions+", 4, "Books match"),
    ]
    for driver in [plain, mixed] { try driver.fill("w.csv", answers) }
    var filler = try SheetFiller(mixed.read("w.csv"))
    switch how {
    case "column first": for row in filler.rows.indices { filler.rows[row].insert("", at: 0) }
    case "column second": for row in filler.rows.indices { filler.rows[row].insert("", at: 1) }
    case "column third": for row in filler.rows.indices { filler.rows[row].insert("", at: 2) }
    case "columns swapped":
      for row in filler.rows.indices where filler.rows[row][0].hasPrefix("actions") {
        filler.rows[row].swapAt(3, 4)
      }
    case "rows turned round": filler.rows = Array(filler.rows.prefix(2) + filler.rows.dropFirst(2).reversed())
    default:
      for row in filler.rows.indices where !filler.rows[row][0].hasPrefix("pip") {
        filler.rows[row][0] = String(filler.rows[row][0].prefix { $0 != "~" })
      }
    }
    try mixed.write("w.csv", filler.csv())
    let read = try mixed.run("pip sheet read w.csv")
    #expect(read.status == .done, "\(read.transcript)")
    try plain.prepare("pip sheet read w.csv")
    #expect(try mixed.ingham() == plain.ingham())
  }
}
