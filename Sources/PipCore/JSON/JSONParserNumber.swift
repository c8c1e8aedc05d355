extension JSONParser {
  /// Goes over a number and checks its grammar.
  mutating func scanNumber() throws(JSONFault) {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    guard isDigit else {
      throw JSONFault(
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "N") ? .notFinite : .minusWithoutDigit, at: start)
    }
    if byte == UInt8(ascii: "0") {
      at += 1
      if isDigit { throw JSONFault(.leadingZero, at: start) }
      if byte | 0x20 == UInt8(ascii: "x") { throw JSONFault(.hexadecimal, at: start) }
    } else {
      skipDigits()
    }
    if byte == UInt8(ascii: ".") {
      at += 1
      guard isDigit else { throw JSONFault(.noDigitAfterPoint, at: start) }
      skipDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard isDigit else { throw JSONFault(.noDigitInExponent, at: start) }
      skipDigits()
    }
    guard at - start <= limits.maxNumber else {
      throw JSONFault(.numberTooLong(limits.maxNumber), at: start)
    }
    if Self.isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
    {
      throw JSONFault(.badNumber, at: at)
    }
  }

  private var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private mutating func skipDigits() {
    while isDigit { at += 1 }
  }
}
