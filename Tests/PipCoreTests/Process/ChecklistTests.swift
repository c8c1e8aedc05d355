import Testing

@testable import PipCore

/// Every list of the method is whole, and each of its entries says something of its own.
@Suite struct `The lists of the method` {
  private static let lists: [(name: String, count: Int, texts: [String])] = [
    ("transition points (Trafford)", 24, RatingPoint.all.map(\.text)),
    ("maturity statements (Trafford)", 12, MaturityStatement.all.map(\.text)),
    ("reflection questions (Trafford)", 12, ReflectionQuestion.allCases.map(\.text)),
    ("features of a system that improves itself (Trafford)", 4, SystemFeature.allCases.map(\.text)),
    ("themes (London South)", 11, Framework.spp2019.areas.map(\.name)),
    ("steps where impact is built in (Trafford)", 7, ImpactStep.allCases.map { $0.text(in: .spp) }),
    ("contrasts for the staff room (London South)", 9, StaffPage.contrasts.map { "\($0.is): \($0.isNot)" }),
  ]

  @Test(arguments: lists) func `a list has all its entries, and no two alike`(
    list: (name: String, count: Int, texts: [String])
  ) {
    #expect(list.texts.count == list.count, "\(list.name)")
    #expect(Set(list.texts).count == list.count, "\(list.name)")
    #expect(list.texts.allSatisfy { $0.count > 8 }, "\(list.name)")
  }

  @Test func `the themes stand in four groups`() {
    #expect(Framework.spp2019.groups.count == 4)
  }
}
