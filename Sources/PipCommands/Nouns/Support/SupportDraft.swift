import CommandTable
import PipCore

/// The fields of support that can be typed, shared by `support add` and `support edit`.
struct SupportDraft: Sendable {
  var person: OwnerWord?
  var personText: String?
  var due: DueWord?
  var theme: ThemeWord?
  var helps: AimWord?
  var agreed: DayWord?

  static let parameter: Parameter<SupportDraft> = group(
    option("due", DueWord.self, "By when: a day, or \"to agree\""),
    option("person", OwnerWord.self, "Who does it: a person, or \"to agree\""),
    option("person-text", NameText.self, "Who does it in words, when that is nobody in the records"),
    option("theme", ThemeWord.self, "The theme it belongs to"),
    option("helps", AimWord.self, "The review or the action it helps"),
    option("agreed", DayWord.self, "The day it was agreed, if not today")
  ) { (due, person, personText, theme, helps, agreed) throws(UsageError) in
    if person != nil, personText != nil {
      throw .conflicting(
        "one person does it, or somebody in words", hints: ["leave out --person or --person-text"])
    }
    return SupportDraft(
      person: person, personText: personText?.text, due: due, theme: theme, helps: helps, agreed: agreed)
  }

  /// Puts what was typed into support; what was not typed stays.
  func apply(to support: inout Support, _ session: Session) throws {
    switch person {
    case .person(let word):
      let person = try session.person(word)
      try person.checkTakesPart(on: session.today)
      (support.person, support.personText) = (person.id, nil)
    case .toAgree: (support.person, support.personText) = (nil, nil)
    case nil: break
    }
    if let personText {
      (support.person, support.personText) = (nil, ToAgree.matches(personText) ? nil : personText)
    }
    switch due {
    case .day(let word): support.due = try session.day(word)
    case .toAgree: support.due = nil
    case nil: break
    }
    if let theme { support.theme = try session.word(theme.text, in: .theme) }
    support.agreed = try session.day(agreed) ?? support.agreed
    if let helps { support.helps = try session.aim(helps, of: support.to) }
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case due, person, theme, helps, outcome
    static let valueName = "FIELD"
  }

  static func clear(_ field: Field, of support: inout Support) {
    switch field {
    case .due: support.due = nil
    case .person: (support.person, support.personText) = (nil, nil)
    case .theme: support.theme = nil
    case .helps: support.helps = nil
    case .outcome: support.outcome = nil
    }
  }
}
