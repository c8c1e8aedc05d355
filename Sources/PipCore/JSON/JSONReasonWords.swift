extension JSONReason {
  /// The reason in plain English, safe to show on a terminal.
  public var words: String {
    switch self {
    case .empty: "the file is empty (a save was interrupted, or it is not yet downloaded)"
    case .onlyBlanks: "the file holds only blanks (a save was interrupted, or it is not yet downloaded)"
    case .onlyNULBytes: "the file holds only NUL bytes (a save was interrupted)"
    case .nulBytesAtEnd: "the rest of the file is NUL bytes (a save was interrupted)"
    case .nulByte: "a NUL byte (a save was interrupted, or this is no text file)"
    case .byteOrderMark: "starts with a byte-order mark: save it as plain UTF-8"
    case .utf16: "is UTF-16: save it as plain UTF-8"
    case .utf32: "is UTF-32: save it as plain UTF-8"
    case .invalidUTF8: "is not valid UTF-8: save it as plain UTF-8"
    case .mergeMarks(let mark): "holds the marks of an unfinished merge (\(mark)): finish the merge first"
    case .textAfterEnd: "text after the end: a file holds one value only"
    case .tooLarge, .tooDeep, .tooManyValues, .textTooLong, .keyTooLong, .numberTooLong: limitWords
    case .endsInText: "ends in the middle of a text"
    case .endsInList: "ends in the middle of a list: a closing ] is missing"
    case .endsInObject: "ends in the middle of an object: a closing } is missing"
    case .endsInWord: "ends in the middle of a word"
    case .notFinite, .leadingZero, .plusSign, .minusWithoutDigit, .noDigitBeforePoint, .noDigitAfterPoint,
      .noDigitInExponent, .hexadecimal, .badNumber:
      numberWords
    case .lineBreakInText, .controlCharacterInText, .badEscape, .badUnicodeEscape, .escapedNUL,
      .loneSurrogate:
      textWords
    default: structureWords
    }
  }

  private var limitWords: String {
    switch self {
    case .tooLarge(let limit): "larger than \(Self.size(limit))"
    case .tooDeep(let limit): "nested more than \(limit) deep"
    case .tooManyValues(let limit): "more than \(limit) values"
    case .textTooLong(let limit): "a text longer than \(Self.size(limit))"
    case .keyTooLong(let limit): "a field name longer than \(Self.size(limit))"
    case .numberTooLong(let limit): "a number longer than \(limit) characters"
    default: ""
    }
  }

  private var structureWords: String {
    switch self {
    case .commaBeforeBracket: "a comma before a closing bracket: remove the comma"
    case .extraComma: "a comma without a value before it"
    case .missingComma: "a comma is missing before this"
    case .missingColon: "a colon is missing after the field name"
    case .missingValue: "a value is missing after the colon"
    case .wrongBracket(let expected): "the wrong closing bracket: \(expected) belongs here"
    case .bracketNotOpened: "a closing bracket without an opening one"
    case .duplicateKey(let name, let line):
      "the field \(Self.quoted(name)) stands twice (first on line \(line))"
    case .unquotedKey: "a field name needs double quotes"
    case .comment: "comments are not allowed in JSON"
    case .wrongQuotes: "text needs double quotes (straight ones)"
    case .oddBlank(let scalar): "an unusual blank (\(Self.code(scalar))): type an ordinary space instead"
    case .unexpectedCharacter(let scalar): "\(Self.shown(scalar)) cannot stand here"
    case .misspeltWord(let word): "\(Self.quoted(word)) is not a JSON word: write true, false or null"
    case .unknownWord(let word): "\(Self.quoted(word)) is not a value: text needs double quotes"
    default: ""
    }
  }

  private var numberWords: String {
    switch self {
    case .notFinite: "NaN and Infinity are not numbers in JSON"
    case .leadingZero: "a number cannot start with 0"
    case .plusSign: "a number cannot start with +"
    case .minusWithoutDigit: "a digit is missing after the minus sign"
    case .noDigitBeforePoint: "a digit is missing before the decimal point"
    case .noDigitAfterPoint: "a digit is missing after the decimal point"
    case .noDigitInExponent: "a digit is missing in the exponent"
    case .hexadecimal: "hexadecimal numbers are not allowed in JSON"
    case .badNumber: "this character cannot stand in a number"
    default: ""
    }
  }

  private var textWords: String {
    switch self {
    case .lineBreakInText: #"a line ends inside a text: a closing quote is missing, or write \n"#
    case .controlCharacterInText(9): #"a tab inside a text: write \t"#
    case .controlCharacterInText(let byte):
      "a control character inside a text (\(Self.code(Unicode.Scalar(byte)))): remove it"
    case .badEscape: #"an unknown sign after \ in a text: write \\ for one backslash"#
    case .badUnicodeEscape: #"\u needs four hexadecimal digits after it"#
    case .escapedNUL: #"\u0000 is not allowed in a text"#
    case .loneSurrogate: #"half a character in a text: a \ud800 to \udfff code without its other half"#
    default: ""
    }
  }

  /// A size in the largest unit that divides it.
  private static func size(_ bytes: Int) -> String {
    if bytes > 0, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
    if bytes > 0, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
    return "\(bytes) bytes"
  }

  /// A text of the file in quotes, cut when long, with nothing in it that drives a terminal.
  private static func quoted(_ text: String) -> String {
    let limit = 60
    let head = text.unicodeScalars.prefix(limit)
    let isCut = head.endIndex != text.unicodeScalars.endIndex
    return JSONWriter.line(.string(String(head) + (isCut ? "…" : "")))
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    (0x21...0x7E).contains(scalar.value) ? String(Character(scalar)) : "the character \(code(scalar))"
  }
}
