/// The check-in of a review that is the next one, or the last: which of the model's it is, and what is recorded of it.
public struct FollowUpPlace: Hashable, Sendable {
  /// Which of the model's check-ins, from 1.
  public let number: Int
  /// The code of what is recorded.
  public let code: Code?
  /// What is recorded.
  public let checkIn: CheckIn?

  /// Whether it was held, or it was decided to do without.
  public var isEnded: Bool { checkIn?.isEnded ?? false }
}

extension CheckIn {
  /// Whether it was held, or it was decided to do without.
  public var isEnded: Bool { held != nil || waived != nil }
}

extension Review {
  /// What is recorded of one of the check-ins, counted as a model counts it.
  ///
  /// - Parameters:
  ///   - number: Which one, from 1.
  ///   - model: The process model the review follows.
  /// - Returns: Its code and what is recorded, or nil.
  func followUpItem(_ number: Int, in model: ProcessModel) -> (code: Code, checkIn: CheckIn)? {
    guard !checkIns.isEmpty else { return nil }
    let start = startingWorkshop?.code
    let items = checkIns.filter { _, item in
      (item.number ?? 1) == number
        && (model.followUpFrom != .workshop || (start != nil && (item.workshop ?? start) == start))
    }
    return items.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The check-ins of a model in order, up to the first that is neither held nor done without.
  ///
  /// - Parameter model: The process model the review follows.
  /// - Returns: The places; none when the model has no check-in, or one that is arranged where it is wanted and is not.
  public func followUps(in model: ProcessModel) -> [FollowUpPlace] {
    var places: [FollowUpPlace] = []
    for number in 1..<(model.followUps + 1) {
      let item = followUpItem(number, in: model)
      if item == nil, model.followUpIsOptional { break }
      let place = FollowUpPlace(number: number, code: item?.code, checkIn: item?.checkIn)
      places.append(place)
      if !place.isEnded { break }
    }
    return places
  }

  /// The check-in that is next, or the last when all have ended; nil when there is none.
  func followUp(in model: ProcessModel) -> FollowUpPlace? { followUps(in: model).last }

  /// Whether a check-in was held, or it was decided to do without one.
  func hasEndedFollowUp(in model: ProcessModel) -> Bool {
    followUps(in: model).contains { $0.isEnded }
  }
}
