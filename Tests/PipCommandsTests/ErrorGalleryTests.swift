import Foundation
import PipCore
import TestSupport
import Testing

@testable import PipCommands

/// `docs/errors.md` holds every error there is, and where it can, shows it.
@Suite struct ErrorGalleryTests {
  /// What no transcript can show: it needs a second program, a failing disk, or a fault of ours.
  private static let unshown: Set<String> = [
    "store/busy", "store/unsteady", "store/not-confirmed", "store/read-only", "data/does-not-read-back",
    "bug/other",
  ]
  /// What is on the page and is a warning, not an error.
  private static let warnings: Set<String> = ["warning/misspelt"]

  /// The entries of the page: the names in comments, and the fences of the section they stand in.
  private static let sections: [(names: [String], shown: String)] = {
    let page = (try? Project.text("docs/errors.md")) ?? ""
    return page.split(separator: #/\n##+ /#).map { section in
      let names = section.matches(of: /<!-- error: ([a-z\/-]+) -->/).map { String($0.1) }
      let fences = section.matches(of: /```console\n((?s:.*?))```/).map { String($0.1) }
      return (names, fences.joined())
    }
  }()

  @Test func `the page and the program know the same errors`() {
    let known = ErrorGallery.entries.map(\.name)
    let written = Self.sections.flatMap(\.names)
    #expect(Set(known).count == known.count, "a name is used twice")
    #expect(Set(written).count == written.count, "an error has two entries")
    #expect(Set(known).union(Self.warnings).subtracting(written) == [], "without an entry")
    #expect(Set(written).subtracting(known).subtracting(Self.warnings) == [], "entries of no error")
    #expect(known.count > 65)
  }

  @Test(arguments: ErrorGallery.entries) func `an entry shows the sentence of its error`(
    entry: ErrorGallery.Entry
  ) {
    let shown = Self.sections.first { $0.names.contains(entry.name) }?.shown ?? ""
    guard !Self.unshown.contains(entry.name) else {
      #expect(shown.isEmpty, "\(entry.name) can be shown after all: take it off the list")
      return
    }
    let failure = Failure(entry.sample, program: "pip")
    #expect(shown.contains("[status \(failure.status.rawValue)]"), "\(entry.name) shows another status")
    var rest = shown[...]
    for part in fixedParts(of: failure.message) {
      guard let found = rest.range(of: part) else {
        Issue.record("\(entry.name) does not show “\(part)” of “\(failure.message)”")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  /// The parts of a sentence that are the same for all facts; a day is a fact too.
  private func fixedParts(of message: String) -> [String] {
    withoutDays(message).split(separator: ErrorGallery.mark).map(String.init).filter { $0.count > 2 }
  }

  private func withoutDays(_ text: String) -> String {
    [ErrorGallery.day.short, DaySpan(ErrorGallery.day).short].reduce(text) {
      $0.replacing($1, with: ErrorGallery.mark)
    }
  }

  @Test(arguments: ErrorGallery.entries)
  func `an error starts small, ends without a full stop, and has no gaps`(
    entry: ErrorGallery.Entry
  ) {
    let failure = Failure(entry.sample, program: "pip")
    for text in [failure.message] + failure.hints {
      #expect(!text.isEmpty && !text.hasSuffix("."), "\(entry.name): \(text)")
      #expect(!text.contains("  ") && !text.contains("''"), "\(entry.name): \(text)")
      // A name in capitals may begin it, such as a variable's; an English word may not.
      let first = withoutDays(text).prefix { $0 != " " }
      #expect(
        first.first?.isUppercase != true || first.allSatisfy { !$0.isLowercase }, "\(entry.name): \(text)")
    }
  }

  @Test(arguments: ErrorGallery.entries) func `an error says what to do next`(entry: ErrorGallery.Entry) {
    // These bring their own hints with the value that was wrong.
    let bringTheirOwn: Set<String> = [
      "usage/bad-value", "usage/conflicting", "usage/stranger-command", "rule/already", "rule/contradiction",

    ]
    let failure = Failure(entry.sample, program: "pip")
    #expect(!failure.hints.isEmpty || bringTheirOwn.contains(entry.name), "\(entry.name)")
  }

  @Test func `the table holds every status, and what can be shown is shown`() throws {
    let page = try Project.text("docs/errors.md")
    for status in PipCommands.ExitStatus.allCases {
      #expect(page.contains("\n| \(status.rawValue) | "), "\(status.rawValue) is not in the table")
    }
    let cannot: Set<PipCommands.ExitStatus> = [.done, .bug, .busy, .notPermitted, .interrupted]
    for status in PipCommands.ExitStatus.allCases where !cannot.contains(status) {
      #expect(page.contains("[status \(status.rawValue)]\n"), "\(status.rawValue) is not shown")
    }
  }

  @Test func `the kinds of damage that a record file meets are all shown`() throws {
    let page = try Project.text("docs/errors.md")
    let reasons: [JSONReason] = [
      .empty, .onlyNULBytes, .endsInObject, .missingComma, .commaBeforeBracket, .byteOrderMark,
      .mergeMarks("<<<<<<<"), .tooDeep(32), .duplicateKey(name: "id", firstLine: 2),
    ]
    for reason in reasons { #expect(page.contains(": \(reason.words)\n"), "\(reason.words) is not shown") }
  }
}
