/// The sheet that a lead reviewer fills in on the day of the visit: what was seen, and how the feedback ended.
///
/// What is asked comes from London South's third and fourth stage and from Trafford's points on how feedback ends; the
/// words are ours.
public enum ReviewSheet {
  /// Makes the sheet of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - lookup: Where names are looked up.
  /// - Returns: The sheet.
  public static func make(of review: Review, in cycle: ID<Cycle>, _ lookup: Lookup) -> Sheet {
    let names = SheetNames(lookup)
    let hasWorkshop = lookup.model(of: review).has(.workshop)
    return Sheet(
      kind: .review, address: ReviewAddress(review.id, in: cycle).description,
      title: "The visit to \(lookup.name(of: review.host))",
      facts: SheetFacts.make([
        ("Visit agreed for", review.planned?.short), ("Focus", review.focus),
        ("Enquiry question", review.question), ("Lines of enquiry", review.lines.joined(separator: "\n")),
        ("Where the school is now", review.baseline),
      ]),
      parts: [visit(review, names), evidence(review)] + seen(review, lookup)
        + [feedback(review, names, lookup)] + [next(review, names, hasWorkshop: hasWorkshop)])
  }

  private static func visit(_ review: Review, _ names: SheetNames) -> SheetPart {
    SheetPart(
      "visit", "The visit",
      .questions([
        SheetQuestion(
          "held", "On which day was the visit?", hint: SheetHints.day, value: review.held?.short ?? "", .day),
        SheetQuestion("lead", "Who led it?", value: names.text(review.lead), .person),
        SheetQuestion(
          "team", "Who else was in the team?", hint: SheetHints.people, value: names.text(review.team),
          .people),
        SheetQuestion(
          "shadows", "Who came along to learn, as a shadow?", hint: SheetHints.people,
          value: names.text(review.shadows), .people),
      ]))
  }

  private static func evidence(_ review: Review) -> SheetPart {
    SheetPart(
      "evidence", "What the team looked at",
      help: "One row for each activity. How: \(evidenceKinds.offered).",
      .table(
        columns: [
          SheetColumn("kind", "How", width: 2, .choice(evidenceKinds)),
          SheetColumn("text", "What was looked at, and what was seen", width: 7),
        ],
        rows: review.evidence.sorted { $0.key < $1.key }.map { code, evidence in
          SheetRow(
            code.description,
            ["kind": evidenceKinds.text(of: evidence.kind?.text), "text": evidence.text])
        }, empty: max(2, 4 - review.evidence.count)))
  }

  static let evidenceKinds = EvidenceKind.allCases.map { SheetChoice($0.rawValue) }

  /// The areas that a strength or a finding can belong to.
  static func themes(of review: Review, _ lookup: Lookup) -> [SheetChoice] {
    let areas = lookup.framework(review.frameworkID)?.areas ?? []
    return areas.map { SheetChoice($0.id.text, $0.name) } + lookup.partnership.themes.map { SheetChoice($0) }
  }

  private static func seen(_ review: Review, _ lookup: Lookup) -> [SheetPart] {
    let themes = themes(of: review, lookup)
    func part(
      _ key: String, _ heading: String, _ help: String, _ column: String, _ items: [Code: Observation]
    ) -> SheetPart {
      SheetPart(
        key, heading, help: help,
        .table(
          columns: [
            SheetColumn("text", column, width: 6),
            SheetColumn("theme", "Theme, where one fits", width: 3, .choice(themes)),
          ],
          rows: items.sorted { $0.key < $1.key }.map { code, item in
            SheetRow(code.description, ["text": item.text, "theme": themes.text(of: item.theme)])
          }, empty: max(1, 3 - items.count)))
    }
    // In a word each, so that the sheet stays at two pages; the whole name is understood too.
    let list = "The themes, in a word: \(themes.map { SheetChoice($0.word).text }.joined(separator: ", "))."
    return [
      part(
        "strengths", "Strengths", "Practice that other schools could learn from. \(list)",
        "What the school does well", review.strengths),
      part(
        "findings", "Findings", "What the evidence tells, in words that the school can use; themes as above.",
        "What the team found", review.findings),
    ]
  }

  private static func feedback(_ review: Review, _ names: SheetNames, _ lookup: Lookup) -> SheetPart {
    let feedback = review.feedback
    var questions = [
      SheetQuestion(
        "on", "On which day was the feedback given?", hint: "leave empty if on the day of the visit",
        value: feedback?.on.short ?? "", .day),
      SheetQuestion("answer", "The answer to the enquiry question, in a sentence or two", lines: 2),
      SheetQuestion(
        "aspiration", "What does the school want to be able to say of itself?",
        value: review.aspiration ?? ""),
      SheetQuestion(
        "gap", "What lies between where it is and where it wants to be?", value: feedback?.gap ?? "", lines: 2
      ),
      SheetQuestion(
        "priority", "The one priority to take on from here", hint: "only one",
        value: feedback?.priority ?? "",
        lines: 2),
    ]
    if lookup.model(of: review).hasChampions {
      questions.append(
        SheetQuestion(
          "champions", "Which champions were in the room?", hint: SheetHints.people,
          value: names.text(feedback?.championsPresent ?? []), .people))
    }
    questions.append(
      SheetQuestion(
        "governors", "How many governors were in the room?",
        value: feedback?.governorsPresent.map(String.init) ?? "", .number))
    return SheetPart("feedback", "The feedback", .questions(questions))
  }

  private static func next(_ review: Review, _ names: SheetNames, hasWorkshop: Bool) -> SheetPart {
    let owner = SheetQuestion(
      "owner", "Who will own the plan?", value: names.text(review.feedback?.owner),
      .person)
    guard hasWorkshop else {
      return SheetPart("next", "Before everybody goes home", .questions([owner]))
    }
    let workshop = review.startingWorkshop?.workshop
    return SheetPart(
      "next", "Before everybody goes home",
      .questions([
        SheetQuestion(
          "workshop", "On which day is the workshop?", hint: SheetHints.day,
          value: workshop?.day?.short ?? "", .day),
        SheetQuestion(
          "facilitators", "Which champions will facilitate it?", hint: SheetHints.people,
          value: names.text(workshop?.champions ?? review.champions), .people),
        SheetQuestion(
          "attending", "Who from the school will take part?", hint: "for example all teachers of Key Stage 1"),
        owner,
      ]))
  }
}
