import CommandTable

/// Words that belong to Python's installer, which is also called `pip`.
enum Strangers {
  private static let words = [
    "install", "download", "uninstall", "freeze", "inspect", "list", "show", "check", "config", "search",
    "cache",
    "index", "wheel", "hash", "lock", "completion", "debug",
  ]

  /// What to type here instead, where something comes near.
  private static let instead = [
    "list": "to list reviews, type pip review list; for actions, pip action list",
    "show": "to see a review, type pip review show HOST; for all of them, pip status",
    "check": "to see what is due, type pip due; for a 90-day check-in, pip checkin",
    "search": "to find a school or person, type pip school list or pip person list",
  ]

  static let all = Dictionary(
    uniqueKeysWithValues: words.map { word in
      (
        word,
        Stranger(
          "'pip \(word)' is a command of Python's installer; this pip is the Peer Improvement Pathway, which keeps peer reviews of schools",
          hints: [instead[word]].compactMap { $0 } + [
            "for Python packages, type python3 -m pip \(word)",
            "to see what this program does, type pip help",
          ])
      )
    })
}
