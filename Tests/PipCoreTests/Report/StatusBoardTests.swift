import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `The board of where reviews stand` {
  private func board(_ reviews: [Review], on today: Day = Sample.today) -> StatusBoard {
    let summaries = reviews.map { Sample.lookup.summary(of: $0, in: Sample.cycle.id, on: today) }
    return StatusBoard(of: summaries, in: [Sample.cycle.id], Sample.lookup, today: today)
  }

  @Test func `every stage is there in order, then complete and cancelled`() {
    let stages = ["prepare", "plan", "review", "feedback", "act", "reflect", "complete", "cancelled"]
    #expect(board(Sample.reviews).groups.map(\.stage) == stages)
    #expect(board(Sample.reviews).groups.map(\.reviews.count) == [1, 1, 1, 1, 1, 1, 1, 1])
    #expect(board([]).groups.map(\.stage) == stages)
  }

  @Test func `one line says it all`() {
    #expect(
      board(Sample.reviews, on: Sample.day("2027-02-25")).inShort
        == "8 reviews, 4 visits held, 5 actions open (2 overdue), 1 check-in not yet held (1 overdue)")
    #expect(board([Sample.holme]).inShort == "1 review, 0 visits held")
    #expect(board([]).inShort == "no reviews yet")
  }

  @Test func `within a stage the next day comes first`() {
    let later = Sample.review("ingham.2") {
      ($0.focus, $0.question, $0.lead) = ("reading", "To what extent?", Sample.id("tom-reed"))
      $0.planned = Sample.day("2027-02-20")
    }
    let visits = board([Sample.holme, later]).groups[2].reviews
    #expect(visits.map(\.id.description) == ["ingham.2", "holme"])
  }

  @Test func `reviews of several cycles stand on one board`() throws {
    let text = try SamplePartnership.withStore { store in
      try store.read { change in
        var other = Sample.cycle
        other.id = Sample.id("2027-28")
        let board = try StatusBoard.make(
          of: [Sample.cycle, other], records: Records(change), today: Sample.today)
        #expect(board.count == 8)
        return TextRenderer.render(board.document, TextStyle(width: 100))
      }
    }
    #expect(text.hasPrefix("Reviews of 2026-27, 2027-28\n"))
    #expect(text.contains("thorpe-fen@2026-27"))
  }
}
