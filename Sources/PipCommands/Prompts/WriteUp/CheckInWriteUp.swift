import CommandTable
import PipCore

/// `checkin write-up`: last time's actions one by one, what changed and for whom, and what next (Trafford; the questions are ours).
struct CheckInWriteUp: WriteUpForm {
  /// One action as it is asked about.
  struct Asked: Hashable, Sendable {
    let code: Code
    let action: Action
    /// Who owns it, by name.
    let owner: String
    /// How it was found to stand, where this check-in is recorded already.
    let progress: String?
  }

  let opening: [String]
  private let address: String
  private let host: ID<School>
  private let name: String
  /// Which of several check-ins it is; none where the model has one.
  private let number: Int?
  private let usualDay: Day
  private let held: Day?
  private let note: String?
  private let actions: [Asked]
  private let actionCount: Int

  // MARK: Questions

  func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let on = WriteUpQuestion(
      "on", "Held", "On which day was it held?", DayWord.self, isRequired: true, usual: [usualDay.description]
    )
    return [on]
      + actions.enumerated().flatMap { index, asked in
        var questions = self.questions(on: asked, answers)
        if index == 0 { questions[0].heading = "The actions, one by one" }
        return questions
      } + impactQuestions(answers) + [
        WriteUpQuestion(
          "note", "Said", "What else was said, in a sentence or two?", ProseText.self,
          isRequired: note != nil,
          usual: note.map { [$0] })
      ] + WriteUpActions.questions(answers, host: host, heading: "What next", after: actionCount)
  }

  private func questions(on asked: Asked, _ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let (action, code) = (asked.action, asked.code.description)
    let due = action.due.map { "by \($0.short)" } ?? "day to agree"
    let question = WriteUpQuestion(
      "progress.\(code)", action.text, "\(action.text) (\(asked.owner), \(due)). How does it stand?",
      Progress.self, isRequired: asked.progress != nil, skip: "nothing to say",
      usual: asked.progress.map { [$0] })
    guard let word = answers.word(question.key), word != asked.progress else { return [question] }
    guard word != Progress.stopped.rawValue else {
      return [
        question,
        WriteUpQuestion("why.\(code)", "  Because", "Why is it given up?", NameText.self, isRequired: true),
      ]
    }
    let told = WriteUpQuestion(
      "note.\(code)", "  Note", word == Progress.done.rawValue ? "How did it go?" : "How does it go?",
      ProseText.self)
    guard word != Progress.done.rawValue, let day = answers.word("on").flatMap({ try? Day(iso: $0) }),
      action.due.map({ $0 <= day }) ?? true
    else { return [question, told] }
    return [
      question, told,
      WriteUpQuestion(
        "due.\(code)", "  By now", "By when now?", DayWord.self,
        skip: action.due.map { "stays \($0.short)" } ?? "to agree"),
    ]
  }

  private func impactQuestions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    WriteUpItems.numbers("impact", answers).flatMap { number in
      let key = "impact.\(number)"
      var what = WriteUpQuestion(
        "\(key).text", "Changed", number == 1 ? "What has changed since?" : "What else has changed?",
        ProseText.self,
        skip: number == 1 ? "none" : "no more")
      if number == 1 { what.heading = "What changed, and for whom" }
      guard answers.word(what.key) != nil else { return [what] }
      return [
        what,
        WriteUpQuestion("\(key).for", "  For", "Who benefited?", Beneficiary.self, isRequired: true),
        WriteUpQuestion("\(key).evidence", "  How we know", "How do we know?", ProseText.self),
        WriteUpQuestion(
          "\(key).expected", "  Expected", "Was it expected?", YesOrNo.self, isRequired: true, usual: ["yes"]),
      ]
    }
  }

  // MARK: Commands

  func commands(_ answers: WriteUpAnswers) -> [[String]] {
    guard let day = answers.word("on") else { return [] }
    let stops = actions.compactMap { stop($0, answers, on: day) }
    let steps = actions.flatMap { followUps($0, answers, on: day) }
    return stops + [heldLine(answers, on: day)].compactMap(\.self) + steps + impactLines(answers)
      + WriteUpActions.commands(answers, address)
  }

  private func item(_ asked: Asked) -> String { "\(address)/\(asked.code)" }

  /// An action that is given up has a reason of its own, which a check-in alone would not keep.
  private func stop(_ asked: Asked, _ answers: WriteUpAnswers, on day: String) -> [String]? {
    guard let why = answers.word("why.\(asked.code)") else { return nil }
    var line = WriteUpLine("action", "stop", places: item(asked))
    line.add("why", why)
    line.add("on", day)
    return line.words
  }

  private func heldLine(_ answers: WriteUpAnswers, on day: String) -> [String]? {
    var line = WriteUpLine("checkin", "held", places: address)
    var isNew = false
    for asked in actions {
      guard let word = answers.word("progress.\(asked.code)"), word != asked.progress else { continue }
      // Until the reason is known, nothing is stopped.
      if word == Progress.stopped.rawValue, answers.word("why.\(asked.code)") == nil { continue }
      line.add(place: "\(asked.code)=\(word)")
      isNew = true
    }
    if day != held?.description || isNew { line.add("on", day) }
    if let text = answers.word("note"), text != note { line.add("note", text) }
    guard line.hasOptions else { return nil }
    if let number { line.add("number", String(number)) }
    return line.words
  }

  private func followUps(_ asked: Asked, _ answers: WriteUpAnswers, on day: String) -> [[String]] {
    var lines: [[String]] = []
    if let text = answers.word("note.\(asked.code)") {
      var line = WriteUpLine("action", "note", places: item(asked), text)
      line.add("on", day)
      lines.append(line.words)
    }
    if let due = answers.word("due.\(asked.code)"), due != asked.action.due?.description {
      var line = WriteUpLine("action", "edit", places: item(asked))
      line.add("due", due)
      line.add("why", "agreed at the \(name)")
      lines.append(line.words)
    }
    return lines
  }

  private func impactLines(_ answers: WriteUpAnswers) -> [[String]] {
    WriteUpItems.numbers("impact", answers).compactMap { number in
      let key = "impact.\(number)"
      guard let text = answers.word("\(key).text"), let who = answers.word("\(key).for") else { return nil }
      var line = WriteUpLine("impact", "add", places: address, text)
      line.add("for", who)
      line.add("evidence", answers.word("\(key).evidence"))
      if answers.word("\(key).expected") == YesOrNo.no.rawValue { line.add(flag: "unexpected") }
      return line.words
    }
  }

  func closing(_ session: Session) throws -> [Block] {
    let place = try session.review(ReviewWord(argument: address))
    let open = place.review.actions.values.count { $0.isOpen }
    let next = try session.standing(of: place.review).checkIn.flatMap { $0.held == nil ? $0 : nil }
    var text =
      open == 0
      ? "No action of the plan is open any more."
      : open == 1 ? "One action of the plan is still open." : "\(open) actions of the plan are still open."
    if let next { text += " The \(next.name) is on \(session.spoken(next.due))." }
    return [.paragraph(Text(text))]
  }
}

