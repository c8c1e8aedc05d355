/// The name of a field in a document, compared by its bytes and cheap to copy.
public struct JSONKey: Sendable {
  let document: JSONDocument
  let index: Int

  private var entry: JSONEntry { document.tape[index] }

  /// The name.
  public var text: String { document.text(entry) }

  /// Where the name begins, at its opening quote.
  public var position: JSONPosition { document.position(entry) }

  /// Tells whether a name is a given text, byte for byte.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - text: The text to compare with.
  /// - Returns: Whether they are the same.
  public static func == (key: JSONKey, text: StaticString) -> Bool {
    text.withUTF8Buffer { key.document.text(key.entry, equals: $0) }
  }

  /// Tells whether a name is a given text, byte for byte.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - text: The text to compare with.
  /// - Returns: Whether they are the same.
  public static func == (key: JSONKey, text: String) -> Bool {
    var text = text
    return text.withUTF8 { key.document.text(key.entry, equals: $0) }
  }

  /// Lets a `switch` over a name have texts as its cases.
  ///
  /// - Parameters:
  ///   - text: The text of the case.
  ///   - key: The name.
  /// - Returns: Whether they are the same, byte for byte.
  public static func ~= (text: StaticString, key: JSONKey) -> Bool { key == text }

  /// The bytes of the name with its escapes read.
  private func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let entry = entry
    guard entry.isEscaped else { return document.withRawBytes(entry, body) }
    var text = document.text(entry)
    return text.withUTF8(body)
  }
}

extension JSONKey {
  /// How a name begins and how long it is: two numbers, so that names are told apart at a glance.
  struct Beginning: Equatable {
    private let count: Int
    private let bytes: UInt64

    fileprivate init(_ name: UnsafeBufferPointer<UInt8>) {
      count = name.count
      bytes = name.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    init(_ name: String) {
      var name = name
      self = name.withUTF8 { Beginning($0) }
    }

    /// Whether nothing of the name is left out.
    var isWhole: Bool { count <= 8 }
  }

  var beginning: Beginning { withBytes { Beginning($0) } }
}

extension JSONKey: Hashable {
  /// Tells whether two names are the same, byte for byte.
  ///
  /// - Parameters:
  ///   - left: One name.
  ///   - right: The other name.
  /// - Returns: Whether they are the same.
  public static func == (left: JSONKey, right: JSONKey) -> Bool {
    right.withBytes { left.document.text(left.entry, equals: $0) }
  }

  /// Feeds the bytes of the name to a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) {
    withBytes { bytes in
      hasher.combine(bytes.count)
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}
