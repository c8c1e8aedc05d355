import Foundation
import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `Process models` {
  @Test(arguments: ProcessModel.builtIn)
  func `every built-in model is written and read back the same`(model: ProcessModel) throws {
    var whole = model
    whole.unknown["schema"] = .string(ProcessModel.schema)
    let bytes = JSONWriter.bytes(whole.json)
    #expect(try ProcessModel(reading: JSONDocument(bytes).root) == whole)
  }

  @Test func `the programme keeps its six stages, 3 to 6 schools, three weeks and 90 days`() {
    let model = ProcessModel.spp
    #expect(model.stages.map(\.id) == ["prepare", "plan", "review", "feedback", "act", "reflect"])
    #expect(model.clusterSize == 3...6 && model.days == [.feedback: 0, .workshop: 21, .actions: 0])
    #expect(model.followUpDays == [90] && model.followUpFrom == .workshop && model.hasChampions)
    #expect(!model.enquiryYear && model.judgements == nil && !model.followUpIsOptional)
  }

  @Test func `the pathway is the programme with the enquiry year`() {
    var model = ProcessModel.pathway
    #expect(model.enquiryYear)
    (model.id, model.name, model.about) = ("spp", ProcessModel.spp.name, ProcessModel.spp.about)
    model.enquiryYear = false
    #expect(model == .spp)
  }

  @Test func `a file that says little has usual values, and fields that are not ours are kept`() throws {
    let text = """
      {"id": "short", "name": "Short", "colour": "red", "stages": [
        {"id": "go", "name": "Go", "steps": ["visit"], "by": 3}]}
      """
    let model = try ProcessModel(reading: JSONDocument(Array(text.utf8)).root)
    #expect(model.clusterSize == 3...6 && model.teamSize == 1...6 && model.followUps == 0)
    #expect(model.unknown == ["colour": .string("red")] && model.stages[0].unknown == ["by": .int(3)])
  }

  @Test func `check-ins are named by the model, and by their number where there are several`() {
    var model = ProcessModel.spp
    #expect(model.followUpName(1) == "90-day check-in" && model.followUpShortName(1) == "check-in")
    model.followUpDays = [60, 120]
    model.followUpName = "look back"
    #expect(model.followUpName(2) == "second look back" && model.followUpShortName(1) == "first look back")
    #expect(ProcessModel.trio.followUpName(1) == "revisit" && ProcessModel.trio.followUps == 1)
  }
}

@Suite struct `A process model that does not agree with itself` {
  private func problem(_ fields: String) -> FieldProblem? {
    // Line 1 holds what every model has; the fields of the case stand on line 2.
    let text = "{\"id\": \"own\", \"name\": \"Own\",\n\(fields)}"
    do {
      _ = try ProcessModel(reading: JSONDocument(Array(text.utf8)).root)
      return nil
    } catch {
      return error as? FieldProblem
    }
  }

  private static let stages =
    #""stages": [{"id": "go", "name": "Go", "steps": ["visit", "check-in"]}], "followUpFrom": "visit""#
  private static let plain = #""stages": [{"id": "go", "name": "Go", "steps": ["visit"]}]"#

  @Test(arguments: [
    (#""stages": []"#, "stages", "must hold at least one stage", #"[]"#),
    (
      #""stages": [{"id": "a", "name": "A", "steps": ["visits"]}]"#, "stages.steps", "must be one of",
      #""visits""#
    ),
    (
      #""stages": [{"id": "a", "name": "A", "steps": []}]"#, "stages.1.steps", "must name at least one step",
      #"[]"#
    ),
    (
      #""stages": [{"id": "a", "name": "A", "steps": ["focus"]}]"#, "stages", "must hold the step visit",
      #"[{"id": "a""#
    ),
    (
      #""stages": [{"id": "complete", "name": "A", "steps": ["visit"]}]"#, "stages.1.id",
      "must be a short word", #""complete""#
    ),
    (
      #""stages": [{"id": "a", "name": "A", "steps": ["visit"]}, {"id": "a", "name": "B", "steps": ["focus"]}]"#,
      "stages.2.id", "holds “a” a second time", #""a", "name": "B""#
    ),
    (
      #""stages": [{"id": "a", "name": "A", "steps": ["visit", "visit"]}]"#, "stages.1.steps.2",
      "names the step visit a second time", #""visit"]}]"#
    ),
    (
      #""stages": [{"id": "a", "name": "A", "steps": ["feedback", "visit"]}]"#, "stages.1.steps.2",
      "names the step visit after the step feedback", #""visit"]}]"#
    ),
    (plain + #", "clusterSize": [6, 3]"#, "clusterSize", "is upside down", #"[6, 3]"#),
    (plain + #", "clusterSize": 6"#, "clusterSize", "must be the least and the most", #"6"#),
    (plain + #", "teamSize": [0, 3]"#, "teamSize", "must be 1 or more", #"[0, 3]"#),
    (plain + #", "days": {"feedback": -1}"#, "days.feedback", "must be between 0 and", #"-1"#),
    (plain + #", "days": {"visits": 1}"#, "days", "holds the key “visits”", #"1}"#),
    (plain + #", "followUpDays": [90]"#, "followUpDays", "are counted, but no stage", #"[90]"#),
    (plain + #", "turnsAtMost": 0"#, "turnsAtMost", "must be 1 or more", #"0"#),
    (
      plain + #", "training": {"lead": {"shadowed": -1}}"#, "training.lead.shadowed", "must be 0 or more",
      #"-1"#
    ),
    (plain + #", "training": {"host": {}}"#, "training", "holds the key “host”", #"{}"#),
    (
      plain + #", "points": {"owned": "always"}"#, "points.owned", "must be one of must, should, consider",
      #""always""#
    ),
    (
      plain + #", "judgements": {"scale": ["good"]}"#, "judgements.scale", "must hold at least two",
      #"["good"]"#
    ),
    (
      plain + #", "judgements": {"scale": ["a", "a"]}"#, "judgements.scale", "holds the same word twice",
      #"["a", "a"]"#
    ),
    (stages, "followUpDays", "must hold at least one number", #""#),
    (stages + #", "followUpDays": [90, 60]"#, "followUpDays.2", "must rise: 60 follows 90", #"60]"#),
    (stages + #", "followUpDays": [0]"#, "followUpDays.1", "must be between 1 and", #"0]"#),
  ])
  func `is told by its field, line and column`(
    fields: String, field: String, reason: String, at place: String
  ) {
    let problem = problem(fields)
    #expect(problem?.field.joined(separator: ".") == field)
    #expect(problem?.reason.hasPrefix(reason) == true, "\(problem?.reason ?? "none")")
    // What is missing is told at the model itself, on line 1.
    let parts = fields.components(separatedBy: place)
    let before = parts.dropLast().joined(separator: place).count
    #expect(problem?.position.column == (place.isEmpty ? 1 : before + 1))
    #expect(problem?.position.line == (place.isEmpty ? 1 : 2))
  }

  @Test func `counting from a workshop wants a workshop`() {
    let text = Self.stages.split(separator: "\"visit\"}").joined()
    let from = text.replacing("\"followUpFrom\": \"visit\"", with: "\"followUpFrom\": \"workshop\"")
    let problem = problem(from + #", "followUpDays": [90]"#)
    #expect(
      problem?.field == ["followUpFrom"] && problem?.reason.hasPrefix("is workshop, but no stage") == true)
  }
}
