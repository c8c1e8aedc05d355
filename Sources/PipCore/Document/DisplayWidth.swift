/// Returns how many columns a text takes on a screen.
///
/// East Asian wide signs and emoji take two, whole emoji families and flags as well; combining marks and
/// control characters take none; a tab counts as the one blank it is shown as.
///
/// - Parameter text: A text of one line.
/// - Returns: The number of columns.
public func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// Returns how many columns one sign takes on a screen.
func displayWidth(_ character: Character) -> Int {
  if let ascii = character.asciiValue {
    return (0x20...0x7E).contains(ascii) || ascii == 0x09 ? 1 : 0
  }
  var sum = 0
  var isEmoji = false
  var isShownAsText = false
  var previous: Unicode.Scalar?
  for scalar in character.unicodeScalars {
    switch scalar.value {
    case 0xFE0E: isShownAsText = true
    case 0xFE0F: isEmoji = isEmoji || previous?.properties.isEmoji == true
    default: isEmoji = isEmoji || scalar.properties.isEmojiPresentation
    }
    sum += width(scalar)
    previous = scalar
  }
  if isEmoji && !isShownAsText { return 2 }
  return isShownAsText ? min(sum, 1) : sum
}

private func width(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .control: return scalar == "\t" ? 1 : 0
  case .format, .nonspacingMark, .enclosingMark, .spacingMark, .lineSeparator, .paragraphSeparator: return 0
  default: break
  }
  let value = scalar.value
  if value < 0x1100 { return 1 }
  if joiningJamo.contains(where: { $0.contains(value) }) { return 0 }
  return wide.contains { $0.contains(value) } ? 2 : 1
}

/// The vowels and final consonants of Hangul that join the syllable before them.
private let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

/// The East Asian wide and full-width signs that are not emoji.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]
