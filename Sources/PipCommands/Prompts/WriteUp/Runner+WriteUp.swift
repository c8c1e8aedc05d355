import CommandTable
import PipCore

extension Runner {
  /// Holds the conversation of a guided write-up, when the command is one and somebody is there, and records what came of it.
  ///
  /// - Parameter invocation: The whole command.
  /// - Returns: What came of it; nil when there is nothing to ask, and the command speaks for itself.
  /// - Throws: What kept it from being asked or recorded; the answers are then kept.
  func writeUp(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome? {
    let asking = Asking(world)
    guard let find = WriteUps.subject(of: invocation) else { return nil }
    if invocation.given.flags.contains(WriteUpChoices.discard) {
      return try thrownAway(WriteUpSitting(asking, invocation) { try WriteUps.subject(invocation, $0, find) })
    }
    guard asking.somebodyIsThere(invocation.globals) else { return nil }
    let sitting = try WriteUpSitting(asking, invocation, find)
    switch try sitting.hold() {
    case .unchanged, .later: return Outcome(answer: .saved([]), isDryRun: false)
    case .stopped:
      var nothing = Answer.saved([])
      nothing.status = .interrupted
      return Outcome(answer: nothing, isDryRun: false)
    case .record(let lines, let answers):
      let form = sitting.subject.form
      var outcome = Outcome(answer: .saved([]), isDryRun: invocation.globals.dryRun)
      if !lines.isEmpty {
        do {
          outcome = try perform(invocation) { try WriteUpRun.record(lines, $0, form) }
        } catch {
          // Somebody may have changed the review while the person thought.
          try asking.say(sitting.stopped(answers, false))
          throw error
        }
      }
      sitting.finish(&outcome.answer, lines, answers)
      return outcome
    }
  }

  private func thrownAway(_ sitting: WriteUpSitting) throws -> Outcome {
    let wasThere = try sitting.discard()
    var answer = Answer.saved([])
    answer.takenBackBy = nil
    let done =
      sitting.invocation.globals.dryRun
      ? "Would have thrown the kept answers away." : "The answers that were kept are thrown away."
    answer.notes = [wasThere ? done : "There are no answers that were kept."]
    return Outcome(answer: answer, isDryRun: false)
  }
}

extension WriteUpSitting {
  /// Says what would have done the same, and writes the page that was asked for: now that everything is recorded.
  func finish(_ answer: inout Answer, _ lines: [[String]], _ answers: WriteUpAnswers) {
    do {
      try discard()
    } catch {
      let failure = Failure(error, program: asking.world.program)
      answer.warnings.append(
        "all is recorded, but the kept answers are still there: \(failure.place.map { "\($0): " } ?? "")\(failure.message)"
      )
    }
    let typed = globalWords
    if !lines.isEmpty { answer.notes.append("The same as \(lines.count == 1 ? "a command" : "commands"):") }
    answer.notes += lines.map { "  " + CommandLineText.join([asking.world.program] + typed + $0) }
    guard let name = subject.pageFile ?? answers.word(WriteUpSubject.pageKey), let page = subject.page else {
      return
    }
    do {
      let (text, file) = try advisor.read { session in
        (
          (PageFormat(fileName: name) ?? .text).file(of: try page(session), written: session.today),
          FileOutside(name, session)
        )
      }
      guard !invocation.globals.dryRun else {
        answer.notes.append("Would have written \(subject.pageName) to \(name)")
        return
      }
      try file.write(text)
      answer.notes.append("Wrote \(subject.pageName) to \(name)")
    } catch {
      // What is recorded is recorded; only the page is missing.
      let failure = Failure(error, program: asking.world.program)
      answer.status = .inputOutput
      answer.warnings.append(
        "\(subject.pageName) is not written: \(failure.place.map { "\($0): " } ?? "")\(failure.message); to write it: \(asking.world.program) \(subject.pageCommand) -o FILE"
      )
    }
  }

  /// The options of the whole program that were typed, as each of the commands would need them.
  private var globalWords: [String] {
    let globals = invocation.globals
    let said = [
      ("--data", globals.data), ("--today", globals.today.map { _ in advisor.today.description }),
      ("--by", globals.by),
    ]
    return said.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }
}
