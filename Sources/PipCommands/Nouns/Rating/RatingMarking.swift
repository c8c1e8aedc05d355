import CommandTable
import PipCore

/// `pip rating set`, `ask` and `clear`: the marks of a session.
extension RatingCommands {
  /// One mark or several; two marks for one point contradict each other.
  static let marks = group(
    argument("mark", MarkWord.self, "The number of a point and its mark, such as 4=3"),
    arguments("more", MarkWord.self, "More of them")
  ) { (first: MarkWord, more: [MarkWord]) throws(UsageError) in
    var marks: [PointNumber: MarkWord] = [:]
    for word in [first] + more {
      if let other = marks.updateValue(word, forKey: word.point), other != word {
        throw UsageError.conflicting(
          "\(MarkWord.text(other.point, other.mark)) and \(MarkWord.text(word.point, word.mark)) "
            + "give one point two marks",
          hints: ["leave out one of them"])
      }
    }
    return marks
  }

  /// The group that rates.
  static let rater = option("for", RatingGroupWord.self, "The group whose marks these are")

  static let set = Row(
    "set", "Set marks, all of them or none", .writes,
    examples: ["pip rating set spring 4=3 9=5 --for heads", "pip rating set spring 4=-"],
    discussion: """
      Points have numbers: rating show lists them. Those that are left out stay as they are, and need no mark at all; \
      4=- takes a mark away.
      """,
    argument("session", RatingSessionWord.self, "The session"), marks, rater
  ) { session, word, marks, rater in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    var rating = try session.ratingSession(word, in: cycle)
    let rater = try rating.groupNamed(rater?.text)
    var facts: [Fact] = []
    for word in marks.values.sorted(by: { $0.point < $1.point }) {
      rating.groups[rater, default: RatingSession.Group()].marks[word.point] = word.mark
      facts.append(fact(word.point, word.mark))
    }
    try session.records.save(rating, in: cycle.id)
    return .saved(saved(rating, rater, facts))
  }

  static let clear = Row(
    "clear", "Take marks away", .writes,
    examples: ["pip rating clear spring 4", "pip rating clear spring 4 9 --for heads"],
    argument("session", RatingSessionWord.self, "The session"),
    argument("point", PointWord.self, "The number of the point"),
    arguments("more", PointWord.self, "More of them"), rater
  ) { session, word, point, more, rater in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    var rating = try session.ratingSession(word, in: cycle)
    let rater = try rating.groupNamed(rater?.text)
    let points = Set([point] + more).map(\.point).sorted()
    for point in points where rating.groups[rater]?.marks.removeValue(forKey: point) == nil {
      throw LookupProblem.noItem(
        noun: "mark", code: point.description, place: place(rating, rater),
        candidates: rating.groups[rater]?.marks.keys.sorted().map(\.description) ?? [])
    }
    try session.records.save(rating, in: cycle.id)
    return .saved(saved(rating, rater, points.map { fact($0, nil) }))
  }

  static let ask = Row(
    "ask", "Ask for the marks point by point", .reads,
    examples: ["pip rating ask", "pip rating ask spring --for champions"],
    discussion: """
      Needs a person at a terminal. Enter takes the mark that is there, or leaves the point without one; < goes back, - takes \
      a mark away, . ends before the last point and saves. All answers become one change. Ctrl-C saves nothing, and shows the \
      command that would save what was answered.
      """,
    optionalArgument("session", RatingSessionWord.self, "The session; the latest one if left out"), rater
  ) { session, word, _ in
    throw UsageError.conflicting(
      "nobody is at a terminal who could be asked",
      hints: [
        "give the marks in one line: \(session.program) rating set \(word?.text ?? "SESSION") 4=3 9=5"
      ])
  }

  private static func saved(_ rating: RatingSession, _ rater: ID<RatingSession.Group>, _ facts: [Fact])
    -> Saved
  {
    let whose = rater == RatingSession.everyone ? "marks" : "marks of \(rater)"
    let count = rating.groups[rater]?.marks.count ?? 0
    return Saved(
      "changed", "the progress session", rating.id.text, whose,
      facts: facts + Facts.make([("Rated", "\(count) of \(RatingPoint.all.count) points")]))
  }

  private static func fact(_ point: PointNumber, _ mark: Mark?) -> Fact {
    let mark = mark.map { String($0.number) } ?? "not rated"
    return Fact(
      label: "Point \(point)", text: Text("\(mark): \(RatingPoint.numbered(point)?.text ?? "")"))
  }

  private static func place(_ rating: RatingSession, _ rater: ID<RatingSession.Group>) -> String {
    rater == RatingSession.everyone ? "in \(rating.id)" : "of \(rater) in \(rating.id)"
  }
}
