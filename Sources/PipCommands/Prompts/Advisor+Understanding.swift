import CommandTable
import PipCore

extension Advisor {
  /// Reads one word of an answer with the readers and the lookups of the command itself.
  func understand(
    _ info: ParameterInfo, _ word: String, _ given: Given, _ session: Session
  ) throws -> Understood {
    let understood = try meaning(of: word, info, session, isTyped: false)
    if offers.arranges {
      var trial = given
      trial.words[info.name] = [understood.word]
      try offers.checkArrangement(trial, session)
    }
    return understood
  }

  /// Checks the words that were typed before anything is asked: whoever slipped there should not answer in vain.
  func checkTyped() throws {
    let given = invocation.given
    try read { session in
      for info in invocation.command.parameters {
        for word in try (given.words[info.name] ?? []).flatMap({ try info.words(of: $0) }) {
          do {
            _ = try meaning(of: word, info, session, isTyped: true)
          } catch let error as AnswerProblem {
            throw UsageError(
              .badValue(
                label: info.label, word: word, reason: error.problem.reason, hints: error.problem.hints),
              path: invocation.path)
          }
        }
      }
      if offers.arranges { try offers.checkArrangement(given, session) }
    }
  }

  private func meaning(
    of word: String, _ info: ParameterInfo, _ session: Session, isTyped: Bool
  ) throws -> Understood {
    switch try value(of: word, info) {
    case let day as DayWord: return try meaning(of: day, word, session)
    case let word as SchoolWord:
      let school = try session.school(word)
      return Understood(school.id.text, "\(school.id) (\(school.name))")
    case let word as PersonWord: return try meaning(of: word, session)
    case let word as ClusterWord:
      let cluster = try session.cluster(word, in: session.cycle(of: word))
      return Understood(
        word.cycle.map { "\(cluster.id)@\($0)" } ?? cluster.id.text, "\(cluster.id) (\(cluster.name))")
    case let word as RatingSessionWord:
      let rating = try session.ratingSession(word, in: session.cycle())
      return Understood(rating.id.text, "\(rating.id) (\(rating.on.short))")
    case let word as CycleWord: return Understood(try session.cycle(word).id.text)
    case let word as ReviewWord:
      let host = try session.school(SchoolWord(text: word.host))
      // Which review a bare name means depends on the command, which says so itself when it cannot tell.
      guard !isTyped, !offers.arranges else {
        return Understood(named(word, host), "\(host.id) (\(host.name))")
      }
      let place = try session.review(word, awaiting: Set(Step.allCases))
      return Understood(place.address, "\(place.address) (\(host.name))")
    case let word as RoleWord: return Understood(try session.word(word.text, in: .role))
    case let word as CourseOrName where invocation.given.words["course"] == nil:
      return Understood(try session.word(NamedThing.key(word.text), in: .course))
    case let word as CourseWord: return Understood(try session.word(word.text, in: .course))
    case let word as ThemeWord: return Understood(try session.word(word.text, in: .theme))
    case let word as ModelWord: return Understood(try session.model(named: word.text).id)
    default: return Understood(word)
    }
  }

  private func value(of word: String, _ info: ParameterInfo) throws -> (any ArgumentValue)? {
    do throws(ArgumentProblem) {
      let value = try info.reading(word)
      if let due = value as? DueWord, case .day(let day) = due { return day }
      if let owner = value as? OwnerWord, case .person(let person) = owner { return person }
      return value
    } catch {
      throw AnswerProblem(word: word, problem: error)
    }
  }

  private func meaning(of day: DayWord, _ word: String, _ session: Session) throws -> Understood {
    do {
      let day = try session.day(day)
      return Understood(day.description, session.spoken(day))
    } catch let error as ResolvedDayProblem {
      throw AnswerProblem(word: word, problem: ArgumentProblem(error.reason))
    }
  }

  private func meaning(of word: PersonWord, _ session: Session) throws -> Understood {
    let person = try session.person(word)
    return Understood(person.id.text, "\(person.id) (\(person.name))")
  }

  /// The whole name of a review that is not there yet.
  private func named(_ word: ReviewWord, _ host: School) -> String {
    host.id.text + (word.cycle.map { "@\($0)" } ?? "")
  }
}
