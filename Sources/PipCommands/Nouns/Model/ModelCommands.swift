import CommandTable
import PipCore

/// `pip model …`: how reviews go, as data that comes with the program or is the partnership's own.
enum ModelCommands {
  static let noun = Row(
    "model", "Manage process models: how reviews go", [list, show, validate, add, edit, remove])

  /// One row of the list.
  struct Line {
    let model: ProcessModel
    let isBuiltIn: Bool
    let isUsual: Bool
  }

  static let list = Row(
    "list", "List the process models", .reads, examples: ["pip model list", "pip model list --json"]
  ) { session in
    let usual = try session.records.partnership().model
    let lines =
      ProcessModel.builtIn.map { Line(model: $0, isBuiltIn: true, isUsual: $0.id == usual) }
      + (try session.records.ownModels()).map { Line(model: $0, isBuiltIn: false, isUsual: $0.id == usual) }
    return listing.answer("pip/models/1", lines, empty: "")
  }

  private static let listing = Listing<Line>(columns: [
    Column("id", "Id") { .text($0.model.id) },
    Column("name", "Model", wraps: true) { .text($0.model.name) },
    Column("stages", "Stages", rank: 2, wraps: true) { .words($0.model.stages.map(\.id)) },
    Column("clusterLeast", nil) { .number($0.model.clusterSize.lowerBound) },
    Column("clusterMost", nil) { .number($0.model.clusterSize.upperBound) },
    Column(nil, "Schools", rank: 3) { .text(ProcessModel.words($0.model.clusterSize)) },
    Column("followUpDays", nil) { .shown("", .array($0.model.followUpDays.map { .int($0) })) },
    Column("followUpName", nil) { .text($0.model.has(.checkIn) ? $0.model.followUpName : nil) },
    Column("followUp", "Check-in", rank: 1, wraps: true) { .text($0.model.followUpWords) },
    Column("builtIn", nil) { .truth($0.isBuiltIn) },
    Column("usual", nil) { .truth($0.isUsual) },
    Column(nil, "Whose", wraps: true) { line in
      .text(
        [line.isBuiltIn ? "built in" : "own", line.isUsual ? "in use" : nil].compactMap { $0 }.joined(
          separator: ", "))
    },
  ])

  static let remove = Row(
    "remove", "Remove a process model of the partnership's own", .writes,
    examples: ["pip model remove our-way"],
    discussion: "A model that the partnership or a review still follows stays until they no longer do.",
    argument("model", ModelWord.self, "The model")
  ) { session, word in
    let model = try session.model(named: word.text)
    guard let id = ID<ProcessModel>(model.id), ProcessModel.builtIn(model.id) == nil else {
      throw RuleProblem.contradiction("the process model \(model.id) comes with the program and always stays")
    }
    let users = try session.records.users(ofModel: model.id)
    // A review that cannot be read might follow it too.
    if let problem = try session.records.problems.first { throw problem }
    guard users.isEmpty else { throw RuleProblem.inUse(thing: "the process model \(model.id)", by: users) }
    try session.records.removeModel(id)
    return .saved(Saved("removed", "the process model", model.id, model.name))
  }
}
