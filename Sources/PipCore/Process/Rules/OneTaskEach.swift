// One person has one task on a visit: whoever leads is not in the team as well, and a shadow only watches.
extension Review {
  /// Checks that nobody is named twice among lead, team and shadows.
  ///
  /// - Throws: `contradiction` with the first who is.
  public func checkOneTaskEach() throws(RuleProblem) {
    var seen: Set<ID<Person>> = []
    for person in visitors where !seen.insert(person).inserted {
      throw .contradiction(
        "\(person) is named for two tasks of the same visit: lead, team and shadows are different people")
    }
  }
}
