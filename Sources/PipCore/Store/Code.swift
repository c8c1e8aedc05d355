/// Random signs that name an item within its file, or a change in the history.
///
/// The alphabet has no vowels, so no words arise, and none of the signs that are misread for others.
public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The signs a code is made of.
  public static let alphabet = Array("23456789bcdfghjkmnpqrstvwxz".utf8)
  /// The length of an item's code.
  public static let length = 4

  /// The signs.
  public let description: String

  /// Creates a code from its signs, or nil when they are not four signs of the alphabet.
  ///
  /// - Parameter text: The signs, lower case.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
    description = text
  }

  init(unchecked text: String) {
    description = text
  }

  /// Makes a code that is not taken yet.
  ///
  /// - Parameters:
  ///   - taken: Codes in use, or once used, in the same file.
  ///   - random: The source of chance.
  public init<Codes: Collection>(
    avoiding taken: Codes, using random: inout some RandomNumberGenerator
  ) where Codes.Element == Code {
    let used = Set(taken.map(\.description))
    // 27^4 codes: a file is full of other things long before this repeats often.
    var text = Self.random(length: Self.length, using: &random)
    while used.contains(text) { text = Self.random(length: Self.length, using: &random) }
    description = text
  }

  /// Orders codes as text.
  public static func < (one: Code, other: Code) -> Bool {
    one.description < other.description
  }

  static func random(length: Int, using random: inout some RandomNumberGenerator) -> String {
    var signs: [UInt8] = []
    for _ in 0..<length { signs.append(alphabet[Int(random.next(upperBound: UInt32(alphabet.count)))]) }
    return String(decoding: signs, as: UTF8.self)
  }
}
