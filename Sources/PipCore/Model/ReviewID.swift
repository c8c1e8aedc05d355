/// The name of a review within its cycle: its host, and a number when the host is reviewed again.
public struct ReviewID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The school that is reviewed.
  public let host: ID<School>
  /// 1 for the first review of this host in the cycle, 2 for the second, and so on.
  public let number: Int

  /// Creates the name of a host's review.
  ///
  /// - Parameters:
  ///   - host: The school that is reviewed.
  ///   - number: 1 for the first review in the cycle; smaller numbers count as 1.
  public init(host: ID<School>, number: Int = 1) {
    (self.host, self.number) = (host, max(1, number))
  }

  /// Reads a name such as `ingham` or `ingham.2`; nil for anything else.
  ///
  /// - Parameter text: The name.
  public init?(_ text: String) {
    guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
      guard let host = ID<School>(text) else { return nil }
      self.init(host: host)
      return
    }
    let ending = text[text.utf8.index(after: dot)...]
    guard let host = ID<School>(String(text[..<dot])), let number = Int(ending), (2...99).contains(number),
      String(number) == ending
    else { return nil }
    self.init(host: host, number: number)
  }

  /// The name, such as `ingham` or `ingham.2`.
  public var description: String { number == 1 ? host.text : "\(host).\(number)" }

  /// Orders names by host, then number.
  public static func < (one: ReviewID, other: ReviewID) -> Bool {
    (one.host, one.number) < (other.host, other.number)
  }
}

extension ReviewID: FieldValue {
  /// What may stand in the file.
  public static var form: String { "the id of the host, with .2 for its second review in the cycle" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let id = ReviewID(text) else { throw Self.mustBe(at: node) }
    self = id
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}
