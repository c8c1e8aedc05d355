/// Reads the register's extract part by part and keeps the few schools that are wanted.
///
/// However long the file, no more is in memory than the row being read and the schools chosen.
public struct GIASScan: Sendable {
  /// What the row of headings is; nil until it was read.
  public private(set) var heading: GIASColumns.Reading?
  /// The schools that are wanted, in the order of the file.
  public private(set) var chosen: [GIASSchool] = []
  /// How many rows the file has besides its headings.
  public private(set) var rows = 0
  /// How many of the wanted rows were no schools: without a name, or without a number of six digits.
  public private(set) var passedOver = 0
  /// Numbers that stood there twice; the first row counts.
  public private(set) var twice: [URN] = []
  /// The names of the local authorities, where one was chosen by name.
  public private(set) var las: Set<String> = []

  private var reader = CSVReader()
  private let filter: GIASFilter.Prepared
  private let urns: Set<[UInt8]>
  private var seen: Set<URN> = []

  /// Makes ready to read.
  ///
  /// - Parameters:
  ///   - filter: Which schools are wanted.
  ///   - own: Numbers of schools that are looked for besides.
  public init(_ filter: GIASFilter, own: Set<URN> = []) {
    self.filter = filter.prepared
    urns = Set(filter.urns.union(own).map { Array($0.description.utf8) })
  }

  /// The columns, when the file is an extract of the register.
  public var columns: GIASColumns? {
    if case .known(let columns) = heading { return columns }
    return nil
  }

  /// Reads on.
  ///
  /// - Parameter part: The next bytes of the file.
  /// - Throws: ``CSVProblem``.
  public mutating func feed(_ part: ArraySlice<UInt8>) throws {
    if heading != nil, columns == nil { return }
    // The reader hands over rows while it reads, so it cannot be a part of what takes them.
    var reader = reader
    try reader.feed(part) { take($0) }
    self.reader = reader
  }

  /// Reads the last row, where the file does not end with a line end.
  ///
  /// - Throws: ``CSVProblem``.
  public mutating func finish() throws {
    if heading != nil, columns == nil { return }
    var reader = reader
    try reader.finish { take($0) }
  }

  private static func bare(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var cell = cell
    while cell.first == 0x20 { cell.removeFirst() }
    while cell.last == 0x20 { cell.removeLast() }
    return Array(cell)
  }

  private mutating func take(_ row: CSVRow) {
    guard let heading else {
      if !row.isBlank { self.heading = GIASColumns.read(row.cells) }
      return
    }
    guard case .known(let columns) = heading, row.count > 1 || !row.isBlank else { return }
    rows += 1
    if !filter.las.isEmpty, let la = columns.text(.la, in: row) { las.insert(la) }
    // Numbers are compared as bytes: of 50,000 rows only the chosen ones become texts.
    guard urns.contains(Self.bare(columns.raw(.urn, in: row))) || filter.wants(row, columns) else { return }
    guard let school = GIASSchool(row, columns) else {
      passedOver += 1
      return
    }
    if seen.insert(school.urn).inserted { chosen.append(school) } else { twice.append(school.urn) }
  }
}
