import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

/// Any valid answers on a sheet, in any form that spreadsheet programs save, record what the same commands record.
@Suite struct SheetPropertyTests {
  @Test(arguments: 1...12) func `random answers`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (typed, sheets) = (try PartnershipDriver.heldReview(), try PartnershipDriver.heldReview())
    let (answers, line, actions) = Self.workshop(&random)
    try sheets.prepare("pip sheet workshop ingham -o w.csv")
    try sheets.fill("w.csv", answers)
    try sheets.write("w.csv", Self.mangled(try SheetFiller(sheets.read("w.csv")), &random))
    let read = try sheets.run("pip sheet read w.csv")
    #expect(read.status == .done, "\(read.transcript)")
    try typed.prepare(([line].compactMap { $0 } + actions).joined(separator: "\n"))
    #expect(try Self.withoutCodes(sheets.ingham()) == Self.withoutCodes(typed.ingham()))
    let again = try sheets.run("pip sheet read w.csv")
    #expect(again.messages.hasSuffix("nothing is changed.\n"), "\(again.transcript)")
  }

  @Test(arguments: 1...12) func `random answers at a check-in`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (typed, sheets) = (try checkIn(), try checkIn())
    let codes = try sheets.ingham().matches(of: /"([^"]{4})": \{\s+"recorded": "[^"]*",\s+"text": "A/).map {
      String($0.1)
    }
    #expect(codes.count == 4)
    var answers = [("checkin/held", 2, "18/11/26")]
    var (before, states, after): ([String], String, [String]) = ([], "", [])
    for code in codes.shuffled(using: &random) {
      let note = Bool.random(using: &random) ? Self.text(&random) : ""
      if !note.isEmpty { answers.append(("actions/\(code)", 5, note)) }
      var isStop = false
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        answers.append(("actions/\(code)", 4, ["done", "Done", "DONE "].randomElement(using: &random) ?? ""))
        states += " \(code)=done"
      case 1:
        answers.append(
          ("actions/\(code)", 4, ["under way", "on-track", "Under  Way"].randomElement(using: &random) ?? ""))
        states += " \(code)=on-track"
      case 2:
        answers.append(("actions/\(code)", 4, "stopped"))
        isStop = !note.isEmpty
        if isStop { before.append("pip action stop ingham/\(code) --why \"\(note)\" --on 18/11/2026") }
        states += " \(code)=stopped"
      default: break
      }
      if !note.isEmpty, !isStop {
        after.append("pip action note ingham/\(code) \"\(note)\" --on 18/11/2026")
      }
    }
    for who in ["pupils", "staff", "leaders"] where Bool.random(using: &random) {
      let (what, how) = (who + Self.text(&random), Self.text(&random))
      let isExpected = Bool.random(using: &random)
      answers += [
        ("impact+", 1, who), ("impact+", 2, what), ("impact+", 3, how),
        ("impact+", 4, isExpected ? "y" : "No"),
      ]
      after.append(
        "pip impact add ingham \"\(what)\" --for \(who) --evidence \"\(how)\"\(isExpected ? "" : " --unexpected")"
      )
    }
    try sheets.prepare("pip sheet checkin ingham -o c.csv")
    try sheets.fill("c.csv", answers)
    try sheets.write("c.csv", Self.mangled(try SheetFiller(sheets.read("c.csv")), &random))
    let read = try sheets.run("pip sheet read c.csv")
    #expect(read.status == .done, "\(read.transcript)")
    try typed.prepare(
      (before + ["pip checkin held ingham --on 18/11/2026" + states] + after).joined(separator: "\n"))
    #expect(try Self.withoutCodes(sheets.ingham()) == Self.withoutCodes(typed.ingham()))
    let again = try sheets.run("pip sheet read c.csv")
    #expect(again.messages.hasSuffix("nothing is changed.\n"), "\(again.transcript)")
  }

  private func checkIn() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      "pip workshop held ingham --on 13/11/2026\n"
        + (1...4).map { "pip action add ingham \"A \($0)\"" }.joined(separator: "\n"))
    return driver
  }

  @Test(arguments: 1...60) func `whatever happened to a file, all of it is recorded or nothing`(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 16/11/2026
      pip action add ingham "Match the books" --owner nadia-bell
      pip rating add 18/11/2026 --name Autumn
      """)
    let kind =
      ["review ingham", "workshop ingham", "checkin ingham", "ratings", "people", "schools"]
      .randomElement(using: &random) ?? ""
    try driver.prepare("pip sheet \(kind) -o x.csv")
    var bytes = Array(try driver.read("x.csv").utf8)
    let scraps = [
      "\"", ",", "\n", ";", "~", "/", "=1", "26/11/2026", "done", "Nadia Bell", "\u{FEFF}", "9", "to agree",
    ]
    for _ in 0...Int.random(in: 0...20, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 1...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.replaceSubrange(place..<min(place + 40, bytes.count), with: [])
      case 3: bytes.insert(contentsOf: bytes[max(0, place - 60)..<place], at: place)
      default: bytes.insert(contentsOf: Array((scraps.randomElement(using: &random) ?? "").utf8), at: place)
      }
      if bytes.isEmpty { bytes = [0x2C] }
    }
    try Data(bytes).write(to: driver.directory.appendingPathComponent("x.csv"))
    let before = driver.snapshot
    let run = try driver.run("pip sheet read x.csv")
    #expect(run.status != .bug, "\(run.transcript)")
    if run.status == .done {
      let again = try driver.run("pip sheet read x.csv")
      #expect(again.messages.hasSuffix("nothing is changed.\n"), "\(again.transcript)")
    } else {
      #expect(driver.snapshot == before)
    }
  }

  private static let people = [
    ("leo-hart", ["Leo Hart", "leo-hart", "Mr Leo Hart", "LEO HART"]),
    ("asha-patel", ["Asha  Patel", "Patel, Asha"]),
    ("tom-reed", ["tom reed", "Tom Reed (tom-reed)"]),
  ]
  private static let days = [
    (
      "2026-11-13",
      ["13/11/2026", "13/11/26", "2026-11-13", "Fri 13 Nov 2026", "13-Nov-26", "13th November 2026"]
    ),
    ("2026-11-16", ["16.11.2026", "16 november 2026", "2026-11-16 00:00:00", "16/11/2026 00:00"]),
  ]
  private static let words = [
    "reading", "calm", "naïve", "“quoted”", "it’s", "50%", "a;b", "x,y", "ten – twelve", "(again)", "+1",
    "=2", "'round",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    "T" + (0...4).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  /// What somebody writes on a sheet of a workshop, and the command lines that say the same.
  private static func workshop(_ random: inout SeededGenerator) -> (
    [(String, Int, String)], String?, [String]
  ) {
    var answers: [(String, Int, String)] = []
    var line: String?
    if Bool.random(using: &random), let day = days.randomElement(using: &random) {
      answers.append(("workshop/held", 2, day.1.randomElement(using: &random) ?? ""))
      line = "pip workshop held ingham --on \(day.0)"
      if Bool.random(using: &random), let person = people.randomElement(using: &random) {
        let way = person.1.filter { !$0.contains(",") }.randomElement(using: &random) ?? ""
        answers.append(("workshop/champions", 2, way))
        line? += " --champion \(person.0)"
      }
      if Bool.random(using: &random) {
        answers.append(("workshop/present", 2, ["14", "14.0", " 14 "].randomElement(using: &random) ?? ""))
        line? += " --present 14"
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let question = text(&random)
        answers.append(("questions+", 1, question))
        line? += " --question \"\(question)\""
      }
    }
    var lines: [String] = []
    for row in 0..<Int.random(in: 0...5, using: &random) {
      let what = "\(row) " + text(&random)
      answers.append(("actions+", 1, what))
      var add = "pip action add ingham \"\(what)\""
      switch Int.random(in: 0...2, using: &random) {
      case 0:
        answers.append(("actions+", 2, "Nadia Bell"))
        add += " --owner nadia-bell"
      case 1:
        answers.append(("actions+", 2, "the Year \(row) team"))
        add += " --owner-text \"the Year \(row) team\""
      default: answers.append(("actions+", 2, "to agree"))
      }
      let day = days[Int.random(in: 0...1, using: &random)]
      answers.append(("actions+", 3, day.1.randomElement(using: &random) ?? ""))
      add += " --due \(day.0)"
      answers.append(("actions+", 4, text(&random)))
      add += " --success \"\(answers.last?.2 ?? "")\""
      lines.append(add)
    }
    return (answers, line, lines)
  }

  /// The file as some program saves it: other separators and quotes, empty rows and columns, formulas made harmless.
  private static func mangled(_ filler: SheetFiller, _ random: inout SeededGenerator) -> String {
    var filler = filler
    for row in filler.rows.indices {
      for column in filler.rows[row].indices where "=+".contains(filler.rows[row][column].first ?? " ") {
        filler.rows[row][column] = "'" + filler.rows[row][column]
      }
      if Bool.random(using: &random) { filler.rows[row] += ["", ""] }
      while Bool.random(using: &random), filler.rows[row].last == "" { filler.rows[row].removeLast() }
    }
    for _ in 0...3 {
      filler.rows.insert(["", "", ""], at: Int.random(in: 1...filler.rows.count, using: &random))
    }
    return (Bool.random(using: &random) ? "\u{FEFF}" : "")
      + filler.csv(
        separator: [",", ";", "\t"].randomElement(using: &random) ?? ",",
        lineEnd: ["\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n",
        quotesAll: Bool.random(using: &random))
  }

  /// A review without its codes: items in the order of their text.
  private static func withoutCodes(_ text: String) throws -> String {
    func plain(_ value: Any) throws -> Any {
      guard let object = value as? [String: Any] else { return value }
      let isItems = !object.isEmpty && object.keys.allSatisfy { Code($0) != nil }
      let members = try object.mapValues(plain)
      guard isItems else { return members }
      return try members.values.map {
        String(
          decoding: try JSONSerialization.data(
            withJSONObject: $0, options: [.sortedKeys, .fragmentsAllowed]), as: UTF8.self)
      }.sorted()
    }
    let object = try plain(JSONSerialization.jsonObject(with: Data(text.utf8)))
    return String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
  }
}
