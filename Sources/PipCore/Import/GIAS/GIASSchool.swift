/// One row of the register's extract: what is read of a school, and never a word about a person.
public struct GIASSchool: Hashable, Sendable {
  /// Its unique reference number.
  public var urn: URN
  /// Its name.
  public var name: String
  /// The local authority.
  public var la: String?
  /// The number of the local authority.
  public var laCode: String?
  /// Its number within the authority.
  public var number: String?
  /// Its type.
  public var type: String?
  /// Its phase, in small letters; where the register has none, what its type says.
  public var phase: String?
  /// Whether it is open, closed, or to be opened.
  public var status: Status
  /// The day it closed.
  public var closed: Day?
  /// The lowest and the highest age.
  public var ageLow: Int?, ageHigh: Int?
  /// How many pupils it has.
  public var pupils: Int?
  /// The trust.
  public var trust: String?
  /// The town, which is read to tell schools of one name apart.
  public var town: String?
  /// The postcode.
  public var postcode: String?
  /// Metres east and north on the national grid.
  public var easting: Int?, northing: Int?

  /// How a school stands in the register.
  public enum Status: Hashable, Sendable {
    /// It is open; it may be about to close.
    case open
    /// It has closed.
    case closed
    /// It is to be opened.
    case proposed
    /// The file does not say.
    case unknown

    /// Reads the register's word.
    init(_ word: String?) {
      let word = word.map(Folding.text) ?? ""
      self =
        word.hasPrefix("closed")
        ? .closed : word.hasPrefix("proposed") ? .proposed : word.hasPrefix("open") ? .open : .unknown
    }
  }

  /// Reads a row, or gives nil when it has no name, or no number of six digits: children's centres have five and are no schools.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - columns: Where the columns stand.
  public init?(_ row: CSVRow, _ columns: GIASColumns) {
    guard let urn = columns.text(.urn, in: row).flatMap({ URN($0) }), let name = columns.text(.name, in: row)
    else { return nil }
    (self.urn, self.name) = (urn, name)
    la = columns.text(.la, in: row)
    laCode = columns.text(.laCode, in: row)
    number = columns.text(.number, in: row)
    type = columns.text(.type, in: row)
    phase = GIASPhase.words(columns.text(.phase, in: row), type, columns.text(.typeGroup, in: row))
    closed = columns.text(.closed, in: row).flatMap(GIASText.day)
    status = Status(columns.text(.status, in: row))
    ageLow = columns.number(.ageLow, in: row).flatMap { (0...99).contains($0) ? $0 : nil }
    ageHigh = columns.number(.ageHigh, in: row).flatMap { (1...99).contains($0) ? $0 : nil }
    pupils = columns.number(.pupils, in: row).flatMap { (0...100_000).contains($0) ? $0 : nil }
    trust = columns.text(.trust, in: row)
    town = columns.text(.town, in: row)
    postcode = columns.text(.postcode, in: row)?.uppercased()
    easting = columns.number(.easting, in: row).flatMap { (1...700_000).contains($0) ? $0 : nil }
    northing = columns.number(.northing, in: row).flatMap { (1...1_300_000).contains($0) ? $0 : nil }
    if ageHigh == nil { ageLow = nil }
    // A day of closing still to come is a plan.
    if status != .closed { closed = nil }
  }
}

/// The phase of a school, where the register may have none.
enum GIASPhase {
  /// The phase in our words.
  ///
  /// Special, alternative and independent schools stand in the register with the phase "Not applicable"; what they are is said
  /// by their type and its group.
  ///
  /// - Parameters:
  ///   - phase: The register's phase, if it has one.
  ///   - type: The type.
  ///   - group: The group of types.
  /// - Returns: Such as "primary", "special" or "independent".
  static func words(_ phase: String?, _ type: String?, _ group: String?) -> String? {
    if let phase {
      return Folding.text(phase) == "allthrough" ? "all-through" : phase.lowercased()
    }
    let (type, group) = (type?.lowercased() ?? "", group?.lowercased() ?? "")
    if type.contains("special") || group.contains("special") { return "special" }
    if type.contains("alternative provision") || type.contains("pupil referral") {
      return "alternative provision"
    }
    let kinds = [
      ("independent", "independent"), ("universit", "university"), ("college", "college"),
      ("online", "online"), ("nursery", "nursery"),
    ]
    return kinds.first { group.contains($0.0) || type.contains($0.0) }?.1
  }
}
