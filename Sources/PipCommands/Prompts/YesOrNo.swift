import CommandTable

/// An answer to a question that has only two.
enum YesOrNo: String, CaseIterable, ArgumentValue {
  case yes, no
  static let valueName = "WORD"
}
