/// The name of a review wherever it is named from: its name within its cycle, and the cycle, such as `ingham@2026-27`.
public struct ReviewAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its name within the cycle.
  public let review: ReviewID
  /// The cycle.
  public let cycle: ID<Cycle>

  /// Creates the address of a review.
  ///
  /// - Parameters:
  ///   - review: Its name within the cycle.
  ///   - cycle: The cycle.
  public init(_ review: ReviewID, in cycle: ID<Cycle>) {
    (self.review, self.cycle) = (review, cycle)
  }

  /// Reads an address such as `ingham.2@2026-27`; nil for anything else.
  ///
  /// - Parameter text: The address.
  public init?(_ text: String) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, let review = ReviewID(halves[0]), let cycle = ID<Cycle>(halves[1]) else {
      return nil
    }
    self.init(review, in: cycle)
  }

  /// The address, such as `ingham@2026-27`.
  public var description: String { "\(review)@\(cycle)" }

  /// Orders addresses by review, then cycle.
  public static func < (one: ReviewAddress, other: ReviewAddress) -> Bool {
    (one.review, one.cycle) < (other.review, other.cycle)
  }
}

extension ReviewAddress: FieldKey {
  /// What may stand in the file.
  public static var form: String { "the address of a review, as ingham@2026-27" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let address = ReviewAddress(text) else { throw Self.mustBe(at: node) }
    self = address
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}
