import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@Suite struct `Answers kept for another time` {
  private let line = "pip workshop write-up ingham"

  @Test(arguments: [World.LineRead.interrupted, .end])
  func `whoever stops keeps the answers, and goes on with --resume`(last: World.LineRead) throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let before = driver.snapshot
    let first = try driver.talk(line, ["", "", "14"], then: last)
    #expect(first.status == .interrupted && driver.snapshot == before)
    #expect(
      first.messages.hasSuffix(
        "4. How many governors took part? [skip]: \nNothing is recorded yet. Your 3 answers are kept. To go on: pip workshop write-up ingham --resume\n"
      ), "\(first.messages)")
    driver.today = Day(year: 2026, month: 11, day: 22) ?? .earliest
    let second = try driver.talk(line + " --resume", ["2", "", "Choose books | nadia | +1w |", "", "", ""])
    #expect(
      second.messages.hasPrefix(
        """
        3 answers were kept on Fri 20 Nov 2026 (2 days ago).
        Write-up of the improvement workshop of ingham (Ingham Primary School).
        Priority: Fluency in Year 2
        It was agreed for Thu 19 Nov 2026 (3 days ago).
        An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back.
        Ctrl-C stops and keeps the answers for another time.
        1. On which day was it held? Thu 19 Nov 2026 (3 days ago)
        2. Which improvement champions led it? leo-hart (Leo Hart)
        3. How many staff took part? 14
        4. How many governors took part? [skip]: 2

        """), "\(second.messages)")
    #expect(second.status == .done, "\(second.transcript)")
    #expect(driver.drafts.isEmpty)
    #expect(try driver.read(inghamFile).contains("\"governorsPresent\": 2"))
  }

  @Test func `the draft can be read by its owner only, and lies beside no record`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    _ = try driver.talk(line, ["", "", "14"], then: .interrupted)
    let name = try #require(driver.drafts.first)
    #expect(driver.drafts.count == 1 && name.hasPrefix("workshop-write-up-ingham-2026-27-"))
    let folder = driver.directory.path + "/.local/state/peerpip/drafts"
    let modes = try ["", "/\(name)"].map { try FileManager.default.attributesOfItem(atPath: folder + $0) }
      .map { ($0[.posixPermissions] as? NSNumber)?.intValue }
    #expect(modes == [0o700, 0o600])
    let moved = try driver.talk(
      line, ["x"], then: .interrupted, environment: ["XDG_STATE_HOME": driver.directory.path + "/state"])
    #expect(!moved.messages.contains("were kept"))
  }

  @Test func `a draft that is there is offered; no throws it away`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    _ = try driver.talk(line, ["20 nov"], then: .interrupted)
    let asked = try driver.talk(line, ["perhaps", ""], then: .interrupted)
    #expect(
      asked.messages.hasPrefix(
        """
        One answer was kept on Fri 20 Nov 2026 (today).
        Go on with it? no throws it away [yes]: perhaps
        'perhaps' is neither yes nor no.
        Go on with it? no throws it away [yes]: 
        Write-up of
        """), "\(asked.messages)")
    #expect(asked.messages.contains("1. On which day was it held? Fri 20 Nov 2026 (today)\n2. Which"))
    #expect(driver.drafts.count == 1)
    let anew = try driver.talk(line, ["no"], then: .interrupted)
    #expect(anew.messages.hasSuffix("1. On which day was it held? [2026-11-19]: \nNothing is recorded.\n"))
    #expect(driver.drafts.isEmpty)
  }

  @Test func `no at the end keeps the answers, yes on the command line needs no question`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let later = try driver.talk(line, ["", "", "9", "", "", "", "", "no"])
    #expect(later.status == .done && later.output == "")
    #expect(later.messages.contains("Nothing is recorded yet. Your 7 answers are kept."), "\(later.messages)")
    let whole = try driver.talk(line + " --yes", [])
    #expect(whole.status == .done, "\(whole.transcript)")
    #expect(try driver.read(inghamFile).contains("\"present\": 9"))
  }

  @Test func `what has changed since is asked again, and the answers after it are not lost`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    _ = try driver.talk(line, ["", "tom-reed", "14", "2"], then: .interrupted)
    try driver.prepare("pip person leave tom-reed --on 31/10/2026 --to mina-shah")
    let stopped = try driver.talk(line + " --resume", [], then: .interrupted)
    #expect(
      stopped.messages.contains(
        """
        1. On which day was it held? Thu 19 Nov 2026 (yesterday)
        2. Which improvement champions led it?
        """), "\(stopped.messages)")
    #expect(stopped.messages.contains("Your 3 answers are kept."), "\(stopped.messages)")
    let second = try driver.talk(line + " --resume", ["leo-hart"], then: .interrupted)
    #expect(
      second.messages.contains(
        """
        That is leo-hart (Leo Hart).
        3. How many staff took part? 14
        4. How many governors took part? 2
        5. Which question was worked on? [none]: 
        """), "\(second.messages)")
  }

  @Test func `resuming what is not there, discarding, and a draft that cannot be read`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let none = try driver.talk(line + " --resume", [""])
    #expect(
      none.transcript == """
        $ pip workshop write-up ingham --resume
        ! pip: there are no answers to go on with for ingham@2026-27
        ! hint: begin with pip workshop write-up ingham@2026-27
        [status 66]
        """)
    _ = try driver.talk(line, [""], then: .interrupted)
    let file = ".local/state/peerpip/drafts/\(driver.drafts[0])"
    try driver.expect(
      """
      $ pip workshop write-up ingham --discard --dry-run
      ! Would have thrown the kept answers away.

      $ pip workshop write-up ingham --discard
      ! The answers that were kept are thrown away.

      $ pip workshop write-up ingham --discard
      ! There are no answers that were kept.
      """)
    #expect(driver.drafts.isEmpty)
    try driver.write(file, "{")
    let broken = try driver.talk(line, [""])
    #expect(broken.status == .data)
    #expect(
      broken.messages.hasSuffix(
        "the answers that were kept cannot be read\nhint: throw them away with pip workshop write-up ingham --discard\n"
      ),
      "\(broken.messages)")
    try driver.prepare("pip workshop write-up ingham --discard")
    #expect(driver.drafts.isEmpty)
  }

  @Test func `a draft belongs to one command, one review and one data directory`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    _ = try driver.talk(line, [""], then: .interrupted)
    let other = try driver.talk("pip review write-up ingham", [], then: .interrupted)
    #expect(!other.messages.contains("kept on"))
    #expect(driver.drafts.count == 1)
  }

  @Test func `kept answers can be thrown away though the review was cancelled since`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    _ = try driver.talk(line, [""], then: .interrupted)
    try driver.prepare("pip review cancel ingham --why snow")
    #expect(try driver.talk(line + " --resume", []).status != .done)
    #expect(driver.drafts.count == 1)
    #expect(
      try driver.run(line + " --discard").messages == "The answers that were kept are thrown away.\n")
    #expect(driver.drafts.isEmpty)
  }

  @Test func `answers for a further workshop are kept apart from those for the agreed one`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    try driver.prepare("pip workshop held ingham --on 19/11/2026")
    let further = try driver.talk(line + " --another", ["20/11/2026"], then: .interrupted)
    #expect(further.messages.contains("To go on: \(line) --another --resume\n"), "\(further.messages)")
    #expect(!(try driver.talk(line, [], then: .interrupted)).messages.contains("kept on"))
    let again = try driver.talk(line + " --another --resume", [], then: .interrupted)
    #expect(again.messages.hasPrefix("One answer was kept on "), "\(again.messages)")
    let code = try #require(
      try driver.run("pip workshop list --json").output.firstMatch(of: /ingham\/(\w{4})/)
    ).1
    #expect(
      try driver.talk(line + " --another --workshop \(code)", []).messages.hasPrefix(
        "pip: --workshop names a workshop that is there, and --another adds one\n"))
  }

  @Test func `where nothing can be kept, that is said once and the conversation goes on`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      line, ["", "", "14"], then: .interrupted, environment: ["HOME": "", "XDG_STATE_HOME": ""])
    let warning = "The answers cannot be kept for another time: there is no home folder to keep them in\n"
    #expect(run.messages.split(separator: "\n").count { $0 + "\n" == warning } == 1, "\(run.messages)")
    #expect(run.messages.hasSuffix("Nothing is recorded, and the answers are not kept.\n"), "\(run.messages)")
  }
}
