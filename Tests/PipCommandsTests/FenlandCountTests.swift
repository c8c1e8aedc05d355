import Foundation
import TestSupport
import Testing

/// Counts the files of the larger example by hand: with Foundation, and with nothing of the program.
struct FenlandCount {
  /// One person who visits or visited one school.
  struct Visit {
    /// The review, and what the person does there.
    let cycle: String, host: String, task: String
    /// The person, with the school they worked at on the day, and that of now.
    let person: String, school: String?, schoolNow: String?
    /// The day of the visit, or today while there is none.
    let day: String
    /// The person's last day, if they have left.
    let left: String?
  }

  private typealias Record = [String: Any]

  private let data: URL
  private let today: String
  private let schools: [String: Record]
  private let people: [String: Record]
  private let partnership: Record

  init(data: URL, today: String) throws {
    (self.data, self.today) = (data, today)
    schools = try Self.records(data.appendingPathComponent("schools"))
    people = try Self.records(data.appendingPathComponent("people"))
    partnership = try Self.record(data.appendingPathComponent("partnership.json"))
  }

  // MARK: Totals

  /// The totals of a cycle, under the names that the report gives them.
  func totals(of cycle: String) throws -> [String: Int] {
    let reviews = Array(try self.reviews(of: cycle).values)
    return try schoolTotals(of: cycle).merging(reviewTotals(of: reviews)) { one, _ in one }
      .merging(actionTotals(of: reviews)) { one, _ in one }
      .merging(checkInTotals(of: cycle)) { one, _ in one }
      .merging(impactTotals(of: cycle)) { one, _ in one }
  }

  private func schoolTotals(of cycle: String) throws -> [String: Int] {
    let span = try Self.record(data.appendingPathComponent("cycles/\(cycle)/cycle.json"))
    let (first, last) = (span["first"] as? String ?? "", span["last"] as? String ?? "")
    let active = schools.filter { _, school in
      (school["joined"] as? String ?? first) <= last && (school["left"] as? String ?? last) >= first
    }
    var (held, cancelled, arranged): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    for (id, review) in try reviews(of: cycle) {
      let host = String(id.prefix { $0 != "." })
      if review["held"] != nil {
        held.insert(host)
      } else if review["cancelled"] != nil {
        cancelled.insert(host)
      } else {
        arranged.insert(host)
      }
    }
    arranged.subtract(held)
    cancelled.subtract(held.union(arranged))
    return [
      "schools": active.count, "schoolsReviewed": held.count, "schoolsArranged": arranged.count,
      "schoolsCancelledOnly": cancelled.count,
      "schoolsNotYetArranged": active.count - held.count - arranged.count - cancelled.count,
    ]
  }

  private func reviewTotals(of reviews: [Record]) -> [String: Int] {
    let cancelled = reviews.count { $0["cancelled"] != nil }
    let complete = reviews.count { review in
      let ended = Self.items(review, "checkIns").values.contains {
        $0["held"] != nil || $0["waived"] != nil
      }
      return review["cancelled"] == nil && ended && !Self.items(review, "actions").isEmpty
    }
    return [
      "reviews": reviews.count, "reviewsHeld": reviews.count { $0["held"] != nil },
      "reviewsCancelled": cancelled, "reviewsComplete": complete,
      "reviewsUnderWay": reviews.count - cancelled - complete,
      "strengths": reviews.reduce(0) { $0 + Self.items($1, "strengths").count },
    ]
  }

  private func actionTotals(of reviews: [Record]) -> [String: Int] {
    let actions = reviews.flatMap { Self.items($0, "actions").values }
    let stopped = actions.filter { $0["stopped"] != nil }
    let done = actions.filter { $0["stopped"] == nil && $0["done"] != nil }
    let open = actions.filter { $0["stopped"] == nil && $0["done"] == nil }
    return [
      "actions": actions.count, "actionsStopped": stopped.count, "actionsDone": done.count,
      "actionsOpen": open.count, "actionsStarted": open.count { $0["started"] != nil },
      "actionsOverdue": open.count { ($0["due"] as? String ?? today) < today },
      "actionsToAgree": open.count {
        $0["due"] == nil || ($0["owner"] == nil && $0["ownerText"] == nil)
      },
    ]
  }

