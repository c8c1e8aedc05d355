import CommandTable
import Foundation
import TestSupport
import Testing

@testable import PipCommands

/// The rules of the house that a reader of one file would not notice broken.
@Suite struct HouseTests {
  private static let sources = Project.files(in: "Sources", ending: ".swift")

  /// Words that belong to Python's installer, which is also called `pip`.
  private static let pythons = [
    "install", "download", "uninstall", "freeze", "inspect", "list", "show", "check", "config", "search",
    "cache", "index", "wheel", "hash", "lock", "completion", "debug",
  ]

  /// What may stand in no line of the program, and why.
  private static let forbidden = [
    (mark: "import Foundation", why: "it costs start-up time, and has no time zones on Linux"),
    (mark: "import FoundationEssentials", why: "it has no time zones"),
    (mark: "print(", why: "only main.swift writes, and it says whether that worked"),
    (mark: "try!", why: "a person must read a sentence, not a crash"),
    (mark: "fatalError(", why: "a person must read a sentence, not a crash"),
    (mark: "TODO", why: "what is left to do does not belong in the program"),
    (mark: "FIXME", why: "what is left to do does not belong in the program"),
  ]

  /// The lines of a source that break a rule; a word that merely ends in the mark, such as `blueprint(`, does not.
  private func offences(in source: String) -> [String] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
      Self.forbidden.compactMap { rule in
        let isThere = line.ranges(of: rule.mark).contains { range in
          let before = range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
          return !before.isLetter && !before.isNumber && before != "_"
        }
        return isThere ? "line \(number + 1) holds '\(rule.mark)': \(rule.why)" : nil
      }
    }
  }

  @Test(arguments: sources) func `a source file is short and holds nothing forbidden`(path: String) throws {
    let text = try Project.text(path)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(path) is too long")
    #expect(offences(in: text) == [], "\(path)")
  }

  @Test func `a forbidden line is noticed`() {
    let source = "import Foundation\nlet a = try! b()\nblueprint(a)\nfingerprint(a)\nprint(a) // TODO"
    #expect(offences(in: source).map { String($0.prefix(6)) } == ["line 1", "line 2", "line 5", "line 5"])
  }

  @Test func `the sources are found`() {
    #expect(Self.sources.count > 100)
  }

  @Test func `no command has a name of Python's installer, and each of those is explained`() {
    let tree = PipTable.tree(program: "pip")
    let names = tree.groups.flatMap(\.commands).map(\.name)
    #expect(names.count > 10)
    #expect(Set(names).intersection(Self.pythons) == [])
    #expect(Set(tree.strangers.keys) == Set(Self.pythons))
  }

  @Test func `no environment variable of ours could be taken for one of Python's installer`() throws {
    var ours: Set<String> = []
    for path in Self.sources {
      for match in try Project.text(path).matches(of: /"([A-Z]+(?:_[A-Z]+)+)"/) {
        ours.insert(String(match.1))
      }
    }
    #expect(ours.isSuperset(of: ["PEERPIP_DATA", "PEERPIP_TODAY", "PEERPIP_BY", "NO_COLOR"]))
    #expect(ours.filter { $0.hasPrefix("PIP_") } == [])
  }
}
