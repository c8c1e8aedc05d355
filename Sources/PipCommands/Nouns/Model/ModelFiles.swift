import CommandTable
import PipCore

/// `pip model validate`, `add` and `edit`: a model of the partnership's own, from a file.
extension ModelCommands {
  private static let start = """
    Begin with a model that comes near: pip model show spp --file > our-way.json, then give it an id and a name of its own.
    """

  static let validate = Row(
    "validate", "Check the file of a process model", .nothing,
    examples: ["pip model validate our-way.json"],
    discussion: """
      Says what is wrong with its line, column and field, and ends with status 65; remarks on what is allowed and odd do not \
      change the status.

      \(start)
      """,
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, file in
    let model = try read(file, session)
    let steps = "\(model.steps.count) step\(model.steps.count == 1 ? "" : "s")"
    let stages = "\(model.stages.count) stage\(model.stages.count == 1 ? "" : "s")"
    var answer = Answer(
      ProcessModel.schema,
      Document([
        .paragraph(
          Text("\(place(file)) is a good model: \(model.name) (\(model.id)), \(steps) in \(stages)."))
      ]), model.whole)
    answer.warnings = model.remarks(courses: Vocabulary.courses).map { $0.words(session.program) }
    return answer
  }

  static let add = Row(
    "add", "Add a process model of the partnership's own", .writes,
    examples: ["pip model add our-way.json"],
    discussion: """
      The file is checked first, as model validate does, and copied into the data. Reviews follow the model once it is \
      named: partnership edit --model for all of them, review edit --model for one.

      \(start)
      """,
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, file in
    let model = try read(file, session)
    if let taken = try session.records.model(model.id) {
      throw LookupProblem.exists(noun: ProcessModel.noun, id: model.id, name: taken.name)
    }
    return try save(model, "added", session)
  }

  static let edit = Row(
    "edit", "Replace a process model of the partnership's own by a file", .writes,
    examples: ["pip model edit our-way our-way.json"],
    discussion: """
      The file is checked first. Reviews that follow the model are seen by the new one at once, those of earlier cycles too: \
      to keep those as they were, add a model with another id.
      """,
    argument("model", ModelWord.self, "The model"),
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, word, file in
    let before = try session.model(named: word.text)
    guard ProcessModel.builtIn(before.id) == nil else {
      throw RuleProblem.contradiction(
        "the process model \(before.id) comes with the program: change a copy with an id of its own, from \(session.program) model show \(before.id) --file"
      )
    }
    let model = try read(file, session)
    guard model.id == before.id else {
      throw RuleProblem.contradiction(
        "\(file.text) holds the model \(model.id), not \(before.id): ids never change")
    }
    return try save(model, "changed", session)
  }

  private static func save(_ model: ProcessModel, _ verb: String, _ session: Session) throws -> Answer {
    try session.records.save(model)
    let courses = try session.records.partnership().known(.course)
    return .saved(
      Saved(verb, "the process model", model.id, model.name, facts: ModelPage.facts(model)),
      warnings: model.remarks(courses: courses).map { $0.words(session.program) })
  }

  private static func place(_ file: PathText) -> String {
    file.text == "-" ? "standard input" : file.text
  }

  private static func read(_ file: PathText, _ session: Session) throws -> ProcessModel {
    let bytes: [UInt8]?
    if file.text == "-" {
      bytes = session.readInput()
    } else {
      bytes = try FileOutside(file.text, session).read()
    }
    let place = place(file)
    guard let bytes else { throw Failure(.data, "data", "could not be read", place: place) }
    do {
      return try ProcessModel(bytes: bytes, path: place)
    } catch {
      var failure = Failure(error, session.program)
      failure.hints = [
        "mend it in a text editor; what can stand there: \(session.program) model show spp --file"
      ]
      throw failure
    }
  }
}

extension ProcessModel {
  /// The model as its file holds it.
  var whole: JSONValue { json.adding(["schema": .string(Self.schema)]) }
}
