/// The register of people as a sheet: to look through, to correct and to add to.
public enum PeopleRegister {
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
      isThere(until: person.left, today) && (school.map { person.school == $0 } ?? true)
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

/// The register of schools as a sheet: to look through, to correct and to add to.
public enum SchoolsRegister {
  /// Makes the sheet.
  ///
  /// - Parameters:
  ///   - lookup: Where schools and the partnership are looked up.
  ///   - today: The day it is made; a school that has left before is not on it. If nil, every school is.
  /// - Returns: The sheet.
  public static func make(_ lookup: Lookup, today: Day?) -> Sheet {
    let schools = lookup.schools.values.filter { isThere(until: $0.left, today) }
    return Sheet(
      kind: .schools, address: "", title: "The schools of \(lookup.partnership.name)",
      parts: [
        SheetPart(
          "schools", "Schools",
          help: "Correct what is wrong, and add what is missing. A school that has left: tell the keeper.",
          .table(
            columns: [
              SheetColumn("name", "School", width: 4, .line),
              SheetColumn("urn", "URN", hint: "six digits", width: 1, .line),
              SheetColumn("phase", "Phase", width: 2, .line),
              SheetColumn("pupils", "Pupils", width: 1, .number),
              SheetColumn("la", "Local authority", width: 2, .line),
              SheetColumn("postcode", "Postcode", width: 2, .line),
              SheetColumn("trust", "Trust", width: 2, .line),
              SheetColumn("mou", "Memorandum signed", hint: SheetHints.day, width: 2, .day),
              SheetColumn("version", "Its version", width: 1, .line),
              SheetColumn("joined", "Joined", hint: SheetHints.day, width: 2, .day),
            ],
            rows: schools.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { school in
              SheetRow(
                school.id.text,
                [
                  "name": school.name, "urn": school.urn?.description ?? "", "phase": school.phase ?? "",
                  "pupils": school.pupils.map(String.init) ?? "", "la": school.la ?? "",
                  "postcode": school.postcode ?? "", "trust": school.trust ?? "",
                  "mou": school.mou?.short ?? "", "version": school.mouVersion ?? "",
                  "joined": school.joined?.short ?? "",
                ])
            }, empty: 6))
      ])
  }
}

/// Whether somebody who leaves on a day is still there today.
private func isThere(until last: Day?, _ today: Day?) -> Bool {
  guard let last, let today else { return true }
  return today <= last
}
