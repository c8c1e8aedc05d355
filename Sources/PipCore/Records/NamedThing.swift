/// Something that can be named in a command: its id, and what it is called.
public struct NamedThing: Hashable, Sendable {
  /// At least so many letters and digits are needed to find a thing by a part of its name (ours).
  static let shortestPart = 3

  /// Its id.
  public let id: String
  /// What it is called, or nil where that is not recorded or cannot be read.
  public let name: String?

  /// Creates a thing that can be named.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - name: What it is called.
  public init(_ id: String, _ name: String? = nil) {
    (self.id, self.name) = (id, name)
  }

  /// The id with the name in brackets, such as `asha-patel (Asha Patel)`.
  public var text: String { name.map { "\(id) (\($0))" } ?? id }

  /// Returns a name as it is compared: small letters without accents or apostrophes, and hyphens for all else, so that "St
  /// Mary's" is `st-marys`.
  ///
  /// - Parameter name: The name as people write it, or an id.
  /// - Returns: The name in the form of an id, empty when no letter or digit is in it.
  public static func key(_ name: String) -> String { slug(of: name) }

  /// Whether a key is long enough to be a part of a name: two letters would be in almost every one.
  ///
  /// - Parameter key: A name as it is compared.
  /// - Returns: Whether it may be looked for inside names.
  public static func isPart(_ key: String) -> Bool {
    key.utf8.count { $0 != UInt8(ascii: "-") } >= shortestPart
  }

  /// Returns the things that a word can mean: those with it in their id or name, and only one that is called so altogether.
  ///
  /// - Parameters:
  ///   - key: The word as it is compared.
  ///   - things: The things that there are.
  /// - Returns: The things, in the order given; nobody chooses among several.
  public static func found(by key: String, among things: [NamedThing]) -> [NamedThing] {
    guard isPart(key) else { return things.filter { $0.id.hasPrefix(key) } }
    let found = things.filter { thing in
      holds(thing.id, key) || thing.name.map { holds(Self.key($0), key) } ?? false
    }
    let whole = found.filter { thing in thing.name.map { Self.key($0) == key } ?? false }
    return whole.count == 1 ? whole : found
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard let first = part.first, part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
