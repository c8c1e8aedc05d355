import PipCore

/// People out of a spreadsheet.
struct PersonRows: Importable {
  func kind(_ session: Session) throws -> ImportKind {
    PeopleImport.kind(courses: try session.records.partnership().known(.course))
  }

  func take(_ rows: [ImportRow], _ session: Session) throws -> ImportedRows {
    let records = try session.records
    let partnership = try records.partnership()
    let known = PeopleImport.Known(
      people: try session.wholeList { try $0.people() }, schools: try session.wholeList { try $0.schools() },
      roles: partnership.known(.role), courses: partnership.known(.course))
    let plan = PeopleImport.plan(rows, known, today: session.today, using: &session.random)
    var imported = ImportedRows(plan) { ($0.id.text, $0.name) }
    for one in plan.planned where one.isNew || !one.changes.isEmpty { try records.save(one.record) }
    let moved = plan.planned.filter { !$0.isNew && $0.changes.contains { $0.field == "school" } }
    imported.warnings = try moved.flatMap { try PersonCommands.homeVisits(of: $0.record, session) }
    return imported
  }
}

extension ImportedRows {
  /// Tells of a plan for records.
  init<Record>(_ plan: ImportPlan<Record>, _ name: (Record) -> (address: String, about: String)) {
    rows = plan.planned.map { one in
      let (address, about) = name(one.record)
      return Row(
        lines: one.lines, outcome: one.isNew ? .new : one.changes.isEmpty ? .same : .changed,
        address: address,
        about: about, changes: one.changes)
    }
    (refusals, remarks) = (plan.refusals, plan.remarks)
  }
}

extension Session {
  /// A list that must be whole: where a file cannot be understood, what it holds could be made a second time.
  func wholeList<Record>(_ list: (Records) throws -> [Record]) throws -> [Record] {
    let records = try records
    let before = records.problems.count
    let found = try list(records)
    if let problem = records.problems.dropFirst(before).first { throw problem }
    return found
  }
}
