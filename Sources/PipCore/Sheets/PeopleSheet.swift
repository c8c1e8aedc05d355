/// The list of people as a sheet: to look through, to correct and to add to.
public enum PeopleSheet {
  /// Makes the sheet.
  ///
  /// - Parameters:
  ///   - lookup: Where people, schools and the partnership are looked up.
  ///   - school: Only the people of this school, if it is not for all.
  ///   - today: The day it is made; who has left before is not on it. If nil, everybody is.
  /// - Returns: The sheet.
  public static func make(_ lookup: Lookup, of school: ID<School>? = nil, today: Day?) -> Sheet {
    let names = SheetNames(lookup)
    let roles = lookup.partnership.known(.role).map { SheetChoice($0) }
    let people = lookup.people.values.filter { person in
      SheetKind.isThere(until: person.left, today) && (school.map { person.school == $0 } ?? true)
    }
    return Sheet(
      kind: .people, address: school?.text ?? "",
      title: school.map { "Who takes part at \(lookup.name(of: $0))" } ?? "Who takes part",
      facts: SheetFacts.make([("Roles", roles.map(\.text).joined(separator: ", "))]),
      parts: [
        SheetPart(
          "people", "People",
          help: "Correct what is wrong, and add whoever is missing. Who has left: tell the keeper.",
          .table(
            columns: [
              SheetColumn("name", "Name", width: 3, .line),
              SheetColumn("school", "School", width: 3, .school),
              SheetColumn("since", "There since, if that is new", hint: SheetHints.day, width: 2, .day),
              SheetColumn("roles", "Roles", hint: "with commas between", width: 3, .choices(roles)),
              SheetColumn("email", "E-mail", width: 3, .line),
            ],
            rows: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { person in
              SheetRow(
                person.id.text,
                [
                  "name": person.name, "school": names.text(person.school),
                  "roles": person.roles.map { roles.text(of: $0) }.joined(separator: ", "),
                  "email": person.email ?? "",
                ])
            }, empty: 8))
      ])
  }
}

extension SheetKind {
  /// Whether who leaves on a day stands on a sheet that is made today; without a today everybody does.
  static func isThere(until last: Day?, _ today: Day?) -> Bool {
    guard let last, let today else { return true }
    return today <= last
  }
}
