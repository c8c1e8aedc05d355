/// What importing rows would do, worked out before anything is changed.
public struct ImportPlan<Record: Sendable>: Sendable {
  /// The records that the rows are about, in order of line.
  public var planned: [Planned<Record>] = []
  /// The rows that cannot be taken, in order of line; a row can have several reasons.
  public var refusals: [RowRefusal] = []
  /// What is worth saying once.
  public var remarks: [ImportRemark] = []

  /// Creates an empty plan.
  public init() {}

  /// The lines that cannot be taken, each once.
  public var refusedLines: [Int] { Set(refusals.map(\.line)).sorted() }
}

/// What one or several rows would do to one record.
public struct Planned<Record: Sendable>: Sendable {
  /// The lines of the file; several when rows say the same or complete one another.
  public let lines: [Int]
  /// The record as it would be.
  public var record: Record
  /// Whether it is there already.
  public let isNew: Bool
  /// What differs from the record that is there; for a new one, what it holds.
  public let changes: [FieldChange]
}

/// One field that a row changes.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let field: String
  /// What is recorded, and what the file says.
  public let old: String?, new: String

  /// Creates a change.
  public init(_ field: String, _ old: String?, _ new: String) {
    (self.field, self.old, self.new) = (field, old, new)
  }
}

/// Something about a file that is said once, however many rows it holds for.
public enum ImportRemark: Hashable, Sendable {
  /// Titles were taken off names.
  case titles([String])
  /// Names that stood as "Patel, Asha" were turned.
  case turned(Int)
  /// A part of a name was taken for the only school that begins so.
  case shortSchool(String, id: String)
  /// Rows that are about the same are taken as one.
  case joined([Int], String)
  /// Lines of totals, which are passed over.
  case totals([Int])
  /// Things that are done, without a day; today is taken.
  case doneToday([Int])
  /// Review clusters that are not there yet, by their names.
  case newClusters([String], cycle: String)
}

/// Collects what the rows of one file differ in from a record.
struct ChangeList {
  private(set) var changes: [FieldChange] = []

  /// Sets a text unless it says the same already; an empty cell changes nothing.
  mutating func set(_ field: String, _ value: inout String?, to new: String?) {
    guard let new, value.map(Folding.text) != Folding.text(new) || Folding.text(new).isEmpty && value != new
    else {
      return
    }
    changes.append(FieldChange(field, value, new))
    value = new
  }

  /// Sets a value unless it is so already.
  mutating func set<Value: Hashable & CustomStringConvertible>(
    _ field: String, _ value: inout Value?, to new: Value?
  ) {
    guard let new, new != value else { return }
    changes.append(FieldChange(field, value?.description, new.description))
    value = new
  }

  /// Notes a change that was made.
  mutating func note(_ field: String, _ old: String?, _ new: String) {
    changes.append(FieldChange(field, old, new))
  }
}
