extension ReviewFacts {
  /// Whether somebody has what the model asks for before a task is taken, by the day of the visit.
  func isReady(_ person: Person, to task: TrainedTask) -> Bool {
    (model.training[task]?.courses ?? []).allSatisfy { person.isTrained($0, by: visitDay) }
  }
}
