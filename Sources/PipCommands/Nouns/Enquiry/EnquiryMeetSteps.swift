import CommandTable
import PipCore

extension EnquiryMeetCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case people, school, note
    static let valueName = "FIELD"
  }

  static let attend = Row(
    "attend", "Add who took part in a meet", .writes,
    examples: ["pip enquiry meet attend reading 1 --people leo-hart --school holme"],
    discussion: "Those named are added; to begin again, use enquiry meet edit with --clear people.",
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets"),
    options("people", PersonWord.self, "Who took part"),
    options("school", SchoolWord.self, "A school that took part")
  ) { session, word, number, people, schools in
    try step("recorded who took part in", word, number, session) { meet, name, cycle, _ in
      guard let held = meet.held else {
        throw RuleProblem.stepMissing(
          step: "who took part", needs: "the meet", command: "enquiry meet held \(name.typed) --on DAY")
      }
      let before = meet
      meet.attend(
        schools: try session.schools(schools).map(\.id), people: try session.participants(people, on: held))
      try session.checkSaid(meet != before, about: "who took part")
      return []
    }
  }

  static let move = Row(
    "move", "Move a meet to another day", .writes,
    examples: ["pip enquiry meet move reading 2 --on 9/3/2027 --why \"an inspection\""],
    discussion: "The old day and the reason are kept.",
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets"),
    requiredOption("on", DayWord.self, "The new day"), requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, number, on, why in
    let day = try session.day(on)
    return try step("moved", word, number, session) { meet, name, cycle, code in
      try cycle.check(day)
      try meet.move(
        to: day, on: session.today, why: why.text, code, name.words,
        hint: "enquiry meet edit \(name.typed) --on DAY\(try session.cycleOption(cycle)) corrects the day")
      return try session.doubt(agreedFor: day)
    }
  }

  static let edit = Row(
    "edit", "Change what is recorded of a meet", .writes,
    examples: ["pip enquiry meet edit reading 1 --note \"We share one reading record from now on\""],
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets"),
    option("on", DayWord.self, "Correct its day"),
    option("note", ProseText.self, "What is worth remembering"), options("clear", Field.self, "Empty a field")
  ) { session, word, number, on, note, cleared in
    let day = try session.day(on)
    return try step("changed", word, number, session) { meet, name, cycle, _ in
      let before = meet
      for field in cleared {
        switch field {
        case .people: meet.people = []
        case .school: meet.schools = []
        case .note: meet.note = nil
        }
      }
      if let day {
        try cycle.check(day)
        if meet.held == nil { meet.planned = day } else { meet.held = day }
      }
      meet.note = note?.text ?? meet.note
      try session.checkSaid(meet != before, about: name.words)
      return []
    }
  }

  static let reopen = Row(
    "reopen", "Take back that a meet was held", .writes,
    examples: ["pip enquiry meet reopen reading 1 --why \"it was put off\""],
    discussion: "Who took part is taken back with it.",
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, number, why in
    try step("took back", word, number, session) { meet, name, _, code in
      try meet.reopen(on: session.today, why: why.text, code, name.words)
      (meet.people, meet.schools) = ([], [])
      return []
    }
  }

  static let remove = Row(
    "remove", "Remove what is recorded of a meet", .writes, examples: ["pip enquiry meet remove reading 3"],
    argument("cluster", ClusterWord.self, "The enquiry cluster"),
    argument("number", MeetWord.self, "Which of the three meets")
  ) { session, word, number in
    var (cluster, cycle) = try session.enquiryCluster(word)
    guard let removed = cluster.meets.removeValue(forKey: number.number) else {
      throw Self.missing(number.number, cluster)
    }
    try session.records.save(cluster, in: cycle.id)
    return .saved(Saved("removed", "meet \(number.number) of", cluster.id.text, removed.day?.short))
  }

  private static func missing(_ number: MeetNumber, _ cluster: Cluster) -> LookupProblem {
    .noItem(
      noun: "meet", code: "\(number)", place: "recorded in \(cluster.id)",
      candidates: cluster.meets.keys.sorted().map(\.description))
  }

  /// How a meet is called in sentences, and in commands.
  struct Name {
    let cluster: ID<Cluster>
    let number: MeetNumber

    var words: String { "meet \(number) of \(cluster)" }
    var typed: String { "\(cluster) \(number)" }
  }

  /// How every step goes: find the meet, take the step, save it.
  private static func step(
    _ verb: String, _ word: ClusterWord, _ number: MeetWord, _ session: Session,
    _ take: (inout Meet, Name, Cycle, Code) throws -> [String]
  ) throws -> Answer {
    var (cluster, cycle) = try session.enquiryCluster(word)
    guard var meet = cluster.meets[number.number] else { throw missing(number.number, cluster) }
    let code = Code(avoiding: cluster.codes, using: &session.random)
    let warnings = try take(&meet, Name(cluster: cluster.id, number: number.number), cycle, code)
    cluster.meets[number.number] = meet
    return try saved(verb, number.number, cluster, cycle, session, warnings: warnings)
  }
}