extension CheckInWriteUp {
  /// Finds the check-in that is meant, and what is known of it.
  static func subject(_ given: Given, _ session: Session) throws -> WriteUpSubject {
    let place = try session.review(
      ReviewWord(argument: given.words["host"]?.first ?? ""), awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    let number = try given.words["number"]?.first.map { try CountWord(argument: $0) }
    let found = try CheckInCommands.next(of: place, number, session, on: .some(session.today))
    return WriteUpSubject(form: try CheckInWriteUp(place, found, session), review: place.fullAddress)
  }

  private init(_ place: ReviewPlace, _ found: CheckInCommands.Found, _ session: Session) throws {
    let review = place.review
    let model = try session.model(of: review)
    address = try session.address(forLinesAbout: place)
    (host, name) = (review.host, found.name)
    number = model.followUps > 1 ? found.number : nil
    (held, note) = (found.checkIn.held, found.checkIn.note)
    // A day that was agreed is the likely one once it has come; one that is only counted is not.
    let agreed = [found.checkIn.movedTo, found.checkIn.planned].compactMap(\.self).first
    usualDay = held ?? agreed.flatMap { $0 <= session.today ? $0 : nil } ?? session.today
    // What was ended before this check-in has nothing to be asked.
    actions = try review.actions
      .filter { $0.value.isOpen || found.checkIn.progress[$0.key] != nil }
      .sorted { ($0.value.due ?? .latest, $0.key) < ($1.value.due ?? .latest, $1.key) }
      .map { code, action in
        Asked(
          code: code, action: action,
          owner: try session.name(action.owner) ?? action.ownerText ?? "owner to agree",
          progress: found.checkIn.progress[code]?.text)
      }
    actionCount = review.actions.count
    opening = try Self.opening(place, found, asked: Set(actions.map(\.code)), session)
  }

  private static func opening(
    _ place: ReviewPlace, _ found: CheckInCommands.Found, asked: Set<Code>, _ session: Session
  ) throws -> [String] {
    let review = place.review
    let school = try session.hostName(of: review)
    var lines = ["Write-up of the \(found.name) of \(place.address) (\(school))."]
    lines += review.purposeLines
    let due = try session.standing(of: review).checkIns.first { $0.number == found.number }
    if let held = found.checkIn.held {
      lines.append("It is recorded as held on \(held.short); what you answer adds to it or corrects it.")
    } else if let due {
      lines.append("It is due on \(session.spoken(due.due)).")
    }
    let ended = review.actions.filter { !asked.contains($0.key) }
      .sorted { ($0.value.due ?? .latest, $0.key) < ($1.value.due ?? .latest, $1.key) }
    lines += ended.map { _, action in "\(action.state == .done ? "Done" : "Given up") already: \(action.text)"
    }
    return lines
  }
}
