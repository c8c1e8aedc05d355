import CommandTable
import PipCore

extension Failure {
  init(_ problem: LookupProblem, _ program: String) {
    switch problem {
    case .missing(let noun, let word, let known):
      let near = Self.near(word, among: known)
      let hint =
        near.isEmpty
        ? Self.listHint(noun, known, program) : "did you mean \(near.joined(separator: " or "))?"
      self.init(.missing, "missing", "there is no \(noun) '\(word)'", hints: [hint])
    case .ambiguous(let noun, let word, let candidates):
      self.init(
        .missing, "ambiguous",
        "'\(word)' could be any of these \(plural(noun)): \(Self.listed(candidates))",
        hints: ["type more of the one you mean"])
    case .noCycle:
      self.init(
        .missing, "missing", "there is no cycle yet",
        hints: ["open one with \(program) cycle open 2026-27"])
    case .severalReviews(let host, let candidates):
      self.init(
        .missing, "ambiguous",
        "\(host) has several reviews that this could be about: \(candidates.joined(separator: ", "))",
        hints: ["type one of these instead of \(host)"])
    case .noReview(let host, let cycles):
      self.init(
        .missing, "missing", "\(host) has no review in \(cycles.joined(separator: " or "))",
        hints: ["arrange one with \(program) review add \(host)"])
    case .noItem(let noun, let code, let place, let candidates):
      self.init(
        .missing, "missing",
        code.isEmpty ? "there is no \(noun) \(place)" : "there is no \(noun) '\(code)' \(place)",
        hints: [
          candidates.isEmpty
            ? Self.itemHint(noun, program) : "there are: \(candidates.joined(separator: ", "))"
        ])
    case .exists(let noun, let id, let name):
      self.init(
        .exists, "exists", "there is a \(noun) '\(id)' already (\(name))",
        hints: [Self.existsHint(noun, id, program)])
    case .urnTaken(let urn, let school):
      self.init(
        .exists, "exists", "the URN \(urn) belongs to \(school) already",
        hints: ["look at it with \(program) school show \(school)"])
    case .noIDFromName(let name):
      self.init(
        .usage, "usage", "no id can be made from the name '\(name)'",
        hints: ["give one with --id, in lower-case letters, digits and hyphens"])
    }
  }

  /// What was perhaps meant: an id; where none is near, a name.
  static func near(_ word: String, among known: [String]) -> [String] {
    let ids = known.filter { ID<School>($0) != nil }
    let near = suggestions(for: word, among: ids)
    if !near.isEmpty { return near }
    let likeID = suggestions(for: NamedThing.key(word), among: ids)
    return likeID.isEmpty ? suggestions(for: word, among: known) : likeID
  }

  /// The things that a word could mean; of very many, the first.
  private static func listed(_ candidates: [String]) -> String {
    let most = 12
    guard candidates.count > most + 1 else { return candidates.joined(separator: ", ") }
    return candidates.prefix(most).joined(separator: ", ") + " and \(candidates.count - most) more"
  }

  private static func existsHint(_ noun: String, _ id: String, _ program: String) -> String {
    let edit = "\(program) \(command(noun)) edit \(id)"
    return switch noun {
    case Cycle.noun: "change it with \(edit), or open the new one under another name"
    case ProcessModel.noun: "replace it with \(edit) FILE, or give the new one an id of its own"
    case Framework.noun: "correct it with \(edit) FILE, or give a new version an id of its own"
    default: "change it with \(edit), or give the new one another id with --id"
    }
  }

  private static func itemHint(_ noun: String, _ program: String) -> String {
    switch noun {
    case "action": "see all of them with \(program) action list"
    case "priority": "the feedback says it: \(program) review feedback HOST --on DAY --priority TEXT"
    case "workshop": "agree one with \(program) workshop plan HOST --on DAY"
    case "strength", "finding", "evidence", "statement of impact":
      "see what is recorded with \(program) review show HOST"
    default: "none are recorded yet"
    }
  }

  /// The word of the commands on such things, where it is not what a person calls them.
  private static func command(_ noun: String) -> String { noun == RatingSession.noun ? "rating" : noun }

  private static func listHint(_ noun: String, _ known: [String], _ program: String) -> String {
    switch noun {
    case "school", "person", "cycle", "cluster", "meeting", RatingSession.noun:
      known.isEmpty
        ? "there are none yet; add the first with \(program) \(command(noun)) \(noun == "cycle" ? "open" : "add")"
        : "see them all with \(program) \(command(noun)) list"
    case TrainingEvent.noun:
      known.isEmpty
        ? "there are none yet; arrange one with \(program) training add COURSE --on DAY"
        : "see them all with \(program) training list"
    default:
      known.isEmpty
        ? "there are none yet"
        : "known are: \(known.filter { ID<School>($0) != nil }.joined(separator: ", "))"
    }
  }
}

/// The plural of a noun of this program.
func plural(_ noun: String) -> String {
  noun == "support"
    ? "pieces of support" : noun == "person" ? "people" : noun.hasSuffix("s") ? noun : noun + "s"
}
