import PipCore
import Testing

@Suite struct JSONWordsTests {
  static let rows: [(JSONReason, String)] = [
    (.empty, "the file is empty (a save was interrupted, or it is not yet downloaded)"),
    (.onlyBlanks, "the file holds only blanks (a save was interrupted, or it is not yet downloaded)"),
    (.onlyNULBytes, "the file holds only NUL bytes (a save was interrupted)"),
    (.nulBytesAtEnd, "the rest of the file is NUL bytes (a save was interrupted)"),
    (.nulByte, "a NUL byte (a save was interrupted, or this is no text file)"),
    (.byteOrderMark, "starts with a byte-order mark: save it as plain UTF-8"),
    (.utf16, "is UTF-16: save it as plain UTF-8"),
    (.utf32, "is UTF-32: save it as plain UTF-8"),
    (.invalidUTF8, "is not valid UTF-8: save it as plain UTF-8"),
    (.mergeMarks("<<<<<<<"), "holds the marks of an unfinished merge (<<<<<<<): finish the merge first"),
    (.textAfterEnd, "text after the end: a file holds one value only"),
    (.tooLarge(4 << 20), "larger than 4 MiB"),
    (.tooLarge(1000), "larger than 1000 bytes"),
    (.tooDeep(32), "nested more than 32 deep"),
    (.tooManyValues(200_000), "more than 200000 values"),
    (.textTooLong(64 << 10), "a text longer than 64 KiB"),
    (.keyTooLong(1 << 10), "a field name longer than 1 KiB"),
    (.numberTooLong(64), "a number longer than 64 characters"),
    (.endsInText, "ends in the middle of a text"),
    (.endsInList, "ends in the middle of a list: a closing ] is missing"),
    (.endsInObject, "ends in the middle of an object: a closing } is missing"),
    (.endsInWord, "ends in the middle of a word"),
    (.commaBeforeBracket, "a comma before a closing bracket: remove the comma"),
    (.extraComma, "a comma without a value before it"),
    (.missingComma, "a comma is missing before this"),
    (.missingColon, "a colon is missing after the field name"),
    (.missingValue, "a value is missing after the colon"),
    (.wrongBracket(expected: "]"), "the wrong closing bracket: ] belongs here"),
    (.bracketNotOpened, "a closing bracket without an opening one"),
    (.duplicateKey(name: "name", firstLine: 3), "the field \"name\" stands twice (first on line 3)"),
    (.unquotedKey, "a field name needs double quotes"),
    (.comment, "comments are not allowed in JSON"),
    (.wrongQuotes, "text needs double quotes (straight ones)"),
    (.oddBlank("\u{A0}"), "an unusual blank (U+00A0): type an ordinary space instead"),
    (.unexpectedCharacter(";"), "; cannot stand here"),
    (.unexpectedCharacter("\u{1B}"), "the character U+001B cannot stand here"),
    (.unexpectedCharacter("😀"), "the character U+1F600 cannot stand here"),
    (.misspeltWord("True"), "\"True\" is not a JSON word: write true, false or null"),
    (.unknownWord("open"), "\"open\" is not a value: text needs double quotes"),
    (.notFinite, "NaN and Infinity are not numbers in JSON"),
    (.leadingZero, "a number cannot start with 0"),
    (.plusSign, "a number cannot start with +"),
    (.minusWithoutDigit, "a digit is missing after the minus sign"),
    (.noDigitBeforePoint, "a digit is missing before the decimal point"),
    (.noDigitAfterPoint, "a digit is missing after the decimal point"),
    (.noDigitInExponent, "a digit is missing in the exponent"),
    (.hexadecimal, "hexadecimal numbers are not allowed in JSON"),
    (.badNumber, "this character cannot stand in a number"),
    (.lineBreakInText, #"a line ends inside a text: a closing quote is missing, or write \n"#),
    (.controlCharacterInText(9), #"a tab inside a text: write \t"#),
    (.controlCharacterInText(0x1B), "a control character inside a text (U+001B): remove it"),
    (.badEscape, #"an unknown sign after \ in a text: write \\ for one backslash"#),
    (.badUnicodeEscape, #"\u needs four hexadecimal digits after it"#),
    (.escapedNUL, #"\u0000 is not allowed in a text"#),
    (.loneSurrogate, #"half a character in a text: a \ud800 to \udfff code without its other half"#),
  ]

  @Test(arguments: rows) func `A reason is told in plain words`(_ reason: JSONReason, _ words: String) {
    #expect(reason.words == words)
  }

  @Test func `Words from the file drive no terminal and are cut when long`() {
    let hostile = JSONReason.duplicateKey(name: "\u{1B}]0;x\u{7}\u{202E}\u{9B}", firstLine: 1).words
    #expect(hostile == #"the field "\u001b]0;x\u0007\u202e\u009b" stands twice (first on line 1)"#)
    let long = JSONReason.duplicateKey(name: String(repeating: "a", count: 1000), firstLine: 1).words
    #expect(long.count < 110)
    #expect(long.contains("a…\""))
  }
}
