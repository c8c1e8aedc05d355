import CommandTable
import PipCore

extension Failure {
  init(_ problem: RuleProblem, _ program: String) {
    let (message, hints) = Self.sentence(problem, program)
    // A model is a thing like any other: one that is not there is missing, not against a rule.
    if case .unknownModel = problem {
      self.init(.missing, "missing", message, hints: hints)
    } else {
      self.init(.data, "rule", message, hints: hints)
    }
  }

  private static func sentence(_ problem: RuleProblem, _ program: String) -> (String, [String]) {
    switch problem {
    case .fromHost(let person, let name, let task, let host):
      (
        "\(name) works at \(host), and nobody from the host school can \(task) its review",
        [
          "choose somebody from another school: \(program) person list",
          "if \(person) has moved, say so: \(program) person edit \(person) --school SCHOOL",
        ]
      )
    case .personLeft(let person, let name, let left):
      ("\(name) left on \(left.short)", ["if they are back: \(program) person edit \(person) --clear left"])
    case .schoolNotActive(let school, let name, let joined, let left):
      (
        "\(name) is not in the partnership then: \(membership(joined, left))",
        [
          "see it with \(program) school show \(school), and correct the days with \(program) school edit \(school)"
        ]
      )
    case .noLead(let review):
      (
        "\(review) has no lead reviewer yet, and the visit cannot be recorded without one",
        ["name the lead: \(program) review edit \(review) --lead PERSON"]
      )
    case .daysOutOfOrder(let earlier, let earlierDay, let later, let laterDay):
      (
        "\(later) (\(laterDay.short)) would come before \(earlier) (\(earlierDay.short))",
        ["the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong"]
      )
    case .stepMissing(let step, let needs, let command):
      ("\(step) cannot be recorded before \(needs)", ["record that first: \(program) \(command)"])
    case .reviewExists(let review, let cycle):
      (
        "\(review) has a review in \(cycle) already",
        ["change it with \(program) review edit \(review); for a second one in this cycle, add --again"]
      )
    case .reviewCancelled(let review, let why):
      (
        "the review of \(review) was cancelled (\(why))",
        ["take that back with \(program) review reopen \(review) --why \"…\""]
      )
    case .already(let thing, let state, let day, let hint):
      (
        "\(thing) is \(state) already\(day.map { " (\($0.short))" } ?? "")",
        [program + " " + hint].filter { _ in !hint.isEmpty }
      )
    case .nothingToReopen(let thing):
      (
        "\(thing) has nothing that could be taken back",
        ["to correct a field, use edit; to take back your last command, \(program) undo"]
      )
    case .cycleClosed(let cycle, let day):
      (
        "the cycle \(cycle) was closed on \(day.short); only what follows from it, such as actions, check-ins and decisions, can still be recorded",
        [
          "for something new, name the open cycle with --cycle",
          "to correct something in this one, open it again: \(program) cycle reopen \(cycle)",
        ]
      )
    case .stillOpen(let cycle, let items):
      (
        "closing \(cycle) leaves this open: \(items.joined(separator: "; "))",
        ["close it all the same by adding --yes; actions and check-ins can still be recorded afterwards"]
      )
    case .daysNeeded(let cycle):
      (
        "'\(cycle)' does not say when the cycle begins and ends",
        ["add --from DAY --to DAY, or use an academic year such as 2026-27"]
      )
    case .spanReversed(let first, let last):
      ("the last day (\(last.short)) comes before the first (\(first.short))", ["check both days"])
    case .termsOverlap(let code, let name, let first, let last):
      (
        "\(name) (\(DaySpan(first: first, last: last)?.short ?? first.short)) has some of these days already",
        [
          "a half-term is entered as a term of its own; correct the other one with \(program) partnership term edit \(code)"
        ]
      )
    case .outsideCycle(let day, let cycle, let first, let last):
      (
        "\(day.short) is not in the cycle \(cycle), which runs from \(first.short) to \(last.short)",
        ["check the day, or name another cycle with --cycle"]
      )
    case .movedLater(let person, let name, let on):
      (
        "\(name) has moved since, on \(on.short)",
        ["see the moves with \(program) person show \(person); a new move cannot come before the last one"]
      )
    case .unknownWord(let kind, let word, let known):
      (
        "there is no \(kind) '\(word)'",
        [
          nearest(word, known) ?? "known are: \(known.joined(separator: ", "))",
          "a partnership can have its own: \(program) partnership edit --\(kind) \(word)",
        ]
      )
    case .unknownModel(let model, let known):
      (
        "there is no process model '\(model)'",
        [nearest(model, known) ?? "known are: \(known.joined(separator: ", "))"]
      )
    case .inUse(let thing, let by):
      ("\(thing) is still named by \(by.joined(separator: ", "))", ["change those first"])
    case .nothingToChange(let thing):
      ("nothing was said that would change \(thing)", ["add --help to see what can be changed"])
    case .contradiction(let sentence): (sentence, [])
    }
  }

  private static func membership(_ joined: Day?, _ left: Day?) -> String {
    switch (joined, left) {
    case (let joined?, let left?): "it joined on \(joined.short) and left on \(left.short)"
    case (let joined?, nil): "it joined on \(joined.short)"
    case (nil, let left?): "it left on \(left.short)"
    case (nil, nil): "its days are not recorded"
    }
  }

  private static func nearest(_ word: String, _ known: [String]) -> String? {
    let near = suggestions(for: word, among: known)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }
}
