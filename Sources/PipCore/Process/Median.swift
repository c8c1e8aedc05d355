/// The middle one of some whole numbers, or the point half way between the two in the middle.
public struct Median: Hashable, Sendable {
  /// Twice the value, which is always whole.
  public let twice: Int

  /// Finds the middle of some numbers; nil when there are none.
  ///
  /// - Parameter numbers: The numbers, in any order.
  public init?(_ numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    twice = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
  }

  private init(twice: Int) { self.twice = twice }

  /// The value in digits, such as `3` or `3.5`.
  public var text: String {
    let whole = twice.magnitude / 2
    return "\(twice < 0 ? "-" : "")\(whole)\(twice % 2 == 0 ? "" : ".5")"
  }
}

extension Median: FieldValue {
  /// What may stand there.
  public static var form: String { "a number, whole or ending in .5" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    let parts = node.number?.text.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard let whole = parts.first.flatMap({ Int($0) }), (-1_000_000_000...1_000_000_000).contains(whole),
      parts.count == 1 || (parts.count == 2 && parts[1] == "5")
    else { throw Self.mustBe(at: node) }
    let half = parts.count == 2 ? 1 : 0
    self.init(twice: parts[0].hasPrefix("-") ? 2 * whole - half : 2 * whole + half)
  }

  /// The value as it is written.
  public var json: JSONValue { JSONNumber(text: text).map(JSONValue.number) ?? .null }
}
