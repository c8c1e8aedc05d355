import Foundation
import PipCommands
import TestSupport
import Testing

/// What the program says of the larger example is what stands in its files, counted in another way.
@Suite struct FenlandReportTests {
  private static let today = "2026-11-20"
  private static let cycles = ["2025-26", "2026-27"]

  private let driver: PartnershipDriver
  private let count: FenlandCount

  init() throws {
    driver = try PartnershipDriver(example: "fenland", today: Self.today)
    count = try FenlandCount(data: driver.directory, today: Self.today)
  }

  private func answer(_ line: String) throws -> Any {
    let run = try driver.run(line)
    try #require(run.status == .done, "\(run.transcript)")
    let whole = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(whole?["data"])
  }

  private func report(_ cycle: String) throws -> [String: Any] {
    try #require(try answer("pip report cycle \(cycle) --json") as? [String: Any])
  }

  private func rows(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  // MARK: The yearly report

  @Test(arguments: cycles) func `the totals of the yearly report are those of the files`(cycle: String) throws
  {
    let totals = try #require(try report(cycle)["totals"] as? [String: Int])
    let counted = try count.totals(of: cycle)
    for (name, number) in counted.sorted(by: { $0.key < $1.key }) {
      #expect(totals[name] == number, "\(name)")
    }
    #expect(Set(totals.keys).subtracting(counted.keys) == ["reviewsOverdue"], "a total that nobody counts")
  }

  @Test func `the counts are those of the story`() throws {
    let first = try count.totals(of: "2025-26")
    #expect(first["schools"] == 24)
    #expect(first["reviews"] == 24)
    #expect(first["reviewsHeld"] == 22)
    #expect(first["reviewsCancelled"] == 2)
    let second = try count.totals(of: "2026-27")
    #expect(second["schools"] == 24)
    #expect(second["reviews"] == 15)
    #expect(second["reviewsHeld"] == 7)
    for name in [
      "actionsDone", "actionsOpen", "actionsOverdue", "actionsStarted", "actionsStopped", "actionsToAgree",
      "checkInsOnTime", "checkInsLate", "checkInsWaived", "checkInsOverdue", "impactUnexpected",
    ] {
      #expect(first[name] ?? 0 > 0, "the example shows no \(name)")
    }
  }

  @Test(arguments: cycles) func `impact is grouped as it stands in the files`(cycle: String) throws {
    var groups: [String: [Int]] = [:]
    for group in try rows(try report(cycle)["impactGroups"]) {
      let name = try #require(group["for"] as? String)
      groups[name] = ["statements", "withEvidence", "unexpected"].map { group[$0] as? Int ?? -1 }
    }
    #expect(groups == (try count.impact(of: cycle)))
    guard cycle == "2025-26" else { return }
    #expect(
      groups.keys.sorted() == ["champions", "governors", "leaders", "partnership", "pupils", "staff"])
    for (name, numbers) in groups {
      #expect(numbers[1] > 0 && numbers[1] < numbers[0], "\(name): with and without evidence")
    }
  }

  @Test func `strengths are worth sharing in all eleven themes`() throws {
    let themes = try rows(try report("2025-26")["themes"])
    let shared = themes.filter { $0["strengths"] as? Int ?? 0 > 0 }
    #expect(shared.count == 11)
  }

  // MARK: Status, due and report

  @Test(arguments: cycles) func `status and the report tell the same of every review`(cycle: String) throws {
    let board = try #require(try answer("pip status --cycle \(cycle) --json") as? [String: Any])
    let whole = try report(cycle)
    let here = try byReview(board["reviews"]).mapValues(withoutPriority)
    let there = try byReview(whole["reviews"]).mapValues(withoutPriority)
    #expect(here.count > 10)
    #expect(here == there)
    let totals = try #require(board["totals"] as? [String: Int])
    let reported = try #require(whole["totals"] as? [String: Int])
    for name in [
      "reviews", "reviewsHeld", "actions", "actionsOpen", "actionsOverdue", "checkInsDue", "checkInsOverdue",
    ] {
      #expect(totals[name] == reported[name] && totals[name] != nil, "\(name)")
    }
  }

  @Test func `without a cycle status covers the open one, which is 2026-27`() throws {
    let board = try #require(try answer("pip status --json") as? [String: Any])
    #expect((board["about"] as? [String: Any])?["cycles"] as? [String] == ["2026-27"])
    let here = try byReview(board["reviews"]).mapValues(withoutPriority)
    #expect(try here == byReview(try report("2026-27")["reviews"]).mapValues(withoutPriority))
  }

