/// The raw words of a command line, sorted by the parameter they were typed for.
public struct Given: Sendable, Hashable {
  /// The words by parameter name, in the order typed.
  public var words: [String: [String]]
  /// The names of the flags that were typed.
  public var flags: Set<String>

  /// Makes a set of words.
  ///
  /// - Parameters:
  ///   - words: The words by parameter name.
  ///   - flags: The names of the flags that were typed.
  public init(words: [String: [String]] = [:], flags: Set<String> = []) {
    self.words = words
    self.flags = flags
  }

  /// Adds one word for a parameter.
  ///
  /// - Parameters:
  ///   - word: The word; of no account for a flag.
  ///   - info: The parameter.
  /// - Throws: A usage error when the parameter takes one value and another one is there already.
  public mutating func add(_ word: String, to info: ParameterInfo) throws(UsageError) {
    if info.kind == .flag {
      flags.insert(info.name)
    } else if info.isRepeated {
      words[info.name, default: []].append(word)
    } else if let first = words[info.name]?.first {
      // Taking the last one would hide a slip in a long line; the same value twice can only mean one thing.
      guard first == word else {
        throw UsageError(.repeatedOption(label: info.label, first: first, second: word))
      }
    } else {
      words[info.name] = [word]
    }
  }

  /// Returns whether anything was typed for a parameter.
  ///
  /// - Parameter info: The parameter.
  /// - Returns: True when a word or the flag is there.
  public func has(_ info: ParameterInfo) -> Bool {
    info.kind == .flag ? flags.contains(info.name) : words[info.name] != nil
  }
}
