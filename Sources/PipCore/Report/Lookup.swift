/// What reports look up again and again: names, school days and process models, read once.
public struct Lookup: Sendable {
  /// The partnership.
  public let partnership: Partnership
  /// The schools by id.
  public let schools: [ID<School>: School]
  /// The people by id.
  public let people: [ID<Person>: Person]
  /// The process model that reviews follow unless they say otherwise.
  public let model: ProcessModel
  private let ownModels: [String: ProcessModel]
  private let frameworks: [ID<Framework>: Framework]
  // Names on their own: looking up a whole school or person for each of a county's reviews would copy all of it.
  private let schoolNames: [ID<School>: String]
  private let peopleNames: [ID<Person>: String]
  private let calendar: SchoolCalendar
  private let closedDays: [ID<School>: [Code: InsetDay]]
  private let sharedClosedDays: [Code: InsetDay]

  /// Reads the partnership, its schools and its people.
  ///
  /// - Parameter records: The records.
  /// - Throws: What kept them from being read.
  public init(_ records: Records) throws {
    self.init(
      partnership: try records.partnership(), schools: try records.schools(), people: try records.people(),
      ownModels: try records.ownModels(), frameworks: try records.ownFrameworks())
    // The programme stands in for a model that is not there.
    if model.id != partnership.model { try records.noteMissing(model: partnership.model) }
  }

  /// Creates a lookup from what is known.
  ///
  /// - Parameters:
  ///   - partnership: The partnership.
  ///   - schools: Its schools.
  ///   - people: Its people.
  ///   - ownModels: The process models of its own.
  ///   - frameworks: The frameworks of its own.
  public init(
    partnership: Partnership, schools: [School], people: [Person], ownModels: [ProcessModel] = [],
    frameworks: [Framework] = []
  ) {
    self.frameworks = Dictionary(frameworks.map { ($0.id, $0) }) { first, _ in first }
    self.partnership = partnership
    self.schools = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    self.people = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    schoolNames = self.schools.mapValues(\.name)
    peopleNames = self.people.mapValues(\.name)
    self.ownModels = Dictionary(ownModels.map { ($0.id, $0) }) { first, _ in first }
    model = ProcessModel.builtIn(partnership.model) ?? self.ownModels[partnership.model] ?? .spp
    calendar = partnership.calendar(for: nil)
    var shared: [Code: InsetDay] = [:]
    var own: [ID<School>: [Code: InsetDay]] = [:]
    for (code, day) in partnership.inset {
      if let school = day.school { own[school, default: [:]][code] = day } else { shared[code] = day }
    }
    (closedDays, sharedClosedDays) = (own, shared)
  }

  /// Returns the name of a school, or the id when no such school is known.
  ///
  /// - Parameter school: The id.
  /// - Returns: What to show.
  public func name(of school: ID<School>) -> String { schoolNames[school] ?? school.text }

  /// Returns the name of a person, or the id when no such person is known.
  ///
  /// - Parameter person: The id.
  /// - Returns: What to show.
  public func name(of person: ID<Person>) -> String { peopleNames[person] ?? person.text }

  /// Returns who owns an action: a name, the words written down instead, or nil while it is to be agreed.
  ///
  /// - Parameter action: The action.
  /// - Returns: What to show.
  public func owner(of action: Action) -> String? { action.owner.map { name(of: $0) } ?? action.ownerText }

  /// Returns a framework, one that comes with the program or the partnership's own; nil for one that is not known.
  ///
  /// - Parameter id: Its id.
  /// - Returns: The framework.
  public func framework(_ id: ID<Framework>) -> Framework? { Framework.builtIn(id) ?? frameworks[id] }

  /// Returns the name of a theme in the framework of a review; a word of the partnership's own is its own name.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - review: The review that it was recorded in.
  /// - Returns: The name.
  public func themeName(_ theme: String, of review: Review) -> String {
    framework(review.frameworkID)?.area(theme)?.name ?? theme
  }

  /// Returns the school days of a school; only one with closed days of its own costs any work.
  ///
  /// - Parameter school: The id.
  /// - Returns: Its calendar.
  public func calendar(for school: ID<School>) -> SchoolCalendar {
    guard let own = closedDays[school] else { return calendar }
    var small = partnership
    small.inset = sharedClosedDays.merging(own) { _, mine in mine }
    return small.calendar(for: school)
  }

  /// Returns the process model a review follows; the partnership's where the one it names is not known.
  ///
  /// - Parameter review: The review.
  /// - Returns: The model.
  public func model(of review: Review) -> ProcessModel {
    review.model.flatMap { self.model(named: $0) } ?? model
  }

  private func model(named id: String) -> ProcessModel? {
    id == model.id ? model : ProcessModel.builtIn(id) ?? ownModels[id]
  }

  /// Returns the models that reviews follow, the partnership's own first.
  ///
  /// - Parameter reviews: The reviews.
  /// - Returns: The models, each once; the others in order of id.
  public func models(of reviews: [ReviewSummary]) -> [ProcessModel] {
    var others: Set<String> = []
    for review in reviews where review.model != model.id { others.insert(review.model) }
    return [model] + others.sorted().compactMap { self.model(named: $0) }
  }

  /// Returns a review in small.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - today: The day it is judged on.
  /// - Returns: The summary.
  public func summary(of review: Review, in cycle: ID<Cycle>, on today: Day) -> ReviewSummary {
    ReviewSummary(
      of: review, hostName: schoolNames[review.host], cycle: cycle, model: model(of: review),
      calendar: calendar(for: review.host), today: today)
  }
}