  // MARK: Check-ins

  private func checkInTotals(of cycle: String) throws -> [String: Int] {
    var totals = [
      "checkIns": 0, "checkInsOnTime": 0, "checkInsLate": 0, "checkInsWaived": 0, "checkInsDue": 0,
      "checkInsOverdue": 0, "checkInsExpected": 0,
    ]
    for (id, review) in try reviews(of: cycle) where review["cancelled"] == nil {
      let host = String(id.prefix { $0 != "." })
      let names = Self.checkIn(of: review, today: today) { day in dueDay(from: day, at: host) }
      for name in names { totals[name, default: 0] += 1 }
    }
    return totals
  }

  /// Under which totals the check-in of a review counts; none when there is no workshop.
  private static func checkIn(of review: Record, today: String, due: (String) -> String) -> [String] {
    let workshops = items(review, "workshops").mapValues { $0["held"] as? String ?? $0["planned"] as? String }
    let named = review["checkInFrom"] as? String
    guard
      let start = named ?? workshops.min(by: { ($0.value ?? "9") < ($1.value ?? "9") })?.key,
      let day = workshops[start] ?? nil
    else { return [] }
    let item = items(review, "checkIns").values.first { $0["workshop"] as? String == start } ?? [:]
    let moves = items(item, "moves").values.filter { $0["to"] != nil }
    let moved = moves.max { ($0["on"] as? String ?? "") < ($1["on"] as? String ?? "") }?["to"] as? String
    let last = moved ?? due(day)
    if item["waived"] != nil { return ["checkIns", "checkInsWaived"] }
    if let held = item["held"] as? String {
      return ["checkIns", held <= last ? "checkInsOnTime" : "checkInsLate"]
    }
    guard items(review, "workshops")[start]?["held"] != nil else { return ["checkIns", "checkInsExpected"] }
    return ["checkIns", "checkInsDue"] + (last < today ? ["checkInsOverdue"] : [])
  }

  /// Ninety days on, then the next day on which the school is open.
  func dueDay(from day: String, at school: String) -> String {
    var due = Self.adding(90, to: day)
    while !isOpen(due, school) { due = Self.adding(1, to: due) }
    return due
  }

  private func isOpen(_ day: String, _ school: String) -> Bool {
    let weekday = Self.calendar.component(.weekday, from: Self.date(day))
    // The bank holidays of the two years that lie within a term.
    guard weekday != 1, weekday != 7, day != "2026-05-04", day != "2027-05-03" else { return false }
    let isInTerm = Self.items(partnership, "terms").values.contains { term in
      (term["first"] as? String ?? "9") <= day && day <= (term["last"] as? String ?? "")
    }
    let isClosed = Self.items(partnership, "inset").values.contains { inset in
      inset["day"] as? String == day && (inset["school"] as? String ?? school) == school
    }
    return isInTerm && !isClosed
  }

  // MARK: Impact and visits

  private func impactTotals(of cycle: String) throws -> [String: Int] {
    let groups = try impact(of: cycle).values
    return [
      "impact": groups.reduce(0) { $0 + $1[0] }, "impactWithEvidence": groups.reduce(0) { $0 + $1[1] },
      "impactUnexpected": groups.reduce(0) { $0 + $1[2] },
    ]
  }

