import CommandTable
import PipCore

/// Check-ins out of a spreadsheet.
struct CheckInRows: CommandRows {
  func kind(_ session: Session) throws -> ImportKind { .checkIns }

  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
  {
    let place = try cells.review(session)
    let (day, note) = (cells.day("held"), cells.prose("note"))
    if cells.row.cell("held") == nil { cells.refuse(.missing("the day it was held")) }
    try cells.check()
    guard let day else { throw RefusedCells(refusals: cells.refusals) }
    let found = place.review.checkIns.values.first { $0.held == day }
    var difference = LineDifference()
    difference.add("note", found?.note, note)
    if found == nil || !difference.options.isEmpty {
      _ = try run(["checkin", "held", place.fullAddress, "--on=\(day)"] + difference.options)
    }
    return TakenRow(
      key: "\(place.fullAddress) \(day)", address: place.address, about: day.short, isNew: found == nil,
      changes: difference.changes)
  }
}

/// Statements of impact out of a spreadsheet.
struct ImpactRows: CommandRows {
  func kind(_ session: Session) throws -> ImportKind { .impacts }

  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
  {
    let text = cells.prose("text") ?? ""
    if text.isEmpty { cells.refuse(.missing("what changed")) }
    let place = try cells.review(session)
    let beneficiary = cells.word("for", Self.beneficiaries)
    if cells.row.cell("for") == nil { cells.refuse(.missing("who benefited")) }
    let evidence = cells.prose("evidence")
    let isUnexpected = cells.truth("unexpected") ?? cells.truth("expected").map { !$0 } ?? false
    try cells.check()
    let found = place.review.impact.sorted { $0.key < $1.key }
      .first { Folding.text($0.value.text) == Folding.text(text) }
    var difference = LineDifference()
    difference.add("for", found?.value.beneficiary.text, beneficiary)
    difference.add("evidence", found?.value.evidence, evidence)
    var options = difference.options
    if isUnexpected, found?.value.isUnexpected != true {
      options.append("--unexpected")
      difference.note("unexpected", nil, "yes")
    }
    var address = found.map { place.address($0.key) } ?? ""
    if found == nil {
      let answer = try run(["impact", "add"] + options + ["--", place.fullAddress, text])
      address = answer.changes.first?.address ?? place.fullAddress
    } else if let found, !options.isEmpty {
      _ = try run(["impact", "edit", "\(place.fullAddress)/\(found.key)"] + options)
    }
    return TakenRow(
      key: "\(place.fullAddress) \(Folding.text(text))", address: address, about: text, isNew: found == nil,
      changes: difference.changes)
  }

  private static let beneficiaries: [(word: String, others: [String])] = [
    (
      "leaders",
      ["leader", "leadership", "slt", "head", "headteacher", "seniorleaders", "heads", "middleleaders"]
    ),
    ("staff", ["teachers", "teacher", "teachingstaff", "adults", "tas", "supportstaff"]),
    ("pupils", ["pupil", "children", "child", "students", "student", "learners"]),
    ("champions", ["champion", "ic", "ics", "improvementchampions"]),
    ("governors", ["governor", "governingbody", "governingboard"]),
    ("partnership", ["thepartnership", "allschools", "schools"]),
  ]
}
