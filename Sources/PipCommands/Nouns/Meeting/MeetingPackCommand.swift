import CommandTable
import PipCore

extension MeetingCommands {
  static let pack = Row(
    "pack", "Write what a meeting is to look at", .reads,
    examples: [
      "pip meeting pack heads-2026-12-03", "pip meeting pack heads-2026-12-03 -o heads.html",
    ],
    discussion: """
      Gathers from the records: outcomes that no meeting has heard yet and those set down with meeting bring, strengths \
      others can learn from, what has changed since the last meeting of this kind, support wanted, what is late, and \
      decisions still open. For a cluster's meeting, only its schools. What there is nothing of is left out.

      It is shown as text, and written to a file as its name asks (.html, .md, .txt; else Markdown), unless --format says \
      otherwise.
      """,
    argument("meeting", MeetingWord.self, "The meeting"),
    option("format", PageFormat.self, "The form of the pack (if left out, as the name of the file ends)"),
    PassedOn.fileOption
  ) { session, word, format, output in
    let place = try session.meeting(word)
    let pack = try MeetingPack(of: place.meeting, in: place.cycle, session.records, today: session.today)
    let page = MeetingPackPage(pack: pack, today: session.today)
    let answer = Answer("pip/meeting/pack/1", page.document, page.json)
    return try PassedOn(
      "the pack of \(place.address)", answer, format, output: output, session, fileWithoutEnding: .markdown
    ).deliver(to: output, session)
  }
}
