import CommandTable
import PipCore

extension MeetingCommands {
  static let held = Row(
    "held", "Record that a meeting was held, and who was there", .writes,
    examples: [
      "pip meeting held heads-2026-12-03 --schools ingham,saxby,welton --apologies holme",
      "pip meeting held cluster-meet-2027-01-14 --on 21/1/2027 --people asha-patel --present 9",
    ],
    discussion: """
      The day is the one agreed, unless --on names another. Schools and people can both be named; where names are not \
      kept, a number will do.

      Then say which reviews were brought (meeting bring), what was learnt (meeting lesson add) and what was decided \
      (meeting decision add).
      """,
    argument("meeting", MeetingWord.self, "The meeting"),
    option("on", DayWord.self, "The day it was held, if not the one agreed"), AttendanceDraft.parameter
  ) { session, word, on, attendance in
    var place = try session.meeting(word)
    try session.checkNotCancelled(place)
    try session.checkNotHeld(place)
    guard let day = try session.day(on) ?? place.meeting.planned else {
      throw UsageError.conflicting(
        "no day is agreed for \(place.address)", hints: ["say the day it was held with --on DAY"])
    }
    place.meeting.held = day
    try attendance.apply(to: &place.meeting, session)
    try session.save(place)
    return .saved(
      Saved("recorded", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      notes: place.meeting.reviews.isEmpty
        ? ["Which reviews were brought? \(session.program) meeting bring \(place.address) HOST"] : [],
      warnings: try session.doubts(aboutMeetingOn: day, happened: true, in: place.cycle))
  }

  static let move = Row(
    "move", "Move a meeting to another day", .writes,
    examples: ["pip meeting move heads-2026-12-03 --on 10/12/2026 --why \"snow\""],
    discussion: "The old day and the reason are kept, and so is the meeting's id.",
    argument("meeting", MeetingWord.self, "The meeting"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, on, why in
    var place = try session.meeting(word)
    try session.checkNotCancelled(place)
    try session.checkNotHeld(place)
    let day = try session.day(on)
    guard place.meeting.planned != day else {
      throw RuleProblem.already(thing: place.thing, state: "planned", on: day, hint: "")
    }
    place.meeting.moves[session.newCode(in: place.meeting)] = Move(
      on: session.today, from: place.meeting.planned, to: day, why: why.text)
    place.meeting.planned = day
    try session.save(place)
    return .saved(
      Saved("moved", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      warnings: try session.doubts(aboutMeetingOn: day, happened: false, in: place.cycle))
  }

  static let cancel = Row(
    "cancel", "Record that a meeting does not take place", .writes,
    examples: ["pip meeting cancel heads-2026-12-03 --why \"an inspection\""],
    argument("meeting", MeetingWord.self, "The meeting"), requiredOption("why", NameText.self, "Why")
  ) { session, word, why in
    var place = try session.meeting(word)
    try session.checkNotCancelled(place)
    try session.checkNotHeld(place)
    place.meeting.cancelled = Reason(on: session.today, why: why.text)
    try session.save(place)
    return .saved(
      Saved("cancelled", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)))
  }

  static let reopen = Row(
    "reopen", "Take back that a meeting was held or cancelled", .writes,
    examples: ["pip meeting reopen heads-2026-12-03 --why \"it was put off\""],
    discussion:
      "With the meeting, who was there is taken back too; what was brought, learnt and decided stays.",
    argument("meeting", MeetingWord.self, "The meeting"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    var place = try session.meeting(word)
    let step = place.meeting.cancelled == nil ? "held" : "cancelled"
    guard let day = place.meeting.cancelled?.on ?? place.meeting.held else {
      throw RuleProblem.nothingToReopen(thing: place.thing)
    }
    place.meeting.moves[session.newCode(in: place.meeting)] = Move(
      on: session.today, from: day, to: nil, why: why.text, step: step)
    if place.meeting.cancelled != nil {
      place.meeting.cancelled = nil
    } else {
      place.meeting.planned = place.meeting.planned ?? place.meeting.held
      place.meeting.held = nil
      (place.meeting.schools, place.meeting.people, place.meeting.present) = ([], [], nil)
    }
    try session.save(place)
    return .saved(
      Saved("reopened", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)))
  }

  static let bring = Row(
    "bring", "Record which reviews were brought to a meeting", .writes,
    examples: [
      "pip meeting bring heads-2026-12-03 ingham saxby",
      "pip meeting bring heads-2026-12-03 ingham --note \"three schools want to see the phonics groups\"",
    ],
    discussion: """
      Before the meeting this puts reviews on its agenda; once it is held, they count as brought. The outcome of every \
      review should reach a meeting, so that what was learnt in one school helps the others.
      """,
    argument("meeting", MeetingWord.self, "The meeting"), arguments("host", ReviewWord.self, "A review"),
    option("note", ProseText.self, "What the meeting heard or said of it")
  ) { session, word, reviews, note in
    var place = try session.meeting(word)
    try session.checkNotCancelled(place)
    guard !reviews.isEmpty else { throw noReviews }
    if note != nil, reviews.count > 1 {
      throw UsageError.conflicting("--note is about one review", hints: ["bring the reviews one by one"])
    }
    var waiting: [String] = []
    for word in reviews {
      let found = try session.review(word)
      let address = ReviewAddress(found.review.id, in: found.cycle.id)
      if note == nil, place.meeting.reviews[address] != nil {
        throw RuleProblem.already(
          thing: "the review of \(found.address)", state: "brought to \(place.address)", on: nil,
          hint: "meeting show \(place.address)")
      }
      var brought = place.meeting.reviews[address] ?? Brought()
      brought.note = note?.text ?? brought.note
      place.meeting.reviews[address] = brought
      if !found.review.hasOutcome { waiting.append(found.address) }
    }
    try session.save(place)
    return .saved(
      Saved(
        "brought to", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      notes: waiting.map { "\($0) has no feedback yet, so there is no outcome to hear." })
  }

  static let unbring = Row(
    "unbring", "Take away reviews that were not brought after all", .writes,
    examples: ["pip meeting unbring heads-2026-12-03 saxby"],
    argument("meeting", MeetingWord.self, "The meeting"), arguments("host", ReviewWord.self, "A review")
  ) { session, word, reviews in
    var place = try session.meeting(word)
    guard !reviews.isEmpty else { throw noReviews }
    for word in reviews {
      let found = try session.review(word)
      let address = ReviewAddress(found.review.id, in: found.cycle.id)
      guard place.meeting.reviews.removeValue(forKey: address) != nil else {
        throw LookupProblem.noItem(
          noun: Review.noun, code: found.address, place: "brought to \(place.address)",
          candidates: MeetingCommands.reviews(of: place.meeting, in: place.cycle.id))
      }
    }
    try session.save(place)
    return .saved(
      Saved(
        "changed what was brought to", "the meeting", place.address, place.meeting.title,
        facts: try facts(place, session)))
  }

  private static var noReviews: UsageError {
    UsageError.conflicting(
      "no review is named", hints: ["name one or more by their hosts, such as ingham saxby"])
  }
}
