// What happens to a person over the years: they move to another school, and they are trained.
extension Person {
  /// Every code in the file, so that a new one is different.
  public var codes: [Code] { Array(training.keys) + Array(moves.keys) }

  /// Records that the person works at another school from a day on.
  ///
  /// Two moves on one day are one: the second corrects the first. A school where none was known before is no move.
  ///
  /// - Parameters:
  ///   - new: The school, or nil for none.
  ///   - day: The first day there.
  ///   - code: A code for the record of it.
  /// - Throws: `movedLater` when a move after that day is recorded.
  public mutating func move(to new: ID<School>?, on day: Day, _ code: Code) throws(RuleProblem) {
    guard new != school else { return }
    if let last = moves.values.map(\.on).max(), last > day {
      throw .movedLater(person: id.text, name: name, on: last)
    }
    let same = moves.first { $0.value.on == day }
    let before = same.map(\.value.from) ?? school
    if let same { moves[same.key] = nil }
    if before != new, before != nil { moves[same?.key ?? code] = SchoolMove(from: before, on: day) }
    school = new
  }

  /// Records that the person has been on a course.
  ///
  /// - Parameters:
  ///   - entry: The course and the day.
  ///   - code: Its code.
  /// - Throws: `already` when the same course on the same day is recorded.
  public mutating func add(_ entry: Training, _ code: Code) throws(RuleProblem) {
    let isThere = training.values.contains { $0.course == entry.course && $0.on == entry.on }
    guard !isThere else {
      throw .already(
        thing: "the course \(entry.course) of \(id)", state: "recorded", on: entry.on,
        hint: "person show \(id)")
    }
    training[code] = entry
  }
}

extension Person {
  /// The courses the person has been on by a day, each once, in order.
  ///
  /// - Parameter day: The day.
  /// - Returns: The courses.
  public func courses(by day: Day) -> [String] {
    Set(training.values.filter { $0.on <= day }.map(\.course)).sorted()
  }
}
