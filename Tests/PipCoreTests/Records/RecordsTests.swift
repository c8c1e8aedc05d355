import Foundation
import Testing

@testable import PipCore

@Suite struct `Records in a data directory` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "pip-records-\(UUID().uuidString)")

  private func write(_ path: String, _ text: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func update(_ body: (Records) throws -> Void) throws {
    try write(
      "partnership.json",
      #"{"id": "partnership", "schema": "pip/partnership/1", "name": "Fen", "model": "spp"}"#)
    let request = Store.Request(
      by: "grace", command: "test", now: { Instant(microseconds: 0) }, random: SeededGenerator(seed: 1))
    _ = try Store(path: folder.path).update(request) { try body(Records($0)) }
  }

  private func school(_ text: String) -> School {
    School(id: SamplePartnership.id(text), name: text)
  }

  @Test func `a record that would not read back as itself is not written`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var wrong = school("ingham")
    wrong.unknown["phase"] = .string("primary")
    var twice = school("saxby")
    twice.unknown["urn"] = .string("12")
    try update { records in
      for record in [wrong, twice] {
        #expect(throws: DataProblem.doesNotReadBack(path: "schools/\(record.id).json")) {
          try records.save(record)
        }
      }
      try records.save(school("holme"))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("schools").path) == [
        "holme.json"
      ])
  }

  @Test func `what is saved is read again, before and after it is committed`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var kept = school("ingham")
    kept.unknown["zeal"] = .int(3)
    try update { records in
      try records.save(kept)
      let (one, all) = (try records.school(kept.id), try records.schools())
      #expect(one == kept && all == [kept])
    }
    try update { records in
      let again = try records.school(kept.id)
      #expect(again == kept)
    }
  }

  @Test func `a problem and a piece of advice are kept once, however often a file is read`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("schools/ingham.json", #"{"id": "ingham", "schema": "pip/school/1", "name": "I", "fase": "x"}"#)
    try write("schools/saxby.json", #"{"id": "saxby", "schema": "pip/school/1"}"#)
    try write("schools/holme.json", #"{"id": "ingham", "schema": "pip/school/1", "name": "I"}"#)
    try write("schools/hale.json", #"{"id": "hale", "schema": "pip/person/1", "name": "I"}"#)
    try write("schools/welton.json", #"{"id": "welton", "name": "I"}"#)
    try update { records in
      for _ in 1...3 {
        let schools = try records.schools()
        #expect(schools.map(\.id.text) == ["ingham"])
      }
      #expect(records.advice.map(\.written) == ["fase"])
      #expect(
        records.problems.map { "\($0)".prefix { $0 != "(" } } == [
          "wrongSchema", "wrongID", "field", "wrongSchema",
        ])
    }
  }

  @Test func `a file of a newer version is read, and never written`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("schools/ingham.json", #"{"id": "ingham", "schema": "pip/school/2", "name": "I", "fase": "x"}"#)
    try write("schools/saxby.json", #"{"id": "saxby", "schema": "pip/school/2", "name": ["S"]}"#)
    try update { records in
      let ingham = try records.school(SamplePartnership.id("ingham"))
      #expect(ingham?.name == "I")
      #expect(records.advice.isEmpty)
      let newer = { (id: String) in DataProblem.newer(path: "schools/\(id).json", schema: "pip/school/2") }
      #expect(throws: newer("saxby")) { try records.school(SamplePartnership.id("saxby")) }
      for id in ["ingham", "saxby"] {
        #expect(throws: newer(id)) { try records.save(school(id)) }
      }
    }
  }
}
