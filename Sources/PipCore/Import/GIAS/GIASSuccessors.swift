/// A school that follows on one that has closed.
public struct GIASSuccessor: Hashable, Sendable {
  /// The number of the school that has closed.
  public let of: URN
  /// The number of the school that follows.
  public let urn: URN
  /// Its name, where it is known.
  public var name: String?
  /// Whether the register says so; otherwise it is a guess.
  public let isCertain: Bool
}

/// Looks for the schools that follow on those that have closed.
///
/// The extract itself has no links between schools. A file of links says for certain; without it, an open school with the same
/// number in the same authority, or with the same name and postcode, may be the one (ours).
public struct GIASSuccessors: Sendable {
  /// Those found, in the order of the files.
  public private(set) var found: [GIASSuccessor] = []

  private let closed: Set<URN>
  private var byNumber: [String: [URN]] = [:]
  private var byPlace: [String: [URN]] = [:]

  /// Makes ready to look.
  ///
  /// - Parameter closed: The schools that have closed.
  public init(of closed: [GIASSchool]) {
    self.closed = Set(closed.map(\.urn))
    for school in closed {
      for key in Self.key(school.laCode ?? school.la, school.number) {
        byNumber[key, default: []].append(school.urn)
      }
      for key in Self.key(school.name, school.postcode) {
        byPlace[key, default: []].append(school.urn)
      }
    }
  }

  /// Two texts as one word to compare by; nothing when one of them is missing.
  private static func key(_ first: String?, _ second: String?) -> [String] {
    guard let first, let second else { return [] }
    return ["\(Folding.text(first))|\(Folding.text(second))"]
  }

  /// The headings that a file of links must have.
  public static let linkHeadings = ["URN", "LinkURN", "LinkType"]

  /// Looks at one row of the file of links.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - headings: The headings, compared as those of the register are.
  mutating func look(atLink row: CSVRow, _ headings: [String: Int]) {
    func text(_ heading: String) -> String? {
      headings[Folding.text(heading)].flatMap { GIASText.clean(row[$0]) }
    }
    guard let urn = text("URN").flatMap({ URN($0) }), let link = text("LinkURN").flatMap({ URN($0) }) else {
      return
    }
    let type = Folding.text(text("LinkType") ?? "")
    if type.hasPrefix("successor"), closed.contains(urn) {
      add(GIASSuccessor(of: urn, urn: link, name: text("LinkName"), isCertain: true))
    } else if type.hasPrefix("predecessor"), closed.contains(link) {
      add(GIASSuccessor(of: link, urn: urn, name: nil, isCertain: true))
    }
  }

  /// Looks at one row of the register.
  mutating func look(at row: CSVRow, _ columns: GIASColumns) {
    guard let urn = columns.text(.urn, in: row).flatMap({ URN($0) }), !closed.contains(urn) else { return }
    let name = columns.text(.name, in: row)
    for place in found.indices where found[place].urn == urn { found[place].name = found[place].name ?? name }
    let keys = [
      Self.key(
        columns.text(.laCode, in: row) ?? columns.text(.la, in: row), columns.text(.number, in: row)
      ).flatMap { byNumber[$0] ?? [] },
      Self.key(name, columns.text(.postcode, in: row)).flatMap { byPlace[$0] ?? [] },
    ]
    for old in Set(keys.joined()).sorted(by: { $0.description < $1.description }) {
      guard !found.contains(where: { $0.of == old && $0.isCertain }),
        GIASSchool.Status(columns.text(.status, in: row)) == .open
      else { continue }
      add(GIASSuccessor(of: old, urn: urn, name: name, isCertain: false))
    }
  }

  private mutating func add(_ successor: GIASSuccessor) {
    // Both schools may name one another.
    if let place = found.firstIndex(where: { $0.of == successor.of && $0.urn == successor.urn }) {
      found[place].name = found[place].name ?? successor.name
    } else {
      found.append(successor)
    }
  }
}

/// Reads a file a second time, or the file of links, for the sake of successors.
public struct GIASSuccessorScan: Sendable {
  /// What was found so far.
  public private(set) var successors: GIASSuccessors
  /// The headings that the file of links lacks; nil until its first row was read.
  public private(set) var missing: [String]?

  private var reader = CSVReader()
  private let columns: GIASColumns?
  private var headings: [String: Int] = [:]
  private var isPastHeadings = false

  /// Makes ready to read.
  ///
  /// - Parameters:
  ///   - successors: What was found before.
  ///   - columns: Where the columns of the register stand; nil for a file of links.
  public init(_ successors: GIASSuccessors, _ columns: GIASColumns?) {
    (self.successors, self.columns) = (successors, columns)
  }

  /// Reads on.
  ///
  /// - Parameter part: The next bytes.
  /// - Throws: ``CSVProblem``.
  public mutating func feed(_ part: ArraySlice<UInt8>) throws {
    var reader = reader
    try reader.feed(part) { take($0) }
    self.reader = reader
  }

  /// Reads the last row.
  ///
  /// - Throws: ``CSVProblem``.
  public mutating func finish() throws {
    var reader = reader
    try reader.finish { take($0) }
  }

  private mutating func take(_ row: CSVRow) {
    guard isPastHeadings else {
      guard !row.isBlank else { return }
      isPastHeadings = true
      for (place, heading) in row.cells.enumerated() { headings[Folding.text(heading)] = place }
      missing = GIASSuccessors.linkHeadings.filter { headings[Folding.text($0)] == nil }
      return
    }
    if let columns {
      successors.look(at: row, columns)
    } else {
      successors.look(atLink: row, headings)
    }
  }
}
