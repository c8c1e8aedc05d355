/// Returns the known words that were probably meant.
///
/// A known word is near when it differs by at most two typing slips (and at most one in every three letters), or
/// when three or more of its first letters were typed. Case does not count. Only the nearest words are returned.
///
/// - Parameters:
///   - word: The word that is not known.
///   - known: The words to choose from.
/// - Returns: At most two words, in the order of `known`.
public func suggestions(for word: String, among known: some Sequence<String>) -> [String] {
  let typed = Array(word.lowercased().unicodeScalars)
  var nearest = 3
  var found: [String] = []
  for candidate in known where !found.contains(candidate) {
    guard let distance = nearness(typed, Array(candidate.lowercased().unicodeScalars)) else { continue }
    if distance < nearest { (nearest, found) = (distance, []) }
    if distance == nearest, found.count < 2 { found.append(candidate) }
  }
  return found
}

/// Returns the question that offers words, or nil when there is none to offer.
func didYouMean(_ words: [String]) -> String? {
  words.isEmpty ? nil : "did you mean \(words.map { "'\($0)'" }.joined(separator: " or "))?"
}

/// Returns how far a candidate is from what was typed, from 0 to 2, or nil when it is not near.
private func nearness(_ typed: [Unicode.Scalar], _ candidate: [Unicode.Scalar]) -> Int? {
  // A beginning is as good a sign as two slips: `pip sch` means `school`, though `sch` is three letters short.
  let isBeginning = typed.count >= 3 && candidate.starts(with: typed)
  let limit = min(2, max(typed.count, candidate.count) / 3)
  guard abs(typed.count - candidate.count) <= limit else { return isBeginning ? 2 : nil }
  let distance = slips(from: typed, to: candidate)
  return distance <= limit ? distance : isBeginning ? 2 : nil
}

/// Returns how many letters were left out, added, mistaken or swapped with their neighbour.
private func slips(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) -> Int {
  var twoBack: [Int] = []
  var oneBack = Array(0...new.count)
  for row in old.indices {
    var current = [row + 1]
    for column in new.indices {
      let isSame = old[row] == new[column]
      var best = min(oneBack[column] + (isSame ? 0 : 1), oneBack[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, old[row] == new[column - 1], old[row - 1] == new[column] {
        best = min(best, twoBack[column - 1] + 1)
      }
      current.append(best)
    }
    (twoBack, oneBack) = (oneBack, current)
  }
  return oneBack[new.count]
}
