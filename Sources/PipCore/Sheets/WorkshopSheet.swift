/// The sheet that champions fill in at an improvement workshop: who was there, what was asked, what will be done.
///
/// What is asked comes from London South's fifth stage; the words are ours.
public enum WorkshopSheet {
  /// Makes the sheet of a workshop.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - which: Which of its workshops; the one that ``usual(of:)`` finds, or a new one, if nil.
  ///   - lookup: Where names are looked up.
  /// - Returns: The sheet.
  public static func make(of review: Review, in cycle: ID<Cycle>, which: Code? = nil, _ lookup: Lookup)
    -> Sheet
  {
    let names = SheetNames(lookup)
    let code = which ?? usual(of: review)
    let workshop = code.flatMap { review.workshops[$0] }
    let address = ReviewAddress(review.id, in: cycle).description
    return Sheet(
      kind: .workshop, address: code.map { "\(address)/\($0)" } ?? address,
      title: "Improvement workshop at \(lookup.name(of: review.host))",
      facts: SheetFacts.make([
        ("Workshop agreed for", workshop?.planned?.short), ("The one priority", review.feedback?.priority),
        ("Enquiry question", review.question), ("What the school wants to be", review.aspiration),
        ("What lies between", review.feedback?.gap),
        (
          "Strengths to build on",
          review.strengths.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: "\n")
        ),
        ("Who owns the plan", review.feedback?.owner.map { names.text($0) }),
      ]),
      parts: [
        SheetPart(
          "workshop", "The workshop",
          .questions([
            SheetQuestion(
              "held", "On which day was it held?", hint: SheetHints.day, value: workshop?.held?.short ?? "",
              .day),
            SheetQuestion(
              "champions", "Which improvement champions facilitated it?", hint: SheetHints.people,
              value: names.text(workshop?.champions ?? review.champions), .people),
            SheetQuestion(
              "present", "How many staff took part?", hint: "a number",
              value: workshop?.present.map(String.init) ?? "", .number),
            SheetQuestion(
              "governors", "How many governors took part?", hint: "a number",
              value: workshop?.governorsPresent.map(String.init) ?? "", .number),
          ])),
        SheetPart(
          "questions", "What the staff asked",
          help: "The questions that were worked on, one a row.",
          .table(
            columns: [SheetColumn("text", "Question", width: 9, .line)],
            rows: (workshop?.questions ?? []).enumerated().map { SheetRow("q\($0 + 1)", ["text": $1]) },
            empty: 3)),
        actions(
          of: review, names, "actions", "What the school will do",
          help: "One action a row. What is not settled yet may say: to agree."),
      ])
  }

  /// The workshop that is meant when nobody says which: the one that was agreed and not yet held, else the last one held.
  ///
  /// - Parameter review: The review.
  /// - Returns: Its code; nil while there is none.
  public static func usual(of review: Review) -> Code? {
    let inOrder = review.workshops.sorted {
      ($0.value.day ?? .latest, $0.key) < ($1.value.day ?? .latest, $1.key)
    }
    return (inOrder.first { $0.value.held == nil } ?? inOrder.last)?.key
  }

  /// A table for actions: those that there are, and room for new ones.
  static func actions(
    of review: Review?, _ names: SheetNames, _ key: String, _ heading: String, help: String, empty: Int = 6
  ) -> SheetPart {
    SheetPart(
      key, heading, help: help,
      .table(
        columns: [
          SheetColumn("text", "What", width: 4),
          SheetColumn("owner", "Who", hint: SheetHints.owner, width: 2, .owner),
          SheetColumn("due", "By when", hint: SheetHints.due, width: 2, .due),
          SheetColumn("success", "We will know by", width: 3),
        ],
        rows: (review?.actions ?? [:]).sorted { $0.key < $1.key }.map { code, action in
          SheetRow(
            code.description,
            [
              "text": action.text, "owner": action.owner.map { names.text($0) } ?? action.ownerText ?? "",
              "due": action.due?.short ?? "", "success": action.success ?? "",
            ])
        }, empty: empty))
  }
}
