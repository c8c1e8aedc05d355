import CommandTable
import PipCore

extension FrameworkCommands {
  static let add = Row(
    "add", "Add a framework of your own from a file", .writes,
    examples: ["pip framework add ours-2027.json", "pip framework add ours-2027.json --replace"],
    discussion: """
      The file is JSON; start from one that is there, with framework show ID --file. Give each version an id of its own, \
      such as ours-2027, so that older reviews keep theirs.

      With --replace a framework that is there is corrected; an area that a review uses stays.
      """,
    argument("file", PathText.self, "The file"),
    flag("replace", "Put it in the place of the framework with the same id")
  ) { session, path, isReplacing in
    let file = try FrameworkFile(FileOutside(path.text, session).read(), path: path.text)
    let framework = file.framework
    let before = try session.records.framework(framework.id)
    if let before {
      guard isReplacing else {
        throw LookupProblem.exists(noun: Framework.noun, id: framework.id.text, name: before.name)
      }
      try checkStillThere(before, framework, session)
    } else if isReplacing {
      throw LookupProblem.missing(
        noun: Framework.noun, word: framework.id.text,
        known: try session.records.ownFrameworks().map(\.id.text))
    }
    try session.records.save(framework)
    return .saved(
      Saved(
        before == nil ? "added" : "replaced", "the framework", framework.id.text, framework.name,
        facts: Facts.make([("Version", framework.version), ("Areas", count(framework))])),
      notes: before == nil
        ? ["To use it for new reviews: \(session.program) partnership edit --framework \(framework.id)"] : [],
      warnings: Warnings.sentences(file.advice))
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
    guard Framework.builtIn(framework.id) == nil else {
      throw RuleProblem.contradiction("\(framework.id) comes with the program, and cannot be removed")
    }
    var users = try session.records.reviews(with: framework.id).map(\.review)
    if try session.records.partnership().frameworkID == framework.id {
      users.insert("the partnership", at: 0)
    }
    guard users.isEmpty else { throw RuleProblem.inUse(thing: "the framework \(framework.id)", by: users) }
    try session.records.removeFramework(framework.id)
    return .saved(Saved("removed", "the framework", framework.id.text, framework.name))
  }
}
