// A closed cycle keeps its story; only its promises, the actions and check-ins, can still be followed up.
extension Cycle {
  /// Checks that the cycle can be changed.
  ///
  /// - Throws: `cycleClosed`.
  public func checkOpen() throws(RuleProblem) {
    guard let closed else { return }
    throw .cycleClosed(cycle: id.text, on: closed)
  }
}
