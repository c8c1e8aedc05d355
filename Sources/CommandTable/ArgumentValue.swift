/// A type that one word of a command line can become.
public protocol ArgumentValue: Sendable {
  /// Reads one word.
  ///
  /// - Parameter argument: The word as it was typed.
  /// - Throws: A problem whose reason completes the sentence "--due: '31 nov' …".
  init(argument: String) throws(ArgumentProblem)

  /// The name that stands for a value in usage lines, such as "DAY".
  static var valueName: String { get }

  /// The words that can be typed, or nil when there are too many to list.
  static var choices: [String]? { get }

  /// Whether a value is the name of a file or folder, which a shell can complete.
  static var namesFile: Bool { get }
}

extension ArgumentValue {
  /// No list of words.
  public static var choices: [String]? { nil }

  /// No file.
  public static var namesFile: Bool { false }
}

/// Why one word cannot become a value.
public struct ArgumentProblem: Error, Hashable, Sendable {
  /// The rest of a sentence that begins with the word, such as "is not a day".
  public var reason: String

  /// What to type instead.
  public var hints: [String]

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - reason: The rest of a sentence that begins with the word.
  ///   - hints: What to type instead.
  public init(_ reason: String, hints: [String] = []) {
    self.reason = reason
    self.hints = hints
  }
}

extension String: ArgumentValue {
  /// Takes the word as it is, blanks at its ends included.
  ///
  /// - Parameter argument: The word as it was typed.
  /// - Throws: A problem when nothing can be seen in the word.
  public init(argument: String) throws(ArgumentProblem) {
    if argument.allSatisfy(\.isWhitespace) { throw ArgumentProblem("is empty") }
    self = argument
  }

  /// The name of any text.
  public static var valueName: String { "TEXT" }
}

extension Int: ArgumentValue {
  /// Reads ASCII digits with an optional sign.
  ///
  /// - Parameter argument: The word as it was typed.
  /// - Throws: A problem when the word is no whole number, or one that no computer word holds.
  public init(argument: String) throws(ArgumentProblem) {
    let digits =
      argument.utf8.first == 0x2B || argument.utf8.first == 0x2D ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw ArgumentProblem("is not a whole number")
    }
    guard let number = Int(argument) else { throw ArgumentProblem("is too far from zero") }
    self = number
  }

  /// The name of any number.
  public static var valueName: String { "NUMBER" }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, Self.RawValue == String {
  /// Reads the raw value of a case, exactly.
  ///
  /// - Parameter argument: The word as it was typed.
  /// - Throws: A problem that lists the words, with the nearest one as a hint.
  public init(argument: String) throws(ArgumentProblem) {
    if let value = Self(rawValue: argument) {
      self = value
      return
    }
    let words = Self.allCases.map { $0.rawValue }
    let near = suggestions(for: argument, among: words)
    throw ArgumentProblem(
      "is not one of \(words.joined(separator: ", "))",
      hints: didYouMean(near).map { [$0] } ?? [])
  }

  /// The name of one word out of a few.
  public static var valueName: String { "WORD" }

  /// The raw values of all cases.
  public static var choices: [String]? { allCases.map { $0.rawValue } }
}
