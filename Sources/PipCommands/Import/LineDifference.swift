import PipCore

/// The options of a command line that record what a row says otherwise than the record.
struct LineDifference {
  private(set) var options: [String] = []
  private(set) var changes: [FieldChange] = []

  /// Adds an option for a text, unless it says the same already; an empty cell changes nothing.
  mutating func add(_ option: String, _ old: String?, _ new: String?) {
    guard let new, old.map(Folding.text) != Folding.text(new) else { return }
    options.append("--\(option)=\(new)")
    changes.append(FieldChange(option, old, new))
  }

  /// Adds an option for a day.
  mutating func add(_ option: String, _ old: Day?, _ new: Day?) {
    guard let new, old != new else { return }
    options.append("--\(option)=\(new)")
    changes.append(FieldChange(option, old?.description, new.description))
  }

  /// Adds options for people, the whole list of them.
  mutating func add(_ option: String, _ old: [ID<Person>], _ new: [Person]) {
    guard !new.isEmpty, Set(old) != Set(new.map(\.id)) else { return }
    options += new.map { "--\(option)=\($0.id)" }
    changes.append(
      FieldChange(
        option, old.isEmpty ? nil : old.map(\.text).joined(separator: ", "),
        new.map(\.id.text).joined(separator: ", ")))
  }

  /// Notes a change that another command makes.
  mutating func note(_ field: String, _ old: String?, _ new: String) {
    changes.append(FieldChange(field, old, new))
  }
}
