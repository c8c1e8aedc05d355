import PipCore

/// What came of an import from the register, for people and for scripts.
struct RegisterAnswer {
  let file: String
  let scan: GIASScan
  let plan: GIASPlan
  /// The numbers of closed schools that are told of one by one.
  let told: Set<URN>
  let successors: [GIASSuccessor]
  /// How many schools of the partnership have no number, where the import was about those that have one.
  let hasNoNumber: Int
  let session: Session

  var answer: Answer {
    var answer = Answer("pip/import/1", Document(), data)
    answer.tellsHistory = true
    answer.changes = plan.rows.compactMap(saved)
    answer.warnings = warnings
    answer.notes = notes
    return answer
  }

  // MARK: For people

  private func saved(_ row: GIASPlan.Row) -> Saved? {
    guard let after = row.after, !row.differences.isEmpty else { return nil }
    guard row.before != nil else {
      let known = [
        after.urn.map { "URN \($0)" }, after.phase, after.la, after.pupils.map { "\($0) pupils" },
      ].compactMap { $0 }
      return Saved("added", "the school", after.id.text, "\(after.name) (\(known.joined(separator: ", ")))")
    }
    let facts = row.differences.compactMap { fact($0, among: row.differences) }
    return Saved("changed", "the school", after.id.text, after.name, facts: facts)
  }

  /// A field that changed, in words; two that belong together stand in one line.
  private func fact(_ difference: GIASDifference, among all: [GIASDifference]) -> Fact? {
    let partner = difference.field.partner.flatMap { field in all.first { $0.field == field } }
    if partner != nil, !difference.field.leads { return nil }
    let pair = [difference, partner].compactMap { $0 }
    let old = pair.compactMap { words($0.old) }
    let new = pair.compactMap { words($0.new) }
    let after = new.isEmpty ? "nothing" : new.joined(separator: " to ")
    let label = partner == nil ? difference.field.label : "Ages"
    return Fact(
      label: label, text: Text(old.isEmpty ? after : "\(old.joined(separator: " to ")) → \(after)"))
  }

