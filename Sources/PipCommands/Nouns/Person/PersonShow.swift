import CommandTable
import PipCore

/// `pip person show`: everything about a person, and what they have taken on.
extension PersonCommands {
  static let show = Row(
    "show", "Show a person and what they have taken on", .reads, examples: ["pip person show asha-patel"],
    argument("person", PersonWord.self, "The person")
  ) { session, word in
    let person = try session.person(word)
    let tasks = try TaskItem.tasks(of: person, session)
    var document = Document([.title(person.name), .facts(try facts(person, session))])
    add(trainingListing, training(of: person), "Training", to: &document)
    let ready = try readiness(of: person, session)
    if !person.training.isEmpty, !ready.isEmpty {
      document.add(.heading("Ready to"))
      document.add(
        .facts(
          ready.map { Fact(label: $0.task.words, text: Text($0.missing.map { "needs \($0)" } ?? "yes")) }))
    }
    add(moveListing, person.moves.values.sorted { $0.on < $1.on }, "Moves", to: &document)
    add(taskListing, tasks, "Taken on", to: &document)
    let more: [String: JSONValue] = [
      "tasks": .array(tasks.map(taskListing.json)),
      "ready": .array(
        ready.map { item in
          .object([
            "task": .string(item.task.rawValue), "ready": .bool(item.isReady),
            "missing": item.missing.map(JSONValue.string) ?? .null,
          ])
        }),
    ]
    return Answer("pip/person/1", document, person.json.adding(more))
  }

  /// What the person may do today by the rule of the partnership's model.
  private static func readiness(of person: Person, _ session: Session) throws -> [Readiness] {
    let model = try session.usualModel()
    guard !model.training.isEmpty else { return [] }
    let shadows = try session.records.shadows()
    return TrainedTask.allCases.compactMap { task in
      model.readiness(
        of: person, for: task,
        watched: { shadows.count(of: person.id, for: task, before: session.today) }, on: session.today)
    }
  }

  /// A course a person has been on, with its code.
  typealias TrainingItem = (code: Code, training: Training)

  static func training(of person: Person) -> [TrainingItem] {
    person.training.map { ($0.key, $0.value) }
      .sorted { ($0.training.on, $0.code) < ($1.training.on, $1.code) }
  }

  private static var trainingListing: Listing<TrainingItem> {
    Listing<TrainingItem>(columns: [
      Column("code", "Code") { .text($0.code.description) },
      Column("course", "Course") { .text($0.training.course) },
      Column("on", "Day") { .day($0.training.on) },
      Column("event", nil) { .text($0.training.event?.text) },
    ])
  }

  private static var moveListing: Listing<SchoolMove> {
    Listing<SchoolMove>(columns: [
      Column("from", "Was at") { .text($0.from?.text) },
      Column("on", "Moved on") { .day($0.on) },
    ])
  }

  private static var taskListing: Listing<TaskItem> {
    Listing<TaskItem>(columns: [
      Column("task", nil) { .text($0.task.kind.rawValue) },
      Column(nil, "Task") { .text($0.task.kind.words) },
      Column("address", "Address") { .text($0.address) },
      Column("cycle", nil) { .text($0.cycle.id.text) },
      Column("about", "About", rank: 1, wraps: true) { .text($0.task.about) },
      Column("day", "Day", rank: 2) { .day($0.task.day) },
      Column("open", "Still open") { .truth($0.task.isAhead) },
    ])
  }

  private static func add<Row>(
    _ listing: Listing<Row>, _ rows: [Row], _ heading: String, to document: inout Document
  ) {
    guard !rows.isEmpty else { return }
    document.add(.heading(heading))
    document.add(.table(listing.table(rows)))
  }
}
