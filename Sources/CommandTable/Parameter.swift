/// A declared parameter: its facts, and how the words given for it become a value.
///
/// A parameter that was made by ``group(_:make:)`` carries the facts of several.
public struct Parameter<Value>: Sendable {
  /// The facts, one for every name that can be typed.
  public let infos: [ParameterInfo]

  /// Makes the value from the words of a command line.
  public let read: @Sendable (Given) throws(UsageError) -> Value

  /// Makes a parameter.
  ///
  /// - Parameters:
  ///   - infos: The facts, one for every name that can be typed.
  ///   - read: Makes the value from the words of a command line.
  public init(_ infos: [ParameterInfo], read: @escaping @Sendable (Given) throws(UsageError) -> Value) {
    self.infos = infos
    self.read = read
  }
}

/// Joins several parameters into one typed value, so that commands can share them.
///
/// - Parameters:
///   - parameter: The parameters.
///   - make: Makes the value from theirs; may refuse values that do not go together.
/// - Returns: One parameter that carries the facts of all.
public func group<each V, Value>(
  _ parameter: repeat Parameter<each V>,
  make: @escaping @Sendable (repeat each V) throws(UsageError) -> Value
) -> Parameter<Value> {
  var infos: [ParameterInfo] = []
  for part in repeat (each parameter).infos { infos += part }
  return Parameter(infos) { (given: Given) throws(UsageError) -> Value in
    try make(repeat try (each parameter).read(given))
  }
}

extension ParameterInfo {
  /// Makes the one value that was typed, or nil when nothing was typed.
  func value<V: ArgumentValue>(_ type: V.Type, in given: Given) throws(UsageError) -> V? {
    guard let word = given.words[name]?.first else { return nil }
    return try value(type, of: word)
  }

  /// Makes the one value that was typed, and refuses to go on without it.
  func requiredValue<V: ArgumentValue>(_ type: V.Type, in given: Given) throws(UsageError) -> V {
    guard let value = try value(type, in: given) else { throw UsageError.missing(self) }
    return value
  }

  /// Makes all the values that were typed, in order.
  func values<V: ArgumentValue>(_ type: V.Type, in given: Given) throws(UsageError) -> [V] {
    var values: [V] = []
    for word in given.words[name] ?? [] {
      for part in try words(of: word) {
        values.append(try value(type, of: part))
      }
    }
    return values
  }

  /// Makes all the values that were typed, and refuses to go on without any.
  func someValues<V: ArgumentValue>(_ type: V.Type, in given: Given) throws(UsageError) -> [V] {
    let values = try values(type, in: given)
    guard !values.isEmpty else { throw UsageError.missing(self) }
    return values
  }

  private func value<V: ArgumentValue>(_ type: V.Type, of word: String) throws(UsageError) -> V {
    do {
      return try V(argument: word)
    } catch {
      throw UsageError(.badValue(label: label, word: word, reason: error.reason, hints: error.hints))
    }
  }

  /// Splits a word at its commas, without the blanks around them.
  func parts(of word: String) throws(UsageError) -> [String] {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    guard parts.count > 1, parts.contains("") else { return parts }
    throw UsageError(
      .badValue(
        label: label, word: word, reason: "has a comma with nothing beside it",
        hints: ["type the values as \(label) a,b or as \(label) a \(label) b"]))
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text.drop(while: \.isWhitespace)
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}
