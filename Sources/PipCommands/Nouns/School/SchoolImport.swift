import CommandTable
import PipCore

extension SchoolCommands {
  /// More schools than this are chosen by mistake rather than on purpose (ours).
  private static let most = 200

  static let importing = Row(
    "import", "Take schools over from a spreadsheet or the register", .writes,
    examples: [
      "pip school import schools.csv", "pip school import schools.csv --map \"Base school=name\" --dry-run",
      "pip school import edubasealldata20261102.csv --urn 123456,123457",
      "pip school import edubasealldata20261102.csv --la Lincolnshire --match \"primary fen\" --open-only --dry-run",
      "pip school import edubasealldata20261102.csv",
    ],
    discussion: """
      The file is a spreadsheet of your own, or the extract of the government's register. In a spreadsheet of your own:

      \(ImportOptions.discussion)

      A school is found by id, by URN, or by name; in what differs the file wins. A column for the cluster puts schools into the \
      review clusters of the current cycle, and makes those that are not there.

      The extract of the register (Get Information About Schools) is taken as it can be downloaded, with all its columns in any order. Columns are found by their headings. Number, name, authority, phase, type, trust, postcode, place on \
      the grid, pupils and ages are kept; the names of heads are never read.

      Choose schools by number, by authority, by postcode or by words of name and town. Different choices must all be met, \
      several of one kind need only one; schools of a --urn come in any case. Without a choice, the schools of the partnership that have \
      a number are brought up to date.

      Schools that are known by their number, or by their name where they have no number yet, are changed, and each change is \
      shown; they keep the partnership's own name for them, unless --names is given. A field that the register leaves empty \
      stays as it is. A school that has closed is told of, never added and never removed.
      """,
    argument("file", PathText.self, "The spreadsheet, or the extract of the register, saved as CSV"),
    RegisterChoice.parameter,
    option("links", PathText.self, "The register's file of links, which tells who follows on closed schools"),
    flag("names", "Take over the register's names for schools of the partnership"),
    options("keep", KeptField.self, "Leave a field of schools of the partnership as it is"),
    ImportOptions.parameter
  ) { session, file, choice, links, names, kept, options in
    let reader = RegisterReader(file.text, session)
    let schools = try session.records.schools()
    let known = schools.filter { $0.left.map { $0 >= session.today } ?? true }.compactMap(\.urn)
    let wanted = choice.filter.isEmpty ? Set(known) : choice.filter.urns
    let scan = try reader.scan(choice.filter, own: wanted)
    guard let columns = scan.columns else {
      if case .incomplete(let missing) = scan.heading {
        throw GIASProblem.columnsMissing(file: file.text, columns: missing.map(\.rawValue))
      }
      return try importOwnSpreadsheet(file, options, session)
    }
    try checkRegister(session)
    try choice.check(scan, columns, file.text)
    guard !choice.filter.isEmpty || !known.isEmpty else {
      throw GIASProblem.nothingChosen(file: file.text, rows: scan.rows)
    }
    guard !scan.chosen.isEmpty else {
      throw GIASProblem.noneFound(
        file: file.text, rows: scan.rows, urns: wanted.map(\.description).sorted())
    }
    let comers = scan.chosen.count { $0.status != .closed }
    if !choice.filter.isEmpty, comers > most, !session.globals.yes {
      throw GIASProblem.tooMany(file: file.text, chosen: comers, most: most)
    }
    let plan = GIASPlan(
      scan.chosen, urns: wanted, schools: schools,
      taken: Set(try session.records.change.stems(in: .schools)), takesNames: names,
      kept: Set(kept.flatMap(\.fields)))
    for row in plan.rows where !row.differences.isEmpty {
      if let school = row.after { try session.records.save(school) }
    }
    let told = plan.rows.filter { row in
      row.what == .closed && (row.before != nil || wanted.contains(row.urn))
    }
    let successors = try reader.successors(of: told.compactMap(\.register), columns, links: links)
    return RegisterAnswer(
      file: file.text, scan: scan, plan: plan, told: Set(told.map(\.urn)), successors: successors,
      hasNoNumber: choice.filter.isEmpty ? schools.count { $0.urn == nil } : 0, session: session
    ).answer
  }

  /// Imports a list of schools that somebody made: a file whose headings are not the register's.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - options: What was said about it.
  ///   - session: The session.
  /// - Returns: What came of it.
  /// - Throws: What keeps it from being imported.
  private static func importOwnSpreadsheet(
    _ file: PathText, _ options: ImportOptions, _ session: Session
  ) throws -> Answer {
    let others = ["urn", "la", "postcode", "match", "open-only", "links", "names", "keep"]
    if let option = others.first(where: session.typedOptions.contains) {
      throw GIASProblem.notGIAS(file: file.text, option: "--\(option)")
    }
    return try SpreadsheetImport.run(SchoolRows(), file.text, options, session)
  }

