public import PipCore

/// What a command found or did: one value, shown as text or as JSON.
public struct Answer: Sendable {
  /// The answer as a document.
  public var document: Document
  /// What kind of thing the JSON holds, such as `pip/review/1`.
  public var schema: String
  /// The answer as JSON.
  public var data: JSONValue
  /// Writes the JSON piece by piece instead, at a depth, for answers too large to hold.
  public var stream: (@Sendable (Int, ([UInt8]) -> Void) -> Void)?
  /// Makes the document when it is to be shown; a long list in JSON never needs its table.
  public var page: (@Sendable () -> Document)?
  /// Whether the answer is JSON though nobody asked for it with `--json`.
  public var isJSON = false
  /// Whether the JSON is an object that says which change was made, though it lists no changes.
  public var tellsHistory = false
  /// Text that is shown as it is instead of the document, such as a report in Markdown.
  public var verbatim: String?
  /// What was changed.
  public var changes: [Saved]
  /// The command that takes the changes back, or nil when nothing does.
  public var takenBackBy: String? = "undo"
  /// Remarks beside the answer.
  public var notes: [String]
  /// Warnings beside the answer.
  public var warnings: [String]
  /// How the command ends.
  public var status: ExitStatus

  /// Creates an answer to a question.
  public init(_ schema: String, _ document: Document, _ data: JSONValue, status: ExitStatus = .done) {
    (self.schema, self.document, self.data, self.status) = (schema, document, data, status)
    (verbatim, changes, notes, warnings) = (nil, [], [], [])
  }

  /// The answer as a document, made now if it was not before.
  var shownDocument: Document { page?() ?? document }

  /// Creates an answer that tells of changes.
  ///
  /// - Parameters:
  ///   - changes: What was changed.
  ///   - notes: Remarks beside it.
  ///   - warnings: Warnings beside it.
  /// - Returns: The answer.
  public static func saved(_ changes: [Saved], notes: [String] = [], warnings: [String] = []) -> Answer {
    var answer = Answer("pip/change/1", Document(), .null)
    (answer.changes, answer.notes, answer.warnings) = (changes, notes, warnings)
    return answer
  }

  /// Creates an answer that tells of one change.
  static func saved(_ change: Saved, notes: [String] = [], warnings: [String] = []) -> Answer {
    saved([change], notes: notes, warnings: warnings)
  }
}

/// One thing that a command changed.
public struct Saved: Hashable, Sendable {
  /// What was done, in the past: "added".
  public var verb: String
  /// To what, in words: "the action".
  public var thing: String
  /// How to name the thing in a command: `ingham/7k3m`.
  public var address: String
  /// The rest of the sentence, such as the text of an action.
  public var about: String?
  /// What was understood, day by day and name by name.
  public var facts: [Fact]

  /// Creates a record of a change.
  public init(_ verb: String, _ thing: String, _ address: String, _ about: String? = nil, facts: [Fact] = [])
  {
    (self.verb, self.thing, self.address, self.about, self.facts) = (verb, thing, address, about, facts)
  }

  /// The sentence for a person.
  ///
  /// - Parameter isDryRun: Whether nothing was really done.
  /// - Returns: The sentence, without a full stop after an address that may be copied.
  func sentence(isDryRun: Bool) -> String {
    let start = isDryRun ? "Would have \(participle)" : verb.prefix(1).uppercased() + verb.dropFirst()
    let tail = about.map { ": \($0)" } ?? ""
    return "\(start) \(thing) \(address)\(tail)"
  }

  /// The verb as it stands after "would have", where that is another form.
  private var participle: String {
    switch verb {
    case "took back": "taken back"
    case "did again": "done again"
    case "done:": "recorded as done"
    default: verb
    }
  }

  var json: JSONValue {
    .object([
      "verb": .string(verb), "thing": .string(thing), "address": .string(address),
      "about": about.map(JSONValue.string) ?? .null,
      "facts": .object(
        Dictionary(facts.map { ($0.label, .string($0.text.plain)) }, uniquingKeysWith: { first, _ in first })),
    ])
  }
}
