/// Which person each row is about: one of the records, or a new one.
struct PersonTargets {
  typealias Target = RowTarget<Person>

  private let people: PersonFinder
  /// The rows, by the person they are about.
  private(set) var rows = RowsByTarget<PersonDraft>()

  init(_ people: PersonFinder) {
    self.people = people
  }

  mutating func add(_ draft: PersonDraft) {
    do throws(RowReason) {
      rows.add(draft, to: try target(of: draft))
    } catch {
      rows.refuse(draft, error)
    }
  }

  /// By id, then e-mail address, then name and school; where that leaves a doubt, the row is refused.
  private func target(of draft: PersonDraft) throws(RowReason) -> Target {
    if let id = draft.id { return people.person(id.text).map { .existing($0) } ?? .new(id) }
    if let email = draft.email {
      let there = people.people(at: email)
      let same = there.filter { CellName.folded($0.name) == CellName.folded(draft.name) }
      if same.count == 1 { return .existing(same[0]) }
      if there.count == 1, CellName.areNear(there[0].name, draft.name) { return .existing(there[0]) }
    }
    let named = people.people(named: draft.name)
    let fitting = named.filter { draft.school == nil || $0.school == draft.school }
    let open = fitting.isEmpty ? named.filter { $0.school == nil } : fitting
    if open.count > 1 { throw .severalPeople(open.map(\.id.text)) }
    if let only = open.first { return .existing(only) }
    if let other = named.first {
      throw .namesake(id: other.id.text, name: other.name, school: other.school?.text)
    }
    guard let id = ID<Person>(from: draft.name) else { throw .noID }
    if let other = people.person(id.text) { throw .idTaken(id: id.text, name: other.name) }
    return .new(id)
  }
}
