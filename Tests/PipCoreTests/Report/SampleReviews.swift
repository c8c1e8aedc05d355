import PipCore

extension SamplePartnership {
  static let reviews = [
    ingham, saxby, thorpeFen, marshLane, stOswalds, holme, saxbyAgain, marshLaneAgain,
  ]

  /// At Reflect: its workshop was on 26 November, so its check-in is due on 24 February.
  static let ingham = review("ingham") {
    $0.focus = "How well pupils explain their reasoning in mathematics"
    $0.themes = ["quality-of-teaching"]
    $0.question = "To what extent do pupils explain how they solved a problem?"
    ($0.planned, $0.held) = (day("2026-11-10"), day("2026-11-10"))
    $0.moves[code("mv22")] = Move(
      on: day("2026-10-05"), from: day("2026-10-20"), to: day("2026-11-10"), why: "staff illness")
    ($0.lead, $0.team, $0.champions) = (id("tom-reed"), [id("grace-obi"), id("leo-hart")], [id("carl-west")])
    $0.strengths[code("st22")] = observation(
      "Every lesson began with a problem to talk about", "quality-of-teaching")
    $0.findings[code("fd22")] = observation(
      "Younger pupils had fewer chances to explain", "quality-of-teaching")
    $0.feedback = feedback(day("2026-11-10"), "Talk about reasoning in every mathematics lesson")
    $0.feedback?.owner = id("asha-patel")
    $0.workshops[code("wk22")] = workshop(planned: "2026-11-26", held: "2026-11-26")
    $0.actions[code("7k3m")] = action("Agree sentence starters for every class", "asha-patel", "2026-12-18") {
      $0.done = day("2026-12-15")
    }
    $0.actions[code("9x2q")] = action(
      "Film and share one lesson in each year group", "asha-patel", "2027-01-20")
    $0.actions[code("b4d8")] = action("Show parents how talk helps", nil, "2027-03-05") {
      ($0.ownerText, $0.started) = ("Year 5 team", day("2027-01-11"))
    }
    $0.actions[code("c2f6")] = action("Visit Saxby to see guided talk", nil, nil)
    $0.actions[code("d7g9")] = action("Buy a new scheme", "asha-patel", "2027-01-08") {
      $0.stopped = Reason(on: day("2026-12-01"), why: "not needed after all")
    }
    $0.impact[code("mp22")] = impact(
      "Teachers plan questions together", .staff, "notes of three planning meetings")
  }

  /// Complete; its check-in was due on Monday 4 January and held on the 12th.
  static let saxby = review("saxby") {
    $0.focus = "Reading for pleasure in years 3 to 6"
    $0.themes = ["attainment", "culture"]
    $0.question = "To what extent do pupils choose to read?"
    ($0.planned, $0.held) = (day("2026-09-22"), day("2026-09-22"))
    ($0.lead, $0.team) = (id("asha-patel"), [id("grace-obi")])
    ($0.shadows, $0.champions) = ([id("mina-shah")], [id("leo-hart")])
    $0.strengths[code("st33")] = observation("A library that pupils run themselves", "culture")
    $0.strengths[code("st44")] = observation("Adults talk about what they read", nil)
    $0.feedback = feedback(day("2026-09-22"), "Time to read every day in every class")
    $0.workshops[code("wk33")] = workshop(planned: "2026-10-01", held: "2026-10-01")
    $0.actions[code("2b3c")] = action("Fifteen minutes of reading after lunch", "tom-reed", "2026-11-02") {
      ($0.done, $0.theme) = (day("2026-11-02"), "culture")
    }
    $0.actions[code("3c4d")] = action("Book talk with Ingham each half-term", "tom-reed", "2027-02-12") {
      $0.started = day("2026-12-03")
    }
    var checkIn = CheckIn(workshop: code("wk33"))
    checkIn.held = day("2027-01-12")
    $0.checkIns[code("ck33")] = checkIn
    $0.impact[code("mp33")] = impact(
      "Two in three pupils now borrow a book each week", .pupils, "library records")
    $0.impact[code("mp44")] = impact("Parents ask for book lists", .pupils, nil) { $0.isUnexpected = true }
    $0.impact[code("mp55")] = impact("The head leads with more confidence", .leaders, nil)
  }

