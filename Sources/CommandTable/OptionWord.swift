/// A word that looks like the name of an option: `--name`, `--name=value` or a declared `-n`.
///
/// Everything else is a plain word, so that `-5`, `-` and "- bullet" need no quoting of their dash.
struct OptionWord {
  /// The name without dashes.
  let name: String
  /// What was typed, without the value.
  let label: String
  /// What follows the equals sign.
  let value: String?

  private let short: Character?

  init?(_ word: String, short isShort: (Character) -> Bool) {
    if let letter = word.dropFirst().first, word.count == 2, word.first == "-", isShort(letter) {
      name = String(letter)
      label = word
      value = nil
      short = letter
      return
    }
    guard word.utf8.starts(with: "--".utf8) else { return nil }
    // By bytes, because a combining accent after the equals sign makes one character of the two.
    let end = word.utf8.firstIndex(of: UInt8(ascii: "=")) ?? word.endIndex
    name = String(word[..<end].dropFirst(2))
    guard isOptionName(name) else { return nil }
    label = "--\(name)"
    value = end == word.endIndex ? nil : String(word[word.utf8.index(after: end)...])
    short = nil
  }

  /// Whether this is a name of a parameter.
  func names(_ info: ParameterInfo) -> Bool {
    short.map { info.short == $0 } ?? (info.name == name)
  }
}

/// Returns whether a name is a small letter followed by small letters, digits and hyphens.
func isOptionName(_ name: some StringProtocol) -> Bool {
  guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
  return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
}
