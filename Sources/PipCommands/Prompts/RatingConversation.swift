import CommandTable
import PipCore

/// A conversation that asks for the mark of each rating point, one after another.
///
/// It is a value that hears lines and says what to print next; it reads and writes nothing itself.
struct RatingConversation {
  /// How far the conversation is.
  enum State: Hashable, Sendable {
    case asking
    case finished
    case stopped
  }

  /// How far the conversation is.
  private(set) var state = State.asking
  /// The answers that differ from what is there: a mark, or none for one that is taken away.
  var changes: [(point: PointNumber, mark: Mark?)] {
    RatingPoint.all.map(\.number).filter { before[$0] != marks[$0] }.map { ($0, marks[$0]) }
  }

  private let before: [PointNumber: Mark]
  private var marks: [PointNumber: Mark]
  /// The place of the open question among the points.
  private var position = 0
  /// The heading that was printed last.
  private var heading: RatingPoint.Heading?

  /// Makes a conversation.
  ///
  /// - Parameter marks: The marks that are there already.
  init(marks: [PointNumber: Mark]) {
    (before, self.marks) = (marks, marks)
  }

  /// Begins with the first point.
  ///
  /// - Returns: What to print.
  mutating func begin() -> String {
    """
    \(RatingPoint.all.count) points, each from 0, not at all, to 5, fully. An empty line takes what stands in [brackets].
    - takes a mark away, < goes back, . ends here and saves, ? explains, Ctrl-C stops.

    """ + prompt()
  }

  /// Hears one line.
  ///
  /// - Parameter read: What came of reading it.
  /// - Returns: What to print.
  mutating func hear(_ read: World.LineRead) -> String {
    guard case .line(let line) = read, position < RatingPoint.all.count else {
      state = .stopped
      return "\nNothing is saved.\n"
    }
    let point = RatingPoint.all[position].number
    switch line.trimmed {
    case "?": return Self.explanation + prompt()
    case ".":
      state = .finished
      return ""
    case "<":
      guard position > 0 else { return "This is the first point.\n" + prompt() }
      position -= 1
      return prompt()
    case "": return goOn()
    case "-":
      marks[point] = nil
      return goOn()
    case let answer:
      guard let mark = Int(answer).flatMap({ Mark($0) }) else {
        return "'\(answer)' is not a mark: type a whole number from 0 to 5, or ? for help.\n" + prompt()
      }
      marks[point] = mark
      return goOn()
    }
  }

  private mutating func goOn() -> String {
    position += 1
    guard position < RatingPoint.all.count else {
      state = .finished
      return ""
    }
    return prompt()
  }

  private mutating func prompt() -> String {
    let point = RatingPoint.all[position]
    let title = point.heading == heading ? "" : "\n\(point.heading.rawValue)\n"
    heading = point.heading
    let kept = marks[point.number].map { String($0.number) } ?? "not rated"
    return "\(title)\(point.number). \(point.text) [\(kept)]: "
  }

  private static let explanation = """
    0 means that this is not so at all, 5 that it is so fully, every time. A point that nobody can judge needs no mark: press \
    Enter.

    """
}
