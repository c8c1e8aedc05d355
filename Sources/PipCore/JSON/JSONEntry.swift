/// The kinds of JSON value.
public enum JSONKind: UInt8, Hashable, Sendable {
  /// The value `null`.
  case null
  /// The value `true` or `false`.
  case bool
  /// A number.
  case number
  /// A text.
  case string
  /// A list.
  case array
  /// An object.
  case object
}

/// One value or field name on the tape of a document.
///
/// A container's entry is followed by the entries of its content: for an object a name and a value in turn.
struct JSONEntry {
  /// Where the value begins in the bytes, for a text at its opening quote.
  var offset: UInt32
  /// The length in bytes of a number or of a text without its quotes; 1 for `true`;
  /// for a container the index of the first entry after its content.
  var extent: UInt32
  /// The kind in the lowest bits, then the flags, then a container's count from bit 8.
  var info: UInt32

  static let escaped: UInt32 = 1 << 4
  static let nonASCII: UInt32 = 1 << 5

  var kind: JSONKind { JSONKind(rawValue: UInt8(info & 0xF)) ?? .null }
  var count: Int { Int(info >> 8) }
  /// A text whose bytes are the text itself, all ASCII.
  var isPlain: Bool { info & (Self.escaped | Self.nonASCII) == 0 }
  var isEscaped: Bool { info & Self.escaped != 0 }
  var isContainer: Bool { info & 0xF >= 4 }
}
