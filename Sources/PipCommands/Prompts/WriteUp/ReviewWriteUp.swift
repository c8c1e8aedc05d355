import CommandTable
import PipCore

/// `review write-up`: the visit, what the team saw, and the feedback with its one priority (the questions are ours).
struct ReviewWriteUp: WriteUpForm {
  let opening: [String]
  private let address: String
  private let review: Review
  private let today: Day
  private let champions: [String]
  private let facilitators: [String]
  private let asksWorkshop: Bool

  private var host: ID<School> { review.host }

  // MARK: Questions

  func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let day = review.held ?? review.planned.flatMap { $0 <= today ? $0 : nil } ?? today
    var questions = [
      WriteUpQuestion(
        "held", "Visit", "On which day was the visit?", DayWord.self, isRequired: true,
        usual: [day.description])
    ]
    questions += items(
      "strength", "Strength", "What did the team see that others could learn from?", "What else?", answers,
      heading: "What the team saw")
    questions += items(
      "finding", "Finding", "What did the team find?", "What else did it find?", answers, heading: nil)
    var given = WriteUpQuestion(
      "feedback", "Feedback", "On which day was the feedback given?", DayWord.self,
      isRequired: review.feedback != nil,
      usual: [review.feedback?.on.description ?? answers.word("held") ?? day.description])
    (given.open, given.heading) = ("not yet given", "The feedback")
    questions.append(given)
    guard answers.word("feedback") != nil else { return questions }
    return questions + feedbackQuestions(answers)
  }

  private func items(
    _ key: String, _ label: String, _ first: String, _ further: String, _ answers: WriteUpAnswers,
    heading: String?
  ) -> [WriteUpQuestion] {
    var questions = WriteUpItems.questions(key, label, first: first, further: further, answers)
    questions[0].heading = heading
    return questions
  }

  private func feedbackQuestions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let feedback = review.feedback
    var questions = [
      text("aspiration", "Aspiration", "Where does the school want to be?", review.aspiration),
      text("gap", "Gap", "What is the gap between there and now?", feedback?.gap),
      text("priority", "Priority", "Which one priority goes to the workshop?", feedback?.priority),
    ]
    let present = feedback?.championsPresent.map(\.text) ?? []
    var room = WriteUpQuestion(
      "champions", "Champions present", "Which improvement champions were in the room?", PersonWord.self,
      isRequired: !present.isEmpty, isRepeated: true, skip: "nobody named",
      usual: present.isEmpty ? (champions.isEmpty ? nil : champions) : present)
    room.people = .these(facilitators)
    let governors = feedback?.governorsPresent
    var owner = WriteUpQuestion(
      "owner", "Plan owner", "Who will own the plan?", PersonWord.self, isRequired: feedback?.owner != nil,
      skip: "to agree", usual: (feedback?.owner).map { [$0.text] })
    owner.people = .school(host.text)
    questions += [
      room,
      WriteUpQuestion(
        "governors", "Governors present", "How many governors were in the room?", CountWord.self,
        isRequired: governors != nil, usual: governors.map { [String($0)] }), owner,
    ]
    if asksWorkshop {
      questions.append(
        WriteUpQuestion(
          "workshop", "Workshop", "Which day is agreed for the improvement workshop?", DayWord.self,
          skip: "to agree"))
    }
    return questions
  }

  /// A text that can be corrected where it is recorded; taking it away is for the commands.
  private func text(_ key: String, _ label: String, _ sentence: String, _ recorded: String?)
    -> WriteUpQuestion
  {
    WriteUpQuestion(
      key, label, sentence, ProseText.self, isRequired: recorded != nil, usual: recorded.map { [$0] })
  }

  // MARK: Commands

  func commands(_ answers: WriteUpAnswers) -> [[String]] {
    guard let day = answers.word("held") else { return [] }
    var lines: [[String]] = []
    var edit = WriteUpLine("review", "edit", places: address)
    if review.held == nil {
      lines.append(["review", "held", address, "--on", day])
    } else if day != review.held?.description {
      edit.add("held", day)
    }
    if let text = answers.word("aspiration"), text != review.aspiration { edit.add("aspiration", text) }
    if edit.hasOptions { lines.append(edit.words) }
    for noun in ["strength", "finding"] {
      lines += WriteUpItems.texts(noun, answers).map {
        WriteUpLine("review", noun, "add", places: address, $0).words
      }
    }
    if let line = feedbackLine(answers) { lines.append(line) }
    if let workshop = answers.word("workshop") {
      lines.append(["workshop", "plan", address, "--on", workshop])
    }
    return lines
  }

  private func feedbackLine(_ answers: WriteUpAnswers) -> [String]? {
    guard answers.word("feedback") != nil else { return nil }
    let feedback = review.feedback
    var line = WriteUpLine("review", "feedback", places: address)
    func changed(_ key: String, _ recorded: String?) -> String? {
      answers.word(key).flatMap { $0 == recorded ? nil : $0 }
    }
    line.add("on", changed("feedback", feedback?.on.description))
    line.add("gap", changed("gap", feedback?.gap))
    line.add("priority", changed("priority", feedback?.priority))
    let people = answers["champions"] ?? []
    if people != feedback?.championsPresent.map(\.text) ?? [] { line.add("champions-present", people) }
    line.add("governors-present", changed("governors", feedback?.governorsPresent.map(String.init)))
    line.add("owner", changed("owner", feedback?.owner?.text))
    guard line.hasOptions else { return nil }
    return line.words
  }

  func closing(_ session: Session) throws -> [Block] {
    let place = try session.review(ReviewWord(argument: address))
    guard place.review.feedback != nil else {
      return [.paragraph("Once the feedback is given: \(session.program) review write-up \(address)")]
    }
    if let workshop = place.review.startingWorkshop?.workshop, let day = workshop.day, workshop.held == nil {
      return [
        .paragraph(
          "The improvement workshop is on \(session.spoken(day)). Afterwards: \(session.program) workshop write-up \(address)"
        )
      ]
    }
    guard let next = try session.next(after: place) else { return [] }
    return [.paragraph(Text(next))]
  }
}

