/// What is wrong when the next byte is not one that may stand there.
extension JSONParser {
  func faultAtValue() -> JSONFault {
    if let fault = faultAnywhere() { return fault }
    switch byte {
    case UInt8(ascii: "+"): return JSONFault(.plusSign, at: at)
    case UInt8(ascii: "."): return JSONFault(.noDigitBeforePoint, at: at)
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      if top.isObject { return JSONFault(.missingValue, at: at) }
      if byte == UInt8(ascii: ",") { return JSONFault(.extraComma, at: at) }
      return JSONFault(outer.isEmpty ? .bracketNotOpened : .wrongBracket(expected: "]"), at: at)
    case let byte where Self.isWordByte(byte): return faultAtWord()
    default: return unexpected()
    }
  }

  func faultAtKey() -> JSONFault {
    if let fault = faultAnywhere() { return fault }
    switch byte {
    case UInt8(ascii: ","): return JSONFault(.extraComma, at: at)
    case UInt8(ascii: "]"): return JSONFault(.wrongBracket(expected: "}"), at: at)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): return JSONFault(.unquotedKey, at: at)
    case let byte where Self.isWordByte(byte): return JSONFault(.unquotedKey, at: at)
    default: return unexpected()
    }
  }

  func faultAtColon() -> JSONFault { faultAnywhere() ?? JSONFault(.missingColon, at: at) }

  func faultAfterValue() -> JSONFault {
    if let fault = faultAnywhere(quotes: .missingComma) { return fault }
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return JSONFault(.wrongBracket(expected: top.isObject ? "}" : "]"), at: at)
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"):
      return JSONFault(.missingComma, at: at)
    case let byte where Self.isWordByte(byte): return JSONFault(.missingComma, at: at)
    default: return unexpected()
    }
  }

  func faultAfterEnd() -> JSONFault {
    faultAnywhere(quotes: .textAfterEnd) ?? JSONFault(.textAfterEnd, at: at)
  }

  /// What is wrong in the same way wherever it stands outside of a text.
  private func faultAnywhere(quotes: JSONReason = .wrongQuotes) -> JSONFault? {
    guard at < end else {
      let reason: JSONReason = outer.isEmpty ? .onlyBlanks : top.isObject ? .endsInObject : .endsInList
      return JSONFault(reason, at: end)
    }
    switch base[at] {
    case 0: return JSONFault(.nulByte, at: at)
    case UInt8(ascii: "#"): return JSONFault(.comment, at: at)
    case UInt8(ascii: "/")
    where at + 1 < end && [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(base[at + 1]):
      return JSONFault(.comment, at: at)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return JSONFault(quotes, at: at)
    case 0x80...: break
    default: return nil
    }
    guard let scalar else { return JSONFault(.invalidUTF8, at: at) }
    switch scalar {
    case "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}": return JSONFault(quotes, at: at)
    case "\u{FEFF}", "\u{200B}": return JSONFault(.oddBlank(scalar), at: at)
    case _ where scalar.properties.isWhitespace: return JSONFault(.oddBlank(scalar), at: at)
    default: return nil
    }
  }

  private func faultAtWord() -> JSONFault {
    var stop = at
    while stop < end, Self.isWordByte(base[stop]) { stop += 1 }
    let length = min(stop - at, 80)
    let word = String(decoding: UnsafeBufferPointer(start: base + at, count: length), as: UTF8.self)
    let known = ["true", "false", "null"]
    if stop == end, known.contains(where: { $0.hasPrefix(word) }) { return JSONFault(.endsInWord, at: end) }
    let small = word.lowercased()
    if ["nan", "inf", "infinity"].contains(small) { return JSONFault(.notFinite, at: at) }
    let isNear = known.contains(small) || ["none", "nil", "undefined", "yes", "no"].contains(small)
    return JSONFault(isNear ? .misspeltWord(word) : .unknownWord(word), at: at)
  }

  private func unexpected() -> JSONFault { JSONFault(.unexpectedCharacter(scalar ?? "\u{FFFD}"), at: at) }

  /// The character that begins here, if it is one.
  private var scalar: Unicode.Scalar? {
    guard at < end else { return nil }
    if base[at] < 0x80 { return Unicode.Scalar(base[at]) }
    let length = sequenceLength()
    guard length > 0 else { return nil }
    return String(decoding: UnsafeBufferPointer(start: base + at, count: length), as: UTF8.self)
      .unicodeScalars.first
  }
}
