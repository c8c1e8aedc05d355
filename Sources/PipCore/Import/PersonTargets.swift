/// Which person each row is about: one of the records, or a new one.
struct PersonTargets {
  enum Target {
    case existing(Person)
    case new(ID<Person>)

    var id: ID<Person> {
      switch self {
      case .existing(let person): person.id
      case .new(let id): id
      }
    }
  }

  private let people: PersonFinder
  private var drafts: [ID<Person>: (target: Target, drafts: [PersonDraft])] = [:]
  private var order: [ID<Person>] = []
  private(set) var refusals: [RowRefusal] = []

  init(_ people: PersonFinder) {
    self.people = people
  }

  mutating func add(_ draft: PersonDraft) {
    do throws(RowReason) {
      let target = try target(of: draft)
      if drafts[target.id] == nil {
        drafts[target.id] = (target, [])
        order.append(target.id)
      }
      drafts[target.id]?.drafts.append(draft)
    } catch {
      refusals += draft.lines.map { RowRefusal(line: $0, heading: "name", text: draft.name, error) }
    }
  }

  /// Rows about the same person as one; rows that contradict one another are refused, each naming the other.
  mutating func joined() -> [(target: Target, draft: PersonDraft)] {
    var result: [(Target, PersonDraft)] = []
    for id in order {
      guard let (target, all) = drafts[id], var whole = all.first else { continue }
      var clash: (field: String, mine: String, other: String, line: Int)?
      for draft in all.dropFirst() {
        if let found = whole.join(draft) {
          clash = (found.field, found.mine, found.other, draft.lines.first ?? 0)
          break
        }
      }
      guard let clash else {
        result.append((target, whole))
        continue
      }
      refusals += RowRefusal.disagreeing(all.flatMap(\.lines), clash)
    }
    return result
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
