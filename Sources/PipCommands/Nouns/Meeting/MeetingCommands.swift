import CommandTable
import PipCore

/// `pip meeting …`: where the partnership hears outcomes, learns from them and decides.
enum MeetingCommands {
  static let noun = Row(
    "meeting", "Manage meetings: who came, what was brought and decided",
    [
      add, held, show, list, pack, bring, unbring, lesson, decision, edit, move, cancel, reopen, remove,
    ])

  static let add = Row(
    "add", "Arrange a meeting", .writes,
    examples: [
      "pip meeting add heads --on 3/12/2026 --place \"Ingham Primary School\"",
      "pip meeting add cluster-meet --cluster north --on 14/1/2027",
    ],
    discussion: """
      The kinds are management-group, heads, champions, governors, cluster-meet and progress-workshop. The meeting's id is \
      made from its kind and day, and stays when the day moves.

      It is chased by due until it is recorded with meeting held.
      """,
    argument("kind", MeetingKind.self, "What kind of meeting it is"),
    MeetingDraft.parameter,
    option("id", NewID.self, "A short name of your own for commands; made from kind and day if left out")
  ) { session, kind, draft, id in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    if kind == .clusterMeet, draft.cluster == nil {
      throw UsageError.conflicting(
        "a cluster meet is one cluster's", hints: ["say which with --cluster CLUSTER"])
    }
    let day = try session.day(draft.on)
    let meeting = Meeting(id: try newID(id?.text, kind, on: day, in: cycle, session), kind: kind)
    var place = try session.place(meeting, cycle)
    try draft.apply(to: &place, session)
    try session.save(place)
    return .saved(
      Saved("arranged", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      notes: day.map { $0 < session.today } ?? false
        ? ["If it was held: \(session.program) meeting held \(place.address) --schools SCHOOL,SCHOOL"] : [],
      warnings: try session.doubts(aboutMeetingOn: day, happened: false, in: cycle)
        + doubts(aboutSecond: place.meeting, in: cycle, session))
  }

  /// The id of a new meeting: as typed, else its kind and day, with a number when that is taken.
  private static func newID(
    _ typed: String?, _ kind: MeetingKind, on day: Day?, in cycle: Cycle, _ session: Session
  ) throws -> ID<Meeting> {
    if let id = typed.flatMap({ ID<Meeting>($0) }) {
      if let taken = try session.records.meeting(id, in: cycle.id) {
        throw LookupProblem.exists(noun: Meeting.noun, id: id.text, name: taken.title)
      }
      return id
    }
    let known = Set(try session.records.meetingIDs(in: cycle.id))
    let name = day.map { "\(kind.rawValue)-\($0)" } ?? kind.rawValue
    var (text, number) = (name, 1)
    while let id = ID<Meeting>(text) {
      if !known.contains(id) { return id }
      number += 1
      text = "\(name)-\(number)"
    }
    throw LookupProblem.noIDFromName(name)
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case on, place, cluster, link, schools, people, present, apologies
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change what is recorded of a meeting", .writes,
    examples: [
      "pip meeting edit heads-2026-12-03 --place \"Saxby Village School\"",
      "pip meeting edit heads-2026-12-03 --apologies holme --clear present",
    ],
    discussion: """
      What you name replaces what was there: --schools a,b makes a and b all who were there.

      A meeting that is put off is recorded with meeting move, which keeps the reason; --on here corrects a slip.
      """,
    argument("meeting", MeetingWord.self, "The meeting"), MeetingDraft.parameter, AttendanceDraft.parameter,
    options("clear", Field.self, "Empty a field")
  ) { session, word, draft, attendance, cleared in
    var place = try session.meeting(word)
    let before = place.meeting
    for field in cleared { try clear(field, of: &place, session) }
    try draft.apply(to: &place, session)
    try attendance.apply(to: &place.meeting, session)
    try session.checkSaid(place.meeting != before, about: place.thing)
    if place.meeting.held == nil, place.meeting.hasAttendance, !before.hasAttendance {
      throw RuleProblem.stepMissing(
        step: "who was there", needs: "the meeting itself", command: "meeting held \(place.address)")
    }
    try session.save(place)
    return .saved(
      Saved("changed", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      warnings: place.meeting.day == before.day
        ? []
        : try session.doubts(
          aboutMeetingOn: place.meeting.day, happened: place.meeting.held != nil, in: place.cycle))
  }

  private static func clear(_ field: Field, of place: inout MeetingPlace, _ session: Session) throws {
    switch field {
    case .on:
      guard place.meeting.held == nil else {
        throw RuleProblem.contradiction(
          "to take back the meeting, say why: \(session.program) meeting reopen \(place.address) --why \"…\"")
      }
      place.meeting.planned = nil
    case .place: place.meeting.place = nil
    case .cluster: place.meeting.cluster = nil
    case .link: place.meeting.link = nil
    case .schools: place.meeting.schools = []
    case .people: place.meeting.people = []
    case .present: place.meeting.present = nil
    case .apologies: place.meeting.apologies = []
    }
  }

  static let remove = Row(
    "remove", "Remove a meeting that was entered by mistake", .writes,
    examples: ["pip meeting remove heads-2026-12-03"],
    discussion: "A meeting that does not take place is cancelled, with meeting cancel, and stays on record.",
    argument("meeting", MeetingWord.self, "The meeting")
  ) { session, word in
    let place = try session.meeting(word)
    try place.cycle.checkOpen()
    try session.records.remove(place.meeting, in: place.cycle.id)
    return .saved(
      Saved("removed", "the meeting", place.address, place.meeting.title, facts: try facts(place, session)),
      warnings: lost(with: place.meeting))
  }

  /// A remark on what goes with a meeting that is removed, since it is seldom meant.
  private static func lost(with meeting: Meeting) -> [String] {
    let parts = [("decision", meeting.decisions.count), ("lesson", meeting.lessons.count)]
      .filter { $0.1 > 0 }.map { $0.1 == 1 ? "1 \($0.0)" : "\($0.1) \($0.0)s" }
    return parts.isEmpty ? [] : ["removed with it: \(parts.joined(separator: " and "))"]
  }

  /// A remark on another meeting of the same kind on the same day, which may be the same one entered twice.
  private static func doubts(aboutSecond meeting: Meeting, in cycle: Cycle, _ session: Session) throws
    -> [String]
  {
    guard let day = meeting.day else { return [] }
    return try session.records.meetings(in: cycle.id).filter { other in
      other.id != meeting.id && other.kind == meeting.kind && other.cluster == meeting.cluster
        && other.day == day && other.cancelled == nil
    }.map { "there is another \($0.title) on \(day.short): \($0.id)" }
  }

  /// What there is to say of a meeting, but for its lessons and decisions.
  static func facts(_ place: MeetingPlace, _ session: Session) throws -> [Fact] {
    let meeting = place.meeting
    let state = meeting.held.map { "held \(session.spoken($0))" } ?? meeting.planned.map(session.spoken)
    return Facts.make([
      ("Day", state ?? "to agree"), ("Cluster", meeting.cluster?.text), ("Place", meeting.place),
      ("Link", meeting.link),
      ("Cancelled", meeting.cancelled.map { "\(session.spoken($0.on)), because \($0.why)" }),
      ("Schools present", joined(meeting.schools)), ("People present", try session.names(meeting.people)),
      ("Present in all", meeting.present.map(String.init)), ("Apologies", joined(meeting.apologies)),
      ("Reviews brought", joined(reviews(of: meeting, in: place.cycle.id))),
      ("Moved", ReviewFacts.moves(meeting.moves)),
    ])
  }

  /// The reviews brought, with their cycle where that is not the meeting's.
  static func reviews(of meeting: Meeting, in cycle: ID<Cycle>) -> [String] {
    meeting.reviews.keys.sorted().map { $0.cycle == cycle ? $0.review.description : $0.description }
  }

  private static func joined<Name: CustomStringConvertible>(_ names: [Name]) -> String? {
    names.isEmpty ? nil : names.map(\.description).joined(separator: ", ")
  }
}

extension Meeting {
  /// Whether anything is recorded of who was there.
  var hasAttendance: Bool {
    !schools.isEmpty || !people.isEmpty || present != nil
  }
}
