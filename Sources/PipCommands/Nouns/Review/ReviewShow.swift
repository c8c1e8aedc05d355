import CommandTable
import PipCore

extension ReviewCommands {
  static let show = Row(
    "show", "Show the whole story of a review", .reads,
    examples: ["pip review show ingham", "pip review show ingham@2025-26 --json"],
    argument("host", ReviewWord.self, "The review")
  ) { session, word in
    let place = try session.review(word)
    let standing = try session.standing(of: place.review)
    let story = try ReviewStory(place, standing, session).document()
    guard case .object(var data) = place.review.json else { return Answer("pip/review/1", story, .null) }
    data["cycle"] = .string(place.cycle.id.text)
    data["address"] = .string(place.address)
    if !place.review.judgements.isEmpty {
      data["inspection"] = try session.records.school(place.review.host)?.inspection.json
    }
    data["standing"] = standing.json(on: session.today)
    return Answer("pip/review/1", story, .object(data))
  }
}

extension Standing {
  /// What follows from the record, for scripts.
  func json(on today: Day) -> JSONValue {
    .object([
      "stage": .string(stage),
      "waitsFor": step.map { .string($0.rawValue) } ?? .null,
      "due": due.map(\.json) ?? .null,
      "overdue": .bool(isOverdue(on: today)),
      "checkIn": checkIn.map { checkIn in
        .object([
          "name": .string(checkIn.name), "number": .int(checkIn.number),
          "state": .string(checkIn.state.rawValue), "due": checkIn.due.json,
          "counted": checkIn.followUp?.counted.json ?? .null, "held": checkIn.held.map(\.json) ?? .null,
          "daysLate": checkIn.daysLate.map { .int($0) } ?? .null,
        ])
      } ?? .null,
    ])
  }
}

/// A review told from its focus to its check-in; parts of which nothing is recorded are left out.
struct ReviewStory {
  private let place: ReviewPlace
  private let standing: Standing
  private let session: Session

  init(_ place: ReviewPlace, _ standing: Standing, _ session: Session) {
    (self.place, self.standing, self.session) = (place, standing, session)
  }

  func document() throws -> Document {
    let review = place.review
    let name = try session.hostName(of: review)
    var document = Document([
      .title("\(name), \(place.cycle.id)"), .facts([stage] + (try ReviewFacts.plan(place, session))),
    ])
    add("Before the visit", ReviewFacts.preparation(review, session), to: &document)
    if let lookBack = review.lookBack { addLookBack(lookBack, to: &document) }
    addTimetable(to: &document)
    add("Evidence", review.evidence, to: &document) { ($0.text, [$0.kind?.text, $0.theme]) }
    add("Strengths", review.strengths, to: &document) { ($0.text, [$0.theme]) }
    add("Findings", review.findings, to: &document) { ($0.text, [$0.theme]) }
    document.blocks += try JudgementPage(place, session).blocks
    add("Feedback", try ReviewFacts.feedback(review, session), to: &document)
    add("Reply and sharing", try ReviewFacts.sharing(review, session), to: &document)
    for (code, workshop) in review.workshops.sorted(by: order) {
      add(
        "Improvement workshop \(place.address(code))", try ReviewFacts.workshop(workshop, session),
        to: &document)
    }
    try addActions(to: &document)
    for checkIn in standing.checkIns {
      let name = checkIn.name.prefix(1).uppercased() + checkIn.name.dropFirst()
      add(name, ReviewFacts.checkInFacts(checkIn, review, session), to: &document)
    }
    add("Impact", review.impact, to: &document) { impact in
      (
        impact.text,
        [
          "for \(impact.beneficiary.text)", impact.evidence.map { "known by \($0)" },
          impact.isUnexpected ? "unexpected" : nil,
        ]
      )
    }
    add("Taken home", review.learning, to: &document) { learning in
      (learning.text, [(try? session.name(learning.person)) ?? learning.person.text, learning.theme])
    }
    add("Notes", review.notes, to: &document) { ($0.text, [$0.on.short]) }
    if let moves = ReviewFacts.moves(review.moves) {
      document.add(.heading("Moved and taken back"))
      document.add(.paragraph(Text(moves)))
    }
    return document
  }

