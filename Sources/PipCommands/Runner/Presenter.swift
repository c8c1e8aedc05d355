import CommandTable
import PipCore

/// Puts answers and failures on the two streams: the answer on standard output, everything else on standard error.
struct Presenter {
  private let world: World
  private let globals: Globals?

  init(_ world: World, _ globals: Globals?) {
    (self.world, self.globals) = (world, globals)
  }

  /// The columns to use on standard output, or nil in a pipe.
  var width: Int? {
    world.terminal.outputIsTerminal ? max(40, world.terminal.width ?? 80) : nil
  }

  /// Shows a text that is an answer in itself.
  func show(_ text: String) -> ExitStatus {
    written(style.unicode ? text : plainSigns(text), then: .done)
  }

  /// A message as this terminal can show it: the program's own signs give way where only ASCII is sure.
  private func message(_ text: String) -> String {
    let text = neutral(text)
    guard !style.unicode else { return text }
    let quotes: [Character: String] = ["“": "\"", "”": "\""]
    return plainSigns(text).map { quotes[$0] ?? String($0) }.joined()
  }

  /// Shows what came of a command.
  func show(_ outcome: Runner.Outcome) -> ExitStatus {
    let answer = outcome.answer
    let isJSON = answer.verbatim == nil && (globals?.json == true || answer.isJSON)
    let status = isJSON ? writeJSON(outcome) : written(text(outcome), then: answer.status)
    // A message that could not be printed is a failure: the person would not know what happened.
    guard status == answer.status else { return status }
    let messages = answer.warnings.map { "warning: \($0)" } + (globals?.quiet == true ? [] : remarks(outcome))
    // In JSON the warnings are part of the answer.
    return say(isJSON ? [] : messages, then: status)
  }

  /// Shows why a command did nothing.
  func show(_ failure: Failure) -> ExitStatus {
    let result =
      globals?.json == true
      ? world.writeMessage(JSONWriter.line(failure.json) + "\n")
      : world.writeMessage(message(failure.text(program: world.program)))
    if case .failed = result { return failure.status == .bug ? .bug : failure.status }
    return failure.status
  }

  private var style: TextStyle {
    let isUTF8 = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(world.variable).first.map { locale in
      let name = locale.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
      return name.indices.contains { name[$0...].starts(with: "utf8".utf8) }
    }
    return TextStyle(width: width, colour: usesColour, unicode: isUTF8 ?? false)
  }

  private var usesColour: Bool {
    switch globals?.color ?? .auto {
    case .always: return true
    case .never: return false
    case .auto:
      return world.terminal.outputIsTerminal && world.variable("NO_COLOR") == nil
        && world.environment["TERM"] != "dumb"
    }
  }

  private func text(_ outcome: Runner.Outcome) -> String {
    if let verbatim = outcome.answer.verbatim { return verbatim }
    var output = ""
    for change in outcome.changes {
      output += TextRenderer.render(
        Document([.paragraph(Text(change.sentence(isDryRun: outcome.isDryRun)))]), style)
      if !change.facts.isEmpty {
        // Indented, so that what belongs to a change is seen to.
        let inner = TextStyle(width: style.width.map { $0 - 2 }, colour: style.colour, unicode: style.unicode)
        let facts = TextRenderer.render(Document([.facts(change.facts)]), inner)
        output += facts.split(separator: "\n").map { "  \($0)\n" }.joined()
      }
    }
    return output + TextRenderer.render(outcome.answer.shownDocument, style)
  }

  /// The JSON of a change; other answers bring their own data.
  private func changeData(_ outcome: Runner.Outcome) -> JSONValue? {
    let change: [String: JSONValue] = [
      "history": outcome.entry.map { .string($0.code) } ?? .null, "dryRun": .bool(outcome.isDryRun),
    ]
    if outcome.answer.tellsHistory { return outcome.answer.data.adding(change) }
    guard !outcome.answer.changes.isEmpty || outcome.answer.schema == "pip/change/1" else { return nil }
    return .object(["changes": .array(outcome.changes.map(\.json))].merging(change) { own, _ in own })
  }

  private func writeJSON(_ outcome: Runner.Outcome) -> ExitStatus {
    var status = outcome.answer.status
    var buffer: [UInt8] = []
    let flush = {
      if status == outcome.answer.status {
        status = written(String(decoding: buffer, as: UTF8.self), then: status)
      }
      buffer.removeAll(keepingCapacity: true)
    }
    Envelope.write(outcome.answer, data: changeData(outcome)) { piece in
      buffer += piece
      if buffer.count > 1 << 16 { flush() }
    }
    flush()
    return status
  }

  private func remarks(_ outcome: Runner.Outcome) -> [String] {
    var remarks = outcome.answer.notes
    if !outcome.answer.changes.isEmpty, outcome.isSame {
      remarks.append("Everything was so already; nothing is changed.")
    } else if outcome.isDryRun {
      remarks.append("Nothing is saved: this was a dry run.")
    } else if outcome.entry != nil, let command = outcome.answer.takenBackBy {
      remarks.append("To take this back: \(world.program) \(command)")
    }
    return remarks
  }

  private func written(_ text: String, then status: ExitStatus) -> ExitStatus {
    guard !text.isEmpty else { return status }
    switch world.writeOutput(text) {
    case .written, .nobodyReads: return status
    case .failed(let reason):
      _ = world.writeMessage("\(world.program): the answer could not be written: \(reason)\n")
      return .inputOutput
    }
  }

  private func say(_ lines: [String], then status: ExitStatus) -> ExitStatus {
    guard !lines.isEmpty else { return status }
    let text = lines.map { message($0) + "\n" }.joined()
    if case .failed = world.writeMessage(text) { return .inputOutput }
    return status
  }
}

extension Runner.Outcome {
  /// What was really changed, or in a dry run would be.
  fileprivate var changes: [Saved] { isSame ? [] : answer.changes }
}
