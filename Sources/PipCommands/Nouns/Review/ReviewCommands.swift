import CommandTable
import PipCore

/// `pip review …`: one review, from its focus to its feedback.
enum ReviewCommands {
  static let noun = Row(
    "review", "Manage reviews: plan, visit, feedback",
    [
      add, edit, list, show, lookBack, timetable, brief, forStaff, prepare, evidence, strength, finding, held,
      feedback, writeUp, judgement, reply, agree, share, learning, move, cancel, reopen, note,
      importing,
    ])
}
