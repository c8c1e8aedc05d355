/// The type that a word becomes, as a fact of a parameter.
public struct ValueType: Sendable, Hashable {
  /// The type itself.
  public let type: any ArgumentValue.Type

  /// Makes a fact of a type.
  ///
  /// - Parameter type: The type.
  public init(_ type: any ArgumentValue.Type) {
    self.type = type
  }

  /// Returns whether both are the same type.
  public static func == (one: ValueType, other: ValueType) -> Bool {
    ObjectIdentifier(one.type) == ObjectIdentifier(other.type)
  }

  /// Feeds the type into a hash.
  ///
  /// - Parameter hasher: The hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type))
  }
}

extension ParameterInfo {
  /// Splits an answer into the words of single values, which is where it has commas if the parameter allows several.
  ///
  /// - Parameter answer: What was typed.
  /// - Returns: The words, not yet read.
  /// - Throws: A usage error when a comma has nothing beside it.
  public func words(of answer: String) throws(UsageError) -> [String] {
    try splitsCommas ? parts(of: answer) : [answer]
  }

  /// Reads the value of one word alone, without those of the other parameters.
  ///
  /// - Parameter word: The word.
  /// - Returns: The value, or nil for a flag.
  /// - Throws: A problem when the word cannot become a value.
  public func reading(_ word: String) throws(ArgumentProblem) -> (any ArgumentValue)? {
    guard let type else { return nil }
    return try type.type.init(argument: word)
  }
}
