import PipCommands
import TestSupport
import Testing

@Suite struct `Ratings asked one by one` {
  private func marks(_ driver: PartnershipDriver) throws -> String {
    let text = try driver.read("cycles/2026-27/ratings/autumn.json")
    return text.filter { $0 != " " && $0 != "\n" && $0 != "\"" }
  }

  @Test func `all points are asked in order, with what is there, and become one change`() throws {
    let driver = try PartnershipDriver.rated()
    let answers = (1...24).map { $0 == 4 ? "" : $0 == 9 ? "-" : String($0 % 6) }
    let run = try driver.talk("pip rating ask autumn --for heads", answers)
    #expect(run.status == .done, "\(run.transcript)")
    #expect(
      run.messages.hasPrefix(
        """
        Progress session Autumn (Wed 18 Nov 2026), marks of heads.
        24 points, each from 0, not at all, to 5, fully. An empty line takes what stands in [brackets].
        - takes a mark away, < goes back, . ends here and saves, ? explains, Ctrl-C stops.

        Before the visit
        1. Staff helped to choose which areas the review might look at. [not rated]: 1
        2. Staff were told what the review will look at in the end, and why. [not rated]: 2
        3. Staff have seen how the day will run and which kinds of evidence will be gathered. [not rated]: 3

        The team is sure of its plan
        4. The focus is something that truly matters to this school now. [3]: 
        5. Everybody understands the focus in the same way. [not rated]: 5

        """))
    let line =
      "pip rating set autumn --for heads 1=1 2=2 3=3 5=5 6=0 7=1 8=2 9=- 10=4 11=5 12=0 13=1 14=2 15=3 16=4 17=5 "
      + "18=0 19=1 20=2 21=3 22=4 23=5 24=0"
    #expect(run.messages.hasSuffix("The same in one line: \(line)\nTo take this back: pip undo\n"))
    #expect(run.output.contains("Rated:     23 of 24 points"))
    #expect(try driver.run("pip history").output.contains(line))
    #expect(try marks(driver).contains("champions:{marks:{4:4,5:0}}"))
    try driver.prepare("pip undo --yes")
    #expect(try marks(driver).contains("heads:{marks:{4:3,9:5}}"))
  }

  @Test func `a bad answer is asked for again alone, and one can go back`() throws {
    let driver = try PartnershipDriver.rated()
    let run = try driver.talk(
      "pip rating ask autumn --for champions", ["<", "six", "6", "3", "?", "2", "<", "", "<", "<", "5", "."])
    #expect(run.status == .done)
    #expect(
      run.messages.contains(
        """
        1. Staff helped to choose which areas the review might look at. [not rated]: <
        This is the first point.
        1. Staff helped to choose which areas the review might look at. [not rated]: six
        'six' is not a mark: type a whole number from 0 to 5, or ? for help.
        1. Staff helped to choose which areas the review might look at. [not rated]: 6
        """))
    #expect(
      run.messages.contains("'6' is not a mark: type a whole number from 0 to 5, or ? for help.\n1. Staff"))
    #expect(
      run.messages.contains("every time. A point that nobody can judge needs no mark: press Enter.\n2. Staff")
    )
    #expect(
      run.messages.contains("2. Staff were told what the review will look at in the end, and why. [2]: \n3."))
    #expect(
      run.messages.contains("1. Staff helped to choose which areas the review might look at. [3]: 5\n2."))
    #expect(run.messages.contains("in one line: pip rating set autumn --for champions 1=5 2=2\n"))
    #expect(try marks(driver).contains("champions:{marks:{1:5,2:2,4:4,5:0}}"))
  }

  @Test(arguments: [World.LineRead.interrupted, .end])
  func `whoever stops saves nothing, and is shown the line that would`(last: World.LineRead) throws {
    let driver = try PartnershipDriver.rated()
    let before = driver.snapshot
    let run = try driver.talk("pip rating ask --for heads", ["4", "", "2"], then: last)
    #expect(run.status == .interrupted && driver.snapshot == before)
    #expect(
      run.messages.hasSuffix(
        "Nothing is saved.\nTo save what was answered: pip rating set --for heads autumn 1=4 3=2\n"),
      "\(run.messages)")
    let nothing = try driver.talk("pip rating ask --for heads", [""], then: last)
    #expect(nothing.messages.hasSuffix("Nothing is saved.\n") && nothing.status == .interrupted)
  }

  @Test func `the latest session is meant when none is named, and options stay where they were typed`() throws
  {
    let driver = try PartnershipDriver.rated()
    try driver.prepare("pip rating add today --name Ask")
    let run = try driver.talk("pip --by ask rating --quiet ask --dry-run", ["5", "."])
    #expect(run.messages.contains("pip --by ask rating --quiet set --dry-run ask 1=5\n"), "\(run.transcript)")
    #expect(run.output.contains("Would have changed the progress session ask: marks"))
    #expect(run.status == .done)
  }

  @Test func `answers that change nothing save nothing`() throws {
    let driver = try PartnershipDriver.rated()
    let before = driver.snapshot
    let run = try driver.talk("pip rating ask autumn --for heads", ["."])
    #expect(run.status == .done && driver.snapshot == before)
    #expect(run.messages.hasSuffix("Everything stays as it is.\n"), "\(run.messages)")
    #expect(run.output == "")
  }

  @Test func `a slip in the words is told before anything is asked`() throws {
    let driver = try PartnershipDriver.rated()
    for (line, problem) in [
      ("pip rating ask winter", "there is no progress session 'winter'"),
      ("pip rating ask autumn", "there is no group named with --for"),
      ("pip rating ask autumn --for governors", "there is no group 'governors'"),
    ] {
      let run = try driver.talk(line, ["1"])
      #expect(run.status == .missing && run.messages.hasPrefix("pip: \(problem)"), "\(run.transcript)")
    }
    let empty = try PartnershipDriver.sixSchools().talk("pip rating ask", ["1"])
    #expect(empty.messages.hasPrefix("pip: there is no progress session in 2026-27\n"), "\(empty.messages)")
    try driver.prepare("pip cycle close 2026-27 --yes")
    let closed = try driver.talk("pip rating ask autumn --for heads", ["1"])
    #expect(closed.status == .data && closed.messages.contains("was closed"))
  }

  @Test func `a session that is left out of another command is offered`() throws {
    let driver = try PartnershipDriver.rated()
    let run = try driver.talk("pip rating remove", ["1"])
    #expect(
      run.messages.contains("  1 autumn (Autumn, Wed 18 Nov 2026)\nThe session: 1\n"), "\(run.messages)")
    #expect(run.status == .done)
  }
}
