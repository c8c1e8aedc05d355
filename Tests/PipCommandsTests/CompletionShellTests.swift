import Foundation
import TestSupport
import Testing

@testable import PipCommands

/// Completion in bash, which is everywhere where the tests run; `.ci/shells` types into bash, zsh and fish themselves.
@Suite struct CompletionShellTests {
  private let driver: PartnershipDriver
  private let program: RealProgram

  init() throws {
    driver = try PartnershipDriver(example: "six-schools", today: "2026-11-20")
    program = try RealProgram(data: driver.directory.path)
  }

  /// Lets bash complete a line, in which `|` is the cursor, and returns what it would insert, each in brackets.
  private func completed(_ line: String, setup: String = "") throws -> String {
    let halves = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let head = halves[0].replacing("'", with: "'\\''")
    let script = """
      set -eu
      mkdir -p bin; ln -sf "$PIP" bin/peerpip; PATH=$PWD/bin:$PATH
      \(setup)
      eval "$(peerpip completions bash)"
      COMP_LINE='\(head)\(halves[1])' COMP_POINT=\(halves[0].count)
      _peerpip_words peerpip '\(head.split(separator: " ").last ?? "")' ''
      [ ${#COMPREPLY[@]} -eq 0 ] || printf '[%s]' "${COMPREPLY[@]}"
      complete -p peerpip > /dev/null
      """
    try driver.write("try.bash", script)
    let run = try program.shell("cd \"$PEERPIP_DATA\" && bash --norc try.bash")
    #expect(run.status == 0)
    #expect(run.messages == "")
    return run.output
  }

  @Test(arguments: [
    ("peerpip rep|", "[report ]"), ("peerpip school show ho|", "[holme ]"),
    ("peerpip review show \"ho|", "[holme]"), ("peerpip person list --role=headt|", "[headteacher ]"),
    ("peerpip review show holme@2|", "[@2026-27 ]"), ("peerpip action show ingham/d|", "[ingham/dx3h ]"),
    ("peerpip due --ov| --json", "[--overdue ]"), ("peerpip school show zz|", ""),
    ("peerpip review edit saxby --team leo-hart,ru|", "[leo-hart,ruth-vance ]"),
    ("peerpip batch tr|", "[try.bash]"), ("peerpip due 'it is|", ""),
  ])
  func `bash completes`(line: String, expected: String) throws {
    #expect(try completed(line) == expected)
  }

  @Test func `a program that is gone says nothing`() throws {
    let gone = "eval \"$(peerpip completions bash)\"; rm bin/peerpip; hash -r; peerpip() { :; }"
    #expect(try completed("peerpip rep|", setup: gone) == "")
  }

  @Test func `a program that is named by its path is asked itself`() throws {
    let script = """
      eval "$("$PIP" completions bash)"
      COMP_LINE="$PIP rep" COMP_POINT=$((${#PIP} + 4))
      PATH=/usr/bin:/bin; _pip_words "$PIP" rep ''; printf '[%s]' "${COMPREPLY[@]}"
      """
    try driver.write("try.bash", script)
    let run = try program.shell("cd \"$PEERPIP_DATA\" && bash --norc try.bash")
    #expect((run.status, run.output, run.messages) == (0, "[report ]", ""))
  }
}
