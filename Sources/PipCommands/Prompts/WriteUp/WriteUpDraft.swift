import PipCore

/// The answers of a write-up that is not recorded yet, kept between two sittings.
///
/// They are no record: they lie in the person's own state folder and not in the data, which may be shared or synced, and they
/// leave no trace in the history.
struct WriteUpDraft: Hashable, Sendable {
  static let schema = "pip/draft/1"

  /// The data directory and the review that it is about, and the command that asks.
  let about: About
  /// The day of the last answer.
  var day: Day
  /// The answers.
  var answers: WriteUpAnswers

  /// What a draft is about; only the same command on the same review of the same data goes on with it.
  struct About: Hashable, Sendable {
    let command: String
    let review: String
    let data: String

    init(command: String, review: String, data: String) {
      (self.command, self.review, self.data) = (command, review, Self.plain(data))
    }

    /// A path without the detours that are typed, so that the same folder is known again.
    private static func plain(_ path: String) -> String {
      var names: [Substring] = []
      for name in path.split(separator: "/") where name != "." {
        if name == "..", !names.isEmpty { names.removeLast() } else { names.append(name) }
      }
      return "/" + names.joined(separator: "/")
    }

    /// The name of its file.
    var fileName: String {
      let place = review.map { $0 == "@" || $0 == "/" ? "-" : String($0) }.joined()
      let words = command.map { $0 == " " ? "-" : String($0) }.joined()
      return "\(words)-\(place)-\(SHA256.hex(Array(data.utf8)).prefix(12)).json"
    }
  }

  /// The draft as it is kept.
  var bytes: [UInt8] {
    JSONWriter.bytes(
      .object([
        "schema": .string(Self.schema), "command": .string(about.command), "review": .string(about.review),
        "data": .string(about.data), "day": .string(day.description),
        "answers": .array(
          answers.all.map { answer in
            .object([
              "question": .string(answer.key), "words": .array(answer.words.map(JSONValue.string)),
            ])
          }),
      ]))
  }

  init(_ about: About, day: Day, answers: WriteUpAnswers) {
    (self.about, self.day, self.answers) = (about, day, answers)
  }

  /// Reads a draft; nil when it is not one, or is about something else.
  init?(_ bytes: [UInt8], about: About) {
    guard let root = try? JSONDocument(bytes).root, root["schema"]?.string == Self.schema,
      root["command"]?.string == about.command, root["review"]?.string == about.review,
      root["data"]?.string == about.data, let text = root["day"]?.string, let day = try? Day(iso: text)
    else { return nil }
    var answers = WriteUpAnswers()
    root["answers"]?.forEachElement { answer in
      guard let key = answer["question"]?.string else { return }
      var words: [String] = []
      answer["words"]?.forEachElement { word in
        if let word = word.string { words.append(word) }
      }
      answers.add(key, words)
    }
    self.init(about, day: day, answers: answers)
  }
}

/// Where drafts are kept, by the XDG base directory rules: in the person's state folder.
struct WriteUpDrafts {
  private let folder: String?
  private let system: System

  init(_ world: World) {
    if let state = world.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      folder = state + "/peerpip/drafts"
    } else if let home = world.variable("HOME"), home.hasPrefix("/") {
      folder = home + "/.local/state/peerpip/drafts"
    } else {
      folder = nil
    }
    system = world.system
  }

  /// The file of a draft; nil where there is no place to keep one.
  func file(_ about: WriteUpDraft.About) -> KeptFile? {
    folder.map { KeptFile(about.fileName, in: $0, system: system) }
  }
}
