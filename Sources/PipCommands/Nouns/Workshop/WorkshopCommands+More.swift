import CommandTable
import PipCore

extension WorkshopCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case champion, present, question
    case governorsPresent = "governors-present"
    static let valueName = "FIELD"
  }

  static func clear(_ field: Field, of workshop: inout Workshop) {
    switch field {
    case .champion: workshop.champions = []
    case .present: workshop.present = nil
    case .question: workshop.questions = []
    case .governorsPresent: workshop.governorsPresent = nil
    }
  }

  static let show = Row(
    "show", "Show the workshops of a review and their plan", .reads, examples: ["pip workshop show ingham"],
    argument("host", ReviewWord.self, "The review")
  ) { session, word in
    let place = try session.review(word)
    let standing = try session.standing(of: place.review)
    var document = Document([.title("Improvement workshops of \(place.address)")])
    for (code, workshop) in inOrder(place.review.workshops) {
      document.add(.heading("Workshop \(place.address(code))"))
      document.add(.facts(try ReviewFacts.workshop(workshop, session)))
    }
    if place.review.workshops.isEmpty { document.add(.paragraph("None is agreed yet.")) }
    if !place.review.actions.isEmpty {
      let lines = place.review.actions.sorted { $0.key < $1.key }
        .map { ActionLine(action: $0.value, code: $0.key, place: place) }
      document.add(.heading("Actions"))
      document.add(.table(try ActionLine.listing(session, of: lines).table(lines)))
    }
    if let checkIn = standing.checkIn {
      let facts = ReviewFacts.checkInFacts(checkIn, place.review, session)
      document.add(.facts(facts.map { Fact(label: "Check-in \($0.label.lowercased())", text: $0.text) }))
    }
    return Answer(
      "pip/workshops/1", document,
      .array(inOrder(place.review.workshops).map { json($0.key, $0.value, place) }))
  }

  static let list = Row(
    "list", "List the workshops of the open cycles", .reads, examples: ["pip workshop list"]
  ) { session in
    var rows: [(code: Code, workshop: Workshop, place: ReviewPlace)] = []
    try session.forEachChased { place in
      rows += place.review.workshops.map { ($0.key, $0.value, place) }
    }
    rows.sort { ($0.workshop.day ?? .latest, $0.code) < ($1.workshop.day ?? .latest, $1.code) }
    return Listing<(code: Code, workshop: Workshop, place: ReviewPlace)>(columns: [
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("planned", "Agreed for") { .day($0.workshop.planned) },
      Column("held", "Held") { .day($0.workshop.held) },
      Column("champions", "Champions", rank: 1, wraps: true) { .words($0.workshop.champions.map(\.text)) },
      Column("present", "Staff", alignment: .right, rank: 1) { .number($0.workshop.present) },
      Column("governorsPresent", "Governors", alignment: .right, rank: 2) {
        .number($0.workshop.governorsPresent)
      },
    ]).answer(
      "pip/workshops/1", rows,
      empty: "No workshops yet. Agree one with: \(session.program) workshop plan HOST --on DAY")
  }

  static let reopen = Row(
    "reopen", "Take back that a workshop was held", .writes,
    examples: ["pip workshop reopen ingham --why \"it was put off\""],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why it is taken back"),
    option("workshop", CodeWord.self, "Which of several")
  ) { session, word, why, which in
    var place = try session.review(word)
    let code = try one(of: place, which, session)
    guard var workshop = place.review.workshops[code], let held = workshop.held else {
      throw RuleProblem.nothingToReopen(thing: "the workshop \(place.address(code))")
    }
    if place.review.checkIns.values.contains(where: { $0.workshop == code && $0.held != nil }) {
      throw RuleProblem.contradiction(
        "its check-in was held since: take that back first, with \(session.program) checkin reopen \(place.address) --why \"…\""
      )
    }
    workshop.moves[session.newCode(in: place.review)] = Move(
      on: session.today, from: held, to: nil, why: why.text, step: "workshop")
    workshop.held = nil
    workshop.planned = workshop.planned ?? held
    place.review.workshops[code] = workshop
    try session.save(place)
    return .saved(Saved("took back", "the workshop", place.address(code), why.text))
  }

  static let remove = Row(
    "remove", "Remove a workshop that was entered by mistake", .writes,
    examples: ["pip workshop remove ingham/7k3m"], argument("address", ItemWord.self, "The workshop")
  ) { session, word in
    var (place, code) = try session.item(word, "workshop") { $0.workshops }
    let checkIns = place.review.checkIns.filter { $0.value.workshop == code }.keys.sorted()
    guard checkIns.isEmpty else {
      throw RuleProblem.inUse(thing: "the workshop \(place.address(code))", by: ["its check-in"])
    }
    place.review.workshops[code] = nil
    if place.review.checkInFrom == code { place.review.checkInFrom = nil }
    try session.save(place)
    return .saved(Saved("removed", "the workshop", place.address(code)))
  }

  /// The workshop that a command means when a review has several.
  static func one(of place: ReviewPlace, _ which: CodeWord?, _ session: Session) throws -> Code {
    let workshops = place.review.workshops
    if let which { return try session.code(which.code, "workshop", in: place, workshops) }
    let waiting = workshops.filter { $0.value.held == nil }
    if waiting.count == 1, let only = waiting.keys.first { return only }
    guard workshops.count <= 1 else {
      throw LookupProblem.ambiguous(
        noun: "workshop", word: place.address, candidates: choices(workshops))
    }
    guard let only = workshops.keys.first else {
      throw RuleProblem.stepMissing(
        step: "that", needs: "a workshop is agreed", command: "workshop plan \(place.address) --on DAY")
    }
    return only
  }

  static func onlyPlanned(_ place: ReviewPlace) throws -> Code? {
    let waiting = place.review.workshops.filter { $0.value.held == nil }
    guard waiting.count > 1 else { return waiting.keys.first }
    throw LookupProblem.ambiguous(
      noun: "workshop", word: place.address, candidates: choices(waiting))
  }

  /// What to add to a command to say which workshop is meant, with its day.
  private static func choices(_ workshops: [Code: Workshop]) -> [String] {
    inOrder(workshops).map { code, workshop in
      "--workshop \(code)" + (workshop.day.map { " (\($0.short))" } ?? "")
    }
  }

  /// Workshops by their day.
  private static func inOrder(_ workshops: [Code: Workshop]) -> [(key: Code, value: Workshop)] {
    workshops.sorted { ($0.value.day ?? .latest, $0.key) < ($1.value.day ?? .latest, $1.key) }
  }

  static func saved(
    _ verb: String, _ place: ReviewPlace, _ code: Code, _ session: Session, happened: Bool,
    isNewDay: Bool = true
  ) throws -> Answer {
    let workshop = place.review.workshops[code] ?? Workshop()
    let standing = try session.standing(of: place.review)
    var facts = try ReviewFacts.workshop(workshop, session)
    if let checkIn = standing.checkIn, checkIn.workshop == code {
      let moved = checkIn.due == checkIn.followUp?.due ? "" : " It was moved by agreement."
      facts.append(
        Fact(
          label: "Check-in",
          text: Text("\(session.spoken(checkIn.due)). \(checkIn.explanation ?? "")\(moved)")))
    }
    var answer = Answer.saved(
      Saved(verb, "the workshop", place.address(code), nil, facts: facts),
      warnings: try session.doubts(
        about: isNewDay ? workshop.day : nil, "a workshop", happened: happened, in: place)
        + session.workshopDoubts(place))
    if happened, place.review.actions.isEmpty {
      answer.notes = [
        "Next: \(session.program) action add \(place.address) \"…\" --owner PERSON --due DAY --success \"…\""
      ]
    }
    return answer
  }

  private static func json(_ code: Code, _ workshop: Workshop, _ place: ReviewPlace) -> JSONValue {
    guard case .object(var members) = workshop.json else { return .null }
    members["address"] = .string(place.address(code))
    members["code"] = .string(code.description)
    members["host"] = .string(place.review.host.text)
    members["cycle"] = .string(place.cycle.id.text)
    return .object(members)
  }
}
