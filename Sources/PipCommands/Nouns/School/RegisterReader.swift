import PipCore

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
    guard !closed.isEmpty else { return [] }
    var successors = GIASSuccessors(of: closed)
    if let links { successors = try second(links.text, successors, nil) }
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
