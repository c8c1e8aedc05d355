import Foundation
import PipCommands
import TestSupport
import Testing

/// A report without names holds nothing of the data that could name anybody.
@Suite struct `Reports without names` {
  private static let forms = ["text", "markdown", "json", "csv"]

  @Test(arguments: ["2025-26", "2026-27"])
  func `no name, id or text of the data stands in any form`(cycle: String) throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    let secrets = try Secrets(of: driver.directory)
    #expect(secrets.texts.count > 900 && secrets.words.count > 400)
    for form in Self.forms {
      let run = try driver.run("pip report cycle \(cycle) --anonymise --format \(form)")
      #expect(run.status == .done && run.output.count > 500)
      for text in secrets.texts { #expect(!run.output.contains(text), "\(text) in \(form)") }
      let words = Set(run.output.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
      #expect(words.isDisjoint(with: secrets.words), "\(words.intersection(secrets.words)) in \(form)")
      #expect(run.messages.isEmpty)
    }
    // The test can fail: the report with names holds hundreds of them.
    let named = try driver.run("pip report cycle \(cycle) --format json").output
    #expect(secrets.texts.count { named.contains($0) } > 50)
  }

  @Test func `numbers agree with those of the named report`() throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    func data(_ options: String) throws -> [String: Any] {
      let output = try driver.run("pip report cycle 2025-26 --json\(options)").output
      let answer = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return try #require(answer?["data"] as? [String: Any])
    }
    let (hidden, named) = (try data(" --anonymise"), try data(""))
    #expect(hidden["totals"] as? NSDictionary == named["totals"] as? NSDictionary)
    let (rows, all) = (
      hidden["reviews"] as? [[String: Any]] ?? [], named["reviews"] as? [[String: Any]] ?? []
    )
    #expect(rows.count == 24 && all.count == 24)
    for field in ["actions", "actionsDone", "impact", "postponements"] {
      #expect(
        rows.compactMap { $0[field] as? Int }.sorted() == all.compactMap { $0[field] as? Int }.sorted(),
        "\(field)")
    }
    #expect((hidden["schools"] as? [Any])?.count == 24)
    // The letters do not follow the names.
    let byName = all.sorted { ($0["hostName"] as? String ?? "") < ($1["hostName"] as? String ?? "") }
    #expect(rows.map { $0["impact"] as? Int } != byName.map { $0["impact"] as? Int })
  }

  @Test func `so few people that they could be recognised are not counted out`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip report cycle --anonymise
      Peer review 2026-27
      ===================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Fri 20 Nov 2026
      Schools:         6: 1 reviewed, 5 not yet arranged
      Reviews:         1, under way

      Reviews
      -------

      School    Where it stands
      ────────  ──────────────────────────────────
      School B  waits for the improvement workshop
      School A  not yet arranged
      School C  not yet arranged
      School D  not yet arranged
      School E  not yet arranged
      School F  not yet arranged

      Where reviews wait
      ------------------

      Waits for                 Reviews
      ────────────────────────  ───────
      the improvement workshop        1

      People
      ------
      Led a review:             fewer than 5
      Were in a visiting team:  fewer than 5

      Schools stand in an order that tells nothing, and what was said in reviews is left out. Fewer than 5 people are not counted out.
      """)
    let json = try driver.run("pip report cycle --anonymise --json").output
    #expect(json.contains("\"people\": null,\n        \"task\": \"led\""))
  }

  @Test func `it is written to a file, and not made for a school`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expectRefused(
      """
      $ pip report cycle --anonymise --for ingham
      ! pip: --for and --anonymise contradict each other: a school would know its own review
      ! hint: leave out one of them
      [status 64]
      """)
    #expect(try driver.run("pip report cycle --anonymise -o open.txt").status == .done)
    #expect(try driver.read("open.txt").hasPrefix("Peer review 2026-27\n=========="))
  }
}

/// All that could name a school or a person in a data directory.
private struct Secrets {
  /// Names, ids and texts.
  private(set) var texts: Set<String> = []
  /// Single words: codes of items, and ids without a hyphen.
  private(set) var words: Set<String> = []

  /// Words of the program that also stand in the data, and days.
  private static let harmless: Set<String> = [
    "partnership", "leaders", "staff", "pupils", "champions", "governors", "review", "enquiry", "held",
    "build",
    "embed", "feedback", "visit", "cancellation", "workshop", "check-in", "2025-26", "2026-27",
    "attainment", "citizenship", "governance", "culture", "leadership", "teaching", "development", "systems",
    "community", "partnerships", "system-leadership", "reviewer", "lead-reviewer", "improvement-champion",
    "data", "capacity", "2", "people", "true", "strengths", "not-yet", "started", "stopped", "done", "stuck",
    "on-track",
  ]

  init(of directory: URL) throws {
    let files = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "json" {
      collect(try JSONSerialization.jsonObject(with: Data(contentsOf: file)))
    }
  }

  private mutating func collect(_ value: Any) {
    switch value {
    case let members as [String: Any]:
      for (name, member) in members {
        if name.wholeMatch(of: /[2-9b-z]{4}/) != nil, name.contains(where: \.isNumber) { words.insert(name) }
        collect(member)
      }
    case let elements as [Any]: for element in elements { collect(element) }
    case let text as String: add(text)
    default: break
    }
  }

  private mutating func add(_ text: String) {
    guard !Self.harmless.contains(text), text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil else { return }
    if text.contains(where: { $0 == " " || $0 == "-" || $0 == "@" }) {
      texts.insert(text)
    } else {
      words.insert(text)
    }
  }
}
