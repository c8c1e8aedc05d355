/// Finds the school that a cell names: by id, URN or name.
public struct SchoolFinder: Sendable {
  private let byID: [String: School]
  private let byURN: [String: School]
  private let byName: [String: [School]]
  private let byWords: [String: [School]]
  private let words: [(words: [Substring], school: School)]
  private let known: [String]

  /// Creates a finder over the schools there are.
  public init(_ schools: [School]) {
    byID = Dictionary(schools.map { ($0.id.text, $0) }) { first, _ in first }
    byURN = Dictionary(schools.compactMap { one in one.urn.map { ($0.description, one) } }) { first, _ in
      first
    }
    byName = Dictionary(grouping: schools) { Folding.text($0.name) }
    byWords = Dictionary(grouping: schools) { Folding.school($0.name) }
    words = schools.map { (Self.words(Folding.school($0.name)), $0) }
    // People leave "School" out, and a slip is then told from the name without it.
    known = schools.flatMap { school in
      let short = school.name.hasSuffix(" School") ? [String(school.name.dropLast(7))] : []
      return [school.name] + short + [school.id.text]
    }
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  /// Returns the school, or nil where the words are those of no school; refuses what could be several.
  ///
  /// - Parameter text: An id, a URN or a whole name, however it is written.
  /// - Returns: The school, or nil.
  /// - Throws: `RowReason.severalSchools`.
  public func exact(_ text: String) throws(RowReason) -> School? {
    if let school = byID[text.lowercased()] ?? byURN[text] { return school }
    for found in [byName[Folding.text(text)], byWords[Folding.school(text)]] {
      guard let found else { continue }
      guard found.count == 1 else { throw .severalSchools(found.map(\.id.text)) }
      return found.first
    }
    return nil
  }

  /// Returns the school; the beginning of exactly one name will do, which the second value tells.
  ///
  /// - Parameter text: An id, a URN, a name, or how one name alone begins.
  /// - Returns: The school, and whether only the beginning was written.
  /// - Throws: `RowReason` when it is no school's, or that of several.
  public func find(_ text: String) throws(RowReason) -> (school: School, isShort: Bool) {
    if let school = try exact(text) { return (school, false) }
    let beginning = Self.words(Folding.school(text))
    let starting = words.filter { !beginning.isEmpty && $0.words.starts(with: beginning) }.map(\.school)
    guard let only = starting.first else {
      let parts = CellWords.parts(text)
      let found = parts.count > 1 ? parts.compactMap { try? find($0) } : []
      throw parts.count > 1 && found.count == parts.count
        ? .moreThanOneSchool : .unknownSchool(text, known: known)
    }
    guard starting.count == 1 else { throw .severalSchools(starting.map(\.id.text)) }
    return (only, true)
  }
}
