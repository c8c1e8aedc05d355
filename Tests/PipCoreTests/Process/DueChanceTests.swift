import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `What is due in reviews made by chance` {
  @Test(arguments: 1...60)
  func `the list of what is due agrees with the report, and nothing traps`(seed: UInt64) {
    var random = ReportChance(state: seed &+ 1000)
    let reviews = random.reviews(40)
    let report = Sample.report(of: reviews)
    var items: [DueItem] = []
    for review in reviews {
      let summary = Sample.lookup.summary(of: review, in: Sample.cycle.id, on: Sample.today)
      let own = DueItem.items(of: review, summary)
      if summary.isCancelled { #expect(own.allSatisfy { $0.kind == .action }) }
      if let step = summary.step {
        #expect(own.contains { matches($0, step) }, "\(review.id) waits for \(step)")
      }
      #expect(Set(own).count == own.count)
      items += own
    }
    let actions = items.filter { $0.kind == .action }
    #expect(actions.count == report.actions.open)
    #expect(actions.count { $0.isOverdue(on: Sample.today) } == report.actions.overdue)
    #expect(actions.count(where: \.isToAgree) == report.actions.toAgree)
    let checkIns = items.filter { $0.kind == .checkIn }
    #expect(checkIns.count == report.checkIns.due)
    #expect(checkIns.count { $0.isOverdue(on: Sample.today) } == report.checkIns.overdue)
    let chased = DueItem.chased(items.shuffled(using: &random))
    #expect(chased == DueItem.chased(items))
    let firstDated = chased.firstIndex { !$0.isToAgree } ?? chased.endIndex
    #expect(chased[firstDated...].allSatisfy { !$0.isToAgree })
    let days = chased[firstDated...].map { $0.due ?? .latest }
    #expect(days == days.sorted())
  }

  private func matches(_ item: DueItem, _ step: Step) -> Bool {
    switch step {
    case _ where step.isPreparation: item.kind == .prepare
    case .visit: item.kind == .visit
    case .feedback: item.kind == .feedback
    case .workshop: item.kind == .workshop
    case .actions: item.kind == .plan
    case .checkIn: item.kind == .checkIn
    default: item.kind == .report
    }
  }
}
