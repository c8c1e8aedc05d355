import CommandTable
import PipCore

// Pages of a review to print and hand out.
extension ReviewCommands {
  static let brief = Row(
    "brief", "Print the visiting team's pack", .reads,
    examples: ["pip review brief ingham", "pip review brief ingham -o ingham-pack.html"],
    discussion: """
      The school, its last review and what became of its actions, the focus, the question, the lines of enquiry, the evidence plan, \
      the timetable and who does what. What is not agreed yet is marked "to agree".

      The team is another one each time: of the last review it reads what that school shares.
      """,
    argument("host", ReviewWord.self, "The review"),
    PassedOn.formOption, PassedOn.fileOption
  ) { session, word, format, output in
    let place = try session.review(word)
    let last = try session.records.lastReview(before: place.review, in: place.cycle)
    let brief = ReviewBrief(
      of: place.review, in: place.cycle.id, last: last, try Lookup(session.records), today: session.today)
    var answer = Answer(ReviewBrief.schema, brief.document, brief.json)
    if !brief.missing.isEmpty { answer.notes = ["Still to agree: \(brief.missing.joined(separator: ", "))"] }
    if let last, last.review.agreed == nil {
      answer.notes.append(
        "Of the last review the texts are kept back until the host agrees the wording, which \(session.program) review agree \(last.address) --on DAY records"
      )
    }
    return try PassedOn("the pack for \(place.address)", answer, format, output: output, session)
      .deliver(to: output, session)
  }

  static let forStaff = Row(
    "for-staff", "Print a page for the staff room: what this visit is, and is not", .reads,
    examples: ["pip review for-staff ingham", "pip review for-staff ingham -o staff-room.html"],
    discussion:
      "One page to pin up: nine contrasts, four marks of depth, and who comes when to look at what.",
    argument("host", ReviewWord.self, "The review"),
    PassedOn.formOption, PassedOn.fileOption
  ) { session, word, format, output in
    let place = try session.review(word)
    let page = StaffPage(of: place.review, try Lookup(session.records), today: session.today)
    return try PassedOn(
      "the page for \(place.address)", Answer(StaffPage.schema, page.document, page.json), format,
      output: output, session
    ).deliver(to: output, session)
  }
}
