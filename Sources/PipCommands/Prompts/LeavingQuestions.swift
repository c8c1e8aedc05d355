import CommandTable
import PipCore

// What is asked when somebody leaves: who takes each task, and whether a school's clusters go on without it.
extension Asking {
  /// Asks what follows from a whole command line, when there is somebody to ask.
  ///
  /// - Parameter invocation: The command, with every required value.
  /// - Returns: How the command line stands now.
  /// - Throws: What is wrong with the words typed, or kept the data from being read.
  func askWhatFollows(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    guard invocation.missing.isEmpty, somebodyIsThere(invocation.globals) else { return .asTyped }
    switch invocation.path {
    case ["person", "leave"]: return try askWhoTakesOver(invocation)
    case ["school", "leave"]: return try askAboutSchool(invocation)
    case ["sheet", "read"]: return try askAboutSheet(invocation)
    default: return .asTyped
    }
  }

  // MARK: A person

  private func askWhoTakesOver(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    guard invocation.given.words["to"] == nil,
      let option = invocation.command.parameters.first(where: { $0.name == "hand" })
    else { return .asTyped }
    _ = try invocation.prepare()
    let advisor = try Advisor(world, invocation)
    let open = try advisor.read { session in
      let handOver = try Leaver(invocation.given, option, session).handOver
      // Whoever slipped in what was typed should not answer in vain.
      try handOver.apply(session, isTrial: true)
      return handOver.open
    }
    guard !open.isEmpty else { return .asTyped }
    let questions = open.map(Self.question)
    var conversation = Conversation(
      questions, given: Given(),
      advice: advisor.takers(of: open) { hands, session in
        try Leaver(invocation.given, option, session, adding: hands).handOver.apply(session, isTrial: true)
      }, program: world.program)
    try hold(&conversation)
    guard conversation.state == .finished else { return .stopped }
    let answers = open.flatMap { item in
      (conversation.given.words[item.name] ?? []).map { "\(item.name)=\($0)" }
    }
    return try finish([(info: option, words: answers)])
  }

  private static func question(on item: TaskItem) -> Question {
    Question(
      info: ParameterInfo(
        .option, item.name, valueName: PersonWord.valueName, help: "Who takes it",
        type: ValueType(PersonWord.self)),
      sentence: "\(item.person.name) \(item.words). Who takes it? Enter leaves it open", skip: nil)
  }

  // MARK: A school

  private func askAboutSchool(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    guard let flag = invocation.command.parameters.first(where: { $0.name == "drop-from-clusters" }),
      let option = invocation.command.parameters.first(where: { $0.name == "hand" })
    else { return .asTyped }
    _ = try invocation.prepare()
    let advisor = try Advisor(world, invocation)
    let leaver = try advisor.read { try LeavingSchool(invocation.given, option, $0) }
    let isSaid = invocation.globals.yes || invocation.given.flags.contains(flag.name)
    let clusters = isSaid ? [] : leaver.clusters
    var questions = leaver.open.map(Self.question)
    if !clusters.isEmpty {
      questions.append(
        Question(
          info: ParameterInfo(
            .option, flag.name, valueName: "WORD", help: flag.help, choices: YesOrNo.choices,
            type: ValueType(YesOrNo.self)),
          sentence:
            "\(leaver.name) is in \(clusters.joined(separator: ", ")) after its last day. Does its time there end with it?",
          skip: "no"))
    }
    guard !questions.isEmpty else { return .asTyped }
    let takers = advisor.takers(of: leaver.open) { hands, session in
      try LeavingSchool(invocation.given, option, session, adding: hands).checkHandOver(session)
    }
    var conversation = Conversation(
      questions, given: Given(),
      advice: Advice(
        offers: { info, given in
          info.name == flag.name
            ? YesOrNo.allCases.map { Offer($0.rawValue) } : try takers.offers(info, given)
        },
        understand: { info, word, given in
          guard info.name == flag.name else { return try takers.understand(info, word, given) }
          do throws(ArgumentProblem) {
            return Understood(try YesOrNo(argument: word.lowercased()).rawValue)
          } catch {
            throw AnswerProblem(word: word, problem: error)
          }
        }), program: world.program)
    try hold(&conversation)
    guard conversation.state == .finished else { return .stopped }
    let given = conversation.given.words
    let hands = leaver.open.flatMap { item in (given[item.name] ?? []).map { "\(item.name)=\($0)" } }
    let isYes = given[flag.name] == [YesOrNo.yes.rawValue]
    return try finish([
      (info: option, words: hands), (info: flag, words: isYes ? [YesOrNo.yes.rawValue] : []),
    ])
  }