  /// For each beneficiary the statements, those with evidence, and the unexpected ones.
  func impact(of cycle: String) throws -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for review in try reviews(of: cycle).values {
      for statement in Self.items(review, "impact").values {
        var numbers = groups[statement["for"] as? String ?? "?"] ?? [0, 0, 0]
        numbers[0] += 1
        if statement["evidence"] != nil { numbers[1] += 1 }
        if statement["unexpected"] as? Bool == true { numbers[2] += 1 }
        groups[statement["for"] as? String ?? "?"] = numbers
      }
    }
    return groups
  }

  /// Everybody who leads, reviews or shadows anywhere, in both cycles.
  func visits() throws -> [Visit] {
    var visits: [Visit] = []
    for cycle in ["2025-26", "2026-27"] {
      for (id, review) in try reviews(of: cycle) {
        let day = review["held"] as? String ?? review["planned"] as? String ?? today
        let tasks = [
          ("lead", [review["lead"] as? String].compactMap { $0 }),
          ("team", review["team"] as? [String] ?? []),
          ("shadows", review["shadows"] as? [String] ?? []),
        ]
        for (task, names) in tasks {
          for name in names {
            let person = people[name] ?? [:]
            visits.append(
              Visit(
                cycle: cycle, host: String(id.prefix { $0 != "." }), task: task, person: name,
                school: Self.school(of: person, on: day), schoolNow: person["school"] as? String, day: day,
                left: person["left"] as? String))
          }
        }
      }
    }
    return visits
  }

  /// Where a person worked on a day: the first move after it says where from.
  private static func school(of person: Record, on day: String) -> String? {
    let moves = items(person, "moves").values.sorted {
      ($0["on"] as? String ?? "") < ($1["on"] as? String ?? "")
    }
    let next = moves.first { ($0["on"] as? String ?? "") > day }
    return next?["from"] as? String ?? person["school"] as? String
  }

  // MARK: Files and days

  private func reviews(of cycle: String) throws -> [String: Record] {
    try Self.records(data.appendingPathComponent("cycles/\(cycle)/reviews"))
  }

  private static func records(_ folder: URL) throws -> [String: Record] {
    var records: [String: Record] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".json")
    {
      records[String(name.dropLast(5))] = try record(folder.appendingPathComponent(name))
    }
    return records
  }

  private static func record(_ file: URL) throws -> Record {
    let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
    return try #require(value as? Record, "\(file.path)")
  }

  private static func items(_ record: Record, _ name: String) -> [String: Record] {
    record[name] as? [String: Record] ?? [:]
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    return calendar
  }()

  private static func date(_ day: String) -> Date {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2])) ?? .distantPast
  }

  private static func adding(_ days: Int, to day: String) -> String {
    let date = date(day).addingTimeInterval(Double(days) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  /// How many days lie between two days.
  static func days(from first: String, to last: String) -> Int {
    Int((date(last).timeIntervalSince(date(first)) / 86_400).rounded())
  }
}

/// The counter itself: what it must find, and what it must not.
@Suite struct FenlandCountTests {
  private func count() throws -> FenlandCount {
    try FenlandCount(data: Project.file("examples/fenland"), today: "2026-11-20")
  }

  @Test func `ninety days move past half-term, a bank holiday and INSET days`() throws {
    let count = try count()
    #expect(count.dueDay(from: "2025-11-20", at: "eldney") == "2026-02-23")
    #expect(count.dueDay(from: "2026-02-03", at: "quadwick") == "2026-05-05")
    #expect(count.dueDay(from: "2026-10-06", at: "toftney") == "2027-01-05")
    #expect(count.dueDay(from: "2026-11-17", at: "coldwash") == "2027-02-23")
    #expect(count.dueDay(from: "2026-11-17", at: "eldney") == "2027-02-22")
    #expect(count.dueDay(from: "2026-05-14", at: "hassock-fen") == "2026-09-03")
  }

  @Test func `an action that is done by hand changes the count`() throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    let before = try FenlandCount(data: driver.directory, today: "2026-11-20").totals(of: "2026-27")
    let path = "cycles/2026-27/reviews/toftney.json"
    let text = try driver.read(path)
    let changed = text.replacing("\"started\": \"2026-10-13\"", with: "\"done\": \"2026-11-01\"")
    try #require(changed != text)
    try driver.write(path, changed)
    let after = try FenlandCount(data: driver.directory, today: "2026-11-20").totals(of: "2026-27")
    #expect(after["actionsDone"] == before["actionsDone"].map { $0 + 1 })
    #expect(after["actionsOverdue"] == before["actionsOverdue"].map { $0 - 1 })
  }

  @Test func `a day counts as late from the day after it`() {
    #expect(FenlandCount.days(from: "2026-11-20", to: "2026-11-20") == 0)
    #expect(FenlandCount.days(from: "2026-03-28", to: "2026-03-30") == 2)
  }
}
