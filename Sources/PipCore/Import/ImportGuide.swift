/// What the documentation says of the headings that are understood, made from the kinds themselves.
public enum ImportGuide {
  /// Writes the table of a kind's fields.
  ///
  /// - Parameter kind: The kind.
  /// - Returns: A Markdown table, without a newline at its end.
  public static func table(_ kind: ImportKind) -> String {
    let needed = Set(kind.needs.flatMap { $0.flatMap { $0 } })
    let courses = kind.fields.filter { $0.key.hasPrefix(PeopleImport.trainingKey("")) }
    let rows =
      kind.fields.filter { !courses.contains($0) }.map { field in
        let headings = (field.headings + field.weak).joined(separator: " · ")
        return "| `\(field.key)`\(needed.contains(field.key) ? " *" : "") | \(field.about) | \(headings) |"
      } + (courses.isEmpty ? [] : [course])
    return
      ([
        "| Field | What it is | Headings that are understood, beside the field's own name |",
        "| --- | --- | --- |",
      ] + rows)
      .joined(separator: "\n")
  }

  /// The fields of the courses, as one row.
  private static var course: String {
    let field = PeopleImport.trainingField("COURSE")
    return "| `\(field.key)` | \(field.about), such as `\(PeopleImport.trainingKey("lead-reviewer"))` | "
      + "\(field.headings.joined(separator: " · ")); for improvement-champion also with IC, for lead-reviewer with LR |"
  }

  /// Puts the tables of a page in their places: between `<!-- headings: person -->` and `<!-- end -->`.
  ///
  /// - Parameter page: The page, with tables of whatever age.
  /// - Returns: The page with the tables of today.
  public static func filled(_ page: String) -> String {
    var lines: [String] = []
    var isOld = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isOld, line != "<!-- end -->" { continue }
      isOld = false
      lines.append(line)
      for kind in ImportKind.all where line == "<!-- headings: \(kind.noun) -->" {
        lines += ["", table(kind), ""]
        isOld = true
      }
    }
    return lines.joined(separator: "\n")
  }
}
