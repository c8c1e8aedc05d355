/// How a piece of text stands out; it never carries a meaning that the words do not.
public enum Emphasis: Hashable, Sendable {
  /// Nothing special.
  case plain

  /// More important than its neighbours.
  case strong

  /// Done, reached or well.
  case good

  /// Late, missing or in need of someone.
  case attention

  /// Less important than its neighbours.
  case quiet
}

/// Words in which some pieces stand out.
public struct Text: Hashable, Sendable {
  /// A piece of text with one emphasis.
  public struct Run: Hashable, Sendable {
    /// The words.
    public var string: String

    /// How the words stand out.
    public var emphasis: Emphasis

    /// Creates a piece of text.
    ///
    /// - Parameters:
    ///   - string: The words.
    ///   - emphasis: How the words stand out.
    public init(_ string: String, _ emphasis: Emphasis = .plain) {
      self.string = string
      self.emphasis = emphasis
    }
  }

  /// The pieces, from first to last.
  public var runs: [Run]

  /// The words alone, as they were given.
  public var plain: String {
    runs.count == 1 ? runs[0].string : runs.map(\.string).joined()
  }

  /// Creates a text of one piece.
  ///
  /// - Parameters:
  ///   - string: The words.
  ///   - emphasis: How the words stand out.
  public init(_ string: String, _ emphasis: Emphasis = .plain) {
    runs = string.isEmpty ? [] : [Run(string, emphasis)]
  }

  /// Creates a text of several pieces.
  ///
  /// - Parameter runs: The pieces, from first to last.
  public init(runs: [Run]) {
    self.runs = runs
  }

  /// Puts one text after another.
  ///
  /// - Parameters:
  ///   - left: The text that comes first.
  ///   - right: The text that follows it, with nothing in between.
  /// - Returns: Both texts as one.
  public static func + (left: Text, right: Text) -> Text {
    Text(runs: left.runs + right.runs)
  }

  /// Puts a text at the end of another.
  ///
  /// - Parameters:
  ///   - left: The text that grows.
  ///   - right: The text that follows it, with nothing in between.
  public static func += (left: inout Text, right: Text) {
    left.runs += right.runs
  }
}

extension Text: ExpressibleByStringInterpolation {
  /// Gathers the pieces of a text written as a literal, in which texts keep their emphasis.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = Text("")

    /// Starts with nothing gathered.
    ///
    /// - Parameters:
    ///   - literalCapacity: The length of the literal parts.
    ///   - interpolationCount: The number of inserted values.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.runs.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds words of the literal itself.
    ///
    /// - Parameter literal: The words.
    public mutating func appendLiteral(_ literal: String) {
      text += Text(literal)
    }

    /// Adds a text with the emphasis it has.
    ///
    /// - Parameter value: The text.
    public mutating func appendInterpolation(_ value: Text) {
      text += value
    }

    /// Adds words that stand out in one way.
    ///
    /// - Parameters:
    ///   - value: The words.
    ///   - emphasis: How they stand out.
    public mutating func appendInterpolation(_ value: String, _ emphasis: Emphasis = .plain) {
      text += Text(value, emphasis)
    }

    /// Adds a value as it describes itself.
    ///
    /// - Parameter value: The value.
    public mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value) {
      text += Text(value.description)
    }
  }

  /// Creates a plain text from a literal.
  ///
  /// - Parameter value: The words.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Creates a text from a literal with inserted values.
  ///
  /// - Parameter stringInterpolation: The gathered pieces.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }
}
