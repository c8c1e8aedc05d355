/// A moment in universal time, to the microsecond; only the history uses it.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  /// Creates a moment.
  ///
  /// - Parameter microseconds: Microseconds since 1970-01-01T00:00:00Z.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The calendar day in universal time, or nil outside the calendar's range.
  public var day: Day? {
    Day(ordinal: Int(floorDivide(microseconds, 86_400_000_000)))
  }

  /// The moment as in RFC 3339, such as `2026-11-20T14:12:03.482913Z`.
  public var description: String {
    let time = clock
    return "\(day?.description ?? "1970-01-01")T\(time.hour):\(time.minute):\(time.second).\(time.fraction)Z"
  }

  /// The moment as the start of a file name, such as `20261120T141203.482913Z`; it sorts by time.
  public var stamp: String {
    description.filter { $0 != "-" && $0 != ":" }
  }

  /// The day, hour and minute in universal time, such as `2026-11-20 14:12`.
  public var brief: String {
    "\(day?.description ?? "1970-01-01") \(clock.hour):\(clock.minute)"
  }

  /// Reads a moment written by ``description``.
  ///
  /// - Parameter text: A moment such as `2026-11-20T14:12:03.482913Z`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 27, bytes[10] == UInt8(ascii: "T"), bytes[26] == UInt8(ascii: "Z"),
      let day = try? Day(iso: String(text.prefix(10)))
    else { return nil }
    let numbers = [(11, 2), (14, 2), (17, 2), (20, 6)].map { start, count in
      Int64(String(decoding: bytes[start..<start + count], as: UTF8.self))
    }
    guard let hour = numbers[0], let minute = numbers[1], let second = numbers[2], let fraction = numbers[3],
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: ".")
    else { return nil }
    let seconds = Int64(day.ordinal) * 86_400 + hour * 3600 + minute * 60 + second
    self.init(microseconds: seconds * 1_000_000 + fraction)
    guard description == text else { return nil }
  }

  /// Reads a moment written by ``stamp``.
  init?(stamp: some StringProtocol) {
    let signs = Array(stamp.utf8)
    guard signs.count == 23 else { return nil }
    let part = { (range: Range<Int>) in String(decoding: signs[range], as: UTF8.self) }
    self.init("\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<23))")
  }

  /// Orders moments by time.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.microseconds < other.microseconds
  }

  private var clock: (hour: String, minute: String, second: String, fraction: String) {
    let remainder = microseconds % 86_400_000_000
    let left = remainder < 0 ? remainder + 86_400_000_000 : remainder
    let seconds = left / 1_000_000
    return (
      padded(seconds / 3600, 2), padded(seconds / 60 % 60, 2), padded(seconds % 60, 2),
      padded(left % 1_000_000, 6)
    )
  }
}

private func floorDivide(_ number: Int64, _ by: Int64) -> Int64 {
  let quotient = number / by
  return number % by < 0 ? quotient - 1 : quotient
}

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