  /// At Act: the workshop is agreed for 9 February.
  static let thorpeFen = review("thorpe-fen") {
    $0.focus = "Curriculum leadership below the headteacher"
    $0.themes = ["leadership"]
    $0.question = "To what extent do subject leaders know their subject across the school?"
    ($0.planned, $0.held) = (day("2027-01-19"), day("2027-01-19"))
    ($0.lead, $0.team) = (id("asha-patel"), [id("carl-west")])
    $0.findings[code("fd33")] = observation("Leaders see books but not lessons", "leadership")
    $0.feedback = feedback(day("2027-01-19"), "Time for leaders to be in lessons")
    $0.workshops[code("wk44")] = workshop(planned: "2027-02-09") { $0.champions = [id("leo-hart")] }
  }

  /// At Feedback: the visit was four days ago.
  static let marshLane = review("marsh-lane") {
    $0.focus = "Early language"
    $0.themes = ["attainment"]
    $0.question = "To what extent do adults extend what children say?"
    ($0.planned, $0.held) = (day("2027-01-28"), day("2027-01-28"))
    ($0.lead, $0.team) = (id("tom-reed"), [id("asha-patel")])
  }

  /// Cancelled, with one promise left from the first meeting.
  static let stOswalds = review("st-oswalds") {
    $0.focus = "Attendance"
    $0.themes = ["families"]
    $0.planned = day("2026-12-08")
    $0.lead = id("carl-west")
    $0.cancelled = Reason(on: day("2026-12-01"), why: "a new headteacher starts in January")
    $0.actions[code("4d5f")] = action("Send the attendance policy to the group", "mina-shah", "2027-03-19")
  }

  /// At Review: the visit is agreed for 11 March.
  static let holme = review("holme") {
    $0.focus = "Writing across the curriculum"
    $0.themes = ["quality-of-teaching"]
    $0.question = "To what extent do pupils write well in every subject?"
    $0.planned = day("2027-03-11")
    ($0.lead, $0.team, $0.shadows) = (id("grace-obi"), [id("tom-reed")], [id("mina-shah")])
    $0.champions = [id("leo-hart")]
  }

  /// At Plan: a question is still to be written.
  static let saxbyAgain = review("saxby.2") {
    $0.focus = "What became of reading for pleasure"
    $0.planned = day("2027-06-08")
  }

  /// At Prepare: nothing is agreed yet.
  static let marshLaneAgain = review("marsh-lane.2") { _ in }

  static func review(_ text: String, _ more: (inout Review) -> Void) -> Review {
    var review = Review(id: reviewID(text))
    more(&review)
    // What is said is shared, so that the pages show all of it; what is kept back has its own tests.
    (review.agreed, review.sharing) = (review.feedback?.on, Choice(.all))
    return review
  }

  static func observation(_ text: String, _ theme: String?) -> Observation {
    var observation = Observation(text: text)
    observation.theme = theme
    return observation
  }

  static func feedback(_ on: Day, _ priority: String) -> Feedback {
    var feedback = Feedback(on: on)
    feedback.priority = priority
    return feedback
  }

  static func workshop(
    planned: String? = nil, held: String? = nil, _ more: (inout Workshop) -> Void = { _ in }
  ) -> Workshop {
    var workshop = Workshop()
    (workshop.planned, workshop.held) = (planned.map(day), held.map(day))
    more(&workshop)
    return workshop
  }

  static func action(
    _ text: String, _ owner: String?, _ due: String?, _ more: (inout Action) -> Void = { _ in }
  ) -> Action {
    var action = Action(text: text)
    (action.owner, action.due) = (owner.map { id($0) }, due.map(day))
    more(&action)
    return action
  }

  static func impact(
    _ text: String, _ beneficiary: Beneficiary, _ evidence: String?, _ more: (inout Impact) -> Void = { _ in }
  ) -> Impact {
    var impact = Impact(text: text, beneficiary: beneficiary)
    impact.evidence = evidence
    more(&impact)
    return impact
  }
}
