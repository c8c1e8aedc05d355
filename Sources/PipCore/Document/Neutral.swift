/// Returns the text with everything that could act on a screen or hide there made visible.
///
/// All output passes here once. Control characters other than newline and tab, line and paragraph separators,
/// and characters that show nothing or turn the direction of writing appear as `<U+001B>`. Those that belong
/// to what one sees are kept: joiners and variation selectors between emoji, the flags of England, Scotland
/// and Wales, and the joiners that Indic and Arabic writing needs between letters.
///
/// - Parameter text: Any text.
/// - Returns: The same words, safe to print.
public func neutral(_ text: String) -> String {
  if text.utf8.allSatisfy(isHarmlessASCII) { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    let flag = flagLength(scalars, at: index)
    if flag > 0 {
      result.append(contentsOf: scalars[index..<index + flag])
      index += flag
      continue
    }
    let scalar = scalars[index]
    if isUnsafe(scalar) && !isNeeded(scalars, at: index) {
      result.append(contentsOf: visibleEscape(scalar).unicodeScalars)
    } else {
      result.append(scalar)
    }
    index += 1
  }
  return String(result)
}

private func isHarmlessASCII(_ byte: UInt8) -> Bool {
  (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x09
}

private func visibleEscape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "\n" || scalar == "\t" { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
  }
}

/// Returns whether an invisible character is part of what one sees at its place.
private func isNeeded(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0 else { return false }
  let before = scalars[index - 1]
  let after = index + 1 < scalars.count ? scalars[index + 1] : nil
  switch scalars[index].value {
  case 0xFE0E, 0xFE0F:
    return isEmoji(before) || (before.properties.isEmoji && after?.value == 0x20E3)
  case 0x200C, 0x200D:
    guard let after else { return false }
    if scalars[index].value == 0x200D && isEmoji(after) {
      let selected = before.value == 0xFE0F && index > 1 && isEmoji(scalars[index - 2])
      return selected || isEmoji(before)
    }
    let joinsIndic = before.properties.canonicalCombiningClass == .virama && after.properties.isAlphabetic
    let joinsArabic = isArabicLetter(before) && isArabicLetter(after)
    return joinsIndic || joinsArabic
  default: return false
  }
}

private func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value > 0x7F && scalar.properties.isEmoji
}

private func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0x0620...0x077F).contains(scalar.value) && scalar.properties.isAlphabetic
}

/// The tag characters after the black flag in the flags of England, Scotland and Wales.
private let nations: [[UInt32]] = ["gbeng", "gbsct", "gbwls"].map { name in
  name.utf8.map { 0xE0000 + UInt32($0) } + [0xE007F]
}

/// Returns how many characters the flag of a nation takes at a place, 0 when there is none.
private func flagLength(_ scalars: [Unicode.Scalar], at index: Int) -> Int {
  guard scalars[index].value == 0x1F3F4 else { return 0 }
  let tags = scalars[(index + 1)...].prefix(6).map(\.value)
  return nations.contains(tags) ? tags.count + 1 : 0
}
