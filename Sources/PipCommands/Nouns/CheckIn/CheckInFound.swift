import CommandTable
import PipCore

// Which check-in a command means: the process model says how many there are and what they are counted from.
extension CheckInCommands {
  /// Which check-in is meant, in a model that has several.
  static let number = option(
    "number", CountWord.self,
    "Which one, from 1, where the process model has several (the next one if not given)")

  /// A check-in that a command changes.
  struct Found {
    let number: Int
    let code: Code
    var checkIn: CheckIn
    /// What it is called, without an article.
    let name: String
  }

  /// The check-in that is next, or the one of a number, or a new record of it.
  ///
  /// - Parameters:
  ///   - place: The review.
  ///   - number: The number that was typed.
  ///   - session: The session.
  ///   - day: For one that is held, the day if it was typed: without one, and on the day of the last, the last is meant. What
  ///     it is counted from must have come about.
  /// - Returns: The check-in.
  /// - Throws: `RuleProblem` when the model has no such check-in, or it cannot be counted yet.
  static func next(
    of place: ReviewPlace, _ number: CountWord?, _ session: Session, on day: Day?? = nil
  ) throws -> Found {
    let model = try session.model(of: place.review)
    let places = place.review.followUps(in: model)
    var index = places.last.map { $0.isEnded ? min(places.count + 1, model.followUps) : $0.number } ?? 1
    if let day, let ended = places.last(where: \.isEnded), day == nil || day == ended.checkIn?.held {
      index = ended.number
    }
    index = number?.number ?? index
    try check(index, places, place, model)
    let name = model.followUpShortName(index)
    try checkStart(model, place, name, mustHaveHappened: day != nil)
    if places.indices.contains(index - 1), let code = places[index - 1].code,
      let checkIn = places[index - 1].checkIn
    {
      return Found(number: index, code: code, checkIn: checkIn, name: name)
    }
    let start = model.followUpFrom == .workshop ? place.review.startingWorkshop?.code : nil
    return Found(
      number: index, code: session.newCode(in: place.review),
      checkIn: CheckIn(workshop: start, number: index),
      name: name)
  }

  /// The last check-in of which anything is recorded, or the one of a number, for taking its last step back.
  static func lastEnded(of place: ReviewPlace, _ number: CountWord?, _ session: Session) throws -> Found {
    let model = try session.model(of: place.review)
    let places = place.review.followUps(in: model)
    let last = places.last { $0.isEnded } ?? places.last
    let index = number?.number ?? last?.number ?? 1
    let name = model.followUpShortName(index)
    if let ended = places.last(where: \.isEnded), index < ended.number {
      throw RuleProblem.contradiction(
        "the \(model.followUpShortName(ended.number)) of \(place.address) ended since: take that back first, with \(session.program) checkin reopen \(place.address) --why \"…\""
      )
    }
    guard places.indices.contains(index - 1), let code = places[index - 1].code,
      let checkIn = places[index - 1].checkIn
    else { throw RuleProblem.nothingToReopen(thing: "the \(name) of \(place.address)") }
    return Found(number: index, code: code, checkIn: checkIn, name: name)
  }

  /// Checks that the model has a check-in of this number, and that those before it have ended.
  private static func check(
    _ number: Int, _ places: [FollowUpPlace], _ place: ReviewPlace, _ model: ProcessModel
  ) throws(RuleProblem) {
    guard model.followUps > 0 else {
      throw .contradiction("the process model \(model.id), which \(place.address) follows, has no check-in")
    }
    guard (1...model.followUps).contains(number) else {
      throw .contradiction(
        "there is no check-in \(number) of \(place.address): the process model \(model.id) has \(model.followUps)"
      )
    }
    let open = places.last.map { $0.isEnded ? $0.number + 1 : $0.number } ?? 1
    guard number <= open else {
      throw .contradiction(
        "the \(model.followUpShortName(open)) of \(place.address) comes before the \(model.followUpShortName(number))"
      )
    }
  }

  /// Checks that there is something to count from.
  private static func checkStart(
    _ model: ProcessModel, _ place: ReviewPlace, _ name: String, mustHaveHappened: Bool
  ) throws(RuleProblem) {
    let start = place.review.followUpStart(in: model)
    if let start, start.hasHappened || !mustHaveHappened { return }
    if start == nil, model.followUpIsOptional, !mustHaveHappened { return }
    let (needs, command): (String, String) =
      switch model.followUpFrom {
      case .workshop: ("its workshop", "workshop held")
      case .feedback: ("the feedback", "review feedback")
      case .visit: ("the visit", "review held")
      }
    throw .stepMissing(step: "the \(name)", needs: needs, command: "\(command) \(place.address) --on DAY")
  }

  static func isHeld(_ place: ReviewPlace, _ found: Found, _ day: Day) -> RuleProblem {
    .already(
      thing: "the \(found.name) of \(place.address)", state: "held", on: day,
      hint: "checkin reopen \(place.address) --why \"…\" takes that back")
  }
}
