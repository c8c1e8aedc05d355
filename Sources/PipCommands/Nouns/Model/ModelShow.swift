import CommandTable
import PipCore

extension ModelCommands {
  static let show = Row(
    "show", "Show a process model", .reads,
    examples: ["pip model show spp", "pip model show trio --json", "pip model show spp --file"],
    discussion: "With --file you get the text of the model's file, from which to make one of your own.",
    argument("model", ModelWord.self, "The model"), flag("file", "Only the text of its file")
  ) { session, word, file in
    let model = try session.model(named: word.text)
    var answer = Answer(ProcessModel.schema, ModelPage.document(model), model.whole)
    guard file else { return answer }
    if session.globals.json {
      throw UsageError.conflicting("--json and --file ask for two forms", hints: ["leave out one of them"])
    }
    answer.verbatim = String(decoding: JSONWriter.bytes(model.whole), as: UTF8.self)
    return answer
  }
}

/// A process model for people to read.
enum ModelPage {
  static func document(_ model: ProcessModel) -> Document {
    var document = Document([.title("\(model.name) (\(model.id))")])
    if let about = model.about { document.add(.paragraph(Text(about))) }
    document.add(.facts(facts(model)))
    document.add(.heading("Stages"))
    document.add(
      .table(
        Table(
          columns: [
            TableColumn(heading: "Stage"), TableColumn(heading: "Step", rank: 2),
            TableColumn(heading: "What it waits for", wraps: true),
            TableColumn(heading: "When", rank: 1, wraps: true),
          ], rows: model.stages.flatMap { stage in rows(stage, model) })))
    return document
  }

  private static func rows(_ stage: Stage, _ model: ProcessModel) -> [[Text]] {
    stage.steps.enumerated().map { number, step in
      [
        Text(number == 0 ? stage.name : ""), Text(step.rawValue), Text(step.wait(in: model)),
        Text(model.daysWords(step) ?? ""),
      ]
    }
  }

  static func facts(_ model: ProcessModel) -> [Fact] {
    let needs = model.training.sorted { $0.key < $1.key }.map { task, need in
      let courses = need.courses.isEmpty ? nil : "trained as \(need.courses.joined(separator: " and "))"
      let shadowed = need.shadowed.map { "\($0) review\($0 == 1 ? "" : "s") shadowed first" }
      return "\(task.rawValue): \([courses, shadowed].compactMap { $0 }.joined(separator: ", "))"
    }
    let points = model.points.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.rawValue)" }
    return Facts.make([
      ("Schools", "\(ProcessModel.words(model.clusterSize)) in a cluster"),
      ("Team", "\(ProcessModel.words(model.teamSize)) with the lead"),
      ("Check-in", model.followUpWords ?? "none"), ("Champions", model.hasChampions ? "yes" : nil),
      ("Enquiry year", model.enquiryYear ? "yes" : nil),
      ("Review each other", model.mutualPairs ? "may" : nil),
      ("Turns at most", model.turnsAtMost.map { "\($0) for one person in a cycle" }),
      ("Before a task", lines(needs)),
      ("Judgements", model.judgements.map { $0.scale.joined(separator: " · ") }),
      ("Framework", model.judgements?.framework), ("Points", lines(points)),
    ])
  }

  private static func lines(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}
