/// A record that rows of a spreadsheet can be about.
protocol ImportedRecord {
  /// Its id.
  var id: ID<Self> { get }
}

extension School: ImportedRecord {}
extension Person: ImportedRecord {}

/// What one row, or several that belong together, say of a thing.
protocol RowDraft {
  associatedtype Record: ImportedRecord
  /// The lines of the rows.
  var lines: [Int] { get }
  /// What the thing is called there.
  var name: String { get }
  /// Adds what another row says of the same thing; a cell that says something else is returned.
  mutating func join(_ other: Self) -> (field: String, mine: String, other: String)?
}

extension SchoolDraft: RowDraft { typealias Record = School }
extension PersonDraft: RowDraft { typealias Record = Person }

/// Which thing a row is about.
enum RowTarget<Record: ImportedRecord> {
  /// One of the records.
  case existing(Record)
  /// One to be entered under this id.
  case new(ID<Record>)

  var id: ID<Record> {
    switch self {
    case .existing(let record): record.id
    case .new(let id): id
    }
  }
}

/// Rows gathered by the thing they are about, in the order in which things come.
struct RowsByTarget<Draft: RowDraft> {
  typealias Target = RowTarget<Draft.Record>

  private var drafts: [ID<Draft.Record>: (target: Target, drafts: [Draft])] = [:]
  private var order: [ID<Draft.Record>] = []
  private(set) var refusals: [RowRefusal] = []

  /// What the first row says of a thing.
  func first(_ id: ID<Draft.Record>) -> Draft? { drafts[id]?.drafts.first }

  mutating func add(_ draft: Draft, to target: Target) {
    if drafts[target.id] == nil {
      drafts[target.id] = (target, [])
      order.append(target.id)
    }
    drafts[target.id]?.drafts.append(draft)
  }

  /// Refuses the rows of a draft that cannot be told to be about one thing.
  mutating func refuse(_ draft: Draft, _ reason: RowReason) {
    refusals += draft.lines.map { RowRefusal(line: $0, heading: "name", text: draft.name, reason) }
  }

  /// Rows about the same thing as one; rows that contradict one another are refused, each naming the other.
  mutating func joined() -> [(target: Target, draft: Draft)] {
    var result: [(Target, Draft)] = []
    for id in order {
      guard let (target, all) = drafts[id], var whole = all.first else { continue }
      var clash: (field: String, mine: String, other: String, line: Int)?
      for draft in all.dropFirst() {
        if let found = whole.join(draft) {
          clash = (found.field, found.mine, found.other, draft.lines.first ?? 0)
          break
        }
      }
      guard let clash else {
        result.append((target, whole))
        continue
      }
      refusals += RowRefusal.disagreeing(all.flatMap(\.lines), clash)
    }
    return result
  }
}

extension RowRefusal {
  /// The refusals of rows about the same thing that do not agree.
  fileprivate static func disagreeing(
    _ lines: [Int], _ clash: (field: String, mine: String, other: String, line: Int)
  ) -> [RowRefusal] {
    let first = lines.first ?? 0
    return lines.map { line in
      let isFirst = line == first
      return RowRefusal(
        line: line, heading: clash.field,
        .disagrees(line: isFirst ? clash.line : first, other: isFirst ? clash.other : clash.mine))
    }
  }
}
