import Foundation
import PipCore
import TestSupport
import Testing

@testable import CommandTable
@testable import PipCommands

/// A new kind of value must say what it is to the Tab key: something that the records know, or something that only a person knows.
@Suite struct CompletionTypesTests {
  /// What only a person knows.
  private static let free: Set<String> = [
    "NameText", "ProseText", "EmailText", "URNWord", "CountWord", "DayWord", "DueWord", "DaysWord",
    "ClockWord", "AgesWord", "GridWord",
    // What a form or a sheet says.
    "EoiAnswer", "InsteadWord",
    // A command, which needs no records.
    "String",
    // An id of a new thing, and an area that an inspection judged by a framework of its own.
    "NewID", "AreaOutcomeWord",
  ]

  @Test func `every kind of value is known, or is one that only a person knows`() throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    let tree = PipTable.tree(program: "pip")
    let globals = try Globals.parameter.read(Given())
    let world = World(
      program: "pip", arguments: [], environment: [:], workingDirectory: "/", login: "grace",
      today: driver.today,
      now: { Instant(microseconds: 0) }, random: SeededGenerator(seed: 1), readInput: { nil },
      writeOutput: { _ in .written }, writeMessage: { _ in .written })
    var unknown: [String: String] = [:]
    try Store(path: driver.directory.path, system: world.system).read { change in
      let session = Session(world, globals, records: Records(change), place: "", today: driver.today)
      for (path, command) in tree.allCommands {
        for info in command.parameters where info.choices == nil && info.type?.type.namesFile == false {
          let offers = Offers(path: path, parameters: command.parameters, program: "pip", today: driver.today)
          let place = ValuePlace(
            info: info, typed: "", path: path, parameters: command.parameters, given: Given(),
            globals: globals)
          do {
            guard try offers.items(place, session) ?? offers.of(info, Given(), session) == nil else {
              continue
            }
            unknown[info.type.map { "\($0.type)" } ?? ""] = (path + [info.label]).joined(separator: " ")
          } catch {
            // Something was looked for and is not there, so the kind is a known one.
          }
        }
      }
    }
    #expect(Set(unknown.keys).subtracting(Self.free) == [], "\(unknown)")
    #expect(Self.free.subtracting(unknown.keys) == [], "is no longer used, or is known now")
  }
}
