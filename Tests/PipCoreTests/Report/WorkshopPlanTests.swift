import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `The plan of a workshop on one page` {
  private var review: Review {
    var review = Sample.ingham
    review.actions[Sample.code("zzz2")] = Action(text: "Given up")
    review.actions[Sample.code("zzz2")]?.stopped = Reason(on: Sample.today, why: "no time")
    review.actions[Sample.code("zzz3")] = Action(text: "Whoever has the time")
    return review
  }

  private func text(_ width: Int = 100) -> String {
    TextRenderer.render(
      WorkshopPlan(of: review, Sample.lookup, today: Sample.today).document, TextStyle(width: width))
  }

  @Test func `it has who, by when, how we will know, and room to tick`() {
    let text = text(200)
    #expect(text.hasPrefix("Our plan: Ingham Primary School\n"))
    for action in review.actions.values where action.stopped == nil {
      #expect(text.contains(action.text), "\(action.text)")
      if let success = action.success { #expect(text.contains(success)) }
    }
    #expect(text.contains("to agree") && text.contains("[ ]"))
    #expect(text.contains("We look back together:"))
  }

  @Test func `what is given up is not on it, and what is to agree comes last`() {
    let text = text(200)
    #expect(!text.contains("Given up"))
    let rows = text.split(separator: "\n").map(String.init)
    let last = rows.lastIndex { $0.contains("[ ]") } ?? 0
    #expect(rows[last].hasPrefix("Whoever has the time"), "\(text)")
  }

  @Test func `it fits on one page`() {
    #expect(text(90).split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
  }

  @Test func `a review without a workshop has an empty plan`() {
    let plan = WorkshopPlan(of: Review(id: Sample.ingham.id), Sample.lookup, today: Sample.today)
    #expect(TextRenderer.render(plan.document, TextStyle(width: 80)).contains("No action is agreed yet."))
  }
}
