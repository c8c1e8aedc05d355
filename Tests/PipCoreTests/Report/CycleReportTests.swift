import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `The yearly report` {
  private let report = Sample.report(of: Sample.reviews)

  @Test func `each school of the cycle stands in one list`() {
    let coverage = report.coverage
    #expect(coverage.schools == 7)
    #expect(coverage.reviewed.map(\.id.text) == ["ingham", "marsh-lane", "saxby", "thorpe-fen"])
    #expect(coverage.arranged.map(\.name) == ["Holme Junior School"])
    #expect(coverage.cancelledOnly.map(\.id.text) == ["st-oswalds"])
    #expect(coverage.notYetArranged.map(\.name) == ["Kirkby Road School"])
    #expect(coverage.fromOutside.isEmpty && coverage.unknownHosts.isEmpty)
  }

  @Test func `hosts from elsewhere are told apart and not counted as schools`() {
    let others = [Sample.review("old-mill") { _ in }, Sample.review("gone-away") { _ in }]
    let coverage = Sample.report(of: Sample.reviews + others).coverage
    #expect(coverage.schools == 7)
    #expect(coverage.fromOutside.map(\.name) == ["Old Mill School"])
    #expect(coverage.unknownHosts.map(\.text) == ["gone-away"])
  }

  @Test func `reviews are in order of the host’s name, then of id`() {
    #expect(
      report.reviews.map(\.id.description) == [
        "holme", "ingham", "marsh-lane", "marsh-lane.2", "saxby", "saxby.2", "st-oswalds", "thorpe-fen",
      ])
  }

  @Test func `one review waits at each stage`() {
    #expect(report.waits.map(\.waiting) == [1, 1, 0, 0, 1, 1, 1, 0, 1])
    #expect(report.waits.map(\.overdue) == [0, 0, 0, 0, 0, 1, 0, 0, 0])
    #expect(report.waits.map(\.step) == ProcessModel.spp.steps)
    #expect(report.complete == 1 && report.cancelled == 1)
    #expect(report.reviewsHeld == 4 && report.underWay == 6 && report.reviewsOverdue == 1)
  }

  @Test func `promises of a cancelled review are counted too`() {
    let tally = report.actions
    #expect(tally.total == 8 && tally.done == 2 && tally.open == 5 && tally.stopped == 1)
    #expect(tally.started == 2 && tally.overdue == 1 && tally.toAgree == 1)
    #expect(report.next.contains { $0.item.address == "st-oswalds/4d5f" })
  }

  @Test func `late and unagreed actions are listed with who and when`() throws {
    let late = try #require(report.overdueActions.first)
    #expect(report.overdueActions.count == 1 && late.address == "ingham/9x2q")
    #expect(late.owner == "Asha Patel" && late.daysLate == 12)
    let open = try #require(report.actionsToAgree.first)
    #expect(report.actionsToAgree.count == 1 && open.address == "ingham/c2f6")
    #expect(open.owner == nil && open.due == nil && open.daysLate == nil)
  }

  @Test func `check-ins are counted by state`() {
    #expect(report.checkIns.late == 1 && report.checkIns.due == 1 && report.checkIns.expected == 1)
    #expect(report.checkIns.onTime == 0 && report.checkIns.waived == 0 && report.checkIns.overdue == 0)
    #expect(report.checkIns.total == 3 && report.checkIns.held == 1)
  }

  @Test func `themes count where they came up, not the focus of a visit that never was`() {
    #expect(
      report.themes.map(\.theme) == ["attainment", "culture", "leadership", "quality-of-teaching"])
    let teaching = report.themes[3]
    #expect(teaching.focus == 2 && teaching.strengths == 1 && teaching.findings == 1)
    #expect(report.themes[1].actions == 1)
  }

  @Test func `impact stands by who benefited, unknown words last and kept`() throws {
    var odd = Sample.impact("Families borrow books too", .pupils, "a survey")
    odd.beneficiary = try Choice(reading: JSONDocument(Array(#""parents""#.utf8)).root)
    let review = Sample.review("holme") { $0.impact[Sample.code("mp66")] = odd }
    let impact = Sample.report(of: Sample.reviews + [review]).impact
    #expect(impact.map(\.beneficiary) == ["leaders", "staff", "pupils", "parents"])
    #expect(impact.map(\.statements.count) == [1, 1, 2, 1])
    #expect(impact.map(\.withEvidence) == [0, 1, 1, 1])
    #expect(impact.map(\.unexpected) == [0, 0, 1, 0])
  }

  @Test func `turns are counted by person, in alphabetical order`() throws {
    #expect(
      report.turns.map(\.name) == [
        "Asha Patel", "Carl West", "Grace Obi", "Leo Hart", "Mina Shah", "Tom Reed",
      ])
    let asha = report.turns[0]
    #expect(asha.led.held == 2 && asha.reviewed.held == 1 && asha.all.held == 3 && asha.all.arranged == 0)
    #expect(report.turns[1].led.held + report.turns[1].led.arranged == 0)
    #expect(report.turns[3].championed.held == 1 && report.turns[3].championed.arranged == 2)
    #expect(report.turns[4].shadowed.held == 1 && report.turns[4].shadowed.arranged == 1)
  }

  @Test func `trained people without a turn are named, those who left or have other training are not`() {
    #expect(report.notYetAsked.map(\.name) == ["Eve Lund", "Nia Cole"])
    #expect(report.notYetAsked.map(\.courses) == [["improvement-champion"], ["reviewer"]])
    let early = Sample.report(of: [], on: Sample.day("2026-09-14"))
    #expect(early.notYetAsked.isEmpty)
    let inTime = Sample.report(of: [], on: Sample.day("2026-12-31"))
    #expect(inTime.notYetAsked.contains { $0.name == "Ida Moss" })
  }

  @Test func `what comes next is in order of day and within 60 days`() {
    #expect(
      report.next.map(\.item.address) == [
        "thorpe-fen/wk44", "saxby/3c4d", "ingham", "ingham/b4d8", "holme", "st-oswalds/4d5f",
      ])
    #expect(report.next.map(\.item.kind) == [.workshop, .action, .checkIn, .action, .visit, .action])
    let edge = Sample.report(of: [Sample.holme], on: Sample.day("2027-01-10"))
    #expect(edge.next.map(\.item.due) == [Sample.day("2027-03-11")])
    #expect(Sample.report(of: [Sample.holme], on: Sample.day("2027-01-09")).next.isEmpty)
    #expect(Sample.report(of: [Sample.holme], on: Sample.day("2027-03-12")).next.isEmpty)
  }

  @Test func `people and schools that are not known show as their ids`() {
    let nobody = Lookup(partnership: Sample.partnership, schools: [], people: [])
    let report = Sample.report(of: [Sample.ingham], lookup: nobody)
    #expect(report.overdueActions.first?.owner == "asha-patel")
    #expect(report.turns.map(\.name) == ["carl-west", "grace-obi", "leo-hart", "tom-reed"])
    #expect(report.coverage.schools == 0 && report.coverage.unknownHosts.count == 1)
  }
}
