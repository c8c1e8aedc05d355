/// What one row, or several that belong together, say of a school.
struct SchoolDraft {
  var lines: [Int]
  var name: String
  var id: ID<School>?
  var urn: URN?
  var pupils: Int?
  var mou: Day?, joined: Day?, left: Day?
  /// The texts: phase, local authority, postcode, trust, version of the memorandum, cluster.
  var texts: [String: String] = [:]

  static let textFields = ["phase", "la", "postcode", "trust", "mou-version", "cluster"]

  /// Adds what another row says of the same school; a cell that says something else is returned.
  mutating func join(_ other: SchoolDraft) -> (field: String, mine: String, other: String)? {
    if Folding.school(name) != Folding.school(other.name) { return ("name", name, other.name) }
    if let clash = Self.clash("id", id, other.id) ?? Self.clash("urn", urn, other.urn)
      ?? Self.clash("pupils", pupils, other.pupils) ?? Self.clash("mou", mou, other.mou)
      ?? Self.clash("joined", joined, other.joined) ?? Self.clash("left", left, other.left)
    {
      return clash
    }
    for (field, text) in other.texts {
      if let mine = texts[field], Folding.text(mine) != Folding.text(text) { return (field, mine, text) }
    }
    lines += other.lines
    (id, urn, pupils) = (id ?? other.id, urn ?? other.urn, pupils ?? other.pupils)
    (mou, joined, left) = (mou ?? other.mou, joined ?? other.joined, left ?? other.left)
    texts.merge(other.texts) { mine, _ in mine }
    return nil
  }

  private static func clash<Value: Hashable & CustomStringConvertible>(
    _ field: String, _ mine: Value?, _ other: Value?
  ) -> (field: String, mine: String, other: String)? {
    guard let mine, let other, mine != other else { return nil }
    return (field, mine.description, other.description)
  }
}

/// Reads the rows of schools, cell by cell.
struct SchoolReader {
  private(set) var refusals: [RowRefusal] = []

  mutating func read(_ row: ImportRow) -> SchoolDraft? {
    let before = refusals.count
    guard let cell = row.cell("name") else {
      refusals.append(RowRefusal(line: row.line, .missing("the name of the school")))
      return nil
    }
    guard let name = refusals.take(cell, row, CellText.oneLine) else { return nil }
    var draft = SchoolDraft(lines: [row.line], name: name)
    draft.id = refusals.take("id", row) { (text) throws(RowReason) in
      guard let id = ID<School>(text.lowercased()) else { throw .notAnID }
      return id
    }
    draft.urn = refusals.take("urn", row) { (text) throws(RowReason) in
      guard let urn = URN(text) else { throw .notAURN }
      return urn
    }
    draft.pupils = refusals.take("pupils", row, CellWords.number)
    draft.joined = refusals.take("joined", row, CellDay.cell)
    draft.left = refusals.take("left", row, CellDay.cell)
    if let mou = row.cell("mou"), CellWords.truth(mou.text) != false {
      draft.mou = refusals.take(mou, row, CellDay.cellNotYes)
    }
    for field in SchoolDraft.textFields {
      draft.texts[field] = refusals.take(field, row, CellText.oneLine)
    }
    if let phase = draft.texts["phase"], SchoolsImport.phases.contains(phase.lowercased()) {
      draft.texts["phase"] = phase.lowercased()
    }
    draft.texts["postcode"] = draft.texts["postcode"]?.uppercased()
    return refusals.count == before ? draft : nil
  }
}
