import CommandTable
import PipCore

/// What the register of schools says of a school, as typed: usually it is imported, and here it can be corrected.
struct RegisterDraft: Sendable {
  var type: String?
  var ages: AgesWord?
  var easting: Int?
  var northing: Int?
  var closed: DayWord?

  static let parameter: Parameter<RegisterDraft> = group(
    option("type", NameText.self, "Its type in the register, such as \"Academy converter\""),
    option("ages", AgesWord.self, "The ages of its pupils, such as 4-11"),
    option("easting", GridWord.self, "Metres east on the national grid"),
    option("northing", GridWord.self, "Metres north on the national grid"),
    option("closed", DayWord.self, "The day it closed")
  ) { type, ages, easting, northing, closed in
    RegisterDraft(
      type: type?.text, ages: ages, easting: easting?.metres, northing: northing?.metres, closed: closed)
  }

  /// Puts what was typed into a school; what was not typed stays.
  func apply(to school: inout School, _ session: Session) throws {
    school.type = type ?? school.type
    school.ageLow = ages?.low ?? school.ageLow
    school.ageHigh = ages?.high ?? school.ageHigh
    school.easting = easting ?? school.easting
    school.northing = northing ?? school.northing
    school.closed = try session.day(closed) ?? school.closed
  }

  /// How it is shown with its school.
  static func facts(_ school: School, _ session: Session) -> [Fact] {
    Facts.make([
      ("Type", school.type), ("Ages", ages(school)), ("Grid", grid(school)),
      ("Closed", school.closed.map(session.spoken)),
    ])
  }

  private static func ages(_ school: School) -> String? {
    switch (school.ageLow, school.ageHigh) {
    case (let low?, let high?): "\(low) to \(high)"
    case (nil, let high?): "up to \(high)"
    case (let low?, nil): "from \(low)"
    case (nil, nil): nil
    }
  }

  private static func grid(_ school: School) -> String? {
    guard let easting = school.easting, let northing = school.northing else { return nil }
    return "\(easting) east, \(northing) north"
  }
}

/// The ages of a school's pupils as typed: `4-11`.
struct AgesWord: ArgumentValue, Hashable {
  let low: Int
  let high: Int
  static let valueName = "AGES"

  init(argument: String) throws(ArgumentProblem) {
    let ages = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ages.count == 2, let low = ages[0], let high = ages[1], (0...high).contains(low), high < 100 else {
      throw ArgumentProblem("is not a pair of ages, such as 4-11")
    }
    (self.low, self.high) = (low, high)
  }
}

/// Metres on the national grid as typed.
struct GridWord: ArgumentValue, Hashable {
  let metres: Int
  static let valueName = "METRES"

  init(argument: String) throws(ArgumentProblem) {
    let metres = try Int(argument: argument)
    guard (1...1_300_000).contains(metres) else {
      throw ArgumentProblem("is not a number of metres on the national grid, such as 531200")
    }
    self.metres = metres
  }
}
