/// Whole numbers written in the digits 0 to 9 alone, without a sign.
enum ASCIIDigits {
  /// Returns whether a byte is one of the digits.
  static func contains(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Returns the number that digits write, or nil when there are none, other signs, or too many.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard contains(digit) else { return nil }
      let (product, productTooBig) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumTooBig) = product.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      guard !productTooBig, !sumTooBig else { return nil }
      value = sum
    }
    return value
  }
}
