import CommandTable

/// Words that belong to Python's installer, which is also called `pip`.
enum Strangers {
  private static let words = [
    "install", "download", "uninstall", "freeze", "inspect", "list", "show", "check", "config", "search",
    "cache",
    "index", "wheel", "hash", "lock", "completion", "debug",
  ]

  /// What to type here instead, where something comes near.
  private static func instead(of word: String, _ program: String) -> String? {
    switch word {
    case "list": "to list reviews, type \(program) review list; for actions, \(program) action list"
    case "show": "to see a review, type \(program) review show HOST; for all of them, \(program) status"
    case "check": "to see what is due, type \(program) due; for a 90-day check-in, \(program) checkin"
    case "search":
      "to find a school or person, type \(program) school list or \(program) person list"
    default: nil
    }
  }

  /// The explanations, for a program that was called by some name.
  static func all(_ program: String) -> [String: Stranger] {
    Dictionary(uniqueKeysWithValues: words.map { ($0, stranger($0, program)) })
  }

  private static func stranger(_ word: String, _ program: String) -> Stranger {
    let this = program == "pip" ? "this pip" : program
    return Stranger(
      "'pip \(word)' is a command of Python's installer; \(this) is the Peer Improvement Pathway, which keeps peer reviews of schools",
      hints: [instead(of: word, program)].compactMap { $0 } + [
        "for Python packages, type python3 -m pip \(word)",
        "to see what this program does, type \(program) help",
      ])
  }
}
