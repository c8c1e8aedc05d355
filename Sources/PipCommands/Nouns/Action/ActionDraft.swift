import CommandTable
import PipCore

/// The fields of an action that can be typed, shared by `action add` and `action edit`.
struct ActionDraft: Sendable {
  var owner: OwnerWord?
  var ownerText: String?
  var due: DueWord?
  var success: String?
  var theme: String?

  static let parameter: Parameter<ActionDraft> = group(
    option("owner", OwnerWord.self, "Who owns it: a person, or \"to agree\""),
    option("owner-text", NameText.self, "Who owns it in words, when that is nobody in the records"),
    option("due", DueWord.self, "By when: a day, or \"to agree\""),
    option("success", ProseText.self, "How we will know that it worked"),
    option("theme", NewID.self, "The theme it belongs to")
  ) { (owner, ownerText, due, success, theme) throws(UsageError) in
    if owner != nil, ownerText != nil {
      throw .conflicting(
        "an action has one owner: a person, or words", hints: ["leave out --owner or --owner-text"])
    }
    return ActionDraft(
      owner: owner, ownerText: ownerText?.text, due: due, success: success?.text, theme: theme?.text)
  }

  /// Makes an action.
  func action(_ text: String, in review: Review, _ session: Session) throws -> Action {
    var action = Action(text: text)
    action.recorded = session.today
    try apply(to: &action, in: review, session)
    return action
  }

  /// Puts what was typed into an action; what was not typed stays.
  func apply(to action: inout Action, in review: Review, _ session: Session) throws {
    switch owner {
    case .person(let word):
      let person = try session.person(word)
      try person.checkTakesPart(on: session.today)
      (action.owner, action.ownerText) = (person.id, nil)
    case .toAgree: (action.owner, action.ownerText) = (nil, nil)
    case nil: break
    }
    if let ownerText {
      (action.owner, action.ownerText) = (nil, ToAgree.matches(ownerText) ? nil : ownerText)
    }
    switch due {
    case .day(let word): action.due = try session.day(word)
    case .toAgree: action.due = nil
    case nil: break
    }
    action.success = success ?? action.success
    if let theme { action.theme = try session.theme(theme, in: review) }
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case owner, due, success, theme
    static let valueName = "FIELD"
  }

  static func clear(_ field: Field, of action: inout Action) {
    switch field {
    case .owner: (action.owner, action.ownerText) = (nil, nil)
    case .due: action.due = nil
    case .success: action.success = nil
    case .theme: action.theme = nil
    }
  }
}

/// Many actions as a champion writes them down: `what | who | by when | how we will know`, one a line.
enum ActionLines {
  static func read(_ session: Session, _ shared: ActionDraft, in review: Review) throws -> [Action] {
    guard let bytes = session.readInput(), let lines = InputLines.split(bytes) else {
      throw Failure(
        .usage, "usage", "standard input could not be read as text",
        hints: ["send lines of the form: what | who | by when | how we will know"])
    }
    var actions: [Action] = []
    for (number, line) in lines.enumerated() {
      let line = line.trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      do {
        actions.append(try action(line, in: review, session, shared))
      } catch {
        var failure = Failure(error, program: session.program)
        failure.place = "line \(number + 1)"
        failure.hints.append("nothing is added; mend the line and send all of them again")
        throw failure
      }
    }
    guard !actions.isEmpty else {
      throw Failure(
        .usage, "usage", "standard input holds no actions",
        hints: ["send lines of the form: what | who | by when | how we will know"])
    }
    return actions
  }

  private static func action(
    _ line: String, in review: Review, _ session: Session, _ shared: ActionDraft
  ) throws -> Action {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard fields.count <= 4 else {
      throw UsageError.conflicting(
        "has \(fields.count) parts, where what | who | by when | how we will know has four")
    }
    var action = try shared.action(
      try reading("what", fields[0]) { try ProseText(argument: $0).text }, in: review, session)
    if fields.count > 1, !fields[1].isEmpty { try setOwner(fields[1], of: &action, session) }
    if fields.count > 2, !fields[2].isEmpty {
      let due = try reading("by when", fields[2]) { try DueWord(argument: $0) }
      if case .day(let word) = due { action.due = try session.day(word) } else { action.due = nil }
    }
    if fields.count > 3, !fields[3].isEmpty {
      action.success = try reading("how we will know", fields[3]) { try ProseText(argument: $0).text }
    }
    return action
  }

  /// An owner in a line is a person when it names one exactly, by id or by name; else it stays in words.
  private static func setOwner(_ text: String, of action: inout Action, _ session: Session) throws {
    guard !ToAgree.matches(text) else {
      (action.owner, action.ownerText) = (nil, nil)
      return
    }
    let words = try reading("who", text) { try NameText(argument: $0).text }
    let people = try session.records.people().filter { person in
      person.id.text == words.lowercased() || person.name.lowercased() == words.lowercased()
    }
    if people.count == 1, let person = people.first {
      try person.checkTakesPart(on: session.today)
      (action.owner, action.ownerText) = (person.id, nil)
    } else {
      (action.owner, action.ownerText) = (nil, words)
    }
  }

  private static func reading<Value>(_ part: String, _ text: String, _ read: (String) throws -> Value) throws
    -> Value
  {
    do {
      return try read(text)
    } catch let problem as ArgumentProblem {
      throw UsageError(.badValue(label: part, word: text, reason: problem.reason, hints: problem.hints))
    }
  }
}
