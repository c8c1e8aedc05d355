/// One walk over the words of a command line, from left to right.
///
/// The walk goes on after an error, because help and the global options that follow it still count.
struct Scan<Context, Answer> {
  /// The commands of the level reached; none below a command that runs.
  private(set) var rows: [Command<Context, Answer>]
  private let globals: [ParameterInfo]
  private let strangers: [String: Stranger]

  private(set) var path: [String] = []
  private(set) var command: Command<Context, Answer>?
  private(set) var given = Given()
  private(set) var globalGiven = Given()
  private(set) var error: UsageError?
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  /// Whether `--` was passed, after which nothing is an option.
  private(set) var optionsHaveEnded = false
  /// Whether a word was met that is no command, so that those after it mean nothing.
  private(set) var isLost = false
  /// The option at the very end, whose value is not there.
  private(set) var awaiting: ParameterInfo?
  private var argumentsFilled = 0
  /// The label of the value just read, to which a word too many may belong.
  private var labelBefore: String?

  init(rows: [Command<Context, Answer>], globals: [ParameterInfo], strangers: [String: Stranger]) {
    self.rows = rows
    self.globals = globals
    self.strangers = strangers
  }

  /// Reads all words.
  mutating func read(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if optionsHaveEnded {
        readPlain(word, next: rest.first)
      } else if word == "--" {
        optionsHaveEnded = true
      } else if let option = OptionWord(word, short: isShort) {
        read(option, rest: &rest)
      } else {
        readPlain(word, next: rest.first)
      }
    }
  }
}

extension Scan {
  private mutating func read(_ option: OptionWord, rest: inout ArraySlice<String>) {
    guard let (info, isGlobal) = declared(option) else {
      let near = suggestions(for: option.name, among: knownOptions.map(\.name)).map { "--\($0)" }
      return fail(.unknownOption(word: option.label, suggestions: near))
    }
    switch (info.kind, option.value) {
    case (.flag, let value?):
      fail(.valueForFlag(option: info.label, value: value))
    case (.flag, nil) where info == .help:
      wantsHelp = true
    case (.flag, nil) where info == .version:
      wantsVersion = true
    case (.flag, nil):
      add("", to: info, isGlobal: isGlobal)
    case (_, let value?):
      add(value, to: info, isGlobal: isGlobal)
    case (_, nil):
      // A day such as -7d or a note such as "- bullet" is a value; only a declared name is surely not meant as one.
      guard let next = rest.first, !isDeclared(next) else {
        if rest.isEmpty { awaiting = info }
        return fail(.missingValue(option: info.label, found: rest.first))
      }
      rest.removeFirst()
      add(next, to: info, isGlobal: isGlobal)
    }
  }

  private mutating func add(_ word: String, to info: ParameterInfo, isGlobal: Bool) {
    do {
      if isGlobal { try globalGiven.add(word, to: info) } else { try given.add(word, to: info) }
    } catch {
      fail(error.kind)
    }
    labelBefore = info.kind == .flag ? nil : info.label
  }

  /// The options that can be typed here.
  var knownOptions: [ParameterInfo] {
    (command?.options ?? []) + globals + [.help] + (path.isEmpty ? [.version] : [])
  }

  /// The value that the next plain word would be, or nil when there is no place left for one.
  var nextArgument: ParameterInfo? {
    guard let arguments = command?.arguments, argumentsFilled < arguments.count else { return nil }
    return arguments[argumentsFilled]
  }

  /// Whether a command can follow: always below a group; below a command that could run by itself, only at once.
  var commandCanFollow: Bool { !isLost && !optionsHaveEnded && given == Given() && argumentsFilled == 0 }

  /// Splits a word such as `--day=fri` into the option and its value.
  func optionWithValue(_ word: String) -> (info: ParameterInfo, value: String)? {
    guard let option = OptionWord(word, short: isShort), let value = option.value,
      let info = declared(option)?.info
    else { return nil }
    return (info, value)
  }

  private func declared(_ option: OptionWord) -> (info: ParameterInfo, isGlobal: Bool)? {
    let own = command?.options.count ?? 0
    return knownOptions.enumerated().first { option.names($0.element) }
      .map { ($0.element, $0.offset >= own) }
  }

  private func isShort(_ letter: Character) -> Bool {
    knownOptions.contains { $0.short == letter }
  }

  private func isDeclared(_ word: String) -> Bool {
    OptionWord(word, short: isShort).flatMap(declared) != nil
  }
}

extension Scan {
  private mutating func readPlain(_ word: String, next: String?) {
    if isLost { return }
    if let command, !command.isGroup, !leadsOn(word) { return readArgument(word, of: command) }
    if let row = rows.first(where: { $0.name == word }) {
      path.append(word)
      command = row
      rows = row.subcommands
    } else if word == "help" {
      // Before the commands and after a group: both say plainly what is wanted.
      wantsHelp = true
    } else if path.isEmpty, let stranger = strangers[word] {
      // Told even after an unknown option: the other program's options come before its commands too.
      error = UsageError(.strangerCommand(word: word, stranger))
      isLost = true
    } else {
      let names = rows.map(\.name)
      fail(.unknownCommand(word: word, suggestions: suggestedCommands(word, next: next), choices: names))
      isLost = true
    }
  }

  /// Whether a word names a command below one that could also run by itself; after an option of its own nothing does.
  private func leadsOn(_ word: String) -> Bool { given == Given() && rows.contains { $0.name == word } }

  /// Returns the same two words the other way round when that is a command, else the commands near the word.
  private func suggestedCommands(_ word: String, next: String?) -> [String] {
    if let row = rows.first(where: { $0.name == next }), row.subcommands.contains(where: { $0.name == word })
    {
      return ["\(row.name) \(word)"]
    }
    return suggestions(for: word, among: rows.map(\.name) + (path.isEmpty ? ["help"] : []))
  }

  private mutating func readArgument(_ word: String, of command: Command<Context, Answer>) {
    let arguments = command.arguments
    guard argumentsFilled < arguments.count else {
      return fail(
        .unexpectedArgument(word: word, after: labelBefore, suggestions: optionMeant(by: word)))
    }
    let info = arguments[argumentsFilled]
    add(word, to: info, isGlobal: false)
    if !info.isRepeated { argumentsFilled += 1 }
  }

  /// Returns the option that a word with a capital or with a typographer's dash stands for.
  private func optionMeant(by word: String) -> [String] {
    let dashes: Set<Character> = ["-", "\u{2013}", "\u{2014}"]
    guard let first = word.first, dashes.contains(first), !optionsHaveEnded else { return [] }
    let name = word.drop { dashes.contains($0) }.prefix { $0 != "=" }
    return suggestions(for: String(name), among: knownOptions.map(\.name)).map { "--\($0)" }
  }

  private mutating func fail(_ kind: UsageError.Kind) {
    if error == nil { error = UsageError(kind, path: path) }
  }
}
