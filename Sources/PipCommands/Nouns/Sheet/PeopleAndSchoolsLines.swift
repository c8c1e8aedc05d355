import PipCore

/// The commands for the sheets of people and of schools.
enum PeopleAndSchoolsLines {
  static func people(_ changes: inout SheetChanges) -> [SheetLine] {
    let edits = changes.edits("people")
    var lines: [SheetLine] = []
    for (row, line, cells) in edits {
      var edit = SheetLineBuilder()
      edit.add("name", cells["name"])
      edit.add("school", cells["school"])
      if cells["school"] != nil { edit.add("on", cells["since"]) }
      if let roles = cells["roles"] {
        edit.add("role", roles)
        if !roles.before.isEmpty { edit.add("--clear=roles") }
      }
      edit.add("email", cells["email"])
      if let since = cells["since"], !changes.touched.contains("people/\(row)/school") {
        changes.slips.append(
          SheetSlip(line: line, question: since.question, text: since.value.word, reason: .onlyWith("School"))
        )
      }
      lines += [edit.line("person", "edit", row)].compactMap { $0 }
    }
    for row in changes.complete("people", needing: [("name", "Name")]) {
      if let since = row.values["since"] {
        changes.kept.append(
          SheetSlip(
            line: row.line, question: "There since, if that is new", text: since.word, reason: .notKept))
      }
      lines.append(
        row.line(
          ["person", "add"], [("school", "school"), ("roles", "role"), ("email", "email")], text: "name",
          "Name"))
    }
    return lines
  }

  private static let schoolOptions = [
    ("urn", "urn"), ("phase", "phase"), ("pupils", "pupils"), ("la", "la"), ("postcode", "postcode"),
    ("trust", "trust"), ("mou", "mou"), ("version", "mou-version"), ("joined", "joined"),
  ]

  static func schools(_ changes: inout SheetChanges) -> [SheetLine] {
    let edits = changes.edits("schools").compactMap { row, _, cells -> SheetLine? in
      var edit = SheetLineBuilder()
      edit.add("name", cells["name"])
      for (column, option) in schoolOptions { edit.add(option, cells[column]) }
      return edit.line("school", "edit", row)
    }
    return edits
      + changes.complete("schools", needing: [("name", "School")]).map { row in
        row.line(["school", "add"], schoolOptions, text: "name", "School")
      }
  }
}
