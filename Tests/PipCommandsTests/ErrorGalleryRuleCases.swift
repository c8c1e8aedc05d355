import PipCore

@testable import PipCommands

extension ErrorGallery {
  static func step(_ problem: RuleProblem) -> (String, RuleProblem?) {
    switch problem {
    case .fromHost: ("rule/from-host", .personLeft(person: mark, name: mark, left: day))
    case .personLeft:
      ("rule/person-left", .schoolNotActive(school: mark, name: mark, joined: nil, left: day))
    case .schoolNotActive: ("rule/school-not-active", .noLead(review: mark))
    case .noLead:
      ("rule/no-lead", .daysOutOfOrder(earlier: mark, earlierDay: day, later: mark, laterDay: day))
    case .daysOutOfOrder: ("rule/days-out-of-order", .stepMissing(step: mark, needs: mark, command: mark))
    case .stepMissing: ("rule/step-missing", .reviewExists(review: mark, cycle: mark))
    case .reviewExists: ("rule/review-exists", .reviewCancelled(review: mark, why: mark))
    case .reviewCancelled: ("rule/review-cancelled", .already(thing: mark, state: mark, on: day, hint: ""))
    case .already: ("rule/already", .nothingToReopen(thing: mark))
    case .nothingToReopen: ("rule/nothing-to-reopen", .cycleClosed(cycle: mark, on: day))
    case .cycleClosed: ("rule/cycle-closed", .stillOpen(cycle: mark, items: [mark]))
    case .stillOpen: ("rule/still-open", .daysNeeded(cycle: mark))
    case .daysNeeded: ("rule/days-needed", .spanReversed(first: day, last: day))
    case .spanReversed: ("rule/span-reversed", .termsOverlap(code: mark, name: mark, first: day, last: day))
    case .termsOverlap: ("rule/terms-overlap", .outsideCycle(day: day, cycle: mark, first: day, last: day))
    case .outsideCycle: ("rule/outside-cycle", .movedLater(person: mark, name: mark, on: day))
    case .movedLater: ("rule/moved-later", .unknownWord(kind: mark, word: mark, known: [mark]))
    case .unknownWord: ("rule/unknown-word", .unknownModel(mark, known: [mark]))
    case .unknownModel: ("rule/unknown-model", .inUse(thing: mark, by: [mark]))
    case .inUse: ("rule/in-use", .nothingToChange(thing: mark))
    case .nothingToChange: ("rule/nothing-to-change", .contradiction(mark))
    case .contradiction: ("rule/contradiction", nil)
    }
  }

  static func step(_ problem: StoreProblem) -> (String, StoreProblem?) {
    switch problem {
    case .noPartnership: ("store/no-partnership", .partnershipExists(path: mark))
    case .partnershipExists:
      ("store/partnership-exists", .system(SystemError(call: .read, path: mark, code: 21)))
    case .system: ("store/system", .notAFile(path: mark, isLink: true))
    case .notAFile: ("store/not-a-file", .tooLarge(path: mark, limit: 4 << 20))
    case .tooLarge: ("store/too-large", .busy(seconds: 5))
    case .busy: ("store/busy", .unsteady)
    case .unsteady: ("store/unsteady", .unfinished(path: mark, command: mark))
    case .unfinished:
      (
        "store/unfinished",
        .journalDamaged(path: mark, JSONError(reason: .lineBreakInText, position: position))
      )
    case .journalDamaged:
      (
        "store/journal-damaged",
        .historyDamaged(path: mark, JSONError(reason: .endsInObject, position: position))
      )
    case .historyDamaged: ("store/history-damaged", .noSuchEntry(mark))
    case .noSuchEntry: ("store/no-such-entry", .ambiguousEntry(mark, candidates: [mark]))
    case .ambiguousEntry: ("store/ambiguous-entry", .nothingToUndo(by: mark))
    case .nothingToUndo: ("store/nothing-to-undo", .nothingToRedo(by: mark))
    case .nothingToRedo: ("store/nothing-to-redo", .changedSince(path: mark, entry: mark))
    case .changedSince: ("store/changed-since", .wouldRemovePartnership(entry: mark))
    case .wouldRemovePartnership:
      ("store/would-remove-partnership", .notConfirmed(SystemError(call: .sync, path: mark, code: 5)))
    case .notConfirmed: ("store/not-confirmed", .readOnly(path: mark))
    case .readOnly: ("store/read-only", nil)
    }
  }
}
