import CommandTable
import PipCore

extension ReviewCommands {
  static let cancel = Row(
    "cancel", "Cancel a review", .writes,
    examples: ["pip review cancel saxby --why \"the school is inspected that week\""],
    discussion: "The review and what was prepared stay on record. To bring it back, use review reopen.",
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why it is cancelled")
  ) { session, word, why in
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    place.review.cancelled = Reason(on: session.today, why: why.text)
    try session.save(place)
    let doubt = place.review.held.map { day in
      "the visit was held on \(day.short); all of the review counts as cancelled now"
    }
    return .saved(
      Saved("cancelled", "the review", place.address, why.text), warnings: [doubt].compactMap { $0 })
  }

  static let reopen = Row(
    "reopen", "Take back the last step of a review", .writes,
    examples: [
      "pip review reopen saxby --why \"a new day is found\"",
      "pip review reopen ingham wording --why \"the head asks for another sentence\"",
    ],
    discussion: """
      Takes back the cancellation, or else the agreed wording, or else the feedback, or else the visit. The reason is kept.

      With the word wording it takes back that the host agreed the wording, whatever was held since; the texts are kept from others \
      again.
      """,
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why it is taken back"),
    optionalArgument("step", ReopenedStep.self, "The step, if not the last one")
  ) { session, word, why, wording in
    var place = try session.review(word)
    if wording == nil {
      try place.checkNothingSince(session.program)
    } else {
      try session.checkNotCancelled(place)
      guard place.review.agreed != nil else {
        throw RuleProblem.nothingToReopen(thing: "the wording of \(place.address)")
      }
    }
    let code = session.newCode(in: place.review)
    guard let step = place.review.takeBackLastStep(on: session.today, why: why.text, code: code) else {
      throw RuleProblem.nothingToReopen(thing: "the review of \(place.address)")
    }
    try session.save(place, isFollowUp: wording != nil)
    return .saved(Saved("took back", "the \(step) of", place.address, why.text))
  }

  /// Steps that can be taken back by name.
  enum ReopenedStep: String, CaseIterable, ArgumentValue {
    case wording
    static let valueName = "STEP"
  }

  static let note = Row(
    "note", "Add a note to a review", .writes,
    examples: ["pip review note ingham \"The head asks for a quieter room for feedback\""],
    argument("host", ReviewWord.self, "The review"), argument("text", ProseText.self, "What to remember"),
    option("on", DayWord.self, "The day it is about, if not today")
  ) { session, word, text, on in
    var place = try session.review(word)
    let code = session.newCode(in: place.review)
    place.review.notes[code] = Note(on: try session.day(on) ?? session.today, text: text.text)
    try session.save(place, isFollowUp: true)
    return .saved(Saved("added", "the note", place.address(code), text.text))
  }
}
