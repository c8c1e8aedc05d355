import CommandTable
import PipCore

/// `pip init`: a data directory of its own for a new partnership.
enum InitCommand {
  static let row = Row(
    "init", "Make the data directory of a new partnership", .creates,
    examples: [
      "pip init --name \"Fenland Schools Partnership\" --lead \"Grace Obi\"",
      "pip init fenland --name \"Fenland Schools Partnership\"",
    ],
    discussion: """
      Without DIR the usual place in your home folder is used, and every later command finds it there.

      Everything is kept as readable JSON files that only you can open: they hold personal data.
      """,
    optionalArgument("dir", PathText.self, "The folder to make"),
    requiredOption("name", NameText.self, "The partnership's name"),
    option("lead", NameText.self, "The partnership lead's name"),
    option("model", NameText.self, "The process model reviews follow (spp if left out)")
  ) { session, _, name, lead, model in
    var partnership = Partnership(name: name.text, model: try session.model(named: model?.text ?? "spp").id)
    partnership.lead = lead?.text
    try session.records.save(partnership)
    var answer = Answer.saved(
      Saved(
        "made", "the partnership", partnership.name, nil,
        facts: Facts.make([("In", session.place), ("Lead", partnership.lead), ("Model", partnership.model)])),
      notes: [
        "Next: \(session.program) school add NAME, \(session.program) person add NAME, \(session.program) cycle open 2026-27"
      ])
    answer.takenBackBy = nil
    return answer
  }
}
