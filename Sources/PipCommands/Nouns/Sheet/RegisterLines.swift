import PipCore

/// The commands for the sheets of the registers.
enum RegisterLines {
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

/// The commands for the sheet of a progress session.
struct RatingLines {
  let now: Sheet
  private let rating: RatingSession
  private let cycle: Cycle

  init(_ address: String, _ session: Session) throws {
    let halves = address.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    cycle = try session.cycle(named: halves.count == 2 ? halves[1] : "")
    rating = try session.ratingSession(RatingSessionWord(argument: halves[0]), in: cycle)
    now = RatingsSheet.make(of: rating, in: cycle.id)
  }

  func lines(_ changes: inout SheetChanges) -> [SheetLine] {
    var lines: [SheetLine] = []
    for group in rating.groupNames.isEmpty ? [RatingSession.everyone] : rating.groupNames {
      var said = SheetLineBuilder()
      for cell in changes.cells where cell.part.hasPrefix("points") && cell.column == group.text {
        said.add("\(cell.row)=\(cell.value.word)", from: cell)
      }
      if !rating.groupNames.isEmpty { said.add("--for=\(group)") }
      said.add("--cycle=\(cycle.id)")
      lines += [said.line("rating", "set", rating.id.text)].compactMap { $0 }
    }
    var change = SheetLineBuilder()
    change.add("change", changes.answer("close", "change"))
    change.add("--cycle=\(cycle.id)")
    return lines
      + [change.line("rating", rating.change == nil ? "close" : "edit", rating.id.text)].compactMap { $0 }
  }
}
