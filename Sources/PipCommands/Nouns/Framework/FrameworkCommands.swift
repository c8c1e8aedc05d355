import CommandTable
import PipCore

/// `pip framework …`: the areas that reviews use as themes, as data.
enum FrameworkCommands {
  static let noun = Row(
    "framework", "Manage frameworks: the areas that reviews use as themes",
    [list, show, validate, add, edit, remove])

  /// A framework in a list: whether it is the partnership's own, and whether new reviews take it.
  typealias Line = (framework: Framework, isOwn: Bool, isChosen: Bool)

  static let list = Row(
    "list", "List the frameworks", .reads, examples: ["pip framework list"]
  ) { session in
    let chosen = try session.records.partnership().frameworkID
    let own = try session.records.ownFrameworks()
    let lines = (Framework.builtIn.map { ($0, false) } + own.map { ($0, true) }).map { framework, isOwn in
      Line(framework, isOwn, framework.id == chosen)
    }
    return Listing<Line>(columns: [
      Column("id", "Id") { .text($0.framework.id.text) },
      Column("name", "Framework", wraps: true) { .text($0.framework.name) },
      Column("version", "Version", rank: 1) { .text($0.framework.version) },
      Column("areas", "Areas", alignment: .right, rank: 2) { .number($0.framework.areas.count) },
      Column("own", nil) { .truth($0.isOwn) },
      Column("chosen", nil) { .truth($0.isChosen) },
      Column(nil, "Used") { .text($0.isChosen ? "for new reviews" : nil) },
    ]).answer("pip/frameworks/1", lines, empty: "There are no frameworks.")
  }

  static let show = Row(
    "show", "Show the areas of a framework", .reads,
    examples: ["pip framework show ofsted-2025", "pip framework show spp-2019 --file > ours-2027.json"],
    discussion: "With --file it is written as a file, which can be the start of a framework of your own.",
    argument("framework", FrameworkWord.self, "The framework"),
    flag("file", "As a file that framework add reads")
  ) { session, word, isFile in
    let framework = try session.framework(word)
    if isFile, session.globals.json {
      throw UsageError.conflicting(
        "--json and --file ask for two forms", hints: ["leave out one of them"])
    }
    let isOwn = Framework.builtIn(framework.id) == nil
    var answer = Answer(
      "pip/framework/1", document(framework, isOwn: isOwn), framework.json.adding(["own": .bool(isOwn)]))
    if isFile { answer.verbatim = String(decoding: file(framework), as: UTF8.self) }
    return answer
  }

  static let validate = Row(
    "validate", "Check a framework in a file before it is added", .nothing,
    examples: ["pip framework validate ours-2027.json"],
    discussion: "Whatever is wrong is told with its line and field, and the command ends with status 65.",
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, path in
    let file = try read(path, session)
    var answer = Answer(
      "pip/framework/1", document(file.framework, isOwn: true),
      file.framework.json.adding(["own": .bool(true)]))
    answer.notes.append(
      "\(path.text == "-" ? "The framework" : path.text) is in order: \(count(file.framework))")
    answer.warnings += Warnings.sentences(file.advice)
    return answer
  }

  /// Reads a framework from a file outside the data.
  static func read(_ path: PathText, _ session: Session) throws -> FrameworkFile {
    let isInput = path.text == "-"
    let bytes = isInput ? session.readInput() : try FileOutside(path.text, session).read()
    guard let bytes else { throw Failure(.data, "data", "could not be read", place: "standard input") }
    do {
      return try FrameworkFile(bytes, path: isInput ? "standard input" : path.text)
    } catch {
      var failure = Failure(error, session.program)
      failure.hints = [
        "mend it in a text editor; what can stand there: \(session.program) framework show spp-2019 --file"
      ]
      throw failure
    }
  }

  /// The bytes of a framework as a file.
  private static func file(_ framework: Framework) -> [UInt8] {
    JSONWriter.bytes(framework.json.adding(["schema": .string(Framework.schema)]))
  }

  /// How many areas it has, in how many groups.
  static func count(_ framework: Framework) -> String {
    let (areas, groups) = (framework.areas.count, framework.groups.count)
    return "\(areas) area\(areas == 1 ? "" : "s") in \(groups) group\(groups == 1 ? "" : "s")"
  }

  private static func document(_ framework: Framework, isOwn: Bool) -> Document {
    var document = Document([
      .title(framework.name),
      .facts(
        Facts.make([
          ("Id", framework.id.text), ("Version", framework.version), ("About", framework.about),
          ("From", isOwn ? "this partnership" : "the program"),
        ])),
    ])
    for group in framework.groups {
      document.add(.heading(group.name))
      document.add(
        .table(
          Table(
            columns: [
              TableColumn(heading: "Area"), TableColumn(heading: "Name", wraps: true),
              TableColumn(heading: "What belongs to it", rank: 1, wraps: true),
            ],
            rows: group.areas.map { [Text($0.id.text), Text($0.name), Text($0.about ?? "")] })))
    }
    return document
  }
}
