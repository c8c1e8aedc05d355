import CommandTable
import PipCore

/// The id of a thing as typed, or the start of it; which thing is meant is looked up later.
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

/// The name of a thing there is, as typed: an id, the start of one, or a part of what it is called, such as "St Mary's".
protocol FoundWord: NameWord {}

extension FoundWord {
  init(argument: String) throws(ArgumentProblem) {
    self.init(text: try FoundName(argument: argument).text)
  }
}

/// A name as people write it: in small letters when it has the form of an id, else as typed.
struct FoundName {
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    let small = argument.lowercased()
    guard ID<School>(small) == nil else {
      text = small
      return
    }
    text = try NameText(argument: argument).text
    // What looks like an address, or like a way to another folder, was not meant as a name.
    guard !NamedThing.key(text).isEmpty, !text.contains(where: "/\\@=".contains) else {
      throw ArgumentProblem(
        "is neither an id nor a name",
        hints: ["type an id such as st-marys-ashby, the start of one, or a part of the name"])
    }
  }
}

/// A school as typed.
struct SchoolWord: FoundWord {
  let text: String
  static let valueName = "SCHOOL"
}

/// A person as typed.
struct PersonWord: FoundWord {
  let text: String
  static let valueName = "PERSON"
}

/// A cluster as typed, and where needed its cycle, as `due` shows it: `north`, `north@2025-26`.
struct ClusterWord: FoundWord {
  let text: String
  /// The cycle, where it was named.
  let cycle: String?
  static let valueName = "CLUSTER"

  init(text: String) {
    (self.text, cycle) = (text, nil)
  }

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, ID<Cycle>(halves[1].lowercased()) != nil else {
      // Whatever else it may be is read, or refused, as any other name is.
      (text, cycle) = (try FoundName(argument: argument).text, nil)
      return
    }
    (text, cycle) = (try FoundName(argument: halves[0]).text, halves[1].lowercased())
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
    let halves = argument.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let hint = "name a review by its host, such as ingham, ingham.2 for the second one, or ingham@2025-26"
    cycle = halves.count == 2 ? halves[1].lowercased() : nil
    guard halves.count <= 2, cycle.map({ ID<Cycle>($0) != nil }) ?? true else {
      throw ArgumentProblem("is not the name of a review", hints: [hint])
    }
    // A name can hold dots of its own: "St. Mary's".
    let dotted = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let isNumbered = dotted.count > 1 && isNumber(dotted.last)
    number = isNumbered ? dotted.last.flatMap { Int($0) } : nil
    guard !isNumbered || number.map((1...99).contains) ?? false else {
      throw ArgumentProblem("is not the name of a review", hints: [hint])
    }
    do {
      host = try FoundName(argument: isNumbered ? dotted.dropLast().joined(separator: ".") : halves[0]).text
    } catch {
      throw ArgumentProblem("is not the name of a review", hints: [hint])
    }
  }
}

/// Whether there is nothing but digits in a text; a dot at the end is no part of a name either.
private func isNumber(_ text: Substring?) -> Bool {
  text?.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false
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
