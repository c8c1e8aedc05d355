/// A school whose shared practice may help with the priority of another: somebody to talk to, never a rank (ours).
public struct PracticeMatch: Hashable, Sendable {
  /// How practice fits the need.
  public enum Fit: Int, Hashable, Sendable, Comparable {
    /// It has a theme of the focus and words of the priority.
    case themeAndWords
    /// It has a theme of the focus.
    case theme
    /// It has words of the priority.
    case words

    /// Orders fits as they are told.
    public static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  /// The practice that fits best of what the school shares.
  public let practice: Practice
  /// How it fits.
  public let fit: Fit
  /// The words of the priority that it has, as they stand in the priority.
  public let words: [String]
  /// How many more pieces of practice of the same school fit.
  public internal(set) var others = 0

  /// Why it is suggested, as a sentence without its full stop.
  ///
  /// - Parameter name: The name of the school.
  /// - Returns: Such as "Saxby shared a strength in teaching that speaks of fluency: …".
  public func reason(_ name: String) -> String {
    let theme = practice.theme.flatMap {
      fit == .words ? nil : " in \($0.split(separator: "-").joined(separator: " "))"
    }
    let about = words.isEmpty ? "" : " that speaks of \(words.listed)"
    let more = others == 0 ? "" : " (and \(others) more that \(others == 1 ? "fits" : "fit"))"
    return "\(name) shared a strength\(theme ?? "")\(about): “\(practice.text)”\(more)"
  }

  /// Returns the schools whose practice meets a need, one match for each.
  ///
  /// First come those with a theme and words in common, then those with a theme, then those with words; among equals the name
  /// of the school decides.
  ///
  /// - Parameters:
  ///   - priority: The priority of the school that looks for help.
  ///   - themes: The themes of its focus.
  ///   - practice: What is shared, newest first.
  ///   - names: The names of the schools to choose among: neither the host nor one that has left.
  /// - Returns: The matches in the order they are told.
  public static func matches(
    _ priority: String, _ themes: [String], among practice: [Practice], _ names: [ID<School>: String]
  ) -> [PracticeMatch] {
    let wanted = WordStem.tellingWords(of: priority)
    var best: [ID<School>: PracticeMatch] = [:]
    for item in practice where names[item.school] != nil {
      guard let match = PracticeMatch(item, wanted, themes) else { continue }
      guard let known = best[item.school] else {
        best[item.school] = match
        continue
      }
      var better = match.isCloser(than: known) ? match : known
      better.others = known.others + 1
      best[item.school] = better
    }
    return best.values.sorted { one, other in
      if one.fit != other.fit { return one.fit < other.fit }
      return (names[one.practice.school] ?? "", one.practice.school)
        < (names[other.practice.school] ?? "", other.practice.school)
    }
  }

  /// Matches one piece of practice, or nil when nothing is in common.
  private init?(_ practice: Practice, _ wanted: [WordStem.Word], _ themes: [String]) {
    let stems = Set(WordStem.words(of: practice.text).map(\.stem))
    words = wanted.filter { stems.contains($0.stem) }.map(\.text)
    let hasTheme = practice.theme.map(themes.contains) ?? false
    switch (hasTheme, words.isEmpty) {
    case (true, false): fit = .themeAndWords
    case (true, true): fit = .theme
    case (false, false): fit = .words
    case (false, true): return nil
    }
    self.practice = practice
  }

  /// Whether it fits better than another of the same school; the newer one stays when both fit alike.
  private func isCloser(than other: PracticeMatch) -> Bool {
    fit != other.fit ? fit < other.fit : words.count > other.words.count
  }
}
