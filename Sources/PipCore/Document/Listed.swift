extension [String] {
  /// The words as a list in a sentence: "fluency", "fluency and pace", "fluency, pace and talk".
  public var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
