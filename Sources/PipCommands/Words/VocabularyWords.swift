import CommandTable
import PipCore

/// A role as typed.
struct RoleWord: NameWord {
  let text: String
  static let valueName = "ROLE"
}

/// A training course as typed.
struct CourseWord: NameWord {
  let text: String
  static let valueName = "COURSE"
}

/// A theme as typed.
struct ThemeWord: NameWord {
  let text: String
  static let valueName = "THEME"
}

/// A process model as typed.
struct ModelWord: NameWord {
  let text: String
  static let valueName = "MODEL"
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
