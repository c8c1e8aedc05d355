import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `The seven steps in which impact is built in` {
  private func shown(_ review: Review, _ shared: Set<ReviewID> = []) -> [Int] {
    ImpactStep.allCases.filter { $0.isShown(by: review, lessonsShared: shared) }.map(\.rawValue)
  }

  @Test func `there are seven, each a sentence of its own`() {
    #expect(ImpactStep.allCases.map(\.rawValue) == Array(1...7))
    #expect(Set(ImpactStep.allCases.map { $0.text(in: .spp) }).count == 7)
    #expect(ImpactStep.allCases.allSatisfy { $0.text(in: .trio).hasSuffix(".") && !$0.shownBy.isEmpty })
  }

  @Test func `each shows when the last of its facts is there`() {
    var review = Review(id: Sample.reviewID("ingham"))
    var seen: [[Int]] = [shown(review)]
    let facts: [(inout Review) -> Void] = [
      { $0.focus = "Reading" }, { $0.baseline = "half" }, { $0.aspiration = "all" },
      { $0.evidence[Sample.code("bv22")] = Evidence(text: "books") },
      { $0.findings[Sample.code("fd22")] = Observation(text: "seen") },
      { $0.feedback = Sample.feedback(Sample.today, "Fluency") }, { $0.feedback?.gap = "half of them" },
      { $0.workshops[Sample.code("wk22")] = Sample.workshop(planned: "2027-01-20") },
      { $0.actions[Sample.code("7k3m")] = Action(text: "Read aloud") },
      { $0.workshops[Sample.code("wk22")]?.held = Sample.day("2027-01-20") },
      { $0.checkIns[Sample.code("ck22")] = CheckIn(workshop: Sample.code("wk22")) },
      { $0.checkIns[Sample.code("ck22")]?.waived = Reason(on: Sample.today, why: "closing") },
      { $0.checkIns[Sample.code("ck22")]?.held = Sample.today },
    ]
    for fact in facts {
      fact(&review)
      seen.append(shown(review))
    }
    #expect(
      seen == [
        [], [1], [1], [1, 2], [1, 2], [1, 2, 3], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4],
        [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6],
      ])
    #expect(shown(review, [Sample.reviewID("saxby")]) == Array(1...6))
    #expect(shown(review, [Sample.reviewID("ingham")]) == Array(1...7))
  }
}
