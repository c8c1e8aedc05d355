import CommandTable
import PipCore

/// A progress session as typed.
struct RatingSessionWord: FoundWord {
  let text: String
  static let valueName = "SESSION"
}

/// A group of people who rate together, as typed.
struct RatingGroupWord: NameWord {
  let text: String
  static let valueName = "GROUP"
}

/// The number of a rating point as typed.
struct PointWord: ArgumentValue, Hashable {
  let point: PointNumber
  static let valueName = "POINT"

  init(argument: String) throws(ArgumentProblem) {
    guard let point = PointNumber(argument.trimmed) else {
      throw ArgumentProblem("is no point: they are numbered from 1 to \(PointNumber.range.upperBound)")
    }
    self.point = point
  }
}

/// A point and its mark as typed, such as `4=3`; `4=-` takes the mark away.
struct MarkWord: ArgumentValue, Hashable {
  let point: PointNumber
  let mark: Mark?
  static let valueName = "POINT=MARK"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard halves.count == 2 else {
      throw ArgumentProblem(
        "does not give a point its mark",
        hints: ["write the number of the point and the mark, such as 4=3, or 4=- to take it away"])
    }
    guard let point = PointNumber(halves[0]) else {
      throw ArgumentProblem("names no point: they are numbered from 1 to \(PointNumber.range.upperBound)")
    }
    self.point = point
    mark = Int(halves[1]).flatMap { Mark($0) }
    guard mark != nil || halves[1] == "-" else {
      throw ArgumentProblem(
        "gives no mark from \(Mark.range.lowerBound) to \(Mark.range.upperBound)",
        hints: ["0 is not at all, 5 is fully; \(point)=- takes the mark away"])
    }
  }

  /// The word for a point and its mark.
  static func text(_ point: PointNumber, _ mark: Mark?) -> String {
    "\(point)=\(mark.map { String($0.number) } ?? "-")"
  }
}
