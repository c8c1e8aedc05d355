/// One of the twelve questions on which a partnership reflects, in four areas of three (Trafford); the wording is ours.
public enum ReflectionQuestion: String, CaseIterable, Hashable, Sendable {
  /// The twelve, by area and number.
  case a1 = "A1"
  case a2 = "A2"
  case a3 = "A3"
  case b1 = "B1"
  case b2 = "B2"
  case b3 = "B3"
  case c1 = "C1"
  case c2 = "C2"
  case c3 = "C3"
  case d1 = "D1"
  case d2 = "D2"
  case d3 = "D3"

  /// The area it belongs to.
  public var area: String {
    switch self {
    case .a1, .a2, .a3: "Improvement"
    case .b1, .b2, .b3: "Beliefs and behaviours"
    case .c1, .c2, .c3: "Working as a partnership"
    case .d1, .d2, .d3: "Outcomes for pupils"
    }
  }

  /// The four areas in order.
  public static let areas = [
    "Improvement", "Beliefs and behaviours", "Working as a partnership", "Outcomes for pupils",
  ]

  /// The question in full.
  public var text: String {
    switch self {
    case .a1: "To what extent do we do what our plans say, in the time we gave ourselves?"
    case .a2: "To what extent does every review lead from feedback to reflection, and from there to action?"
    case .a3: "To what extent is what we agreed to do in classrooms what a visitor would find there?"
    case .b1:
      "To what extent do we find talent wherever it is in our schools, help it grow and put it to use?"
    case .b2: "To what extent are we growing surer, and better, at holding one another to account?"
    case .b3: "To what extent can we say plainly to one another what we see, and hear it said of us?"
    case .c1: "To what extent do we stop to ask what the way we work together has changed?"
    case .c2:
      "To what extent do we draw people in by ways that are new to us and that evidence speaks for?"
    case .c3: "To what extent do we keep to what we signed, also when it is inconvenient?"
    case .d1: "To what extent do the priorities we share grow out of what our pupils need most?"
    case .d2:
      "To what extent does each of us know its own figures, and those of the others, well enough to see a worry early?"
    case .d3: "To what extent do we take a problem of teaching to one another, and solve it together?"
    }
  }
}
