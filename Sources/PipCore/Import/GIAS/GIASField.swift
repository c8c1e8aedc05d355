/// A field of a school that the register knows.
public enum GIASField: String, CaseIterable, Hashable, Sendable {
  case urn, name, phase, type, trust, la, postcode, pupils
  case ageLow, ageHigh, easting, northing, closed

  /// What stands in the field of a school; nil when nothing does.
  ///
  /// - Parameter school: The school.
  /// - Returns: The value as it is written.
  public func value(of school: School) -> JSONValue? {
    switch self {
    case .urn: school.urn?.json
    case .name: school.name.json
    case .phase: school.phase?.json
    case .type: school.type?.json
    case .trust: school.trust?.json
    case .la: school.la?.json
    case .postcode: school.postcode?.json
    case .pupils: school.pupils?.json
    case .ageLow: school.ageLow?.json
    case .ageHigh: school.ageHigh?.json
    case .easting: school.easting?.json
    case .northing: school.northing?.json
    case .closed: school.closed?.json
    }
  }

  /// Takes over what the register says; where it says nothing, what was there stays.
  func take(_ row: GIASSchool, into school: inout School) {
    switch self {
    case .urn: school.urn = row.urn
    case .name: school.name = row.name
    case .phase: school.phase = row.phase ?? school.phase
    case .type: school.type = row.type ?? school.type
    case .trust: school.trust = row.trust ?? school.trust
    case .la: school.la = row.la ?? school.la
    case .postcode: school.postcode = row.postcode ?? school.postcode
    case .pupils: school.pupils = row.pupils ?? school.pupils
    case .ageLow: school.ageLow = row.ageLow ?? school.ageLow
    case .ageHigh: school.ageHigh = row.ageHigh ?? school.ageHigh
    case .easting: school.easting = row.easting ?? school.easting
    case .northing: school.northing = row.northing ?? school.northing
    case .closed:
      // A school that is open again has not closed; a file that does not say leaves the day as it is.
      if row.status == .closed { school.closed = row.closed ?? school.closed }
      if row.status == .open { school.closed = nil }
    }
  }
}

/// A field that an import changes: what was there, and what is there now.
public struct GIASDifference: Hashable, Sendable {
  /// The field.
  public let field: GIASField
  /// What was there, if anything.
  public let old: JSONValue?
  /// What is there now, if anything.
  public let new: JSONValue?

  /// The fields in which a school differs from what it was.
  ///
  /// - Parameters:
  ///   - before: What it was; nil for a new one.
  ///   - after: What it is.
  /// - Returns: One difference for each field.
  static func between(_ before: School?, _ after: School) -> [GIASDifference] {
    GIASField.allCases.compactMap { field in
      let (old, new) = (before.flatMap(field.value), field.value(of: after))
      return old == new ? nil : GIASDifference(field: field, old: old, new: new)
    }
  }
}
