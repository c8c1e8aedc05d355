public import CommandTable
public import PipCore

extension TrainedTask: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "TASK"
}

/// A training event as typed: its id, the start of it, or a part of its name; a cycle after it, as lists of what is due show it, is passed over.
struct TrainingWord: ArgumentValue, Hashable {
  let text: String
  static let valueName = "EVENT"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    do {
      text = try FoundName(argument: halves.first ?? "").text
    } catch {
      throw ArgumentProblem(
        "does not name a training event",
        hints: ["an event's id has its course and day, such as lead-reviewer-2026-10-14"])
    }
  }
}

/// What a training event is of, as typed: a course, or what the event is called when its course is named beside it.
struct CourseOrName: ArgumentValue, Hashable {
  let text: String
  static let valueName = "COURSE"

  init(argument: String) throws(ArgumentProblem) {
    text = try NameText(argument: argument).text
  }
}

/// How many places one school has, typed as `ingham=3`.
struct PlacesWord: ArgumentValue, Hashable {
  let school: SchoolWord
  let places: Int
  static let valueName = "SCHOOL=NUMBER"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard halves.count == 2 else {
      throw ArgumentProblem(
        "does not say how many places", hints: ["write the school and a number, such as ingham=3"])
    }
    school = try SchoolWord(argument: halves[0])
    places = try CountWord(argument: halves[1]).number
  }

  static func == (one: PlacesWord, other: PlacesWord) -> Bool {
    one.school.text == other.school.text && one.places == other.places
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(school.text)
    hasher.combine(places)
  }
}
