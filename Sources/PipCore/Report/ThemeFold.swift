/// Counts the themes of reviews, each by the framework of its review.
struct ThemeFold {
  private struct Key: Hashable {
    let framework: ID<Framework>
    let theme: String
  }

  private var themes: [Key: CycleReport.ThemeCount] = [:]

  /// The themes that came up: those of each framework in its own order, then the partnership's own.
  ///
  /// - Parameter lookup: Where names are looked up.
  /// - Returns: The counts.
  func counts(_ lookup: Lookup) -> [CycleReport.ThemeCount] {
    var known: [(place: (ID<Framework>, Int), count: CycleReport.ThemeCount)] = []
    var own: [String: CycleReport.ThemeCount] = [:]
    for (key, count) in themes {
      if let framework = lookup.framework(key.framework),
        let place = framework.areas.firstIndex(where: { $0.id.text == key.theme })
      {
        var count = count
        (count.framework, count.name) = (framework.id, framework.areas[place].name)
        known.append(((framework.id, place), count))
      } else {
        // A word of the partnership's own is the same theme whatever framework stands beside it.
        own[key.theme, default: CycleReport.ThemeCount(theme: key.theme)].add(count)
      }
    }
    return known.sorted { $0.place < $1.place }.map(\.count) + own.values.sorted { $0.theme < $1.theme }
  }

  mutating func add(_ review: Review) {
    let framework = review.frameworkID
    if review.cancelled == nil || review.held != nil {
      for theme in Set(review.themes) { count(theme, framework, \.focus) }
    }
    for strength in review.strengths.values { count(strength.theme, framework, \.strengths) }
    for finding in review.findings.values { count(finding.theme, framework, \.findings) }
    for action in review.actions.values { count(action.theme, framework, \.actions) }
  }

  private mutating func count(
    _ theme: String?, _ framework: ID<Framework>, _ part: WritableKeyPath<CycleReport.ThemeCount, Int>
  ) {
    guard let theme else { return }
    let key = Key(framework: framework, theme: theme)
    themes[key, default: CycleReport.ThemeCount(theme: theme)][keyPath: part] += 1
  }
}

extension CycleReport.ThemeCount {
  /// Adds the counts of the same theme.
  fileprivate mutating func add(_ other: Self) {
    (focus, strengths) = (focus + other.focus, strengths + other.strengths)
    (findings, actions) = (findings + other.findings, actions + other.actions)
  }
}