  /// Tells the whole line, when anything was answered.
  private func finish(_ answers: [(info: ParameterInfo, words: [String])]) throws -> Outcome {
    guard answers.contains(where: { !$0.words.isEmpty }) else { return .asTyped }
    let words = FinishedLine.words(world.arguments, adding: answers)
    try say("The same in one line: \(CommandLineText.join([world.program] + words))\n")
    return .finished(words)
  }
}

/// A school that leaves, as the words of the command line say it.
private struct LeavingSchool {
  let name: String
  let clusters: [String]
  /// What its people have in hand elsewhere and nobody takes yet; two who share a task are not told apart by its name.
  let open: [TaskItem]
  private let handOver: HandOver

  init(_ given: Given, _ option: ParameterInfo, _ session: Session, adding more: [HandWord] = []) throws {
    let school = try session.school(SchoolWord(argument: given.words["school"]?.first ?? ""))
    let last = try session.day(DayWord(argument: given.words["on"]?.first ?? ""))
    let ends = try SchoolEnds(of: school.id, after: last, session)
    let typed = try (given.words["hand"] ?? []).flatMap { try option.words(of: $0) }
      .map { try HandWord(argument: $0) }
    (name, clusters) = (school.name, ends.clusters.map(\.cluster.id.text))
    let sorted = try ends.handOver(typed + more, session)
    let names = Dictionary(grouping: sorted.open, by: \.name)
    open = sorted.open.filter { names[$0.name]?.count == 1 }
    handOver = sorted
  }

  /// Checks the rules without saving anything.
  func checkHandOver(_ session: Session) throws { try handOver.apply(session, isTrial: true) }
}

/// Somebody who leaves, as the words of the command line say it.
private struct Leaver {
  let person: Person
  let handOver: HandOver

  init(_ given: Given, _ option: ParameterInfo, _ session: Session, adding more: [HandWord] = []) throws {
    let word = try PersonWord(argument: given.words["person"]?.first ?? "")
    let last = try session.day(DayWord(argument: given.words["on"]?.first ?? ""))
    var found = try session.person(word)
    found.left = last
    person = found
    let typed = try (given.words["hand"] ?? []).flatMap { try option.words(of: $0) }
      .map { try HandWord(argument: $0) }
    handOver = try HandOver(
      try TaskItem.tasks(of: found, session).filter(\.task.isAhead), typed + more, to: nil, last: last,
      [found.id],
      holder: found.id.text, session)
  }
}

extension Advisor {
  /// Advice on who can take each task of somebody who leaves.
  fileprivate func takers(
    of open: [TaskItem], trial: @escaping ([HandWord], Session) throws -> Void
  ) -> Advice {
    // Whoever takes one task of a review cannot take some others of it: what was answered before counts.
    func check(_ person: ID<Person>, _ info: ParameterInfo, _ given: Given, _ session: Session) throws {
      let hands = try open.compactMap { item -> HandWord? in
        let word = item.name == info.name ? person.text : given.words[item.name]?.first
        return try word.map { try HandWord(argument: "\(item.name)=\($0)") }
      }
      try trial(hands, session)
    }
    return Advice(
      offers: { info, given in
        try read { session in
          try session.records.people().filter { person in
            do {
              try person.checkTakesPart(on: today)
              try check(person.id, info, given, session)
              return true
            } catch is RuleProblem {
              return false
            }
          }.map { Offer($0.id.text, $0.name, detail: $0.school?.text) }
        }
      },
      understand: { info, word, given in
        let understood = try advice.understand(info, word, given)
        try read { session in
          try check(session.person(PersonWord(argument: understood.word)).id, info, given, session)
        }
        return understood
      })
  }
}
