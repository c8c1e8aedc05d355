import CommandTable
import PipCore
import TestSupport

@testable import PipCommands

/// Values to ask for, and what is known about them without any records.
enum PromptSample {
  static let host = ParameterInfo(
    .argument, "host", valueName: "HOST", help: "The school that is reviewed", isRequired: true,
    type: ValueType(SchoolWord.self))
  static let day = ParameterInfo(
    .option, "on", valueName: "DAY", help: "The day of the visit", type: ValueType(DayWord.self))
  static let team = ParameterInfo(
    .option, "team", valueName: "PERSON", help: "A reviewer", isRepeated: true, splitsCommas: true,
    type: ValueType(PersonWord.self))
  static let kind = ParameterInfo(
    .option, "kind", valueName: "KIND", help: "URN or other kind", isRequired: true,
    choices: ["books", "pupil-voice"])

  static let schools = [
    Offer("ingham", "Ingham Primary School"), Offer("saxby", "Saxby Village School"),
    Offer("saxilby", "Saxilby School"), Offer("7", "School Seven"),
  ]
  static let today = Day(year: 2026, month: 11, day: 20) ?? .earliest

  /// Advice without any records: four schools, three people, and the rule that the host is not in the team.
  static var advice: Advice {
    Advice(
      offers: { info, given in
        switch info.name {
        case "host": schools
        case "team": (1...15).map { Offer("person-\($0)", "Person \($0)", detail: "saxby") }
        default: info.choices?.map { Offer($0) }
        }
      },
      understand: { info, word, given in
        let value: (any ArgumentValue)?
        do {
          value = try info.reading(word)
        } catch let problem as ArgumentProblem {
          throw AnswerProblem(word: word, problem: problem)
        }
        switch value {
        case let school as SchoolWord:
          let near = schools.filter { $0.word.hasPrefix(school.text) }
          let exact = schools.filter { $0.word == school.text }
          let candidates = schools.map(\.word)
          if let one = exact.first ?? (near.count == 1 ? near.first : nil) {
            return Understood(one.word, one.text)
          }
          guard near.isEmpty else {
            throw LookupProblem.ambiguous(noun: "school", word: word, candidates: near.map(\.word))
          }
          throw LookupProblem.missing(noun: "school", word: word, known: candidates)
        case let day as DayWord:
          let day = try day.resolve(today: today)
          return Understood(day.description, "\(day.short) (\(day.relative(to: today)))")
        default:
          if word == "person-9" { throw RuleProblem.contradiction("person-9 is from the host") }
          return Understood(word)
        }
      })
  }
}

extension PromptSample {
  /// Three schools, four people, one cycle.
  static func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton School" --id welton
      pip person add "Asha Patel" --school ingham
      pip person add "Mina Shah" --school welton
      pip person add "Tina Rowe" --school saxby
      pip person add "Tom Reed" --school saxby
      pip cycle open 2026-27
      """)
    return driver
  }
}