  private func words(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): (try? Day(iso: text))?.short ?? text
    case .number(let number): number.text
    default: nil
    }
  }

  private var notes: [String] {
    let counts: [(GIASPlan.What, String)] = [
      (.new, "new"), (.changed, "changed"), (.same, "as before"), (.closed, "closed"), (.unclear, "unclear"),
      (.missing, "not in the file"),
    ]
    let parts = counts.filter { plan.count($0.0) > 0 }.map { "\(plan.count($0.0)) \($0.1)" }
    var notes = [
      "\(file): \(scan.rows) row\(scan.rows == 1 ? "" : "s") read; of the schools chosen, \(parts.joined(separator: ", "))"
    ]
    for row in plan.rows {
      if let taken = row.takenID, let id = row.after?.id {
        notes.append("the id '\(taken)' belongs to another school, so this one is \(id)")
      }
      if let name = row.otherName, let id = row.after?.id {
        notes.append("\(id) is called “\(name)” in the register; to take names over, add --names")
      }
    }
    let quiet = plan.rows.count { $0.what == .closed && !told.contains($0.urn) }
    if quiet > 0 {
      notes.append(
        "\(quiet) of them \(quiet == 1 ? "has" : "have") closed and \(quiet == 1 ? "is" : "are") not added; --open-only leaves them out"
      )
    }
    if hasNoNumber > 0 {
      notes.append(
        "\(hasNoNumber) school\(hasNoNumber == 1 ? "" : "s") of the partnership \(hasNoNumber == 1 ? "has" : "have") no URN yet; choose \(hasNoNumber == 1 ? "it" : "them") with --urn or --match"
      )
    }
    if scan.passedOver > 0 {
      notes.append(
        "\(scan.passedOver) row\(scan.passedOver == 1 ? "" : "s") passed over: no name, or no URN of six digits (children's centres have five)"
      )
    }
    if plan.rows.allSatisfy(\.differences.isEmpty) {
      notes.append("Everything was so already; nothing is changed.")
    }
    return notes
  }

  private var warnings: [String] {
    let kept = scan.columns?.missing.filter(\.isKept).map(\.rawValue) ?? []
    let columns =
      kept.isEmpty
      ? [] : ["\(file) has no column \(kept.joined(separator: ", ")); what is recorded there stays as it is"]
    return columns + scan.twice.map { "\(file) has \($0) twice; the first row counts" }
      + plan.rows.compactMap(warning)
  }

  private func warning(_ row: GIASPlan.Row) -> String? {
    switch row.what {
    case .missing:
      return row.before.map {
        "\($0.name) (\($0.id)): \(row.urn) is not in \(file); look it up in the register, and correct it with: \(session.program) school edit \($0.id) --urn URN"
      } ?? "\(row.urn) is not in \(file)"
    case .unclear:
      let ids = row.candidates.map(\.text).joined(separator: ", ")
      return
        "\(row.register?.name ?? "") (\(row.urn)) may be \(ids), or another school of that name; say which with: \(session.program) school edit \(row.candidates.first?.text ?? "SCHOOL") --urn \(row.urn)"
    case .closed where told.contains(row.urn): return closed(row)
    case .new, .changed, .same, .closed: return nil
    }
  }

  private func closed(_ row: GIASPlan.Row) -> String {
    let day = row.register?.closed
    let since = day.map { " on \(session.spoken($0))" } ?? ""
    var sentences: [String] = []
    if let school = row.before {
      sentences.append(
        "\(school.name) (\(school.id)) has closed\(since), says the register; it stays in the partnership, and leaves it with: \(session.program) school leave \(school.id) --on \(day?.description ?? "DAY")"
      )
    } else {
      sentences.append("\(row.register?.name ?? "") (\(row.urn)) has closed\(since) and is not added")
    }
    for successor in successors where successor.of == row.urn {
      let name = successor.name.map { "\($0) (\(successor.urn))" } ?? successor.urn.description
      let own = plan.rows.first { $0.urn == successor.urn }?.after
      sentences.append(
        "\(successor.isCertain ? "it is followed by" : "it may be followed by") \(name)"
          + (own.map { ", which is \($0.id) here" }
            ?? ": \(session.program) school import \(file) --urn \(successor.urn)"))
    }
    return sentences.joined(separator: "; ")
  }

  // MARK: For scripts

  private var data: JSONValue {
    .object([
      "file": .string(file), "rowsRead": .int(scan.rows), "dryRun": .bool(session.globals.dryRun),
      "rows": .array(plan.rows.map(json)),
    ])
  }

  private func json(_ row: GIASPlan.Row) -> JSONValue {
    let fields = row.differences.map { difference in
      (
        difference.field.rawValue,
        JSONValue.object(["old": difference.old ?? .null, "new": difference.new ?? .null])
      )
    }
    let followers = successors.filter { $0.of == row.urn }.map { successor in
      JSONValue.object([
        "urn": successor.urn.json, "name": successor.name?.json ?? .null,
        "certain": .bool(successor.isCertain),
      ])
    }
    return .object([
      "urn": row.urn.json, "id": row.after?.id.json ?? .null, "what": .string(row.what.rawValue),
      "name": (row.after?.name ?? row.register?.name)?.json ?? .null,
      "closed": row.register?.closed?.json ?? .null,
      "fields": .object(Dictionary(fields) { first, _ in first }), "successors": .array(followers),
    ])
  }
}

extension GIASField {
  /// The field that is shown with it.
  fileprivate var partner: GIASField? {
    switch self {
    case .ageLow: .ageHigh
    case .ageHigh: .ageLow
    default: nil
    }
  }

  /// Whether it stands first of the two.
  fileprivate var leads: Bool { self == .ageLow }

  /// What the field is called where people read it.
  var label: String {
    switch self {
    case .urn: "URN"
    case .name: "Name"
    case .phase: "Phase"
    case .type: "Type"
    case .trust: "Trust"
    case .la: "Local authority"
    case .postcode: "Postcode"
    case .pupils: "Pupils"
    case .ageLow: "Lowest age"
    case .ageHigh: "Highest age"
    case .easting: "Easting"
    case .northing: "Northing"
    case .closed: "Closed"
    }
  }
}
