import CommandTable
import PipCore

/// A name of a school, person, cluster or cycle as typed: an id, or the start of one; which thing is meant is looked up later.
protocol NameWord: ArgumentValue {
  var text: String { get }
  init(text: String)
}

extension NameWord {
  init(argument: String) throws(ArgumentProblem) {
    let text = argument.lowercased()
    guard ID<School>(text) != nil else {
      // Whoever types a name is shown how its id looks.
      let example = argument.contains(" ") ? ID<School>(from: argument)?.text : nil
      throw ArgumentProblem(
        "is not an id",
        hints: [
          "an id has lower-case letters, digits and hyphens, such as \(example ?? "st-marys-ashby")"
        ])
    }
    self.init(text: text)
  }
}

/// A school as typed.
struct SchoolWord: NameWord {
  let text: String
  static let valueName = "SCHOOL"
}

/// A person as typed.
struct PersonWord: NameWord {
  let text: String
  static let valueName = "PERSON"
}

/// A cluster as typed, and where needed its cycle, as `due` shows it: `north`, `north@2025-26`.
struct ClusterWord: NameWord {
  let text: String
  /// The cycle, where it was named.
  let cycle: String?
  static let valueName = "CLUSTER"

  init(text: String) {
    (self.text, cycle) = (text, nil)
  }

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.lowercased().split(separator: "@", omittingEmptySubsequences: false).map(
      String.init)
    guard halves.count == 2, ID<Cluster>(halves[0]) != nil, ID<Cycle>(halves[1]) != nil else {
      // Whatever else it may be is read, or refused, as any other name is.
      (text, cycle) = (try SchoolWord(argument: argument).text, nil)
      return
    }
    (text, cycle) = (halves[0], halves[1])
  }
}

/// A cycle as typed.
struct CycleWord: NameWord {
  let text: String
  static let valueName = "CYCLE"
}

/// An id for a new thing, typed in full.
struct NewID: NameWord {
  let text: String
  static let valueName = "ID"
}

/// A review as typed: its host, and where needed its number and cycle: `ingham`, `ingham.2`, `ingham@2025-26`.
struct ReviewWord: ArgumentValue, Hashable {
  let host: String
  let number: Int?
  let cycle: String?
  static let valueName = "HOST"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    let name = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let hint = "name a review by its host, such as ingham, ingham.2 for the second one, or ingham@2025-26"
    guard halves.count <= 2, name.count <= 2, let host = name.first.map(String.init), ID<School>(host) != nil
    else {
      throw ArgumentProblem("is not the name of a review", hints: [hint])
    }
    self.host = host
    if name.count == 2 {
      guard let number = Int(name[1]), (1...99).contains(number) else {
        throw ArgumentProblem("is not the name of a review", hints: [hint])
      }
      self.number = number
    } else {
      number = nil
    }
    cycle = halves.count == 2 ? String(halves[1]) : nil
    guard cycle.map({ ID<Cycle>($0) != nil }) ?? true else {
      throw ArgumentProblem("is not the name of a review", hints: [hint])
    }
  }
}

/// An item of a review as typed: `ingham/7k3m`, or a code, or the start of one.
struct ItemWord: ArgumentValue, Hashable {
  let review: ReviewWord?
  let code: String
  static let valueName = "ADDRESS"

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    let hint = "an address is the host and the code of the item, such as ingham/7k3m"
    guard parts.count <= 2, let last = parts.last?.lowercased(), (1...Code.length).contains(last.utf8.count),
      last.utf8.allSatisfy(Code.alphabet.contains)
    else { throw ArgumentProblem("is not an address", hints: [hint]) }
    code = last
    review = parts.count == 2 ? try ReviewWord(argument: String(parts[0])) : nil
  }
}

/// An item of a review whose host is named already: a code, or the start of one.
struct CodeWord: ArgumentValue, Hashable {
  let code: String
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    let word = try ItemWord(argument: String(argument.split(separator: "/").last ?? ""))
    code = word.code
  }
}
