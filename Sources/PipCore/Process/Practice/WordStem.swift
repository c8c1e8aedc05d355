/// The words of a text, as they are compared with one another (ours): without case, accents, plurals and common endings.
public enum WordStem {
  /// A word of a text, and the stem by which it is compared.
  public struct Word: Hashable, Sendable {
    /// The word in plain small letters.
    public let text: String
    /// What is left without its ending.
    public let stem: String
  }

  /// Returns the words of a text in order, the little ones too.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words; what is neither letter nor digit parts them, but for an apostrophe.
  public static func words(of text: String) -> [Word] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let letters = plainLetters(scalar) {
        word += letters
      } else if !isApostrophe(scalar), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { Word(text: $0, stem: stem($0)) }
  }

  /// Returns the words that say what a text is about: no little words, none that every school uses, no numbers.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words in order, each stem once.
  public static func tellingWords(of text: String) -> [Word] {
    var seen: Set<String> = []
    return words(of: text).filter { word in
      let isTelling =
        word.text.utf8.count > 2 && !little.contains(word.text) && !everyday.contains(word.stem)
        && word.text.utf8.contains { $0 > UInt8(ascii: "9") }
      return isTelling && seen.insert(word.stem).inserted
    }
  }

  /// Whether a text has all the words that somebody looks for.
  ///
  /// A word is found when the text has one of the same stem, or one that begins with it. Little words such as "and" count
  /// only when nothing else is looked for.
  ///
  /// - Parameters:
  ///   - wanted: The words looked for.
  ///   - words: The words of the text.
  /// - Returns: Whether each is found.
  public static func finds(_ wanted: [Word], in words: [Word]) -> Bool {
    let telling = wanted.filter { !little.contains($0.text) }
    return (telling.isEmpty ? wanted : telling).allSatisfy { want in
      words.contains { word in
        word.stem == want.stem || (want.text.utf8.count > 2 && word.text.hasPrefix(want.text))
      }
    }
  }

  /// The word without the endings of plurals and of verbs: "stories" and "story", "planning" and "plans" are one.
  static func stem(_ word: String) -> String {
    var stem = Substring(word)
    func cut(_ ending: String, leaving least: Int) -> Bool {
      guard stem.hasSuffix(ending), stem.utf8.count - ending.utf8.count >= least else { return false }
      stem = stem.dropLast(ending.count)
      return true
    }
    if cut("ies", leaving: 2) {
      stem += "y"
    } else if ["ss", "us", "is"].allSatisfy({ !stem.hasSuffix($0) }) {
      if !["ches", "shes", "sses", "xes", "zes"].contains(where: stem.hasSuffix) || !cut("es", leaving: 3) {
        _ = cut("s", leaving: 3)
      }
    }
    if cut("ing", leaving: 4) || cut("ed", leaving: 4) {
      let doubled = ["bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt"].contains(where: stem.hasSuffix)
      if doubled { stem = stem.dropLast() }
    }
    _ = cut("e", leaving: 4)
    return String(stem)
  }

  /// Words that say nothing of their own.
  private static let little: Set<String> = [
    "a", "about", "all", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "does",
    "each",
    "every", "for", "from", "has", "have", "how", "in", "into", "is", "it", "its", "more", "most", "not",
    "of",
    "on", "one", "or", "our", "out", "so", "some", "than", "that", "the", "their", "them", "there", "they",
    "this", "those", "through", "to", "too", "up", "use", "very", "was", "we", "well", "were", "what", "when",
    "where", "which", "who", "will", "with", "across", "between", "during", "other", "same", "few", "still",
  ]

  /// Stems of words that stand in the texts of every school, so that two texts having them means nothing (ours).
  private static let everyday: Set<String> = Set(
    [
      "school", "pupil", "child", "children", "year", "key", "stage", "class", "classroom", "teacher",
      "staff",
      "lesson", "good", "better", "best", "strong", "clear", "improve", "improvement", "make", "work", "know",
      "day", "week", "daily",
    ].map(stem))
}
