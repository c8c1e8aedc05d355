/// The plan that came of a review's workshops, on one page to print: for the host's own staff and governors.
public struct WorkshopPlan: Sendable {
  /// The name and format of ``json``.
  public static let schema = "pip/workshop/plan/1"

  private let review: Review
  private let shared: SharedReview
  private let lookup: Lookup
  private let checkIn: CheckInDue?

  /// Makes the plan of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - lookup: Where names are looked up.
  ///   - today: The day it is made.
  public init(of review: Review, _ lookup: Lookup, today: Day) {
    (self.review, self.lookup) = (review, lookup)
    // The page goes to the host, which reads its own review whole.
    shared = review.shared(by: lookup.partnership, with: review.host)
    checkIn = CheckInDue(of: review, in: lookup.model(of: review), lookup.calendar(for: review.host))
  }

  /// The actions, by day and then by text; those that are to agree come last, and what is given up is left out.
  private var actions: [(code: Code, action: Action)] {
    shared.actions.filter { $0.value.stopped == nil }
      .sorted {
        ($0.value.due ?? .latest, $0.value.text, $0.key) < ($1.value.due ?? .latest, $1.value.text, $1.key)
      }
      .map { ($0.key, $0.value) }
  }

  /// The workshops that were held, else those that are agreed.
  private var workshops: [Workshop] {
    let held = review.workshops.values.filter { $0.held != nil }
    return (held.isEmpty ? Array(review.workshops.values) : held)
      .sorted { ($0.day ?? .latest) < ($1.day ?? .latest) }
  }

  private var champions: [String] {
    var people: [ID<Person>] = []
    for person in workshops.flatMap(\.champions) where !people.contains(person) { people.append(person) }
    return (people.isEmpty ? review.champions : people).map { lookup.name(of: $0) }
  }

  /// The page.
  public var document: Document {
    var document = Document([.title("Our plan: \(lookup.name(of: review.host))")])
    let facts = [
      ("Our priority", shared.priority), ("Our question", review.question),
      ("Where we want to be", review.aspiration),
      ("Workshop", lines(workshops.compactMap(\.day).map(\.short))), ("Champions", lines(champions)),
      ("Who looks after the plan", review.feedback?.owner.map { lookup.name(of: $0) }),
      ("We look back together", checkIn.map { $0.held ?? $0.due }?.short),
    ]
    document.add(.facts(facts.compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } }))
    document.add(.heading("What we do"))
    if actions.isEmpty {
      document.add(.paragraph("No action is agreed yet."))
    } else {
      document.add(
        .table(
          Table(
            columns: [
              TableColumn(heading: "Action", wraps: true), TableColumn(heading: "Who", wraps: true),
              TableColumn(heading: "By"), TableColumn(heading: "We will know by", wraps: true),
              TableColumn(heading: "Done"),
            ],
            rows: actions.map { _, action in
              [
                Text(action.text), Text(lookup.owner(of: action) ?? "to agree"),
                Text(action.due?.short ?? "to agree"), Text(action.success ?? ""),
                Text(action.done?.brief ?? "[ ]"),
              ]
            })))
    }
    let questions = workshops.flatMap(\.questions)
    if !questions.isEmpty {
      document.add(.heading("What we asked ourselves"))
      document.add(.bullets(questions.map { Text($0) }))
    }
    document.add(.heading("Notes"))
    document.add(.paragraph(Text(Array(repeating: Self.line, count: 4).joined(separator: "\n\n"))))
    return document
  }

  /// A line to write on.
  private static let line = String(repeating: ".", count: 60)

  private func lines(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }

  /// The facts of the page for a script.
  public var json: JSONValue {
    .object([
      "review": .string(review.id.description), "host": .string(review.host.text),
      "hostName": .string(lookup.name(of: review.host)), "priority": shared.priority.orNull,
      "question": review.question.orNull, "aspiration": review.aspiration.orNull,
      "workshops": .array(workshops.compactMap(\.day).map(\.json)),
      "champions": .array(champions.map(\.json)), "owner": (review.feedback?.owner?.text).orNull,
      "checkIn": (checkIn.map { $0.held ?? $0.due }).orNull,
      "actions": .array(
        actions.map { code, action in
          .object([
            "code": .string(code.description), "text": .string(action.text),
            "owner": (action.owner?.text ?? action.ownerText).orNull, "due": action.due.orNull,
            "success": action.success.orNull, "done": action.done.orNull,
          ])
        }),
    ])
  }
}
