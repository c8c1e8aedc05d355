import PipCore

/// Extracts of the register for tests: rows by heading, written as the register writes them.
struct GIASSample {
  /// Usual values of a row, which a row may replace.
  static let usual = [
    "LA (code)": "899", "LA (name)": "Fenshire", "EstablishmentTypeGroup (name)": "Academies",
    "TypeOfEstablishment (name)": "Academy converter", "EstablishmentStatus (name)": "Open",
    "PhaseOfEducation (name)": "Primary", "StatutoryLowAge": "4", "StatutoryHighAge": "11",
    "NumberOfPupils": "200", "Trusts (name)": "FEN EDGE TRUST", "Town": "Ingham", "Postcode": "ZZ10 4AB",
    "Easting": "531200", "Northing": "318400", "EstablishmentNumber": "2001", "CloseDate": "",
    "HeadFirstName": "Verity", "HeadLastName": "Quillfeather",
  ]

  /// The headings, in the order in which they are written.
  var headings: [String]
  /// The rows by the register's headings.
  var rows: [[String: String]]

  init(_ rows: [[String: String]]) {
    headings = ["URN", "EstablishmentName"] + Self.usual.keys.sorted()
    self.rows = rows
  }

  /// The file.
  ///
  /// - Parameter name: Gives each heading its spelling.
  /// - Returns: The text.
  func text(_ name: (String) -> String = { $0 }) -> String {
    let lines = rows.map { row in
      headings.map { "\"\(row[$0] ?? Self.usual[$0] ?? "")\"" }.joined(separator: ",")
    }
    return ([headings.map(name).joined(separator: ",")] + lines).joined(separator: "\r\n") + "\r\n"
  }

  /// Reads a file in parts of some bytes.
  static func scan(_ bytes: [UInt8], _ filter: GIASFilter, own: Set<URN> = [], part: Int = 7) throws
    -> GIASScan
  {
    var scan = GIASScan(filter, own: own)
    var rest = bytes[...]
    while !rest.isEmpty {
      // The first part holds the headings, as it does when a file is read.
      let size = rest.count == bytes.count ? max(part, 4096) : part
      try scan.feed(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    try scan.finish()
    return scan
  }

  /// Reads all schools of a text.
  static func schools(_ text: String) throws -> [GIASSchool] {
    try scan(Array(text.utf8), everything).chosen
  }

  /// A choice that every school meets.
  static var everything: GIASFilter {
    var filter = GIASFilter()
    filter.matches = [""]
    return filter
  }

  /// A number that is one.
  static func urn(_ number: Int) throws -> URN {
    guard let urn = URN(String(number)) else { throw Missing() }
    return urn
  }

  private struct Missing: Error {}
}
