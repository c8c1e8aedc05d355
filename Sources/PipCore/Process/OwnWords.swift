/// A list of words that comes with the program and that a partnership can add its own words to.
public enum OwnList: String, CaseIterable, Hashable, Sendable {
  /// What people do in the partnership.
  case role
  /// What people are trained in.
  case course
  /// What a focus, strength, finding or action belongs to.
  case theme

  /// The words that come with the program.
  public var builtIn: [String] {
    switch self {
    case .role: Vocabulary.roles
    case .course: Vocabulary.courses
    case .theme: Framework.spp2019.areas.map(\.id.text)
    }
  }
}

extension Partnership {
  /// The partnership's own words of a list.
  ///
  /// - Parameter list: The list.
  /// - Returns: The words, in the order they were added.
  public func own(_ list: OwnList) -> [String] {
    switch list {
    case .role: roles
    case .course: courses
    case .theme: themes
    }
  }

  /// All words of a list: those that come with the program, then the partnership's own.
  ///
  /// - Parameter list: The list.
  /// - Returns: The words.
  public func known(_ list: OwnList) -> [String] { list.builtIn + own(list) }

  /// Adds a word of the partnership's own to a list.
  ///
  /// - Parameters:
  ///   - word: The word, in the form of an id.
  ///   - list: The list.
  ///   - others: The words it stands beside, when not those that come with the program.
  /// - Throws: `already` when the word is known.
  public mutating func add(_ word: String, to list: OwnList, beside others: [String]? = nil)
    throws(RuleProblem)
  {
    guard !((others ?? list.builtIn) + own(list)).contains(word) else {
      throw .already(
        thing: "the \(list.rawValue) '\(word)'", state: "known", on: nil, hint: "partnership show")
    }
    switch list {
    case .role: roles.append(word)
    case .course: courses.append(word)
    case .theme: themes.append(word)
    }
  }
}

extension Records {
  /// Returns the records that use a word of a list, such as the people who have a role.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - list: The list it belongs to.
  /// - Returns: The names of people or reviews, in order.
  /// - Throws: What kept the records from being read.
  public func users(of word: String, in list: OwnList) throws -> [String] {
    switch list {
    case .role: return try people().filter { $0.roles.contains(word) }.map(\.id.text)
    case .course:
      return try people().filter { $0.training.values.contains { $0.course == word } }.map(\.id.text)
    case .theme:
      var users: [String] = []
      for cycle in try cycles() {
        try forEachReview(in: cycle.id) { review in
          if review.usedThemes.contains(word) { users.append("\(review.id)@\(cycle.id)") }
        }
        for (code, support) in try readableSupport(in: cycle.id).items where support.theme == word {
          users.append("support@\(cycle.id)/\(code)")
        }
      }
      return users
    }
  }
}

extension Review {
  /// The themes of its focus and of everything in it.
  public var usedThemes: Set<String> {
    let observations = Array(strengths.values) + Array(findings.values)
    return Set(
      themes + observations.compactMap(\.theme) + evidence.values.compactMap(\.theme)
        + actions.values.compactMap(\.theme) + learning.values.compactMap(\.theme))
  }
}
