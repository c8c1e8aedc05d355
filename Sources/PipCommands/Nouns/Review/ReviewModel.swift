import PipCore

// What the process model of a review has to say beside a change.
extension Session {
  /// The remarks on a team that is smaller or larger than the model has it, and on champions it does not have.
  ///
  /// A team of which only the lead is named yet is not too small: the others will be named.
  ///
  /// - Parameters:
  ///   - place: The review.
  ///   - before: The review before the change; one whose team did not change is not remarked on.
  /// - Returns: The remarks.
  /// - Throws: What kept the model from being read.
  func teamDoubts(_ place: ReviewPlace, since before: Review) throws -> [String] {
    let review = place.review
    var doubts = try championDoubts(review, since: before, place.address)
    guard review.lead != before.lead || review.team != before.team || review.model != before.model else {
      return doubts
    }
    let size = review.visitors.count - review.shadows.count
    let model = try model(of: review)
    let isSmall = size < model.teamSize.lowerBound && !review.team.isEmpty
    guard isSmall || size > model.teamSize.upperBound else { return doubts }
    let people = size == 1 ? "1 person visits" : "\(size) people visit"
    doubts.append(
      "\(people) \(place.address); \(ProcessModel.words(model.teamSize)) usually do (\(model.id))")
    return doubts
  }

  /// The remark on champions in a review whose model has none.
  private func championDoubts(_ review: Review, since before: Review, _ address: String) throws -> [String] {
    guard !review.champions.isEmpty, review.champions != before.champions || review.model != before.model
    else {
      return []
    }
    let model = try model(of: review)
    guard !model.hasChampions else { return [] }
    return [
      "the process model \(model.id), which \(address) follows, has no champions; recorded all the same"
    ]
  }

  /// The remark on a workshop in a review whose model has none.
  func workshopDoubts(_ place: ReviewPlace) throws -> [String] {
    let model = try model(of: place.review)
    guard !model.has(.workshop) else { return [] }
    return [
      "the process model \(model.id), which \(place.address) follows, has no workshop; recorded all the same"
    ]
  }

  /// What comes next after the feedback, as the model of a review has it; nil when nothing is typed next.
  func next(after place: ReviewPlace) throws -> String? {
    let model = try model(of: place.review)
    let command: String
    if model.has(.workshop) {
      // Whoever corrects the feedback later has the workshop behind them.
      guard place.review.workshops.isEmpty else { return nil }
      command = "workshop plan \(place.address) --on DAY"
    } else {
      switch try standing(of: place.review).step {
      case .actions: command = "action add \(place.address) \"…\" --owner PERSON --due DAY --success \"…\""
      case .judgements:
        command = "review judgement add \(place.address) AREA --judgement \"…\" --because \"…\""
      case .reportToStaff: command = "review feedback \(place.address) --report-to-staff DAY"
      case .reportToHub: command = "review feedback \(place.address) --report-to-hub DAY"
      default:
        guard model.has(.checkIn), model.followUpIsOptional, place.review.checkIns.isEmpty else { return nil }
        return "Where a \(model.followUpName) is wanted: \(program) checkin plan \(place.address) --on DAY"
      }
    }
    return "Next: \(program) \(command)"
  }
}
