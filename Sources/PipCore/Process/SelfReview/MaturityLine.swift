/// A maturity statement with its answers on two days.
public struct MaturityLine: Hashable, Sendable {
  /// The statement.
  public let statement: MaturityStatement
  /// The answer as it stood on the later day.
  public let now: MaturityStanding.Given?
  /// The answer as it stood on the earlier day.
  public let before: MaturityStanding.Given?

  /// Returns the twelve statements with their answers.
  ///
  /// - Parameters:
  ///   - selfReviews: The self-reviews, the earliest cycle first.
  ///   - days: The two days.
  /// - Returns: The lines in order of number.
  public static func lines(of selfReviews: [SelfReview], _ days: DaysCompared) -> [MaturityLine] {
    let now = days.now.map { MaturityStanding(of: selfReviews, on: $0) }
    let before = days.before.map { MaturityStanding(of: selfReviews, on: $0) }
    return MaturityStatement.all.map { statement in
      let number = StatementNumber(statement.number)
      return MaturityLine(
        statement: statement, now: number.flatMap { now?.answers[$0] },
        before: number.flatMap { before?.answers[$0] })
    }
  }

  /// Says in a few words how many statements were true.
  ///
  /// - Parameter answers: An answer or none for each statement.
  /// - Returns: Such as "true 7, not yet 3, not answered 2".
  public static func sum(_ answers: [MaturityStanding.Given?]) -> String {
    let known = answers.map { $0?.answer.known }
    let parts = [
      ("true", known.count { $0 == .isTrue }), ("not yet", known.count { $0 == .notYet }),
      ("not answered", known.count { $0 == nil }),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
