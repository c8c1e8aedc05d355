import CommandTable
import PipCore

/// Expressions of interest out of a spreadsheet, such as a form exports.
struct InterestRows: CommandRows {
  func kind(_ session: Session) throws -> ImportKind { .interests }

  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
  {
    let (school, name) = try school(&cells)
    let received = cells.day("received")
    let (focus, contact, note) = (cells.line("focus"), cells.line("contact"), cells.prose("note"))
    try cells.check()
    let place = try session.enquiryYear()
    let found = place.year.interest.sorted { $0.key < $1.key }.first { item in
      if let school {
        return item.value.school == school.id
          || Folding.school(item.value.name ?? "") == Folding.school(school.name)
      }
      return item.value.name.map(Folding.text) == Folding.text(name)
    }
    var difference = LineDifference()
    if let school, let found, found.value.school == nil {
      difference.add("school", found.value.name, school.id.text)
    }
    difference.add("on", found?.value.received, received)
    difference.add("focus", found?.value.focus, focus)
    difference.add("contact", found?.value.contact, contact)
    difference.add("note", found?.value.note, note)
    var options = difference.options
    for cell in cells.row.cells["answer"] ?? [] {
      let old = found?.value.answers.values.first { Folding.text($0.question) == Folding.text(cell.heading) }?
        .text
      guard old.map(Folding.text) != Folding.text(cell.text) else { continue }
      options.append("--answer=\(String(cell.heading.map { $0 == "=" ? ":" : $0 }))=\(cell.text)")
      difference.note(cell.heading, old, cell.text)
    }
    var address = found?.key.description ?? ""
    if found == nil {
      let answer = try run(
        ["eoi", "add"] + options + (school.map { ["--", $0.id.text] } ?? ["--name=\(name)"]))
      address = answer.changes.first?.address ?? ""
    } else if !options.isEmpty {
      _ = try run(["eoi", "edit", address] + options)
    }
    return TakenRow(
      key: school?.id.text ?? Folding.text(name), address: address, about: school?.name ?? name,
      isNew: found == nil, changes: difference.changes)
  }

  /// The school that a row names, or what it calls one that is not in the records.
  private func school(_ cells: inout RowReader) throws -> (school: School?, name: String) {
    guard cells.row.cell("school") != nil else {
      cells.refuse(.missing("the school"))
      try cells.check()
      return (nil, "")
    }
    let name = cells.line("school") ?? ""
    try cells.check()
    let school = try cells.knownSchool("school")
    if school == nil, !name.contains(where: \.isLetter) {
      // A number that is in no record says nothing to those who read it later.
      cells.refuse(.unknownSchool(name, known: []), "school")
      try cells.check()
    }
    return (school, name)
  }
}

extension RowReader {
  /// The school of the records that a cell names in full; nil where it is another one.
  fileprivate mutating func knownSchool(_ key: String) throws -> School? {
    do {
      return try exactSchool(key)
    } catch let reason as RowReason {
      refuse(reason, key)
      try check()
      return nil
    }
  }
}
