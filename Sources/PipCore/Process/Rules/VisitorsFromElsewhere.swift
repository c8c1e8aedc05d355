// People from the host school never lead, review or shadow there; its champions may take part (domain rule).
extension Review {
  /// Checks that a visitor may visit: from another school, and still taking part.
  ///
  /// - Parameters:
  ///   - person: The visitor.
  ///   - task: What they would do, in words that fit before "its review": "lead", "be a reviewer in".
  ///   - day: The day of the visit, or today while none is agreed.
  /// - Throws: `fromHost` or `personLeft`.
  public func checkVisitor(_ person: Person, task: String, on day: Day) throws(RuleProblem) {
    if person.school(on: day) == host {
      throw .fromHost(person: person.id.text, name: person.name, task: task, host: host.text)
    }
    try person.checkTakesPart(on: day)
  }
}

extension Person {
  /// Checks that a person still takes part on a day.
  ///
  /// - Parameter day: The day.
  /// - Throws: `personLeft`.
  public func checkTakesPart(on day: Day) throws(RuleProblem) {
    guard let left, left < day else { return }
    throw .personLeft(person: id.text, name: name, left: left)
  }
}
