import Foundation
import TestSupport
import Testing

@testable import PipCommands

extension PartnershipDriver {
  /// Asks as fish does what can stand at the end of a line; after the last blank nothing is typed yet.
  func offered(_ line: String) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let run = try run(
      (["pip", "completions", "words", "fish", "\(words.count - 1)"] + words.map { $0.isEmpty ? "''" : $0 })
        .joined(separator: " "))
    #expect(run.status == .done)
    #expect(run.messages == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "words" || lines.first == "files\t")
    return lines.first == "words" ? Array(lines.dropFirst()) : ["(a file)"]
  }
}

@Suite struct CompletionNamesTests {
  /// A line, and one of the words that can stand at its end.
  static let fenland = [
    ("pip review show ", "gote-end\tGote End Primary School"),
    ("pip review show heronsey@", "heronsey@2025-26"),
    ("pip review edit gote-end --team ", "alfie-norwood\tAlfie Norwood, teasel-bank"),
    ("pip review edit gote-end --theme ", "teaching\tThe quality of teaching"),
    ("pip review list --stage ", "act\tAct"),
    ("pip review finding edit ", "coldwash/w4qx\tSentence starters have become sentences to copy"),
    ("pip review strength edit ", "coldwash/dsvz\tPupils draw their thinking before they write it"),
    ("pip review evidence edit ", "coldwash/cj7z\tWatch the minute after an explanation"),
    ("pip review timetable edit ", "ottersea/gsrr\t15:30–16:30 Feedback, champions in the room"),
    ("pip review learning edit ", "kingsgote-junior/x5r2\tSit down over each child in July"),
    ("pip review look-back heronsey ", "3drj=\tA washing line of words in every classroom"),
    ("pip review look-back heronsey 3drj=", "3drj=lasted"),
    ("pip school show ", "coldwash\tColdwash Community Primary School"),
    ("pip person show ", "aleksandra-wojcik\tAleksandra Wojcik, toftney"),
    ("pip person edit alfie-norwood --role ", "lead-reviewer"),
    ("pip cluster show ", "causeway\tCauseway"), ("pip cluster show drove@", "drove@2025-26\tDrove"),
    ("pip cycle show ", "2025-26\tMon 1 Sep 2025 to Mon 31 Aug 2026"),
    ("pip --cycle ", "2026-27\tTue 1 Sep 2026 to Tue 31 Aug 2027"),
    ("pip action show ", "gote-end/nd5f\tCollect sentences by pupils that others may borrow"),
    ("pip --cycle 2025-26 impact edit ", "coldwash@2025-26/z468\tTeachers wait longer after a question"),
    ("pip workshop remove ", "coldwash/xwrh\tTue 17 Nov 2026"),
    ("pip checkin held gote-end ", "mwsv=\tA governor reads with Year 4 each month and writes to them"),
    ("pip checkin held gote-end mwsv=", "mwsv=on-track"),
    ("pip meeting show ", "heads-2026-11-12\theads, Thu 12 Nov 2026"),
    (
      "pip meeting decision done ",
      "heads-2026-11-12/b877\tBring a page on each workshop to the management group"
    ),
    (
      "pip meeting lesson edit ",
      "heads-2026-11-12/wzw3\tOne reason a day, written, does more than a page a week"
    ),
    ("pip training show ", "reviewer-2026-11-10\treviewer, Tue 10 Nov 2026"),
    ("pip training add ", "improvement-champion"),
    ("pip training edit reviewer-2026-11-10 --places-for ", "gote-end=\tGote End Primary School"),
    (
      "pip support show ",
      "support/xj7d\tlapwing-drove supports coldwash, Year 6 question books: two mornings side by side"
    ),
    ("pip commitment show ", "83m9\tEvery heads' meeting begins with the actions of one school"),
    ("pip maturity edit ", "2872\tThu 12 Nov 2026"), ("pip reflection edit ", "h8cb\tB2, Thu 12 Nov 2026"),
    ("pip feature edit ", "8j9s\tpeople, Thu 12 Nov 2026"), ("pip feature record ", "architecture"),
    ("pip showcase show ", "nfc3\tlapwing-drove: Question books from Year 3 to Year 6"),
    ("pip partnership term edit ", "2gdd\tAutumn 2 2025"),
    ("pip partnership inset remove ", "85mq\tMon 13 Apr 2026, Mathematics with the new textbooks, reedmere"),
    (
      "pip protocol set-aside ",
      "mou-to-renew\tEvery school has signed the version of the memorandum that is in force"
    ),
    (
      "pip protocol take-up ",
      "dnfx\tlead-again: coldwash: the school asked for the same lead, to see what has lasted"
    ),
    ("pip model show ", "spp\tSchools Partnership Programme"),
    ("pip framework show ", "ofsted-2025\tOfsted evaluation areas"),
    ("pip rating set ", "autumn\tautumn, Thu 12 Nov 2026"),
    ("pip rating set autumn ", "2=\tStaff were told what the review will look at in the end, and why."),
    ("pip rating set autumn 2=", "2=5"), ("pip rating set autumn 2=5 9=", "9=-"),
    (
      "pip school leave gote-end --hand ",
      "gote-end/wwnd=\towns the action (gote-end/wwnd: Five minutes of saying sentences before each piece of writing)"
    ),
    ("pip school leave gote-end --hand gote-end/wwnd=", "gote-end/wwnd=alfie-norwood\tAlfie Norwood"),
    ("pip workshop held coldwash --workshop ", "xwrh\tTue 17 Nov 2026"),
    ("pip manual ", "leakage\tShow where momentum is kept and lost between the stages"),
    ("pip person import staff.csv --map Staff=", "Staff=forename\ttheir first name"),
    ("pip school import schools.csv --map Base=", "Base=name\tits name"),
    ("pip school import ", "(a file)"), ("pip sheet read ", "(a file)"),
    ("pip sheet workshop ", "gote-end\tGote End Primary School"),
    ("pip workshop write-up coldwash --workshop ", "xwrh\tTue 17 Nov 2026"),
    ("pip batch ", "(a file)"), ("pip --data ", "(a file)"),
  ]

