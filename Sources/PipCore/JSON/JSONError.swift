/// Why a text was refused as JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: JSONReason
  /// Where it is wrong.
  public let position: JSONPosition

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - reason: What is wrong.
  ///   - position: Where it is wrong.
  public init(reason: JSONReason, position: JSONPosition) {
    self.reason = reason
    self.position = position
  }
}

/// One of the ways in which a text fails to be strict JSON.
public enum JSONReason: Hashable, Sendable {
  // The file as a whole.

  /// There is not one byte.
  case empty
  /// There are only blanks.
  case onlyBlanks
  /// There are only NUL bytes.
  case onlyNULBytes
  /// From here to the end there are only NUL bytes.
  case nulBytesAtEnd
  /// A NUL byte stands among the text.
  case nulByte
  /// The file begins with a UTF-8 byte-order mark.
  case byteOrderMark
  /// The file is UTF-16.
  case utf16
  /// The file is UTF-32.
  case utf32
  /// These bytes are not UTF-8.
  case invalidUTF8
  /// A line holds the given mark of an unfinished merge.
  case mergeMarks(String)
  /// Something other than blanks follows the value.
  case textAfterEnd

  // Limits.

  /// There are more than the given number of bytes.
  case tooLarge(Int)
  /// The nesting is deeper than given.
  case tooDeep(Int)
  /// There are more values than given.
  case tooManyValues(Int)
  /// A text is longer than the given number of bytes.
  case textTooLong(Int)
  /// A field name is longer than the given number of bytes.
  case keyTooLong(Int)
  /// A number is longer than the given number of characters.
  case numberTooLong(Int)

  // The file stops too early.

  /// The file ends inside a text.
  case endsInText
  /// The file ends inside a list.
  case endsInList
  /// The file ends inside an object.
  case endsInObject
  /// The file ends inside `true`, `false` or `null`.
  case endsInWord

  // Structure.

  /// A comma stands before a closing bracket.
  case commaBeforeBracket
  /// A comma stands where no value went before it.
  case extraComma
  /// Two values have no comma between them.
  case missingComma
  /// A field name has no colon after it.
  case missingColon
  /// A field has no value.
  case missingValue
  /// A bracket closes something that another kind of bracket opened.
  case wrongBracket(expected: String)
  /// A bracket closes where none is open.
  case bracketNotOpened
  /// A field name stands twice in one object.
  case duplicateKey(name: String, firstLine: Int)
  /// A field name has no quotes.
  case unquotedKey
  /// A comment stands here.
  case comment
  /// A text has single or typographic quotes.
  case wrongQuotes
  /// A character that looks blank but is none in JSON.
  case oddBlank(Unicode.Scalar)
  /// A character that can begin nothing here.
  case unexpectedCharacter(Unicode.Scalar)
  /// `true`, `false` or `null` is spelt otherwise.
  case misspeltWord(String)
  /// A word without quotes.
  case unknownWord(String)

  // Numbers.

  /// `NaN`, `Infinity` or the like.
  case notFinite
  /// A number begins with 0 and goes on.
  case leadingZero
  /// A number begins with a plus sign.
  case plusSign
  /// A minus sign has no digit after it.
  case minusWithoutDigit
  /// A decimal point has no digit before it.
  case noDigitBeforePoint
  /// A decimal point has no digit after it.
  case noDigitAfterPoint
  /// An exponent has no digit.
  case noDigitInExponent
  /// A hexadecimal number.
  case hexadecimal
  /// A character that belongs to no number follows one.
  case badNumber

  // Texts.

  /// A line ends inside a text.
  case lineBreakInText
  /// A raw control character stands in a text.
  case controlCharacterInText(UInt8)
  /// A backslash has an unknown letter after it.
  case badEscape
  /// `\u` has not four hexadecimal digits after it.
  case badUnicodeEscape
  /// `\u0000` stands in a text.
  case escapedNUL
  /// Half of a surrogate pair stands alone.
  case loneSurrogate
}
