import CommandTable
import PipCore

/// `pip school edit`: one school, or the same for several.
extension SchoolCommands {
  /// Options that say something of one school only.
  private static let ownOptions = [
    "name", "urn", "pupils", "postcode", "inspected", "outcome", "outcome-area", "easting", "northing",
  ]

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case urn, phase, pupils, la, postcode, trust, mou, joined, left, inspected, outcome
    case type, ages, easting, northing, closed
    case outcomeArea = "outcome-area"
    case mouVersion = "mou-version"
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change one or more schools", .writes,
    examples: [
      "pip school edit ingham --name \"Ingham Academy\"", "pip school edit ingham --clear left",
      "pip school edit --mou 12/9/2026 ingham saxby welton",
      "pip school edit ingham --inspected 12/3/2024 --outcome \"Continues to be a good school\" --outcome-area early-years=Outstanding",
    ],
    discussion: """
      The id never changes, so that history stays readable.

      Several schools get the same, such as the day on which all of them signed: all of them or none, and one undo takes \
      it back. What can only be true of one school is said of one.

      The latest published inspection outcome is kept in the words it was published in, as a whole and by area; overall \
      grades ended in 2024. Only reviews with judgements show it.
      """,
    oneOrMore("school", SchoolWord.self, "The school"),
    option("name", NameText.self, "Its new name"), draft, RegisterDraft.parameter, InspectionDraft.parameter,
    options("clear", Field.self, "Empty a field")
  ) { session, words, name, draft, register, inspection, cleared in
    let schools = try session.schools(words)
    try session.checkAlone(schools.count, School.noun, ownOptions)
    var several = SeveralChanges(of: schools.count)
    for before in schools {
      var school = before
      for field in cleared { clear(field, of: &school) }
      if let name { school.name = name.text }
      try apply(draft, to: &school, session)
      try register.apply(to: &school, session)
      try inspection.apply(to: &school.inspection, session)
      try session.checkSaid(school != before, about: schools.map(\.id.text).listed)
      try session.records.save(school)
      several.add(
        Saved("changed", "the school", school.id.text, school.name, facts: try facts(school, session)),
        before: try facts(before, session), isSame: school == before)
    }
    return several.answer(warnings: try draft.doubts(session) + inspection.doubts(session))
  }

  private static func clear(_ field: Field, of school: inout School) {
    switch field {
    case .urn: school.urn = nil
    case .phase: school.phase = nil
    case .pupils: school.pupils = nil
    case .la: school.la = nil
    case .postcode: school.postcode = nil
    case .trust: school.trust = nil
    case .mou: (school.mou, school.mouVersion) = (nil, nil)
    case .mouVersion: school.mouVersion = nil
    case .joined: school.joined = nil
    case .left: (school.left, school.leftWhy) = (nil, nil)
    case .type: school.type = nil
    case .ages: (school.ageLow, school.ageHigh) = (nil, nil)
    case .easting: school.easting = nil
    case .northing: school.northing = nil
    case .closed: school.closed = nil
    case .inspected: school.inspection.on = nil
    case .outcome: school.inspection.outcome = nil
    case .outcomeArea: school.inspection.areas = [:]
    }
  }
}
