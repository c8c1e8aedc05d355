/// Folds reviews, one by one and in any order, into ``Momentum``.
public struct MomentumFold: Sendable {
  private let today: Day
  private var models: [String: Momentum.Model] = [:]

  /// Starts without any review.
  ///
  /// - Parameter today: The day until which reviews have waited.
  public init(today: Day) {
    self.today = today
  }

  /// Folds in one review.
  ///
  /// - Parameters:
  ///   - review: The review, each once.
  ///   - model: The process model it follows.
  ///   - checkInBy: The day by which the model wants the check-in, when the facts give one.
  public mutating func add(_ review: Review, in model: ProcessModel, checkInBy: Day?) {
    let reached = Standing.nextStep(of: review, in: model)?.0 ?? model.stages.count
    add(review, StepDays(of: review, in: model), in: model, reached: reached, checkInBy: checkInBy)
  }

  /// Folds in one review that was summed up already, so that nothing is worked out twice.
  mutating func add(_ review: Review, _ summary: ReviewSummary, _ lookup: Lookup) {
    let model = lookup.model(of: review)
    let days = StepDays(
      of: review, in: model, workshop: summary.workshopHeld, checkIn: summary.checkIn?.held)
    let reached =
      switch summary.place {
      case .stage(let index, _): index
      case .complete: model.stages.count
      case .cancelled: Standing.nextStep(of: review, in: model)?.0 ?? model.stages.count
      }
    add(review, days, in: model, reached: reached, checkInBy: summary.checkIn?.counted)
  }

  private mutating func add(
    _ review: Review, _ days: StepDays, in model: ProcessModel, reached: Int, checkInBy: Day?
  ) {
    var tally = models.removeValue(forKey: model.id) ?? Momentum.Model(of: model)
    tally.reviews += 1
    for at in tally.passages.indices where reached > at {
      let isOut = reached > at + 1
      tally.passages[at].wentIn += 1
      if isOut {
        tally.passages[at].cameOut += 1
        // Days that are not recorded, or not in this order, say nothing of how long it took.
        if let start = days.last(of: model.stages[at].steps),
          let end = days.last(of: model.stages[at + 1].steps),
          start <= end
        {
          tally.passages[at].days.append(end.days(since: start))
        }
      } else if review.cancelled != nil {
        tally.passages[at].cancelled += 1
        continue
      } else {
        tally.passages[at].waiting += 1
      }
      if isLonger(review, model, days, tally.passages[at].limits, isOut: isOut, checkInBy) {
        tally.passages[at].longer += 1
      }
    }
    models[model.id] = tally
  }

  /// Puts everything in order.
  ///
  /// - Parameters:
  ///   - first: The id of the partnership's own model.
  ///   - session: The progress session whose ratings stand beside.
  /// - Returns: The momentum of the reviews folded so far.
  public consuming func momentum(first: String, beside session: RatingSession?) -> Momentum {
    let ids = models.keys.sorted { ($0 == first ? 0 : 1, $0) < ($1 == first ? 0 : 1, $1) }
    return Momentum(
      ids.compactMap { id in
        models[id].map { $0.finished(session) }
      }, session)
  }

  private func isLonger(
    _ review: Review, _ model: ProcessModel, _ days: StepDays, _ limits: [Momentum.Limit], isOut: Bool,
    _ checkInBy: Day?
  ) -> Bool {
    limits.contains { limit in
      guard let start = days.start(of: limit.step) else { return false }
      var end = days.day(of: limit.step)
      // A step that was passed over, or done without, has no day and took no time.
      if end == nil, !isOut, !limit.step.isDone(in: review, model) { end = today }
      let last = limit.step == .checkIn ? checkInBy : start.adding(limit.days)
      guard let end, let last else { return false }
      return last < end
    }
  }
}

extension Momentum.Model {
  /// A model that no review follows yet.
  fileprivate init(of model: ProcessModel) {
    (id, name) = (model.id, model.name)
    passages = zip(model.stages, model.stages.dropFirst()).map { from, to in
      Momentum.Passage(
        model: model.id, from: from.id, fromName: from.name, to: to.id, toName: to.name, steps: to.steps,
        limits: to.steps.compactMap { step in
          model.daysAllowed(for: step).map {
            Momentum.Limit(step: step, days: $0, from: model.countedFromWords(step))
          }
        })
    }
  }

  /// The same with everything in order, and the ratings beside it.
  fileprivate func finished(_ session: RatingSession?) -> Momentum.Model {
    var model = self
    for at in passages.indices {
      model.passages[at].days.sort()
      guard let session else { continue }
      let points = RatingPoint.all.filter { passages[at].steps.contains($0.step) }
      model.passages[at].marks = points.flatMap { session.marks(of: $0.number) }.sorted()
    }
    return model
  }
}
