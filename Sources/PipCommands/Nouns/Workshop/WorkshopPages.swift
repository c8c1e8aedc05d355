import CommandTable
import PipCore

// The plan of a workshop to print and hand out.
extension WorkshopCommands {
  static let printed = Row(
    "print", "Print the plan of a workshop on one page", .reads,
    examples: ["pip workshop print ingham", "pip workshop print ingham -o ingham-plan.html"],
    discussion: """
      The priority, who does what by when, how we will know, and the day of the check-in, with room to tick and to write. It is \
      the school's own page: whom it shows it to is its choice.
      """,
    argument("host", ReviewWord.self, "The review"),
    PassedOn.formOption, PassedOn.fileOption
  ) { session, word, format, output in
    let place = try session.review(word)
    let plan = WorkshopPlan(of: place.review, try Lookup(session.records), today: session.today)
    return try PassedOn(
      "the plan of \(place.address)", Answer(WorkshopPlan.schema, plan.document, plan.json), format,
      output: output, session
    ).deliver(to: output, session)
  }
}
