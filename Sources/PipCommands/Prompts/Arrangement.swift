import CommandTable
import PipCore

// The rules that `review add` keeps, asked about values one by one, so that a slip is told at its own question.
extension Offers {
  /// Checks as much of a review as is known by now.
  func checkArrangement(_ given: Given, _ session: Session) throws {
    guard let host = given.words["host"]?.first else { return }
    let word = try ReviewWord(argument: host)
    let school = try session.school(SchoolWord(text: word.host))
    let cycle = try word.cycle.map { try session.cycle(named: $0) } ?? session.cycle()
    let isThere = try session.records.review(ReviewID(host: school.id), in: cycle.id) != nil
    guard !isThere || given.flags.contains("again") else {
      throw RuleProblem.reviewExists(review: school.id.text, cycle: cycle.id.text)
    }
    var review = Review(id: ReviewID(host: school.id))
    review.planned = try given.words["on"]?.first.map { try session.day(DayWord(argument: $0)) }
    try school.checkCanHost(on: review.planned, in: cycle)
    let day = review.planned ?? today
    for (name, task) in [("lead", "lead"), ("team", "review"), ("shadow", "shadow")] {
      let people = try words(of: name, given).map { try session.person(PersonWord(argument: $0)) }
      for person in people { try review.checkVisitor(person, task: task, on: day) }
      switch name {
      case "lead": review.lead = people.first?.id
      case "team": review.team = people.map(\.id)
      default: review.shadows = people.map(\.id)
      }
    }
    try review.checkOneTaskEach()
  }

  private func words(of name: String, _ given: Given) throws -> [String] {
    guard let info = parameters.first(where: { $0.name == name }) else { return [] }
    return try (given.words[name] ?? []).flatMap { try info.words(of: $0) }
  }
}
