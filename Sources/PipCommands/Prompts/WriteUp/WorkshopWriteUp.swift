import CommandTable
import PipCore

/// `workshop write-up`: the day, who was there, what was asked, and the plan (the questions are ours).
struct WorkshopWriteUp: WriteUpForm {
  /// Which workshop is written up.
  enum Target: Hashable, Sendable {
    /// One that was not agreed before, beside others or not.
    case new(isFurther: Bool)
    /// One that is agreed; its code where it must be told from others.
    case agreed(Workshop, code: Code?)
    /// One that is recorded already, to which more is added.
    case held(Workshop, code: Code?)
  }

  let opening: [String]
  private let address: String
  private let host: ID<School>
  private let target: Target
  private let champions: [String]
  private let facilitators: [String]
  private let today: Day
  private let hasPlan: Bool
  private let actions: Int

  /// The workshop as it is recorded.
  private var recorded: Workshop? {
    switch target {
    case .new: nil
    case .agreed(let workshop, _), .held(let workshop, _): workshop
    }
  }

  // MARK: Questions

  func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let workshop = recorded
    let day = workshop?.held ?? workshop?.planned.flatMap { $0 <= today ? $0 : nil } ?? today
    var who = WriteUpQuestion(
      "champion", "Champions", "Which improvement champions led it?", PersonWord.self,
      isRequired: !champions.isEmpty, isRepeated: true, skip: "nobody named",
      usual: champions.isEmpty ? nil : champions)
    who.people = .these(facilitators)
    var questions = [
      WriteUpQuestion(
        "on", "Held", "On which day was it held?", DayWord.self, isRequired: true, usual: [day.description]),
      who,
      count("present", "Staff", "How many staff took part?", workshop?.present),
      count("governors", "Governors", "How many governors took part?", workshop?.governorsPresent),
    ]
    questions += WriteUpItems.questions(
      "question", "Question", first: "Which question was worked on?",
      further: "Another question that was worked on?",
      answers, NameText.self)
    questions += WriteUpActions.questions(answers, host: host, heading: "The plan", after: actions)
    if !hasPlan {
      var page = WriteUpQuestion(
        WriteUpSubject.pageKey, "Page to print", "Write the plan to a file to print?", PathText.self,
        skip: "no")
      page.kind = .file(usual: "\(host)-plan.html")
      questions.append(page)
    }
    return questions
  }

  private func count(_ key: String, _ label: String, _ sentence: String, _ number: Int?) -> WriteUpQuestion {
    // What is recorded can be corrected; taking it away is for workshop edit.
    WriteUpQuestion(
      key, label, sentence, CountWord.self, isRequired: number != nil, usual: number.map { [String($0)] })
  }

  // MARK: Commands

  func commands(_ answers: WriteUpAnswers) -> [[String]] {
    guard let day = answers.word("on") else { return [] }
    return [workshopLine(answers, on: day)].compactMap(\.self) + WriteUpActions.commands(answers, address)
  }

  private func workshopLine(_ answers: WriteUpAnswers, on day: String) -> [String]? {
    let people = answers["champion"] ?? []
    let (staff, governors) = (answers.word("present"), answers.word("governors"))
    let asked = WriteUpItems.texts("question", answers)
    switch target {
    case .held(let workshop, let code):
      var line = WriteUpLine("workshop", "edit", places: address)
      if day != workshop.held?.description { line.add("on", day) }
      if people != workshop.champions.map(\.text) { line.add("champion", people) }
      if staff != workshop.present.map(String.init) { line.add("present", staff) }
      if governors != workshop.governorsPresent.map(String.init) { line.add("governors-present", governors) }
      if !asked.isEmpty { line.add("question", workshop.questions + asked) }
      guard line.hasOptions else { return nil }
      line.add("workshop", code?.description)
      return line.words
    case .new, .agreed:
      var line = WriteUpLine("workshop", "held", places: address)
      line.add("on", day)
      if case .agreed(_, let code?) = target { line.add("workshop", code.description) }
      if target == .new(isFurther: true) { line.add(flag: "another") }
      line.add("champion", people)
      line.add("present", staff)
      line.add("governors-present", governors)
      if !asked.isEmpty { line.add("question", (recorded?.questions ?? []) + asked) }
      return line.words
    }
  }

  func closing(_ session: Session) throws -> [Block] {
    let place = try session.review(ReviewWord(argument: address))
    guard let checkIn = try session.standing(of: place.review).checkIn, checkIn.held == nil else { return [] }
    let why = checkIn.explanation.map { " \($0)" } ?? ""
    return [.paragraph("The \(checkIn.name) is on \(session.spoken(checkIn.due)).\(why)")]
  }
}

