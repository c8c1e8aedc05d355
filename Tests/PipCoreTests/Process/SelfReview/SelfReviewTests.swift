import Testing

@testable import PipCore

@Suite struct `What a partnership asks itself` {
  @Test func `there are twelve maturity statements, each a sentence of its own`() {
    let all = MaturityStatement.all
    #expect(all.count == 12)
    #expect(all.map(\.number) == Array(1...12))
    #expect(Set(all.map(\.text)).count == 12)
    #expect(all.allSatisfy { $0.text.hasSuffix(".") && $0.text.count > 40 })
  }

  @Test func `there are twelve reflection questions in four areas of three, each in full`() {
    let all = ReflectionQuestion.allCases
    #expect(all.count == 12)
    #expect(Set(all.map(\.text)).count == 12)
    #expect(all.allSatisfy { $0.text.hasPrefix("To what extent ") && $0.text.hasSuffix("?") })
    #expect(ReflectionQuestion.areas.count == 4)
    for (area, letter) in zip(ReflectionQuestion.areas, ["A", "B", "C", "D"]) {
      #expect(all.filter { $0.area == area }.map(\.rawValue) == (1...3).map { "\(letter)\($0)" })
    }
  }

  @Test func `there are four features of a system that improves itself`() {
    #expect(SystemFeature.allCases.count == 4)
    #expect(SystemFeature.allCases.allSatisfy { !$0.name.isEmpty && $0.text.hasSuffix(".") })
  }
}

@Suite struct `Self-reviews compared` {
  private func day(_ text: String) throws -> Day { try Day(iso: text) }

  private func sitting(_ on: Day, _ answers: [Int: MaturityAnswer]) -> MaturitySitting {
    var sitting = MaturitySitting(on: on)
    for (number, answer) in answers {
      if let number = StatementNumber(number) { sitting.answers[number] = Choice(answer) }
    }
    return sitting
  }

  @Test func `the two days are the last one and the last of an earlier cycle, else the one before`() throws {
    let (a, b, c) = (try day("2026-07-10"), try day("2027-01-15"), try day("2027-07-09"))
    #expect(DaysCompared(of: []) == DaysCompared(now: nil, before: nil))
    #expect(DaysCompared(of: [[], []]) == DaysCompared(now: nil, before: nil))
    #expect(DaysCompared(of: [[a]]) == DaysCompared(now: a, before: nil))
    #expect(DaysCompared(of: [[a, a]]) == DaysCompared(now: a, before: nil))
    #expect(DaysCompared(of: [[b, c]]) == DaysCompared(now: c, before: b))
    #expect(DaysCompared(of: [[a], [c, b]]) == DaysCompared(now: c, before: a))
    #expect(DaysCompared(of: [[a], []]) == DaysCompared(now: a, before: nil))
  }

  @Test func `each statement stands as it was last answered up to the day`() throws {
    var first = SelfReview(of: try #require(ID("2025-26")))
    first.maturity[try #require(Code("7k3m"))] = sitting(try day("2026-07-10"), [1: .isTrue, 2: .notYet])
    var second = SelfReview(of: try #require(ID("2026-27")))
    second.maturity[try #require(Code("9x2q"))] = sitting(try day("2027-07-09"), [2: .isTrue, 3: .notYet])
    let days = DaysCompared(now: try day("2027-07-09"), before: try day("2026-07-10"))
    let lines = MaturityLine.lines(of: [first, second], days)
    #expect(lines.count == 12)
    #expect(lines.prefix(4).map { $0.before?.answer.known } == [.isTrue, .notYet, nil, nil])
    #expect(lines.prefix(4).map { $0.now?.answer.known } == [.isTrue, .isTrue, .notYet, nil])
    #expect(lines[0].now?.on == days.before)
    #expect(MaturityLine.sum(lines.map(\.now)) == "true 2, not yet 1, not answered 9")
  }

  @Test(arguments: 1...40) func `a standing equals the answer found by looking through all sittings`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let start = try day("2025-09-01")
    var all: [(day: Day, number: Int, answer: MaturityAnswer)] = []
    var selfReviews: [SelfReview] = []
    var used: Set<Int> = []
    for year in 0..<3 {
      var selfReview = SelfReview(of: try #require(ID("year-\(year)")))
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let offset = year * 365 + Int.random(in: 0..<365, using: &random)
        guard used.insert(offset).inserted, let on = start.adding(offset) else { continue }
        var answers: [Int: MaturityAnswer] = [:]
        for number in 1...12 where Bool.random(using: &random) {
          answers[number] = Bool.random(using: &random) ? .isTrue : .notYet
        }
        all += answers.map { (on, $0.key, $0.value) }
        selfReview.maturity[Code(avoiding: selfReview.codes, using: &random)] = sitting(on, answers)
      }
      selfReviews.append(selfReview)
    }
    let on = try #require(start.adding(Int.random(in: 0..<1100, using: &random)))
    let standing = MaturityStanding(of: selfReviews, on: on)
    for number in 1...12 {
      let expected = all.filter { $0.number == number && $0.day <= on }.max { $0.day < $1.day }
      #expect(try standing.answers[#require(StatementNumber(number))]?.answer.known == expected?.answer)
    }
  }

  @Test func `recording twice on a day is one sitting, and one note of a feature`() throws {
    var selfReview = SelfReview(of: try #require(ID("2026-27")))
    let (on, next) = (try day("2027-07-09"), try day("2027-07-10"))
    var random = SeededGenerator(seed: 1)
    let code = { (review: SelfReview) in Code(avoiding: review.codes, using: &random) }
    let three = try #require(StatementNumber(3))
    let first = selfReview.record([three: .isTrue], note: "x", on: on, newCode: code)
    let second = selfReview.record([three: .notYet], note: nil, on: on, newCode: code)
    #expect(first.isNew && !second.isNew && first.code == second.code)
    #expect(selfReview.maturity[first.code]?.answers[three]?.known == .notYet)
    #expect(selfReview.maturity[first.code]?.note == "x")
    _ = selfReview.record(.people, happening: "a", impact: nil, on: on, newCode: code)
    _ = selfReview.record(.people, happening: nil, impact: "b", on: on, newCode: code)
    _ = selfReview.record(.mindset, happening: "c", impact: nil, on: on, newCode: code)
    _ = selfReview.record(.people, happening: "d", impact: nil, on: next, newCode: code)
    #expect(selfReview.features.count == 3)
    let lines = FeatureLine.lines(of: [selfReview], DaysCompared(now: next, before: on))
    #expect(lines.map(\.now?.happening) == [nil, nil, "d", "c"])
    #expect(lines.map(\.before?.impact) == [nil, nil, "b", nil])
    #expect(lines[3].before == nil, "what did not change is told once")
  }

  @Test func `a statement's number is 1 to 12, as it is written`() {
    #expect(StatementNumber(0) == nil)
    #expect(StatementNumber(13) == nil)
    #expect(StatementNumber("07") == nil)
    #expect(StatementNumber("+7") == nil)
    #expect(StatementNumber("7")?.number == 7)
  }
}
