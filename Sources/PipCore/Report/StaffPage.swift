/// A page for the staff room of the host: what this visit is and is not, and who comes (London South; the wording is ours).
public struct StaffPage: Sendable {
  /// The name and format of ``json``.
  public static let schema = "pip/forstaff/1"

  /// What peer review is, and what it is not: nine contrasts.
  public static let contrasts: [(is: String, isNot: String)] = [
    ("a way for us to get better", "a test we have to pass"),
    ("wider than an inspection, though it knows what inspectors look at", "a dress rehearsal for one"),
    ("something we asked for: our head chose the focus with us", "something that is done to us"),
    ("visitors who ask good questions", "visitors who tell us what to do"),
    ("curious about how things work here, so that they can grow", "a verdict on anybody"),
    ("planned with us and built on evidence", "a stroll past open classroom doors"),
    ("the first step: we then decide together what to do, and look at it again", "a report for the shelf"),
    ("for all of us, over the years, and it rests on trust", "a matter for senior leaders only"),
    ("part of how our schools live with one another", "a single event to get through"),
  ]

  /// How to tell that it goes deep: four marks.
  public static let marks: [String] = [
    "We keep at it. One visit is a beginning; trust grows over years of going in and out of each other's schools.",
    "Nobody is judged. No lesson gets a grade, and no one is compared with anyone else.",
    "We do not look away. Hard questions are asked kindly and taken seriously, by visitors and by us.",
    "Something gets better because of it, for pupils in the end, and we go back to see whether it did.",
  ]

  let review: Review
  let lookup: Lookup
  let today: Day

  /// Makes the page of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - lookup: Where names are looked up.
  ///   - today: The day it is made.
  public init(of review: Review, _ lookup: Lookup, today: Day) {
    (self.review, self.lookup, self.today) = (review, lookup, today)
  }

  private var visitors: [ReviewVisitor] { ReviewVisitor.all(of: review, lookup, today: today) }

  /// The page.
  public var document: Document {
    let visitors = visitors
    let coming = visitors.filter { $0.part != .champion }
    var document = Document([
      .title("Colleagues are coming to \(lookup.name(of: review.host))"),
      .paragraph(
        "This page is for everyone who works here. Colleagues from other schools will spend time with us to help us find out something we want to know."
      ),
      .facts(
        [
          Fact(label: "When", text: agreed((review.held ?? review.planned)?.short)),
          Fact(label: "What about", text: agreed(review.focus)),
          Fact(label: "Our question", text: agreed(review.question)),
          Fact(
            label: "Who comes",
            text: agreed(
              coming.isEmpty ? nil : coming.map { "\($0.words), \($0.part.words)" }.joined(separator: "\n"))),
        ]
          + facts(
            "Who helps us afterwards",
            visitors.filter { $0.part == .champion }.map(\.words).joined(separator: "\n"))),
      .heading("What it is, and what it is not"),
      .table(
        Table(
          columns: [
            TableColumn(heading: "It is", wraps: true), TableColumn(heading: "It is not", wraps: true),
          ],
          rows: Self.contrasts.map { [Text($0.is), Text($0.isNot)] })),
      .heading("How we shall know that it goes deep"), .bullets(Self.marks.map { Text($0) }),
    ])
    document.add(.heading("What we ask of you"))
    document.add(
      .paragraph(
        "Teach and work as you always do; nobody expects anything special. If a visitor asks you something, say what you think. What they find comes back to all of us, and we decide together what follows from it. Until our head has agreed the wording it stays with us, the team and the lead of the partnership; what others hear after that is our choice."
      ))
    return document
  }

  private func facts(_ label: String, _ text: String) -> [Fact] {
    text.isEmpty ? [] : [Fact(label: label, text: Text(text))]
  }

  private func agreed(_ text: String?) -> Text { text.map { Text($0) } ?? Text("to be agreed") }

  /// The facts of the page for a script.
  public var json: JSONValue {
    .object([
      "review": .string(review.id.description), "host": .string(review.host.text),
      "hostName": .string(lookup.name(of: review.host)), "visit": (review.held ?? review.planned).orNull,
      "focus": review.focus.orNull, "question": review.question.orNull,
      "people": .array(visitors.map(\.json)),
      "contrasts": .array(
        Self.contrasts.map { .object(["is": .string($0.is), "isNot": .string($0.isNot)]) }),
      "marks": .array(Self.marks.map(\.json)),
    ])
  }
}
