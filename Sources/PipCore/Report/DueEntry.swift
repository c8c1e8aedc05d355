/// Something due, with the names a report shows.
public struct DueEntry: Hashable, Sendable {
  /// What is due.
  public let item: DueItem
  /// The name of the school it concerns, or its id when no such school is known; nil when it concerns no single school.
  public let schoolName: String?
  /// Who has it in hand, as names or in words, when that is known.
  public let owner: String?

  /// What is to be done, in words; nil while a school keeps that to itself.
  public let what: String?

  init(_ item: DueItem, _ lookup: Lookup, isKept: Bool = false) {
    what = isKept ? nil : item.what
    (self.item, schoolName) = (item, item.school.map { lookup.name(of: $0) })
    let names = item.people.map { lookup.name(of: $0) } + [item.peopleText].compactMap { $0 }
    owner = names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
