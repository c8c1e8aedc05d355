import CommandTable
import PipCore

/// `pip sheet …`: sheets for people who have no terminal, and what they wrote on them.
enum SheetCommands {
  static let noun = Row(
    "sheet", "Manage sheets: written for others to fill in, and read back",
    [review, workshop, checkin, ratings, people, schools, read])

  /// Where a sheet is written to.
  private static let output = option(
    "output", PathText.self,
    "Write it to this file: .csv for a spreadsheet, .html to print (shown as CSV if left out)", short: "o")

  static let review = Row(
    "review", "Write the sheet for a visit and its feedback", .reads,
    examples: ["pip sheet review ingham -o ingham-visit.csv"],
    discussion: """
      For the lead reviewer on the day: what was seen, and how the feedback ended. What is recorded already stands on it; \
      sheet read takes it back.
      """,
    argument("host", ReviewWord.self, "The review"), output
  ) { session, word, output in
    let place = try session.review(word)
    try session.checkNotCancelled(place)
    let sheet = ReviewSheet.make(of: place.review, in: place.cycle.id, try Lookup(session.records))
    return try deliver(sheet, "the sheet for the visit to \(place.address)", output, session)
  }

  static let workshop = Row(
    "workshop", "Write the sheet for an improvement workshop and its actions", .reads,
    examples: ["pip sheet workshop ingham -o ingham-workshop.csv"],
    discussion: "For the champions: who was there, what the staff asked, and who will do what by when.",
    argument("host", ReviewWord.self, "The review"),
    option("workshop", CodeWord.self, "Which of several workshops"), output
  ) { session, word, which, output in
    let place = try session.review(word, awaiting: [.workshop, .actions])
    try session.checkNotCancelled(place)
    let code = try which.map { try session.code($0.code, "workshop", in: place, place.review.workshops) }
    let sheet = WorkshopSheet.make(
      of: place.review, in: place.cycle.id, which: code, try Lookup(session.records))
    return try deliver(sheet, "the sheet for the workshop of \(place.address)", output, session)
  }

  static let checkin = Row(
    "checkin", "Write the sheet for a check-in", .reads,
    examples: ["pip sheet checkin ingham -o ingham-checkin.csv"],
    discussion: "What became of each action, what changed for whom and how we know, and what comes next.",
    argument("host", ReviewWord.self, "The review"), CheckInCommands.number, output
  ) { session, word, number, output in
    let place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    let lookup = try Lookup(session.records)
    let usual = place.review.followUps(in: lookup.model(of: place.review)).last?.number
    let sheet = CheckInSheet.make(
      of: place.review, in: place.cycle.id, number: number?.number ?? usual ?? 1, lookup)
    return try deliver(sheet, "the sheet for the check-in of \(place.address)", output, session)
  }

  static let ratings = Row(
    "ratings", "Write the sheet for a progress session", .reads,
    examples: ["pip sheet ratings spring -o spring.csv"],
    discussion:
      "The points that are rated, with a column for each group, and room for the change that is agreed.",
    optionalArgument("session", RatingSessionWord.self, "The session; the latest one if left out"), output
  ) { session, word, output in
    let cycle = try session.cycle()
    guard let rating = try session.ratingSession(namedOrLatest: word, in: cycle) else {
      throw LookupProblem.noItem(
        noun: RatingSession.noun, code: "", place: "in \(cycle.id)", candidates: [])
    }
    return try deliver(
      RatingsSheet.make(of: rating, in: cycle.id), "the sheet for the progress session \(rating.id)", output,
      session)
  }

  static let people = Row(
    "people", "Write the register of people as a sheet", .reads,
    examples: ["pip sheet people -o people.csv", "pip sheet people --school ingham -o ingham-people.csv"],
    discussion: "To look through, to correct and to add to. A school can be sent its own people only.",
    option("school", SchoolWord.self, "Only the people of this school"), output
  ) { session, school, output in
    let school = try school.map { try session.school($0).id }
    let sheet = PeopleSheet.make(try Lookup(session.records), of: school, today: session.today)
    return try deliver(sheet, "the sheet of people", output, session)
  }

  static let schools = Row(
    "schools", "Write the register of schools as a sheet", .reads,
    examples: ["pip sheet schools -o schools.csv"],
    discussion: "To look through, to correct and to add to.", output
  ) { session, output in
    let sheet = SchoolsSheet.make(try Lookup(session.records), today: session.today)
    return try deliver(sheet, "the sheet of schools", output, session)
  }

  /// Shows a sheet, or writes it in the form that the name of the file asks for.
  private static func deliver(_ sheet: Sheet, _ what: String, _ output: PathText?, _ session: Session) throws
    -> Answer
  {
    let answer = Answer("pip/sheet/1", Document(), json(sheet))
    var text = SheetCSV.text(sheet, partnership: try session.records.partnership().name)
    if let output {
      if session.isBatchLine {
        throw UsageError.conflicting(
          "a sheet in a batch cannot be written to a file", hints: ["write it after the batch"])
      }
      if output.pageFormat == .html { text = SheetPage.html(sheet, written: session.today) }
      try FileOutside(output.text, session).checkIsNew(session)
    } else {
      // For the eye, and for another program, the mark at the beginning of the file is in the way.
      text = String(text.dropFirst())
    }
    var page = PassedOn(what: what, answer: answer, verbatim: text, text: { text })
    if output == nil, session.globals.json {
      page = PassedOn(what: what, answer: answer, verbatim: nil, text: { text })
    }
    return try page.deliver(to: output, session)
  }

  /// The sheet for scripts: what is asked, and what is known.
  private static func json(_ sheet: Sheet) -> JSONValue {
    .object([
      "kind": .string(sheet.kind.rawValue), "address": .string(sheet.address), "title": .string(sheet.title),
      "parts": .array(sheet.parts.map(json)),
    ])
  }

  private static func json(_ part: SheetPart) -> JSONValue {
    let rows: [JSONValue]
    let columns: [JSONValue]
    switch part.form {
    case .questions(let questions):
      columns = []
      rows = questions.map {
        .object(["key": .string($0.key), "question": .string($0.text), "answer": .string($0.value)])
      }
    case .table(let all, let filled, _):
      columns = all.map { .object(["key": .string($0.key), "heading": .string($0.heading)]) }
      rows = filled.map { row in
        .object(["key": .string(row.key), "cells": .object(row.cells.mapValues(JSONValue.string))])
      }
    }
    return .object([
      "key": .string(part.key), "heading": .string(part.heading), "columns": .array(columns),
      "rows": .array(rows),
    ])
  }
}

extension FileOutside {
  /// Checks that writing a sheet wipes nothing out: what lies there may be one that somebody has filled in.
  fileprivate func checkIsNew(_ session: Session) throws {
    guard !session.globals.yes, exists else { return }
    throw Failure(
      .exists, "exists", "is there already, and may be filled in", place: shown,
      hints: ["name another file, or write over it with --yes"])
  }
}
