import CommandTable
import PipCore

extension FeatureCommands {
  static let list = Row(
    "list", "List the notes on the features", .reads,
    examples: ["pip feature list", "pip feature list --cycle 2025-26"]
  ) { session in
    let cycle = try session.cycle()
    var rows: [(address: String, note: FeatureNote)] = []
    for (code, note) in try session.records.selfReview(of: cycle.id).features {
      rows.append((try session.address(code, in: cycle), note))
    }
    rows.sort {
      ($0.note.on, $0.note.feature.text, $0.address) < ($1.note.on, $1.note.feature.text, $1.address)
    }
    return Listing<(address: String, note: FeatureNote)>(columns: [
      Column("code", "Code") { .text($0.address) },
      Column("day", "Day") { .day($0.note.on) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
      Column("feature", "Feature") { .text($0.note.feature.text) },
      Column("happening", "What is happening", wraps: true) { .text($0.note.happening) },
      Column("impact", "What is the impact", rank: 1, wraps: true) { .text($0.note.impact) },
    ]).answer("pip/feature/notes/1", rows, empty: "Nothing was said of the features in \(cycle.id) yet.")
  }

  static let edit = Row(
    "edit", "Change a note on a feature", .writes,
    examples: ["pip feature edit 7k3m --impact \"Two schools have no champion yet\""],
    argument("code", SelfReviewWord.self, "The note"),
    option("happening", ProseText.self, "What is happening"),
    option("impact", ProseText.self, "What its impact is"), option("on", DayWord.self, "The day"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, happening, impact, on, cleared in
    var found = try session.selfReviewItem(word, "note on a feature") { $0.features }
    try found.cycle.checkOpen()
    let before = found.item
    if cleared.contains(.happening) { found.item.happening = nil }
    if cleared.contains(.impact) { found.item.impact = nil }
    found.item.happening = happening?.text ?? found.item.happening
    found.item.impact = impact?.text ?? found.item.impact
    found.item.on = try session.day(on) ?? before.on
    try session.checkSaid(found.item != before, about: "the note \(found.address)")
    let others = found.selfReview.features.filter {
      $0.key != found.code && $0.value.on == found.item.on && $0.value.feature == found.item.feature
    }
    if let other = others.keys.min() {
      throw RuleProblem.already(
        thing: "a note on this feature", state: "recorded", on: found.item.on,
        hint: "feature remove \(other) removes that one")
    }
    found.selfReview.features[found.code] = found.item
    try session.records.save(found.selfReview)
    return .saved(
      Saved(
        "changed", "the note", found.address, found.item.feature.known?.name,
        facts: facts(found.item, session)),
      warnings: session.doubt(happenedOn: found.item.on))
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case happening, impact
    static let valueName = "FIELD"
  }

  static let remove = Row(
    "remove", "Remove a note that was recorded by mistake", .writes, examples: ["pip feature remove 7k3m"],
    argument("code", SelfReviewWord.self, "The note")
  ) { session, word in
    var found = try session.selfReviewItem(word, "note on a feature") { $0.features }
    try found.cycle.checkOpen()
    found.selfReview.features[found.code] = nil
    try session.records.save(found.selfReview)
    return .saved(Saved("removed", "the note", found.address, found.item.feature.known?.name))
  }
}
