import CommandTable
import PipCore

extension FrameworkCommands {
  static let add = Row(
    "add", "Add a framework of your own from a file", .writes,
    examples: ["pip framework add ours-2027.json"],
    discussion: """
      The file is JSON; start from one that is there, with framework show ID --file. Give each version an id of its own, \
      such as ours-2027, so that older reviews keep theirs.
      """,
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, path in
    let file = try read(path, session)
    if let there = try session.records.framework(file.framework.id) {
      throw LookupProblem.exists(noun: Framework.noun, id: there.id.text, name: there.name)
    }
    return try save(
      "added", file, session,
      notes: [
        "To use it for new reviews: \(session.program) partnership edit --framework \(file.framework.id)"
      ])
  }

  static let edit = Row(
    "edit", "Correct a framework of your own with what a file says", .writes,
    examples: ["pip framework edit ours-2027 ours-2027.json"],
    discussion: """
      The file takes the place of what was there. An area that a review uses stays; for a new version, add a framework with \
      an id of its own.
      """,
    argument("framework", FrameworkWord.self, "The framework"),
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, word, path in
    let before = try session.framework(word)
    try checkIsOwn(before)
    let file = try read(path, session)
    guard file.framework.id == before.id else {
      throw RuleProblem.contradiction(
        "the file holds the framework \(file.framework.id), not \(before.id): ids never change")
    }
    try checkStillThere(before, file.framework, session)
    return try save("changed", file, session)
  }

  private static func save(
    _ verb: String, _ file: FrameworkFile, _ session: Session, notes: [String] = []
  ) throws -> Answer {
    let framework = file.framework
    try session.records.save(framework)
    return .saved(
      Saved(
        verb, "the framework", framework.id.text, framework.name,
        facts: Facts.make([("Version", framework.version), ("Areas", count(framework))])),
      notes: notes, warnings: Warnings.sentences(file.advice))
  }

  private static func checkIsOwn(_ framework: Framework) throws(RuleProblem) {
    guard Framework.builtIn(framework.id) != nil else { return }
    throw .contradiction("\(framework.id) comes with the program, and stays as it is")
  }

  /// Refuses to take away an area that reviews use.
  private static func checkStillThere(_ before: Framework, _ after: Framework, _ session: Session) throws {
    let gone = before.areas.map(\.id.text).filter { after.area($0) == nil }
    guard !gone.isEmpty else { return }
    let users = try session.records.reviews(with: before.id)
    for area in gone {
      let names = users.filter { $0.areas.contains(area) }.map(\.review)
      if !names.isEmpty { throw RuleProblem.inUse(thing: "the area '\(area)' of \(before.id)", by: names) }
    }
  }

  static let remove = Row(
    "remove", "Remove a framework of your own that nothing uses", .writes,
    examples: ["pip framework remove ours-2027"],
    argument("framework", FrameworkWord.self, "The framework")
  ) { session, word in
    let framework = try session.framework(word)
    try checkIsOwn(framework)
    var users = try session.records.reviews(with: framework.id).map(\.review)
    if try session.records.partnership().frameworkID == framework.id {
      users.insert("the partnership", at: 0)
    }
    users += try session.records.ownModels().filter { $0.judgements?.framework == framework.id.text }.map {
      "the process model \($0.id)"
    }
    guard users.isEmpty else { throw RuleProblem.inUse(thing: "the framework \(framework.id)", by: users) }
    try session.records.removeFramework(framework.id)
    return .saved(Saved("removed", "the framework", framework.id.text, framework.name))
  }
}
