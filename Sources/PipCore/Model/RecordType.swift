/// A kind of record that has a file of its own.
public protocol RecordType: Fielded {
  /// The kind and format of the file, such as `pip/school/1`.
  static var schema: String { get }
  /// What a person calls such a thing.
  static var noun: String { get }
}

extension Day {
  /// The place holder that reading replaces; it never reaches a file.
  static var blank: Day { earliest }
}

extension Code {
  /// The place holder that reading replaces; it never reaches a file.
  static var blank: Code { Code(unchecked: "2222") }
}
