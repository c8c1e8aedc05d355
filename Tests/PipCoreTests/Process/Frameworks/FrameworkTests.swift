import Testing

@testable import PipCore

@Suite struct `Frameworks that come with the program` {
  @Test func `the programme has four groups and eleven themes, whose ids stay`() {
    let framework = Framework.spp2019
    #expect(
      framework.groups.map(\.name) == ["Our impact", "Looking forward", "Looking inward", "Looking outward"])
    #expect(framework.groups.map(\.areas.count) == [2, 3, 3, 3])
    #expect(
      framework.areas.map(\.id.text) == [
        "attainment", "citizenship", "governance", "culture", "leadership", "teaching", "development",
        "systems", "community", "partnerships", "system-leadership",
      ])
  }

  @Test func `the inspection areas of November 2025 are six, two where a school has them, and safeguarding`()
  {
    #expect(
      Framework.ofsted2025.groups.map { $0.areas.map(\.name) } == [
        [
          "Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour",
          "Personal development and well-being", "Leadership and governance",
        ], ["Early years", "Post-16 provision"], ["Safeguarding"],
      ])
  }

  @Test func `the Challenge Partners headings are three`() {
    #expect(Framework.challengePartners2019.areas.count == 3)
  }

  @Test(arguments: Framework.builtIn)
  func `each has an id with its version, areas said once, and reads back from its own file`(
    framework: Framework
  ) throws {
    #expect(framework.id != .blank)
    #expect(framework.id.text.hasSuffix(String(framework.version.suffix(4))))
    let ids = framework.areas.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(!ids.contains(.blank))
    #expect(framework.areas.allSatisfy { $0.about?.hasSuffix(".") ?? false })
    var copy = framework
    copy.id = try #require(ID("ours-2027"))
    let bytes = JSONWriter.bytes(withSchema(copy.json))
    #expect(try FrameworkFile(bytes, path: "ours.json").framework == copy)
  }

  private func withSchema(_ json: JSONValue) -> JSONValue {
    guard case .object(var members) = json else { return json }
    members["schema"] = .string(Framework.schema)
    return .object(members)
  }

  @Test func `a review without a framework has the eleven themes, whatever its partnership chose`() throws {
    var partnership = Partnership(name: "Fenland Schools", model: "spp")
    var review = Review(id: try #require(ReviewID("ingham")))
    #expect(partnership.frameworkID == Framework.usualID)
    partnership.keep(Framework.ofsted2025.id)
    #expect(partnership.framework == Framework.ofsted2025.id)
    #expect(review.frameworkID == Framework.usualID)
    review.keep(partnership.frameworkID)
    partnership.keep(Framework.usualID)
    #expect(partnership.framework == nil)
    #expect(review.frameworkID == Framework.ofsted2025.id)
    review.keep(Framework.usualID)
    #expect(review.framework == nil)
  }
}

@Suite struct `A framework in a file` {
  private func problem(_ text: String) -> (field: String, line: Int, reason: String)? {
    do {
      _ = try FrameworkFile(Array(text.utf8), path: "ours.json")
      return nil
    } catch .field(_, let problem) {
      return (problem.field.joined(separator: "."), problem.position.line, problem.reason)
    } catch {
      return nil
    }
  }

  /// A file with some groups on its fifth line and after.
  private func file(_ groups: String) -> String {
    """
    {"schema": "pip/framework/1",
    "id": "ours-2027",
    "name": "Ours",
    "version": "2027",
    \(groups)}
    """
  }

  @Test func `no groups, an empty list of them, and a group without areas are told apart`() throws {
    #expect(try #require(problem(file("\"about\": \"x\""))) == ("groups", 1, "is missing"))
    #expect(
      try #require(problem(file("\"groups\": []"))) == ("groups", 5, "must hold at least one group of areas"))
    #expect(
      try #require(problem(file("\"groups\": [\n{\"name\": \"A\", \"areas\": []}]")))
        == ("groups.areas", 6, "must hold at least one area"))
  }

  @Test func `an area said twice names its line, also across groups`() throws {
    let groups = """
      "groups": [{"name": "A", "areas": [{"id": "reading", "name": "Reading"}]},
      {"name": "B", "areas": [
      {"id": "reading", "name": "Reading again"}]}]
      """
    #expect(
      try #require(problem(file(groups))) == (
        "groups.areas.id", 7, "says “reading” a second time, where each area has an id of its own"
      ))
  }

  @Test func `an id that is no word is refused where it stands`() throws {
    let groups =
      "\"groups\": [{\"name\": \"A\", \"areas\": [\n{\"id\": \"Reading!\", \"name\": \"Reading\"}]}]"
    let found = try #require(problem(file(groups)))
    #expect(found.line == 6)
    #expect(found.field.hasPrefix("groups"))
  }

  @Test func `a sound file is read, with advice on misspelt fields at every level`() throws {
    let groups = """
      "versoin": 1, "groups": [{"name": "A", "aeras": [], "areas": [{"id": "reading", "name": "Reading", "abuot": ""}]}]
      """
    let read = try FrameworkFile(Array(file(groups).utf8), path: "ours.json")
    #expect(read.framework.areas.map(\.name) == ["Reading"])
    #expect(read.advice.map(\.written) == ["versoin", "aeras", "abuot"])
  }
}
