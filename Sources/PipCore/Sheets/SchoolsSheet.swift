/// The list of schools as a sheet: to look through, to correct and to add to.
public enum SchoolsSheet {
  /// Makes the sheet.
  ///
  /// - Parameters:
  ///   - lookup: Where schools and the partnership are looked up.
  ///   - today: The day it is made; a school that has left before is not on it. If nil, every school is.
  /// - Returns: The sheet.
  public static func make(_ lookup: Lookup, today: Day?) -> Sheet {
    let schools = lookup.schools.values.filter { SheetKind.isThere(until: $0.left, today) }
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
