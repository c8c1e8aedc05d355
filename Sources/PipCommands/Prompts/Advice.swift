import CommandTable

/// What a conversation has to know about the values it asks for: what can be chosen, and what an answer means.
///
/// Both may depend on what was answered before.
struct Advice {
  /// The things to choose from, or nil when the value is not one of a few known things.
  let offers: (ParameterInfo, Given) throws -> [Offer]?
  /// Reads one word of an answer.
  let understand: (ParameterInfo, String, Given) throws -> Understood
}

/// Something that can be answered, with what it stands for.
struct Offer: Hashable, Sendable {
  /// The word to answer with: an id, or one of a few words.
  let word: String
  /// The name of the thing.
  let name: String?
  /// What else helps to know it by, such as the school of a person.
  let detail: String?

  init(_ word: String, _ name: String? = nil, detail: String? = nil) {
    (self.word, self.name, self.detail) = (word, name, detail)
  }

  /// What the word stands for; empty for one that speaks for itself.
  var about: String { [name, detail].compactMap(\.self).joined(separator: ", ") }

  /// The word with the rest in brackets, such as `ingham (Ingham Primary School)`.
  var text: String { about.isEmpty ? word : "\(word) (\(about))" }
}

extension [Offer] {
  /// Returns the word that an answer means: a number in the list, a word in any case, a whole name, or the start of one of a
  /// few words that have no names; else the answer.
  func chosen(by answer: String) -> String {
    let small = answer.lowercased()
    if let same = first(where: { $0.word.lowercased() == small }) { return same.word }
    if let number = Int(answer), indices.contains(number - 1), answer.utf8.allSatisfy({ $0 >= 0x30 }) {
      return self[number - 1].word
    }
    let named = filter { $0.name?.lowercased() == small }
    if named.count == 1 { return named[0].word }
    let start = String(small.map { $0 == " " ? "-" : $0 })
    let begun = filter { $0.name == nil && $0.word.lowercased().hasPrefix(start) }
    return begun.count == 1 && allSatisfy { $0.name == nil } ? begun[0].word : answer
  }
}

/// What a word of an answer means.
struct Understood: Hashable, Sendable {
  /// The word as it stands in the finished command line: a whole id, a plain day.
  let word: String
  /// The same for a person, when that tells more than what was typed.
  let spoken: String?

  init(_ word: String, _ spoken: String? = nil) {
    (self.word, self.spoken) = (word, spoken)
  }
}
