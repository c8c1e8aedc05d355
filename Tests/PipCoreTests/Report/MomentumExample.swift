@testable import PipCore

private typealias Sample = SamplePartnership

/// Eight reviews small enough to be counted by hand, as they stood on 1 February 2027.
///
/// | review | prepared | met staff | visit | feedback | workshop | check-in | stands |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | ingham | 1 Sep | 10 Sep | 22 Sep | 22 Sep | 1 Oct | 12 Jan | complete |
/// | saxby | | | 10 Nov | 10 Nov | 26 Nov | | waits for the check-in |
/// | thorpe-fen | 5 Oct | 20 Nov | 1 Dec | 3 Dec | | | waits for the workshop |
/// | marsh-lane | | | 5 Jan | 5 Jan | | | waits for the workshop |
/// | holme | | | | | | | waits for the visit |
/// | st-oswalds | | | | | | | cancelled before the visit |
/// | saxby.2 | | | | | | | waits for a question |
/// | marsh-lane.2 | | | | | | | nothing agreed yet |
///
/// Ninety days from 1 October are 30 December; schools are closed until Monday 4 January, so 12 January is longer than that.
/// Ninety days from 26 November are 24 February, still to come. Three weeks from 3 December and from 5 January are over.
enum MomentumExample {
  static let reviews = [
    review("ingham") {
      prepare(&$0, "2026-09-01", "2026-09-10")
      hold(&$0, "2026-09-22", feedback: "2026-09-22", workshop: "2026-10-01")
      var checkIn = CheckIn(workshop: Sample.code("wk22"))
      checkIn.held = Sample.day("2027-01-12")
      $0.checkIns[Sample.code("ck22")] = checkIn
    },
    review("saxby") { hold(&$0, "2026-11-10", feedback: "2026-11-10", workshop: "2026-11-26") },
    review("thorpe-fen") {
      prepare(&$0, "2026-10-05", "2026-11-20")
      hold(&$0, "2026-12-01", feedback: "2026-12-03", workshop: nil)
    },
    review("marsh-lane") { hold(&$0, "2027-01-05", feedback: "2027-01-05", workshop: nil) },
    review("holme") { plan(&$0, "2027-03-11") },
    review("st-oswalds") {
      plan(&$0, "2026-12-08")
      $0.cancelled = Reason(on: Sample.day("2026-12-01"), why: "a flood")
    },
    review("saxby.2") { $0.focus = "Reading again" },
    review("marsh-lane.2") { _ in },
  ]

  /// Marks for five points: 10 is about the feedback, 15 and 19 about how it ends.
  static let sessions = [
    session("autumn", "2026-11-02", ["heads": [10: 1, 15: 1]]),
    session("spring", "2027-01-28", ["heads": [10: 4, 15: 2, 19: 1], "champions": [15: 5]]),
    session("summer", "2027-06-10", ["heads": [10: 0]]),
  ]

  static func review(_ id: String, _ more: (inout Review) -> Void) -> Review { Sample.review(id, more) }

  static func prepare(_ review: inout Review, _ shared: String, _ met: String) {
    review.preparation.selfEvaluation = Sample.day(shared)
    review.preparation.staffMet = Sample.day(met)
  }

  static func plan(_ review: inout Review, _ day: String) {
    (review.focus, review.question) = ("Reading", "To what extent?")
    (review.lead, review.planned) = (Sample.id("tom-reed"), Sample.day(day))
  }

  static func hold(_ review: inout Review, _ day: String, feedback: String?, workshop: String?) {
    plan(&review, day)
    review.held = Sample.day(day)
    review.feedback = feedback.map { Feedback(on: Sample.day($0)) }
    guard let workshop else { return }
    review.workshops[Sample.code("wk22")] = Sample.workshop(planned: workshop, held: workshop)
    review.actions[Sample.code("7k3m")] = Action(text: "Read aloud")
  }

  static func session(_ id: String, _ on: String, _ marks: [String: [Int: Int]]) -> RatingSession {
    var session = RatingSession(id: Sample.id(id), on: Sample.day(on))
    for (name, marks) in marks {
      var rater = RatingSession.Group()
      for (number, mark) in marks {
        if let point = PointNumber(number) { rater.marks[point] = Mark(mark) }
      }
      session.groups[Sample.id(name)] = rater
    }
    return session
  }
}
