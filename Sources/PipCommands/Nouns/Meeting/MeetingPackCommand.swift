import CommandTable
import PipCore

extension MeetingCommands {
  /// The forms a pack can be written in.
  enum PackFormat: String, CaseIterable, ArgumentValue {
    case text, markdown
    static let valueName = "FORMAT"
  }

  static let pack = Row(
    "pack", "Write what a meeting is to look at", .reads,
    examples: [
      "pip meeting pack heads-2026-12-03", "pip meeting pack heads-2026-12-03 -o heads.md",
    ],
    discussion: """
      Gathers from the records: outcomes that no meeting has heard yet and those set down with meeting bring, strengths \
      others can learn from, what has changed since the last meeting of this kind, support wanted, what is late, and \
      decisions still open. For a cluster's meeting, only its schools. What there is nothing of is left out.

      It is shown as text, and written to a file as Markdown, unless --format says otherwise.
      """,
    argument("meeting", MeetingWord.self, "The meeting"),
    option("format", PackFormat.self, "The form of the pack"),
    option("output", PathText.self, "Write it to a file instead", short: "o")
  ) { session, word, format, output in
    let place = try session.meeting(word)
    if let format, session.globals.json {
      throw UsageError.conflicting(
        "--json and --format \(format.rawValue) ask for two forms", hints: ["leave out one of them"])
    }
    if session.isBatchLine, output != nil || format == .markdown {
      throw UsageError.conflicting(
        "a pack in a batch is shown as text; to keep it, run it after the batch",
        hints: ["leave out --format and --output"])
    }
    let pack = try MeetingPack(of: place.meeting, in: place.cycle, session.records, today: session.today)
    let page = MeetingPackPage(pack: pack, today: session.today)
    var answer = Answer("pip/meeting/pack/1", page.document, page.json)
    guard let output else {
      if format == .markdown { answer.verbatim = MarkdownRenderer.render(page.document) }
      return answer
    }
    let bytes =
      session.globals.json
      ? Envelope.text(answer)
      : format == .text
        ? TextRenderer.render(page.document, TextStyle(width: 100)) : MarkdownRenderer.render(page.document)
    answer.verbatim = ""
    let file = FileOutside(output.text, session)
    if session.globals.dryRun {
      try file.checkIsOutside()
      answer.notes.append("Would have written the pack of \(place.address) to \(output.text)")
      return answer
    }
    try file.write(bytes)
    answer.notes.append("Wrote the pack of \(place.address) to \(output.text)")
    return answer
  }
}
