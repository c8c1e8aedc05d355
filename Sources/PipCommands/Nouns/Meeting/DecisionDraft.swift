import CommandTable
import PipCore

/// Who sees to a decision and by when, shared by `meeting decision add` and `edit`.
struct DecisionDraft: Sendable {
  var owner: OwnerWord?
  var ownerText: String?
  var due: DueWord?

  static let parameter: Parameter<DecisionDraft> = group(
    option("owner", OwnerWord.self, "Who sees to it: a person, or \"to agree\""),
    option("owner-text", NameText.self, "Who sees to it in words, when that is nobody in the records"),
    option("due", DueWord.self, "By when: a day, or \"to agree\"")
  ) { (owner, ownerText, due) throws(UsageError) in
    if owner != nil, ownerText != nil {
      throw .conflicting(
        "a decision has one owner: a person, or words", hints: ["leave out --owner or --owner-text"])
    }
    return DecisionDraft(owner: owner, ownerText: ownerText?.text, due: due)
  }

  /// Puts what was typed into a decision; what was not typed stays.
  func apply(to decision: inout Decision, _ session: Session) throws {
    switch owner {
    case .person(let word):
      let person = try session.person(word)
      try person.checkTakesPart(on: session.today)
      (decision.owner, decision.ownerText) = (person.id, nil)
    case .toAgree: (decision.owner, decision.ownerText) = (nil, nil)
    case nil: break
    }
    if let ownerText {
      (decision.owner, decision.ownerText) = (nil, ToAgree.matches(ownerText) ? nil : ownerText)
    }
    switch due {
    case .day(let word): decision.due = try session.day(word)
    case .toAgree: decision.due = nil
    case nil: break
    }
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case owner, due
    static let valueName = "FIELD"
  }

  static func clear(_ field: Field, of decision: inout Decision) {
    switch field {
    case .owner: (decision.owner, decision.ownerText) = (nil, nil)
    case .due: decision.due = nil
    }
  }
}
