/// Finds the person that a cell names: by id, e-mail address or name.
public struct PersonFinder: Sendable {
  private let byID: [String: Person]
  private let byEmail: [String: [Person]]
  private let byName: [String: [Person]]
  private let known: [String]

  /// Creates a finder over the people there are.
  public init(_ people: [Person]) {
    byID = Dictionary(people.map { ($0.id.text, $0) }) { first, _ in first }
    byEmail = Dictionary(grouping: people.filter { $0.email != nil }) { $0.email?.lowercased() ?? "" }
    byName = Dictionary(grouping: people) { CellName.folded($0.name) }
    known = people.flatMap { [$0.name, $0.id.text] }
  }

  func person(_ id: String) -> Person? { byID[id] }

  func people(named name: String) -> [Person] { byName[CellName.folded(name)] ?? [] }

  func people(at email: String) -> [Person] { byEmail[email.lowercased()] ?? [] }

  /// Returns the person whom a cell names; none is ever guessed.
  ///
  /// - Parameter text: An id, an e-mail address or a name, with or without a title.
  /// - Returns: The person.
  /// - Throws: `RowReason` when it is nobody's, or that of several.
  public func find(_ text: String) throws(RowReason) -> Person {
    if let person = byID[text.lowercased()] { return person }
    if text.contains("@"), let email = try? CellWords.email(text), let only = byEmail[email.lowercased()],
      only.count == 1
    {
      return only[0]
    }
    let named = people(named: text)
    guard let only = named.first else { throw .unknownPerson(text, known: known) }
    guard named.count == 1 else { throw .severalPeople(named.map(\.id.text)) }
    return only
  }
}
