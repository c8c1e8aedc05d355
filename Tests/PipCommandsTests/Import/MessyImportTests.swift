import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

/// Any table whatever ends in an import or in a refusal, never in half of one.
@Suite struct MessyImportTests {
  private static let pieces = [
    "", "Name", "School", "Email", "Role", "Ingham Primary School", "ingham", "Mrs Asha Patel", "Patel, Asha",
    "Tom Reed",
    "26/11/2026", "11/26/2026", "IC", "cook", "\"two\nlines\"", "\"a;b,c\"", "'=1+1", "=1+1", "n/a",
    "asha@ingham.example", "\u{A0}", "é", "\u{202E}x",
    "\"", "URN", "990001", "990002", "North", "Cluster", "-", "head and deputy",
    String(repeating: "x", count: 1200), "\0", "Trained as reviewer", "Total", "#REF!", "?ukasz Lane", "12",
    "Mr & Mrs Bell", "Ingham; Ingham",
  ]

  private func table(_ random: inout SeededGenerator) -> String {
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    var lines: [String] = []
    if Bool.random(using: &random) { lines.append("Our list") }
    if Int.random(in: 0..<5, using: &random) > 0 {
      lines.append(
        ["Name", "School", "Role", "Email", "Cluster"].shuffled(using: &random).joined(separator: separator))
    }
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      let cells = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      lines.append(cells.joined(separator: separator))
    }
    return lines.joined(separator: ["\n", "\r\n"].randomElement(using: &random) ?? "\n")
  }

  @Test(arguments: 0..<12) func `never half of it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let driver = try PartnershipDriver()
    try driver.prepare(
      "pip school add \"Ingham Primary School\" --id ingham --urn 990001\npip cycle open 2026-27")
    for number in 0..<6 {
      let noun = ["person", "school"][number % 2]
      try driver.write("table.csv", table(&random))
      let before = driver.snapshot.filter { !$0.key.hasPrefix("history") }
      let whole = try driver.run("pip \(noun) import table.csv")
      let after = driver.snapshot.filter { !$0.key.hasPrefix("history") }
      #expect([0, 65].contains(whole.status.rawValue), "\(whole.transcript)")
      if whole.status != .done { #expect(before == after, "a refused file changed something") }
      let part = try driver.run("pip \(noun) import table.csv --skip-bad --refused rest-\(number).csv")
      #expect([0, 65].contains(part.status.rawValue), "\(part.transcript)")
      guard part.status == .done else { continue }
      // What was taken is so already, and what was refused is refused again, in the file of refused rows too.
      let again = try driver.run(
        "pip \(noun) import table.csv --skip-bad --refused again-\(number).csv --json")
      let data = try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any]
      let answer = data?["data"] as? [String: Any]
      let counts = answer?["counts"] as? [String: Int]
      // No row is lost: each is about something, or refused.
      let taken = (answer?["rows"] as? [[String: Any]])?.flatMap { $0["lines"] as? [Int] ?? [] } ?? []
      let refused = (answer?["refused"] as? [[String: Any]])?.compactMap { $0["line"] as? Int } ?? []
      #expect(Set(taken).isDisjoint(with: refused))
      #expect(taken.count + Set(refused).count == answer?["rowCount"] as? Int, "\(again.output)")
      #expect(counts?["new"] == 0 && counts?["changed"] == 0, "\(again.output)")
      if FileManager.default.fileExists(
        atPath: driver.directory.appendingPathComponent("rest-\(number).csv").path)
      {
        let rest = try driver.run("pip \(noun) import rest-\(number).csv")
        #expect(rest.status == .data, "\(rest.transcript)")
      }
    }
  }

  @Test func `a thousand rows are taken, and are so already the next time`() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip school add \"Ingham Primary School\" --id ingham")
    let rows = (0..<1000).map { "Person N\($0) Surname,Ingham,reviewer,p\($0)@ingham.example" }
    try driver.write("people.csv", (["Name,School,Role,Email"] + rows).joined(separator: "\n"))
    let new = try driver.run("pip person import people.csv --json")
    #expect(new.output.contains("\"new\": 1000"))
    let same = try driver.run("pip person import people.csv --json")
    #expect(same.output.contains("\"same\": 1000"))
  }

  @Test func `a record that cannot be read keeps people from being made twice`() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip person add \"Asha Patel\"")
    try driver.write("people/tom-reed.json", "{")
    try driver.write("people.csv", "Name\nTom Reed\n")
    try driver.expectRefused(
      """
      $ pip person import people.csv
      ! pip: people/tom-reed.json:1:2: ends in the middle of an object: a closing } is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }
}
