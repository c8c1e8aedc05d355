/// Something a visitor takes home from a review to their own school (Challenge Partners: reviewers learn as well).
public struct Learning: Hashable, Sendable {
  /// Who takes it home.
  public var person: ID<Person>
  /// What it is.
  public var text: String
  /// The theme it belongs to.
  public var theme: String?
  /// The day it was written down.
  public var recorded: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates something a visitor takes home.
  public init(person: ID<Person>, text: String) {
    (self.person, self.text) = (person, text)
  }
}

extension Learning: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Learning>([
    .required("person", \.person, "who takes it home"),
    .required("text", \.text, "what it is"),
    .optional("theme", \.theme, "the theme it belongs to"),
    .optional("recorded", \.recorded, "the day it was written down"),
  ])

  /// What reading starts from.
  public static var blank: Learning { Learning(person: .blank, text: "") }
}

extension Review {
  /// The school that a person who takes something home belongs to: on the day of the visit, else when it was written down.
  ///
  /// - Parameters:
  ///   - learning: What is taken home.
  ///   - person: The person, if they are known.
  /// - Returns: The school, or nil when it is not known.
  public func home(of learning: Learning, _ person: Person?) -> ID<School>? {
    guard let person else { return nil }
    guard let day = held ?? learning.recorded ?? planned else { return person.school }
    return person.school(on: day)
  }

  /// Checks that somebody has a part in the visit, and so something to take home.
  ///
  /// - Parameter person: The person.
  /// - Throws: `contradiction`.
  public func checkVisits(_ person: Person) throws(RuleProblem) {
    guard !visitors.contains(person.id), !allChampions.contains(person.id) else { return }
    throw .contradiction(
      "\(person.name) (\(person.id)) is not among the visitors of \(id): lead, team, shadows and champions take something home"
    )
  }
}
