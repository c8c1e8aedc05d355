import CommandTable
import PipCore

/// Turns what was typed at a question of a write-up into words that can stand in a command line.
struct WriteUpUnderstanding {
  let advice: Advice
  let question: WriteUpQuestion
  /// What is offered at the question.
  let offers: [Offer]?
  /// An owner nobody knows, which is taken in words when it is typed again.
  var unknownOwner: String?

  private var info: ParameterInfo { question.question.info }

  /// An answer that was understood.
  struct Taken {
    var words: [String]
    /// The same for a person, when that tells more than what was typed.
    var spoken: String?
    /// What has to be said of it now, in a sentence.
    var remark: String?
    /// What it says of questions to come.
    var others: [(key: String, text: String)] = []
  }

  /// An owner whom nobody knows, though somebody is called nearly so.
  struct UnknownOwner: Error {
    let text: String
    let near: [String]

    var sentence: String {
      "There is no person '\(text)'. Did you mean \(near.joined(separator: " or "))? Type it again to keep it in words.\n"
    }
  }

  /// Understands what was typed.
  func typed(_ answer: String) throws -> Taken {
    switch question.kind {
    case .value: return try value(info.words(of: answer).map { (offers ?? []).chosen(by: $0) })
    case .owner: return try owner(answer)
    case .line(let others): return try line(answer, others)
    case .file(let usual): return try file(answer, usual)
    }
  }

  /// Understands the words of an answer that was understood before: what they name may be gone by now.
  func again(_ words: [String]) throws -> Taken {
    guard !words.isEmpty else { return Taken(words: []) }
    switch question.kind {
    case .owner:
      guard case .person(let id) = OwnerAnswer(words) else { return Taken(words: words) }
      return try value([id])
    case .file: return try value(words)
    case .value, .line: return try value(words)
    }
  }

  private func value(_ words: [String]) throws -> Taken {
    // Open between people is the same as nothing here.
    if words.count == 1, words.allSatisfy(ToAgree.matches), info.type?.type is DueWord.Type {
      return Taken(words: [])
    }
    let parts = try words.map { try advice.understand(info, $0, Given()) }
    let spoken = parts.compactMap(\.spoken)
    return Taken(
      words: parts.map(\.word), spoken: spoken.isEmpty ? nil : spoken.joined(separator: ", "))
  }

  /// A person by number, id, the start of one or the whole name; else words, since not every owner is in the records.
  private func owner(_ answer: String) throws -> Taken {
    guard !ToAgree.matches(answer) else { return Taken(words: []) }
    do {
      return try value([(offers ?? []).chosen(by: answer)])
    } catch {
      switch error {
      case LookupProblem.missing, is AnswerProblem: break
      default: throw error
      }
    }
    let text = try checked { try NameText(argument: answer).text } ?? answer
    let near = answer == unknownOwner ? [] : near(text)
    guard near.isEmpty else { throw UnknownOwner(text: text, near: near) }
    return Taken(
      words: OwnerAnswer.words(text).words,
      remark: "Nobody in the records is called that; it is kept in these words.")
  }

  private func near(_ text: String) -> [String] {
    let everybody = (try? advice.offers(info, Given())) ?? []
    let ids = suggestions(for: text, among: everybody.map(\.word))
    let names = suggestions(for: text, among: everybody.compactMap(\.name))
    return ids
      + everybody.filter { $0.name.map(names.contains) ?? false }.map(\.word).filter {
        !ids.contains($0)
      }
  }

  /// A whole action in one line, as on the sheets: what | who | by when | how we will know.
  private func line(_ answer: String, _ others: [String]) throws -> Taken {
    let parts = answer.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard let first = parts.first, parts.count <= others.count + 1 else {
      throw UsageError.conflicting(
        "that has \(parts.count) parts, where what | who | by when | how we will know has four")
    }
    var taken = try value([first])
    // A question mark or a dash on a flip chart says that it is still open.
    taken.others = zip(others, parts.dropFirst()).map { (key: $0, text: ["?", "-"].contains($1) ? "" : $1) }
    return taken
  }

  private func file(_ answer: String, _ usual: String) throws -> Taken {
    switch answer.lowercased() {
    case "n", "no", "none": Taken(words: [])
    case "y", "yes": try value([usual])
    default: try value([answer])
    }
  }

  private func checked<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch let problem as ArgumentProblem {
      throw AnswerProblem(word: "that", problem: problem)
    }
  }
}