  @Test func `what is due is what the report calls overdue, to agree and next`() throws {
    let whole = try report("2026-27")
    let due = try rows(try answer("pip due --within 60d --json"))
    func addresses(_ rows: [[String: Any]]) -> [String] {
      rows.compactMap { $0["address"] as? String }.sorted()
    }
    let actions = due.filter { $0["kind"] as? String == "action" }

    let late = try rows(whole["overdueActions"])
    #expect(late.count == 3)
    #expect(addresses(actions.filter { $0["overdue"] as? Bool == true }) == addresses(late))
    let toAgree = try rows(whole["actionsToAgree"])
    #expect(toAgree.count == 2)
    #expect(addresses(actions.filter { $0["toAgree"] as? Bool == true }) == addresses(toAgree))
    let next = try rows(whole["next"])
    #expect(next.count > 8)
    #expect(
      addresses(due.filter { $0["overdue"] as? Bool == false && !($0["due"] is NSNull) }) == addresses(next))

    let reviews = try rows(whole["reviews"]).filter { $0["overdue"] as? Bool == true }
    let steps = due.filter { $0["kind"] as? String != "action" && $0["overdue"] as? Bool == true }
    #expect(reviews.count == 3)
    #expect(
      steps.compactMap { $0["host"] as? String }.sorted()
        == reviews.compactMap { $0["host"] as? String }.sorted())
    for item in due where item["overdue"] as? Bool == true {
      let day = try #require(item["due"] as? String)
      #expect(item["daysLate"] as? Int == FenlandCount.days(from: day, to: Self.today))
    }
  }

  /// The rows of reviews by their address, as values that can be compared.
  private func byReview(_ value: Any?) throws -> [String: NSDictionary] {
    var reviews: [String: NSDictionary] = [:]
    for row in try rows(value) { reviews[try #require(row["review"] as? String)] = row as NSDictionary }
    return reviews
  }

  /// The priority is the host's to share in the report; the status board is the keeper's own and shows it always.
  private func withoutPriority(_ row: NSDictionary) -> NSDictionary {
    guard var known = row as? [String: Any] else { return row }
    known["priority"] = nil
    return known as NSDictionary
  }

  // MARK: People and schools over the years

  @Test func `nobody visits the school they work at on the day`() throws {
    let visits = try count.visits()
    #expect(visits.count > 90)
    for visit in visits {
      #expect(visit.school != visit.host, "\(visit.person) at \(visit.host) on \(visit.day)")
      #expect(visit.left.map { visit.day <= $0 } ?? true, "\(visit.person) had left by \(visit.day)")
    }
    let returned = visits.filter { $0.schoolNow == $0.host }
    #expect(returned.map(\.person) == ["simon-bellamy"], "one now works where they once visited")
  }

  @Test func `a school that left is in the old report only, one that joined in the new one only`() throws {
    for (cycle, there, gone) in [
      ("2025-26", "eelmere", "windpump-lane"), ("2026-27", "windpump-lane", "eelmere"),
    ] {
      let schools = try rows(try report(cycle)["schools"]).compactMap { $0["school"] as? String }
      #expect(schools.contains(there) && !schools.contains(gone), "\(cycle)")
      let names = ["eelmere": "Eelmere Village School", "windpump-lane": "Windpump Lane Primary Academy"]
      let page = try driver.run("pip report cycle \(cycle)").output
      #expect(page.contains(try #require(names[there])), "\(cycle)")
      #expect(!page.contains(try #require(names[gone])), "\(cycle)")
    }
  }

  @Test func `who has moved stands in each report with the school of that year`() throws {
    for (cycle, school) in [
      ("2025-26", "Heronsey Church of England Primary School"), ("2026-27", "Reedmere Primary School"),
    ] {
      let people = try rows(try report(cycle)["notYetAsked"])
      let amy = try #require(people.first { $0["person"] as? String == "amy-lofthouse" })
      #expect(amy["school"] as? String == school, "\(cycle)")
    }
    let shown = try driver.run("pip person show kirsty-dalgleish --cycle 2025-26").output
    #expect(shown.contains("quadwick@2025-26") && shown.contains("st-pegas@2025-26"))
    #expect(shown.contains("lapwing-drove") && shown.contains("Gote End Primary School"))
  }

  @Test func `who watched in the first year reviews in the second`() throws {
    let visits = try count.visits()
    let shadows = Set(visits.filter { $0.cycle == "2025-26" && $0.task == "shadows" }.map(\.person))
    let reviewers = Set(visits.filter { $0.cycle == "2026-27" && $0.task == "team" }.map(\.person))
    #expect(
      shadows.intersection(reviewers).isSuperset(of: ["rosalind-peck", "kwame-boateng", "leanne-odell"]))
  }
}
