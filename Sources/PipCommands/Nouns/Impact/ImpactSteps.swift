import CommandTable
import PipCore

/// `pip impact steps`: the seven steps in which impact is built in.
extension ImpactCommands {
  static let steps = Row(
    "steps", "Show the seven steps in which impact is built in", .reads,
    examples: ["pip impact steps", "pip impact steps ingham"],
    discussion: """
      For one review, which of the steps its facts show; without a host, how many reviews of the cycle show each. Cancelled \
      reviews are not counted.
      """,
    optionalArgument("host", ReviewWord.self, "The review; all of the cycle if left out")
  ) { session, word in
    if let word { return try steps(of: session.review(word), session) }
    let cycle = try session.cycle()
    let shared = try SharedLessons.reviews(of: cycle, session.records)
    var reviews = 0
    var shown: [ImpactStep: Int] = [:]
    try session.records.forEachReview(in: cycle.id) { review in
      guard review.cancelled == nil else { return }
      reviews += 1
      for step in ImpactStep.allCases where step.isShown(by: review, lessonsShared: shared) {
        shown[step, default: 0] += 1
      }
    }
    let (total, counts) = (reviews, shown)
    let model = try session.usualModel()
    return Listing<ImpactStep>(columns: [
      Column("step", "Step", alignment: .right) { .number($0.rawValue) },
      Column("text", "What builds impact in", wraps: true) { .text($0.text(in: model)) },
      Column("shown", "Reviews", alignment: .right) { step in
        let number = counts[step] ?? 0
        return .shown(Text("\(number) of \(total)"), .int(number))
      },
      Column("reviews", nil) { _ in .number(total) },
      Column("shownBy", "Shown by", rank: 1, wraps: true) { .text($0.shownBy) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
    ]).answer("pip/impact/steps/1", ImpactStep.allCases, empty: "")
  }

  private static func steps(of place: ReviewPlace, _ session: Session) throws -> Answer {
    let shared = try SharedLessons.reviews(of: place.cycle, session.records)
    let (review, address) = (place.review, place.address)
    let model = try session.model(of: review)
    return Listing<ImpactStep>(columns: [
      Column("step", "Step", alignment: .right) { .number($0.rawValue) },
      Column("text", "What builds impact in", wraps: true) { .text($0.text(in: model)) },
      Column("shown", "In \(address)") { step in
        let isShown = step.isShown(by: review, lessonsShared: shared)
        return .shown(isShown ? Text("yes", .good) : Text("not yet"), .bool(isShown))
      },
      Column("shownBy", "Shown by", rank: 1, wraps: true) { .text($0.shownBy) },
      Column("host", nil) { _ in .text(review.host.text) },
      Column("cycle", nil) { _ in .text(place.cycle.id.text) },
    ]).answer("pip/impact/review/1", ImpactStep.allCases, empty: "")
  }
}
