/// One of the twelve statements by which a partnership looks at itself: each is true of it, or not yet (Trafford).
public struct MaturityStatement: Hashable, Sendable {
  /// Its number, from 1 to 12.
  public let number: Int
  /// What would be true, in our words.
  public let text: String

  /// The twelve statements.
  public static let all: [MaturityStatement] =
    [
      "When we meet as a partnership, we look at how our reviews go and what they have changed.",
      "A senior leader who joins one of our schools is soon shown how we review one another, and why.",
      "Taking part in peer review is written into what leaders are asked to do, and we speak of it when we appoint them.",
      "Where several schools struggle with the same thing, we enquire into it together.",
      "We ask one another, and expect to be asked, what became of each workshop's actions.",
      "When a review has not gone as it should, we notice soon and help kindly.",
      "Our other training draws on peer review, and peer review draws on it.",
      "Schools that are not yet part of this can join us, and know how.",
      "What works for us is written down and reaches everybody who could use it.",
      "We have weighed whether a subject or a key stage would gain from a review of its own.",
      "Whoever leads the partnership knows what that asks of them, and has the time for it.",
      "For pupils, staff and governors, reviewing one another is simply part of how our schools work.",
    ].enumerated().map { MaturityStatement(number: $0.offset + 1, text: $0.element) }
}

/// The number of a maturity statement, as the key of an answer.
public struct StatementNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number, from 1 to 12.
  public let number: Int

  /// Checks a number.
  ///
  /// - Parameter number: A number from 1 to 12; any other makes nil.
  public init?(_ number: Int) {
    guard (1...MaturityStatement.all.count).contains(number) else { return nil }
    self.number = number
  }

  /// Reads a number as text, without a leading zero.
  ///
  /// - Parameter text: Such as `7`.
  public init?(_ text: String) {
    guard let number = Int(text), String(number) == text else { return nil }
    self.init(number)
  }

  /// The number as text.
  public var description: String { String(number) }

  /// Orders numbers.
  public static func < (one: StatementNumber, other: StatementNumber) -> Bool { one.number < other.number }
}

extension StatementNumber: FieldKey {
  /// What may stand in a file.
  public static var form: String { "the number of a statement, from 1 to 12" }

  /// Reads a number from text.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let number = Self(text) else { throw Self.mustBe(at: node) }
    self = number
  }

  /// The number as it stands in a file.
  public var json: JSONValue { .string(description) }
}

/// What a partnership says of a maturity statement.
public enum MaturityAnswer: String, CaseIterable, Hashable, Sendable {
  /// It is true of us.
  case isTrue = "true"
  /// It is not yet true of us.
  case notYet = "not-yet"

  /// The answer in words.
  public var words: String { self == .isTrue ? "true" : "not yet" }
}