  @Test(arguments: fenland) func `the records know what can stand there`(line: String, word: String) throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    let before = driver.snapshot
    let offered = try driver.offered(line)
    #expect(offered.contains(word), "\(offered.prefix(8))")
    #expect(driver.snapshot == before)
  }

  @Test func `a step is offered for actions that can take it`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip action add ingham \"Read aloud\"")
    let address = try #require(try driver.offered("pip action done ").first)
    #expect(address.hasSuffix("\tRead aloud"))
    #expect(try driver.offered("pip action reopen ") == [])
    try driver.prepare("pip action done \(address.prefix { $0 != "\t" })")
    #expect(try driver.offered("pip action done ") == [])
    #expect(try driver.offered("pip action reopen ") == [address])
    #expect(try driver.offered("pip action show ") == [address])
  }

  @Test func `a new review is offered to schools that have none, and only people who may come`() throws {
    let driver = try PartnershipDriver.heldReview()
    #expect(try !driver.offered("pip review add ").contains { $0.hasPrefix("ingham\t") })
    #expect(try driver.offered("pip review add ").contains("saxby\tSaxby Village School"))
    let leads = try driver.offered("pip review add saxby --lead ")
    #expect(leads.contains("tom-reed\tTom Reed, thorpe-fen"))
    #expect(!leads.contains { $0.hasPrefix("asha-patel") })
    #expect(
      try !driver.offered("pip review add saxby --lead tom-reed --team ").contains {
        $0.hasPrefix("tom-reed")
      })
  }

  @Test func `the data directory is the one that the line names`() throws {
    let driver = try PartnershipDriver(name: nil)
    let other = try PartnershipDriver(example: "six-schools", today: "2026-11-20")
    #expect(try driver.offered("pip school show ") == [])
    #expect(try driver.offered("pip manual ").contains("undo\tTake back a whole command"))
    #expect(try driver.offered("pip --data \(other.directory.path) school show ").count == 6)
    #expect(try driver.offered("pip school --data=\(other.directory.path) show ").count == 6)
    driver.environment = ["PEERPIP_DATA": other.directory.path]
    #expect(try driver.offered("pip school show ").count == 6)
    driver.environment = ["PEERPIP_DATA": "", "HOME": other.directory.deletingLastPathComponent().path]
    let name = other.directory.lastPathComponent
    for start in ["~", "'$HOME'", "'${HOME}'"] {
      #expect(try driver.offered("pip --data \(start)/\(name) school show ").count == 6, "\(start)")
    }
  }

  @Test func `nothing is said about data that is not there, is damaged or is on a wrong day`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("schools/holme.json", "{")
    #expect(try driver.offered("pip school show ").map { $0.prefix { $0 != "\t" } }.contains("ingham"))
    try driver.write("partnership.json", "{")
    for line in [
      "pip training add ", "pip review show ", "pip --today never review show ",
      "pip --cycle x cluster show ",
    ] {
      #expect(try driver.offered(line) == [], "\(line)")
    }
    #expect(try driver.offered("pip school list --").contains { $0.hasPrefix("--json\t") })
  }
}
