/// A column of the extract of England's register of schools, "Get Information About Schools" (GIAS), that is read.
///
/// The extract has some 140 columns, and more come and go; these are found by their headings, wherever they stand. No column
/// about a head or any other person is among them, so none can ever be read.
public enum GIASColumn: String, CaseIterable, Hashable, Sendable {
  /// The unique reference number.
  case urn = "URN"
  /// The name of the school.
  case name = "EstablishmentName"
  /// The number of the local authority, three digits.
  case laCode = "LA (code)"
  /// The name of the local authority.
  case la = "LA (name)"
  /// The number of the school within its authority.
  case number = "EstablishmentNumber"
  /// The type, such as "Academy converter".
  case type = "TypeOfEstablishment (name)"
  /// The group that the type belongs to, such as "Special schools".
  case typeGroup = "EstablishmentTypeGroup (name)"
  /// Whether it is open.
  case status = "EstablishmentStatus (name)"
  /// The day it closed.
  case closed = "CloseDate"
  /// The phase, such as "Primary".
  case phase = "PhaseOfEducation (name)"
  /// The lowest age.
  case ageLow = "StatutoryLowAge"
  /// The highest age.
  case ageHigh = "StatutoryHighAge"
  /// How many pupils it has.
  case pupils = "NumberOfPupils"
  /// The trust.
  case trust = "Trusts (name)"
  /// The town.
  case town = "Town"
  /// The postcode.
  case postcode = "Postcode"
  /// Metres east on the national grid.
  case easting = "Easting"
  /// Metres north on the national grid.
  case northing = "Northing"

  /// Without these nothing can be read at all.
  public static let needed: [GIASColumn] = [.urn, .name]

  /// The headings by which the column is known besides its usual one, best first.
  ///
  /// The second spelling is that of the lists that the department publishes as spreadsheets.
  var otherHeadings: [String] {
    switch self {
    case .urn: ["Unique reference number"]
    case .name: ["Establishment name"]
    case .laCode: ["Local authority (code)", "Local authority code"]
    case .la: ["Local authority (name)", "Local authority name", "Local authority", "LA"]
    case .number: ["Establishment number"]
    case .type: ["Type of establishment (name)", "Type of establishment"]
    case .typeGroup: ["Establishment type group (name)", "Establishment type group"]
    case .status: ["Establishment status (name)", "Establishment status"]
    case .closed: ["Close date", "Closing date", "Date closed"]
    case .phase: ["Phase of education (name)", "Phase of education"]
    case .ageLow: ["Statutory low age", "Statutory lowest age"]
    case .ageHigh: ["Statutory high age", "Statutory highest age"]
    case .pupils: ["Number of pupils"]
    case .trust: ["Trust (name)", "Trust name", "Trusts", "Trust"]
    case .town: []
    case .postcode: []
    case .easting, .northing: []
    }
  }

  /// Whether something is kept of it; the others tell schools apart.
  public var isKept: Bool {
    switch self {
    case .laCode, .number, .town, .typeGroup: false
    default: true
    }
  }

  /// Whether only the register heads a column so; a list that people made has a "Postcode" too.
  var tellsGIAS: Bool {
    switch self {
    case .name, .laCode, .number, .type, .typeGroup, .status, .phase, .ageLow, .ageHigh: true
    case .urn, .la, .closed, .pupils, .trust, .town, .postcode, .easting, .northing: false
    }
  }
}

/// Where the columns stand in one file.
public struct GIASColumns: Hashable, Sendable {
  private let places: [GIASColumn: Int]

  /// What a heading row is.
  public enum Reading: Hashable, Sendable {
    /// The register's, with all that is needed.
    case known(GIASColumns)
    /// The register's, but without columns that are needed.
    case incomplete(missing: [GIASColumn])
    /// Somebody's own list.
    case other(missing: [GIASColumn])
  }

  /// Reads the row of headings.
  ///
  /// Letters, digits and nothing else decide: `LA (name)`, `la_name` and `La Name` are one heading.
  ///
  /// - Parameter headings: The headings, in the order of the file.
  /// - Returns: What they are.
  public static func read(_ headings: [String]) -> Reading {
    var found: [String: Int] = [:]
    for (place, heading) in headings.enumerated() {
      let folded = Folding.text(heading)
      if found[folded] == nil { found[folded] = place }
    }
    var places: [GIASColumn: Int] = [:]
    for column in GIASColumn.allCases {
      places[column] =
        ([column.rawValue] + column.otherHeadings).lazy.compactMap { found[Folding.text($0)] }
        .first
    }
    let columns = GIASColumns(places: places)
    let missing = GIASColumn.needed.filter { !columns.has($0) }
    let marks = GIASColumn.allCases.count { $0.tellsGIAS && columns.has($0) }
    // A URN and two headings of the register's own, or many of them, are the register (ours).
    guard marks >= (columns.has(.urn) ? 2 : 4) else { return .other(missing: columns.missing) }
    return missing.isEmpty ? .known(columns) : .incomplete(missing: missing)
  }

  /// Whether the file has a column.
  public func has(_ column: GIASColumn) -> Bool { places[column] != nil }

  /// The columns that the file has not, in the order of the register.
  public var missing: [GIASColumn] { GIASColumn.allCases.filter { !has($0) } }

  /// The bytes of a cell.
  func raw(_ column: GIASColumn, in row: CSVRow) -> ArraySlice<UInt8> {
    places[column].map { row.raw($0) } ?? []
  }

  /// The text of a cell, or nil when it says nothing.
  func text(_ column: GIASColumn, in row: CSVRow) -> String? {
    places[column].flatMap { GIASText.clean(row[$0]) }
  }

  /// The whole number in a cell, or nil.
  func number(_ column: GIASColumn, in row: CSVRow) -> Int? {
    text(column, in: row).flatMap { Int($0) }
  }
}