  private var stage: Fact {
    let text: String
    if let cancelled = place.review.cancelled {
      text = "cancelled on \(cancelled.on.short): \(cancelled.why)"
    } else if let waitsFor = standing.waitsFor {
      let due = standing.due.map { ", by \(session.spoken($0))" } ?? ""
      text = "\(standing.stage), waits for \(waitsFor)\(due)"
    } else {
      text = "complete"
    }
    let isLate = standing.isOverdue(on: session.today)
    return Fact(label: "Stage", text: Text(text, isLate ? .attention : .plain))
  }

  private func order(_ one: (key: Code, value: Workshop), _ other: (key: Code, value: Workshop)) -> Bool {
    (one.value.day ?? .latest, one.key) < (other.value.day ?? .latest, other.key)
  }

  private func add(_ heading: String, _ facts: [Fact], to document: inout Document) {
    guard !facts.isEmpty else { return }
    document.add(.heading(heading))
    document.add(.facts(facts))
  }

  private func add<Item>(
    _ heading: String, _ items: [Code: Item], to document: inout Document,
    _ words: (Item) -> (text: String, remarks: [String?])
  ) {
    guard !items.isEmpty else { return }
    document.add(.heading(heading))
    document.add(
      .table(
        Table(
          columns: [
            TableColumn(heading: "Address"), TableColumn(heading: heading, wraps: true),
            TableColumn(heading: "More", rank: 1, wraps: true),
          ],
          rows: items.sorted { $0.key < $1.key }.map { code, item in
            let (text, remarks) = words(item)
            return [
              Text(place.address(code)), Text(text), Text(remarks.compactMap { $0 }.joined(separator: ", ")),
            ]
          })))
  }

  private func addLookBack(_ lookBack: LookBack, to document: inout Document) {
    let last = (try? session.records.review(lookBack.review, in: lookBack.cycle))
    document.add(.heading("Look-back on \(lookBack.review)@\(lookBack.cycle), \(lookBack.on.short)"))
    document.add(
      .table(
        Table(
          columns: [
            TableColumn(heading: "Action"), TableColumn(heading: "What", wraps: true),
            TableColumn(heading: "What became of it", wraps: true),
            TableColumn(heading: "Note", rank: 1, wraps: true),
          ],
          rows: lookBack.outcomes.sorted { $0.key < $1.key }.map { code, looked in
            [
              Text(code.description), Text(last?.actions[code]?.text ?? ""),
              Text(looked.outcome.known?.words ?? looked.outcome.text), Text(looked.note ?? ""),
            ]
          })))
  }

  private func addTimetable(to document: inout Document) {
    let items = place.review.timetableInOrder
    guard !items.isEmpty else { return }
    document.add(.heading("Timetable"))
    document.add(
      .table(
        Table(
          columns: [
            TableColumn(heading: "Address"), TableColumn(heading: "Time"),
            TableColumn(heading: "What", wraps: true), TableColumn(heading: "Who", wraps: true),
          ],
          rows: items.map { code, item in
            [Text(place.address(code)), Text(item.time), Text(item.what), Text(item.who ?? "")]
          })))
  }

  private func addActions(to document: inout Document) throws {
    guard !place.review.actions.isEmpty else { return }
    let lines = place.review.actions.sorted {
      ($0.value.due ?? .earliest, $0.key) < ($1.value.due ?? .earliest, $1.key)
    }
    .map { ActionLine(action: $0.value, code: $0.key, place: place) }
    document.add(.heading("Actions"))
    document.add(.table(try ActionLine.listing(session, of: lines).table(lines)))
  }
}
