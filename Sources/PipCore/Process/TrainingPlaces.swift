/// The places of one school at a training event, and who fills them.
public struct TrainingPlaces: Hashable, Sendable {
  /// The school; none for people who belong to no school.
  public let school: ID<School>?
  /// How many places it has, when places are set aside.
  public let places: Int?
  /// Who has a place, in order.
  public let booked: [ID<Person>]
  /// Who attended, in order.
  public let attended: [ID<Person>]

  /// Everybody who fills a place, each once.
  public var filling: Set<ID<Person>> { Set(booked + attended) }

  /// How many places are free, when places are set aside.
  public var free: Int? { places.map { max(0, $0 - filling.count) } }

  /// How many people there are beyond the places.
  public var over: Int { places.map { max(0, filling.count - $0) } ?? 0 }

  /// Returns the places of an event, school by school.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - schools: The schools of the partnership.
  ///   - people: The people.
  /// - Returns: One row for each school that has places or people there; last, people of no school.
  public static func of(_ event: TrainingEvent, _ schools: [School], _ people: [Person]) -> [TrainingPlaces] {
    var booked: [ID<School>?: [ID<Person>]] = [:]
    var attended: [ID<School>?: [ID<Person>]] = [:]
    let known = Set(people.map(\.id))
    for person in people {
      let school = person.school(on: event.on)
      if event.booked[person.id] != nil { booked[school, default: []].append(person.id) }
      if person.attended(event.id) { attended[school, default: []].append(person.id) }
    }
    // Somebody whose record is gone still has the place.
    booked[nil, default: []] += event.booked.keys.filter { !known.contains($0) }.sorted()
    let active = schools.filter { $0.isActive(on: event.on) }.map(\.id)
    let named = Set(active).union(booked.keys.compactMap { $0 }).union(attended.keys.compactMap { $0 })
      .union(event.placesFor.keys)
    return (named.sorted().map(Optional.some) + [nil]).compactMap { school in
      let row = TrainingPlaces(
        school: school, places: school.flatMap { event.places(for: $0) }, booked: booked[school] ?? [],
        attended: attended[school] ?? [])
      return (row.places ?? 0) > 0 || !row.filling.isEmpty ? row : nil
    }
  }
}

extension Person {
  /// Whether the person attended a training event.
  ///
  /// - Parameter event: The event.
  /// - Returns: Whether it stands in their record.
  public func attended(_ event: ID<TrainingEvent>) -> Bool {
    training.values.contains { $0.event == event }
  }
}
