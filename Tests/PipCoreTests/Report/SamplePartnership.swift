import Foundation
import PipCore
import TestSupport
import Testing

/// An invented partnership in the middle of its year: a review at every stage, one complete, one cancelled.
enum SamplePartnership {
  static let today = day("2027-02-01")
  static let cycle = Cycle(
    id: id("2026-27"), span: DaySpan(first: day("2026-09-01"), last: day("2027-08-31")) ?? DaySpan(today))

  static let partnership = Partnership(name: "Wold Edge Partnership", model: "spp")

  static let schools = [
    school("ingham", "Ingham Primary School"), school("saxby", "Saxby Church of England Primary School"),
    school("thorpe-fen", "Thorpe Fen Academy"), school("marsh-lane", "Marsh Lane Infant School"),
    school("st-oswalds", "St Oswald’s Catholic Primary School"), school("holme", "Holme Junior School"),
    school("kirkby-road", "Kirkby Road School") { $0.joined = day("2027-01-04") },
    school("old-mill", "Old Mill School") { $0.left = day("2026-07-22") },
  ]

  static let people = [
    person("asha-patel", "Asha Patel", "ingham", ["reviewer", "lead-reviewer"]),
    person("tom-reed", "Tom Reed", "saxby", ["lead-reviewer"]),
    person("grace-obi", "Grace Obi", "thorpe-fen", ["reviewer"]),
    person("leo-hart", "Leo Hart", "marsh-lane", ["improvement-champion"]),
    person("mina-shah", "Mina Shah", "st-oswalds", ["reviewer"]),
    person("carl-west", "Carl West", "holme", ["reviewer", "improvement-champion"]),
    person("nia-cole", "Nia Cole", "kirkby-road", ["reviewer", "capacity"]),
    person("eve-lund", "Eve Lund", "holme", ["improvement-champion"]),
    person("ida-moss", "Ida Moss", "saxby", ["reviewer"]) { $0.left = day("2026-12-31") },
    person("sam-vale", "Sam Vale", "saxby", ["leadership"]),
  ]

  static let cluster = Cluster(id: id("north"), name: "North", kind: .review)

  static var lookup: Lookup { Lookup(partnership: partnership, schools: schools, people: people) }

  /// The report folded from reviews, without a store.
  static func report(of reviews: [Review], lookup: Lookup = lookup, on today: Day = today) -> CycleReport {
    var builder = CycleReportBuilder(of: cycle, lookup, today: today)
    for review in reviews { builder.add(review) }
    return builder.report(with: ReportParts(), due: [])
  }

  /// Writes the partnership into a new data directory, hands a store over it to a body, and removes it.
  static func withStore<Answer>(
    of reviews: [Review] = reviews, _ body: (Store) throws -> Answer
  ) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pip-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = Store(path: folder.path)
    let request = Store.Request(
      by: "test", command: "pip init", now: { Instant(microseconds: 0) },
      random: SystemRandomNumberGenerator()
    )
    _ = try store.create(request) { change in
      let records = Records(change)
      try records.save(partnership)
      for school in schools { try records.save(school) }
      for person in people { try records.save(person) }
      try records.save(cycle)
      try records.save(cluster, in: cycle.id)
      for review in reviews { try records.save(review, in: cycle.id) }
    }
    return try body(store)
  }

  private static func school(_ text: String, _ name: String, _ more: (inout School) -> Void = { _ in })
    -> School
  {
    var school = School(id: id(text), name: name)
    more(&school)
    return school
  }

  private static func person(
    _ text: String, _ name: String, _ school: String, _ courses: [String],
    _ more: (inout Person) -> Void = { _ in }
  ) -> Person {
    var person = Person(id: id(text), name: name)
    person.school = id(school)
    for (number, course) in courses.enumerated() {
      person.training[code("trn\(number + 2)")] = Training(course: course, on: day("2026-09-15"))
    }
    more(&person)
    return person
  }
}

extension SamplePartnership {
  /// Reads a day that the test itself wrote.
  static func day(_ text: String) -> Day {
    (try? Day(iso: text)) ?? .latest
  }

  /// Makes an id that the test itself wrote.
  static func id<Thing>(_ text: String) -> ID<Thing> {
    guard let id = ID<Thing>(text) else { fatalError("no id: \(text)") }
    return id
  }

  /// Makes a code that the test itself wrote.
  static func code(_ text: String) -> Code {
    guard let code = Code(text) else { fatalError("no code: \(text)") }
    return code
  }

  /// Makes the name of a review that the test itself wrote.
  static func reviewID(_ text: String) -> ReviewID {
    guard let id = ReviewID(text) else { fatalError("no review: \(text)") }
    return id
  }
}

/// Compares a page of a report with its committed file.
func expectReport(_ actual: String, _ name: String, location: SourceLocation = #_sourceLocation) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  expectFile(actual, folder.appendingPathComponent("Golden/\(name)"), location: location)
}
