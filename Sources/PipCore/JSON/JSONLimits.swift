/// How much a reader takes before it refuses.
public struct JSONLimits: Hashable, Sendable {
  /// The largest number of bytes in all.
  public let maxBytes: Int
  /// The deepest nesting of objects and lists, at most 128.
  public let maxDepth: Int
  /// The largest number of values; field names do not count.
  public let maxValues: Int
  /// The longest text, in bytes once its escapes are read.
  public let maxString: Int
  /// The longest field name, in bytes once its escapes are read.
  ///
  /// Comparing long names of many accents takes time that grows with the square of their length.
  public let maxKey: Int
  /// The longest number, in characters.
  public let maxNumber: Int

  /// Makes a set of limits.
  ///
  /// - Parameters:
  ///   - maxBytes: The largest number of bytes in all; more than 2 GiB is taken as 2 GiB.
  ///   - maxDepth: The deepest nesting; more than 128 is taken as 128, so that trees can be walked.
  ///   - maxValues: The largest number of values; more than 16 million is taken as that.
  ///   - maxString: The longest text in bytes.
  ///   - maxKey: The longest field name in bytes.
  ///   - maxNumber: The longest number in characters.
  public init(
    maxBytes: Int = 4 << 20, maxDepth: Int = 32, maxValues: Int = 200_000, maxString: Int = 64 << 10,
    maxKey: Int = 1 << 10, maxNumber: Int = 64
  ) {
    // A tape entry has 32 bits for an offset and 24 for a count.
    self.maxBytes = min(maxBytes, 2 << 30)
    self.maxDepth = min(maxDepth, 128)
    self.maxValues = min(maxValues, 0xFF_FFFF)
    self.maxString = maxString
    self.maxKey = maxKey
    self.maxNumber = maxNumber
  }

  /// The limits of a record file.
  public static let record = JSONLimits()

  /// The limits of a history entry, which holds whole files as texts.
  public static let history = JSONLimits(maxBytes: 64 << 20, maxString: 16 << 20)
}