extension ReviewWriteUp {
  /// Finds the review that is meant, and what is known of it.
  static func subject(_ given: Given, _ session: Session) throws -> WriteUpSubject {
    let place = try session.review(
      ReviewWord(argument: given.words["host"]?.first ?? ""),
      awaiting: [.focus, .question, .lead, .day, .visit, .feedback])
    try place.cycle.checkOpen()
    try session.checkNotCancelled(place)
    if place.review.held == nil, place.review.lead == nil { throw RuleProblem.noLead(review: place.address) }
    return WriteUpSubject(form: try ReviewWriteUp(place, session), review: place.fullAddress)
  }

  private init(_ place: ReviewPlace, _ session: Session) throws {
    review = place.review
    (address, today) = (try session.address(forLinesAbout: place), session.today)
    champions = review.champions.map(\.text)
    let known = review.champions + (review.feedback?.championsPresent ?? [])
    facilitators = try session.facilitators(besides: known)
    asksWorkshop = try session.model(of: review).has(.workshop) && review.workshops.isEmpty
    let school = try session.hostName(of: review)
    var lines = ["Write-up of the visit to \(place.address) (\(school)) and its feedback."]
    if let focus = review.focus { lines.append("Focus: \(focus)") }
    if let question = review.question { lines.append("Question: \(question)") }
    if let held = review.held {
      lines.append(
        "The visit is recorded as held on \(held.short); what you answer adds to it or corrects it.")
    } else if let planned = review.planned {
      lines.append("The visit was agreed for \(session.spoken(planned)).")
    }
    lines += review.strengths.sorted { $0.key < $1.key }.map { "Strength noted already: \($0.value.text)" }
    lines += review.findings.sorted { $0.key < $1.key }.map { "Finding noted already: \($0.value.text)" }
    opening = lines
  }
}
