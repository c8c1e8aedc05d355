/// How a sheet names people and schools: by their names, and with the id behind where two share one.
public struct SheetNames: Sendable {
  /// The ids of everybody by name.
  private let people: [String: [ID<Person>]]
  private let schools: [String: [ID<School>]]
  private let lookup: Lookup

  /// Creates names from a lookup.
  ///
  /// - Parameter lookup: Where names are looked up.
  public init(_ lookup: Lookup) {
    self.lookup = lookup
    people = Dictionary(grouping: lookup.people.values.map(\.id)) { lookup.name(of: $0).asCompared }
    schools = Dictionary(grouping: lookup.schools.values.map(\.id)) { lookup.name(of: $0).asCompared }
  }

  /// What stands on a sheet for a person.
  func text(_ person: ID<Person>?) -> String {
    guard let person else { return "" }
    let name = lookup.name(of: person)
    return people[name.asCompared]?.count ?? 0 > 1 ? "\(name) (\(person))" : name
  }

  /// What stands on a sheet for several people.
  func text(_ people: [ID<Person>]) -> String { people.map { text($0) }.joined(separator: ", ") }

  /// What stands on a sheet for a school.
  func text(_ school: ID<School>?) -> String {
    guard let school else { return "" }
    let name = lookup.name(of: school)
    return schools[name.asCompared]?.count ?? 0 > 1 ? "\(name) (\(school))" : name
  }

  /// Everybody whose id or name this is.
  func people(named text: String) -> [ID<Person>] {
    Self.find(text, in: people) { id in lookup.people[id]?.id }
  }

  /// The schools whose id or name this is.
  func schools(named text: String) -> [ID<School>] {
    Self.find(text, in: schools) { id in lookup.schools[id]?.id }
  }

  /// Everybody whose name has some property, by the words of the name.
  func people(_ fits: (Set<String>) -> Bool) -> [ID<Person>] {
    people.filter { fits(words(of: $0.key)) }.flatMap(\.value).sorted()
  }

  /// The schools that are called nearly so: those that share the first word.
  func schools(near text: String) -> [String] {
    guard let word = text.asCompared.split(separator: " ").first else { return [] }
    return schools.filter { $0.key.hasPrefix(word) }.flatMap(\.value).sorted().prefix(3).map(\.text)
  }

  /// Somebody by an id, by a name, or by a name with the id behind.
  private static func find<Thing>(
    _ text: String, in names: [String: [ID<Thing>]], _ known: (ID<Thing>) -> ID<Thing>?
  ) -> [ID<Thing>] {
    let text = text.trimmedOfBlanks
    if text.last == ")", let open = text.lastIndex(of: "("),
      let id = ID<Thing>(String(text[text.index(after: open)...].dropLast()).trimmedOfBlanks.lowercased()),
      let found = known(id)
    {
      return [found]
    }
    if let id = ID<Thing>(text.lowercased()), let found = known(id) { return [found] }
    return (names[text.asCompared] ?? []).sorted()
  }
}