  /// The register's headings are known, and all its rows are good.
  private static func checkRegister(_ session: Session) throws {
    if let option = ["map", "skip-bad"].first(where: session.typedOptions.contains) {
      throw UsageError.conflicting(
        "--\(option) is for spreadsheets of your own, and this is the register of schools",
        hints: ["leave out --\(option)"])
    }
  }

  /// Fields that an import can be told to leave alone.
  enum KeptField: String, CaseIterable, ArgumentValue {
    case phase, type, trust, la, postcode, pupils, ages, grid
    static let valueName = "FIELD"

    var fields: [GIASField] {
      switch self {
      case .phase: [.phase]
      case .type: [.type]
      case .trust: [.trust]
      case .la: [.la]
      case .postcode: [.postcode]
      case .pupils: [.pupils]
      case .ages: [.ageLow, .ageHigh]
      case .grid: [.easting, .northing]
      }
    }
  }
}

/// Which schools of the register were asked for.
struct RegisterChoice: Sendable {
  let filter: GIASFilter

  static let parameter: Parameter<RegisterChoice> = group(
    options("urn", URNWord.self, "Choose schools by their numbers"),
    texts("la", NameText.self, "Choose schools of a local authority, by name or number"),
    options("postcode", NameText.self, "Choose schools by postcode, or by its first part"),
    texts("match", NameText.self, "Choose schools with these words in name or town"),
    flag("open-only", "Choose open schools only")
  ) { urns, las, postcodes, matches, openOnly in
    var filter = GIASFilter()
    filter.urns = Set(urns.map(\.urn))
    (filter.las, filter.postcodes) = (las.map(\.text), postcodes.map(\.text))
    (filter.matches, filter.openOnly) = (matches.map(\.text), openOnly)
    return RegisterChoice(filter: filter)
  }

  /// Checks that the file can answer the choice.
  func check(_ scan: GIASScan, _ columns: GIASColumns, _ file: String) throws(GIASProblem) {
    for need in filter.columns where !need.columns.contains(where: columns.has) {
      throw .columnNeeded(file: file, option: need.option, columns: need.columns.map(\.rawValue))
    }
    for name in filter.las where name.contains(where: \.isLetter) && columns.has(.la) {
      guard !scan.las.contains(where: { Folding.text($0) == Folding.text(name) }) else { continue }
      throw .unknownAuthority(file: file, name: name, known: scan.las.sorted())
    }
  }
}

/// Reads the files of the register, from wherever they lie.
struct RegisterReader {
  private let path: String
  private let session: Session

  init(_ path: String, _ session: Session) {
    (self.path, self.session) = (path, session)
  }

  func scan(_ filter: GIASFilter, own: Set<URN>) throws -> GIASScan {
    var scan = GIASScan(filter, own: own)
    try read(path) { part in
      if let part { try scan.feed(part) } else { try scan.finish() }
    }
    return scan
  }

  /// The schools that follow on closed ones; the files are read for them only where there are any.
  func successors(of closed: [GIASSchool], _ columns: GIASColumns, links: PathText?) throws -> [GIASSuccessor]
  {
    var successors = GIASSuccessors(of: closed)
    // A file of links that is none, or that is not there, is said whether or not a school is closed.
    if let links { successors = try second(links.text, successors, nil) }
    guard !closed.isEmpty else { return [] }
    return try second(path, successors, columns).found
  }

  private func second(_ path: String, _ successors: GIASSuccessors, _ columns: GIASColumns?) throws
    -> GIASSuccessors
  {
    var scan = GIASSuccessorScan(successors, columns)
    try read(path) { part in
      if let part { try scan.feed(part) } else { try scan.finish() }
    }
    if columns == nil, let missing = scan.missing, !missing.isEmpty {
      throw GIASProblem.columnsMissing(file: path, columns: missing)
    }
    return scan.successors
  }

  /// Gives the parts of a file, and nil at its end.
  private func read(_ path: String, _ body: (ArraySlice<UInt8>?) throws -> Void) throws {
    do {
      try FileOutside(path, session).forEachPart { try body($0) }
      try body(nil)
    } catch let problem as CSVProblem {
      throw ImportProblem(file: path, kind: .table(problem))
    }
  }
}
