/// The sheet for a check-in: what became of each action, what changed for whom, and what comes next.
///
/// That every statement of impact says who benefited and how we know is Trafford's; the words are ours.
public enum CheckInSheet {
  /// Makes the sheet of a check-in.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - number: Which of the model's check-ins, from 1.
  ///   - lookup: Where names are looked up.
  /// - Returns: The sheet.
  public static func make(of review: Review, in cycle: ID<Cycle>, number: Int = 1, _ lookup: Lookup) -> Sheet
  {
    let names = SheetNames(lookup)
    let model = lookup.model(of: review)
    let checkIn = review.followUpItem(number, in: model)?.checkIn
    let due = CheckInDue.all(of: review, in: model, lookup.calendar(for: review.host)).first {
      $0.number == number
    }
    let address = ReviewAddress(review.id, in: cycle).description
    let name = model.followUpShortName(number)
    return Sheet(
      kind: .checkin, address: number == 1 ? address : "\(address)/\(number)",
      title: "\(name.prefix(1).uppercased())\(name.dropFirst()) at \(lookup.name(of: review.host))",
      facts: SheetFacts.make([
        ("Due", checkIn?.held == nil ? due?.due.short : nil),
        ("Workshop held", review.startingWorkshop?.workshop.held?.short),
        ("The one priority", review.feedback?.priority), ("Enquiry question", review.question),
      ]),
      parts: [
        SheetPart(
          "checkin", "The conversation",
          .questions([
            SheetQuestion(
              "held", "On which day was it?", hint: SheetHints.day, value: checkIn?.held?.short ?? "", .day),
            SheetQuestion(
              "note", "What was said, and what comes next?", value: checkIn?.note ?? "", lines: 3),
          ])),
        actions(review, checkIn, names),
        WorkshopSheet.actions(
          of: nil, names, "more", "What else the school will do",
          help: "New actions that came out of the conversation, one a row.", empty: 2), impact(review),
      ])
  }

  static let states = [
    SheetChoice("done"), SheetChoice("on-track", "under way"), SheetChoice("stuck"), SheetChoice("stopped"),
  ]

  private static func actions(_ review: Review, _ checkIn: CheckIn?, _ names: SheetNames) -> SheetPart {
    SheetPart(
      "actions", "What became of each action",
      help: "Stuck is worth saying: somebody in the partnership may be able to help.",
      .table(
        columns: [
          SheetColumn("text", "What", width: 4, isGiven: true),
          SheetColumn("owner", "Who", width: 2, isGiven: true),
          SheetColumn("due", "By when", width: 2, isGiven: true),
          SheetColumn("state", "How it stands", hint: states.offered, width: 2, .choice(states)),
          SheetColumn("note", "What to know about it", width: 4),
        ],
        rows: review.actions.sorted { $0.key < $1.key }.map { code, action in
          let note = action.notes.filter { $0.value.on == checkIn?.held }.min { $0.key < $1.key }
          return SheetRow(
            code.description,
            [
              "text": action.text,
              "owner": action.owner.map { names.text($0) } ?? action.ownerText ?? "to agree",
              "due": action.due?.short ?? "to agree",
              "state": states.text(of: checkIn?.progress[code]?.text ?? ended(action)),
              "note": note?.value.text ?? "",
            ])
        }, empty: 0))
  }

  /// How an action stands that ended before the check-in.
  private static func ended(_ action: Action) -> String? {
    switch action.state {
    case .done: "done"
    case .stopped: "stopped"
    case .open, .started: nil
    }
  }

  static let beneficiaries = Beneficiary.allCases.map {
    SheetChoice($0.rawValue, $0 == .partnership ? "the partnership" : nil)
  }
  static let expected = [SheetChoice("expected", "yes"), SheetChoice("unexpected", "no")]

  private static func impact(_ review: Review) -> SheetPart {
    SheetPart(
      "impact", "What has changed",
      help: "One change a row: who is better off, what is different, and how you know.",
      .table(
        columns: [
          SheetColumn("for", "Who benefited", hint: beneficiaries.offered, width: 2, .choice(beneficiaries)),
          SheetColumn("text", "What changed", width: 4),
          SheetColumn("evidence", "How we know", width: 4),
          SheetColumn("expected", "Expected?", hint: "yes or no", width: 1, .choice(expected)),
        ],
        rows: review.impact.sorted { $0.key < $1.key }.map { code, impact in
          SheetRow(
            code.description,
            [
              "for": beneficiaries.text(of: impact.beneficiary.text), "text": impact.text,
              "evidence": impact.evidence ?? "", "expected": impact.isUnexpected ? "no" : "yes",
            ])
        }, empty: 4))
  }
}
