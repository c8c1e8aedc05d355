/// What an import of the register would do, school by school, before anything is done.
public struct GIASPlan: Sendable {
  /// What becomes of one school.
  public enum What: String, Hashable, Sendable {
    /// It comes into the partnership.
    case new
    /// Some of its facts are others now.
    case changed
    /// Everything was so already.
    case same
    /// The register says that it has closed; it is never added, and never removed.
    case closed
    /// Its number is not in the file.
    case missing
    /// Its name fits several, so nobody but a person can tell.
    case unclear
  }

  /// One school.
  public struct Row: Hashable, Sendable {
    /// Its number.
    public let urn: URN
    /// What becomes of it.
    public let what: What
    /// What the register says; nil when the number is not in the file.
    public let register: GIASSchool?
    /// The school of the partnership as it was.
    public let before: School?
    /// The school of the partnership as it will be; nil when it is none and becomes none.
    public let after: School?
    /// What differs.
    public let differences: [GIASDifference]
    /// The id that its name would give and that another school has.
    public var takenID: ID<School>?
    /// Schools of the partnership that it may be, where its name fits several.
    public var candidates: [ID<School>] = []

    /// Another name that the register has for a school of the partnership.
    public var otherName: String? {
      guard let before, let after, let register, after.name == before.name, register.name != before.name
      else { return nil }
      return register.name
    }
  }

  /// The schools, in the order of the file; those that are not in it come last.
  public private(set) var rows: [Row] = []

  private var taken: Set<String>
  private let fields: [GIASField]

  /// Works out what an import would do.
  ///
  /// - Parameters:
  ///   - chosen: The schools that are wanted.
  ///   - urns: The numbers that were looked for, so that those not found can be named.
  ///   - schools: The schools of the partnership.
  ///   - taken: The ids that schools have, also those that cannot be read.
  ///   - takesNames: Whether the register's name replaces the partnership's own.
  ///   - kept: Fields of schools of the partnership that stay as they are.
  public init(
    _ chosen: [GIASSchool], urns: Set<URN> = [], schools: [School], taken: Set<String> = [],
    takesNames: Bool = false, kept: Set<GIASField> = []
  ) {
    self.taken = taken.union(schools.map(\.id.text))
    fields = GIASField.allCases.filter { !kept.contains($0) && (takesNames || $0 != .name) }
    let byURN = Dictionary(
      schools.compactMap { school in school.urn.map { ($0, school) } },
      uniquingKeysWith: { first, _ in first })
    // A school that was entered by hand has no number yet, and is known by its name.
    let byName = Dictionary(grouping: schools.filter { $0.urn == nil }) { Folding.text($0.name) }
    let rivals = Dictionary(grouping: chosen.filter { byURN[$0.urn] == nil && $0.status != .closed }) {
      Folding.text($0.name)
    }
    for row in chosen {
      let name = Folding.text(row.name)
      if let school = byURN[row.urn] {
        rows.append(update(school, row))
      } else if row.status == .closed {
        rows.append(
          .init(urn: row.urn, what: .closed, register: row, before: nil, after: nil, differences: []))
      } else {
        let own = (byName[name] ?? []).filter { $0.mayBe(row) }
        let others = (rivals[name] ?? []).filter { other in own.contains { $0.mayBe(other) } }
        if let school = own.first, own.count == 1, others.count == 1 {
          rows.append(update(school, row))
        } else if own.isEmpty {
          rows.append(add(row))
        } else {
          var unclear = Row(
            urn: row.urn, what: .unclear, register: row, before: nil, after: nil, differences: [])
          unclear.candidates = own.map(\.id)
          rows.append(unclear)
        }
      }
    }
    let found = Set(chosen.map(\.urn))
    for urn in urns.subtracting(found).sorted(by: { $0.description < $1.description }) {
      let school = byURN[urn]
      rows.append(
        Row(urn: urn, what: .missing, register: nil, before: school, after: school, differences: []))
    }
  }

  /// How many schools become something.
  ///
  /// - Parameter what: What becomes of them.
  /// - Returns: The number.
  public func count(_ what: What) -> Int { rows.count { $0.what == what } }

  /// The schools of the file that have closed, so that successors can be looked for.
  public var closed: [GIASSchool] { rows.filter { $0.what == .closed }.compactMap(\.register) }

  private func update(_ school: School, _ row: GIASSchool) -> Row {
    var after = school
    for field in fields { field.take(row, into: &after) }
    if school.urn == nil { after.urn = row.urn }
    let differences = GIASDifference.between(school, after)
    return Row(
      urn: row.urn, what: row.status == .closed ? .closed : differences.isEmpty ? .same : .changed,
      register: row, before: school, after: after, differences: differences)
  }

  private mutating func add(_ row: GIASSchool) -> Row {
    let usual = ID<School>(from: row.name)
    // A town that the name has already tells no two schools apart.
    let town = row.town.flatMap { Folding.text(row.name).contains(Folding.text($0)) ? nil : $0 }
    let names = [row.name, town.map { "\(row.name) \($0)" }, "\(row.name) \(row.urn)"].compactMap { $0 }
    let tries = (usual == nil ? [] : names) + ["school \(row.urn)"]
    let free = tries.compactMap { ID<School>(from: $0) }.first { !taken.contains($0.text) }
    // The number is the register's own, so this one is nobody else's.
    let id = free ?? ID<School>(from: "school \(row.urn) register") ?? .blank
    taken.insert(id.text)
    var school = School(id: id, name: row.name)
    for field in GIASField.allCases { field.take(row, into: &school) }
    var added = Row(
      urn: row.urn, what: .new, register: row, before: nil, after: school,
      differences: GIASDifference.between(nil, school))
    if let usual, usual != id { added.takenID = usual }
    return added
  }
}

extension School {
  /// Whether nothing that is recorded speaks against it being a school of the register.
  fileprivate func mayBe(_ row: GIASSchool) -> Bool {
    let pairs = [(postcode, row.postcode), (la, row.la)]
    return pairs.allSatisfy { own, other in
      guard let own, let other else { return true }
      return Folding.text(own) == Folding.text(other)
    }
  }
}