extension WorkshopWriteUp {
  /// Finds the workshop that is meant, and what is known of it.
  static func subject(_ given: Given, _ session: Session) throws -> WriteUpSubject {
    let place = try session.review(
      ReviewWord(argument: given.words["host"]?.first ?? ""), awaiting: [.workshop])
    try place.cycle.checkOpen()
    try session.checkNotCancelled(place)
    guard place.review.held != nil else {
      throw RuleProblem.stepMissing(
        step: "the workshop", needs: "the visit", command: "review held \(place.address) --on DAY")
    }
    let page = given.words["plan"]?.first
    // Whoever slipped in the name should not answer in vain.
    if let page { try FileOutside(page, session).checkIsOutside() }
    var subject = WriteUpSubject(
      form: try WorkshopWriteUp(place, try target(of: place, given, session), hasPlan: page != nil, session),
      review: place.fullAddress)
    let review = place.fullAddress
    subject.page = { session in
      let place = try session.review(ReviewWord(argument: review))
      return WorkshopPlan(of: place.review, try Lookup(session.records), today: session.today).document
    }
    (subject.pageName, subject.pageCommand) = (
      "the plan of \(place.address)", "workshop print \(place.address)"
    )
    subject.pageFile = page
    return subject
  }

  /// The workshop that is meant: the agreed one, else the one that was held, unless it is a further one.
  private static func target(of place: ReviewPlace, _ given: Given, _ session: Session) throws -> Target {
    let workshops = place.review.workshops
    if let word = given.words["workshop"]?.first {
      guard !given.flags.contains("another") else {
        throw UsageError.conflicting(
          "--workshop names a workshop that is there, and --another adds one",
          hints: ["leave out one of them"])
      }
      let code = try session.code(CodeWord(argument: word).code, "workshop", in: place, workshops)
      let workshop = workshops[code] ?? Workshop()
      return workshop.held == nil ? .agreed(workshop, code: code) : .held(workshop, code: code)
    }
    if given.flags.contains("another") { return .new(isFurther: !workshops.isEmpty) }
    if let code = try WorkshopCommands.onlyPlanned(place), let workshop = workshops[code] {
      return .agreed(workshop, code: nil)
    }
    let last = workshops.max { one, other in
      (one.value.day ?? .earliest, one.key) < (other.value.day ?? .earliest, other.key)
    }
    guard let last else { return .new(isFurther: false) }
    return .held(last.value, code: workshops.count > 1 ? last.key : nil)
  }

  private init(_ place: ReviewPlace, _ target: Target, hasPlan: Bool, _ session: Session) throws {
    let review = place.review
    (address, host, today) = (try session.address(forLinesAbout: place), review.host, session.today)
    (self.target, self.hasPlan, actions) = (target, hasPlan, review.actions.count)
    var known: [ID<Person>] = review.champions
    switch target {
    case .new: break
    case .agreed(let workshop, _): if !workshop.champions.isEmpty { known = workshop.champions }
    case .held(let workshop, _): known = workshop.champions
    }
    champions = known.map(\.text)
    facilitators = try session.facilitators(besides: known)
    opening = try Self.opening(place, target, session)
  }

  private static func opening(_ place: ReviewPlace, _ target: Target, _ session: Session) throws -> [String] {
    let review = place.review
    let name = try session.hostName(of: review)
    var lines = ["Write-up of the improvement workshop of \(place.address) (\(name))."]
    lines += review.purposeLines
    switch target {
    case .new(let isFurther):
      if isFurther { lines.append("This is a further workshop.") }
    case .agreed(let workshop, _):
      if let planned = workshop.planned { lines.append("It was agreed for \(session.spoken(planned)).") }
    case .held(let workshop, _):
      lines.append(
        "It is recorded as held on \((workshop.held ?? session.today).short); what you answer adds to it or corrects it."
      )
      if !workshop.questions.isEmpty {
        lines.append("Questions so far: \(workshop.questions.joined(separator: "; "))")
      }
    }
    if !review.actions.isEmpty {
      lines.append(
        review.actions.count == 1
          ? "One action is in the plan already: \(review.actions.values.first?.text ?? "")"
          : "\(review.actions.count) actions are in the plan already.")
    }
    return lines
  }
}
