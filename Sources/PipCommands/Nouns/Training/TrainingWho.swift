import CommandTable
import PipCore

extension TrainingCommands {
  /// A person, and what they may do.
  struct ReadyPerson: Sendable {
    let person: Person
    let readiness: [Readiness]

    func of(_ task: TrainedTask) -> Readiness? { readiness.first { $0.task == task } }
  }

  static let who = Row(
    "who", "Show who may review, lead and champion", .reads,
    examples: [
      "pip training who", "pip training who --for lead", "pip training who --for review --on 12/11/2026",
    ],
    discussion: """
      Follows from the courses in people's records and the reviews they have watched, by the rule of the partnership's \
      process model. Shadowing counts once the visit was held, and taking part in a visit counts as well; a champion \
      shadows at a workshop beside another one. Before the first visit of all there is nothing to shadow.

      With --for, those who may come first, then those with what is still missing.
      """,
    option("for", TrainedTask.self, "Only this task"),
    option("school", SchoolWord.self, "Only people who work at this school"),
    option("on", DayWord.self, "The day of the task; today if left out")
  ) { session, task, school, on in
    let day = try session.day(on) ?? session.today
    let school = try school.map { try session.school($0).id }
    let model = try session.usualModel()
    let tasks = TrainedTask.allCases.filter { (task == nil || $0 == task) && model.training[$0] != nil }
    let shadows = try session.records.shadows()
    let people = try session.records.people().filter { person in
      (person.left.map { day <= $0 } ?? true) && (school == nil || person.school(on: day) == school)
    }
    var rows = people.map { person in
      ReadyPerson(
        person: person,
        readiness: tasks.compactMap { task in
          model.readiness(
            of: person, for: task, watched: { shadows.count(of: person.id, for: task, before: day) }, on: day)
        })
    }
    // People who have nothing of what any task asks for are no news, unless one task is asked about.
    if task == nil {
      rows.removeAll { row in row.person.training.isEmpty && !row.readiness.contains(where: \.isReady) }
    } else {
      rows.removeAll { row in row.person.training.isEmpty }
      rows =
        rows.filter { $0.readiness.allSatisfy(\.isReady) }
        + rows.filter { !$0.readiness.allSatisfy(\.isReady) }
    }
    return listing(tasks).answer(
      "pip/training/who/1", tasks.isEmpty ? [] : rows,
      empty: tasks.isEmpty
        ? "The model \(model.id) asks for no training for \(task.map { "this task (\($0.rawValue))" } ?? "any task")."
        : "Nobody's training is recorded yet. Record it with: \(session.program) training attend EVENT --people PERSON"
    )
  }

  private static func listing(_ tasks: [TrainedTask]) -> Listing<ReadyPerson> {
    var columns: [Column<ReadyPerson>] = [
      Column("id", "Id") { .text($0.person.id.text) },
      Column("name", "Name", wraps: true) { .text($0.person.name) },
      Column("school", "School", rank: 1) { .text($0.person.school?.text) },
    ]
    for task in tasks {
      columns.append(
        Column(nil, "To \(task.words)", wraps: true) { row in
          .text(row.of(task).map { $0.missing.map { "needs \($0)" } ?? "yes" })
        })
      columns.append(Column(task.rawValue, nil) { .truth($0.of(task)?.isReady ?? false) })
      columns.append(Column("\(task.rawValue)Missing", nil) { .text($0.of(task)?.missing) })
    }
    return Listing(columns: columns)
  }
}

extension Session {
  /// Warnings on people who take on tasks they are not yet ready for, where the partnership keeps training at all.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - before: The review before the change; only who is new is looked at.
  /// - Returns: One remark for each person and task.
  /// - Throws: What kept the records from being read.
  func readinessDoubts(_ review: Review, before: Review?) throws -> [String] {
    let day = review.held ?? review.planned ?? today
    let tasks: [(TrainedTask, [ID<Person>], [ID<Person>])] = [
      (.lead, [review.lead].compactMap { $0 }, [before?.lead].compactMap { $0 }),
      (.review, review.team, before?.team ?? []),
      (.champion, review.champions, before?.champions ?? []),
    ]
    let new = tasks.flatMap { task, now, then in now.filter { !then.contains($0) }.map { (task, $0) } }
    // A model that cannot be read is told of where it is needed; here it would only have helped to advise.
    guard !new.isEmpty, let model = try? model(of: review) else { return [] }
    let keepsEvents = try !records.trainingEventIDs().isEmpty
    return try new.compactMap { task, id in
      guard let person = try records.person(id), keepsEvents || !person.training.isEmpty else { return nil }
      let readiness = try model.readiness(
        of: person, for: task,
        watched: { try self.watched(by: id, task, model.training[task]?.shadowed ?? 0, before: day) }, on: day
      )
      return readiness?.missing.map { "\(person.name) is not yet ready to \(task.words): needs \($0)" }
    }
  }

  /// How often a person has watched; the newest cycles are looked through first, and no further than needed.
  private func watched(by person: ID<Person>, _ task: TrainedTask, _ needed: Int, before day: Day) throws
    -> Int
  {
    var fold = ShadowFold()
    for cycle in try records.cycles().reversed() {
      try records.forEachReview(in: cycle.id) { fold.add($0) }
      let count = fold.count(of: person, for: task, before: day)
      if count >= needed, count < .max { return count }
    }
    return fold.count(of: person, for: task, before: day)
  }
}
