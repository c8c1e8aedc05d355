import CommandTable
import PipCore

/// A word of a list that a partnership can extend, as typed; whether the list has it is looked up later.
protocol ListWord: NameWord {}

extension ListWord {
  init(argument: String) throws(ArgumentProblem) {
    let text = argument.trimmed.lowercased()
    guard ID<Partnership>(text) == nil else {
      self.init(text: text)
      return
    }
    let near = ID<Partnership>(from: text).map { "did you mean '\($0)'?" }
    throw ArgumentProblem(
      "is not one word", hints: [near ?? "write it in lower-case letters with hyphens, such as lead-reviewer"]
    )
  }
}

/// A role as typed.
struct RoleWord: ListWord {
  let text: String
  static let valueName = "ROLE"
}

/// A training course as typed.
struct CourseWord: ListWord {
  let text: String
  static let valueName = "COURSE"
}

/// A theme as typed.
struct ThemeWord: ListWord {
  let text: String
  static let valueName = "THEME"
}

/// A process model as typed.
struct ModelWord: ListWord {
  let text: String
  static let valueName = "MODEL"
}

/// A framework as typed.
struct FrameworkWord: FoundWord, Hashable {
  let text: String
  static let valueName = "FRAMEWORK"
}

/// The code of an item that belongs to no review, such as a term: all of it, or its start.
struct PlainCode: ArgumentValue, Hashable {
  let code: String
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    code = argument.trimmed.lowercased()
    guard (1...Code.length).contains(code.utf8.count), code.utf8.allSatisfy(Code.alphabet.contains) else {
      throw ArgumentProblem("is not a code", hints: ["a code is four letters and digits, such as 7k3m"])
    }
  }
}

/// An e-mail address as typed: a name, one @, a place.
struct EmailText: ArgumentValue, Hashable {
  let text: String
  static let valueName = "EMAIL"

  init(argument: String) throws(ArgumentProblem) {
    text = try NameText(argument: argument).text
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(""), !text.contains(where: \.isWhitespace) else {
      throw ArgumentProblem(
        "is not an e-mail address", hints: ["an address has one @ and no blanks, such as asha@ingham.example"]
      )
    }
  }
}
