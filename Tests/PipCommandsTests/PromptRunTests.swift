import PipCommands
import TestSupport
import Testing

/// Three schools, four people, one cycle.
private func driver() throws -> PartnershipDriver {
  let driver = try PartnershipDriver()
  try driver.prepare(
    """
    pip school add "Ingham Primary School" --id ingham
    pip school add "Saxby Village School" --id saxby
    pip school add "Welton School" --id welton
    pip person add "Asha Patel" --school ingham
    pip person add "Mina Shah" --school welton
    pip person add "Tina Rowe" --school saxby
    pip person add "Tom Reed" --school saxby
    pip cycle open 2026-27
    """)
  return driver
}

struct PromptRunTests {
  @Test func `a whole review is arranged by answers, and the history holds the finished line`() throws {
    let driver = try driver()
    let run = try driver.talk(
      "pip review add", ["1", "3 dec", "tom", "2,mina-shah", "How pupils' talk helps writing", ""])
    #expect(run.status == .done)
    #expect(
      run.messages
        == """
        A few questions. An empty line takes what stands in [brackets]; ? tells what can be answered, < goes back, Ctrl-C stops.
          1 ingham (Ingham Primary School)
          2 saxby (Saxby Village School)
          3 welton (Welton School)
        Host (the school that is reviewed): 1
        That is ingham (Ingham Primary School).
        On (the day of the visit, such as 26 nov or +6w) [skip]: 3 dec
        That is Thu 3 Dec 2026 (in 13 days).
          1 mina-shah (Mina Shah, welton)
          2 tina-rowe (Tina Rowe, saxby)
          3 tom-reed (Tom Reed, saxby)
        Lead (the lead reviewer, from another school) [skip]: tom
        That is tom-reed (Tom Reed).
          1 mina-shah (Mina Shah, welton)
          2 tina-rowe (Tina Rowe, saxby)
        Team (a reviewer of the visiting team, or several as a,b,c) [skip]: 2,mina-shah
        That is tina-rowe (Tina Rowe), mina-shah (Mina Shah).
        Focus (what the review looks at) [skip]: How pupils' talk helps writing
        Question (the enquiry question: "To what extent …?") [skip]: 
        The same in one line: pip review add ingham --on 2026-12-03 --lead tom-reed --team tina-rowe,mina-shah --focus 'How pupils'\\''' talk helps writing'
        To take this back: pip undo

        """.replacing("'\\'''", with: "'\\''"))
    #expect(run.output.hasPrefix("Arranged the review ingham: Ingham Primary School\n"))
    let history = try driver.run("pip history --json")
    let line =
      "pip review add ingham --on 2026-12-03 --lead tom-reed --team tina-rowe,mina-shah --focus 'How pupils'"
    #expect(history.output.contains(line))
    #expect(!history.output.contains("\"pip review add\""))
  }

  @Test func `the finished line does the same when it is typed`() throws {
    let driver = try driver()
    let first = try driver.talk(
      "pip review add --again", ["saxby", "", "", "", "- dashes & \"quotes\" --lead", "To what extent 'so'?"])
    let start = try #require(first.messages.firstRange(of: "The same in one line: ")?.upperBound)
    let line = String(first.messages[start...].prefix { $0 != "\n" })
    let record = try driver.read("cycles/2026-27/reviews/saxby.json")
    try driver.prepare("pip undo --yes\n\(line)")
    #expect(try driver.read("cycles/2026-27/reviews/saxby.json") == record)
    #expect(record.contains("\"focus\": \"- dashes & \\\"quotes\\\" --lead\""))
  }

  @Test func `other commands ask only for what they need`() throws {
    let driver = try driver()
    try driver.prepare("pip review add ingham --on 12/11/2026 --lead tom-reed")
    let run = try driver.talk("pip review held --quiet", ["ing", "12 nov"])
    #expect(
      run.messages == """
        A few questions. An empty line takes what stands in [brackets]; ? tells what can be answered, < goes back, Ctrl-C stops.
          1 ingham (Ingham Primary School)
        Host (the review): ing
        That is ingham (Ingham Primary School).
        On (the day of the visit, such as 26 nov or +6w): 12 nov
        That is Thu 12 Nov 2026 (8 days ago).
        The same in one line: pip review held --quiet ingham --on 2026-11-12

        """)
    #expect(run.status == .done)
    #expect(try driver.talk("pip review add saxby", []).status == .done)
  }

  @Test func `the lead is not chosen from the host, and who is typed all the same is told why`() throws {
    let driver = try driver()
    let run = try driver.talk("pip review add", ["ingham", "", "asha-patel"])
    #expect(
      run.messages.hasSuffix(
        """
        Asha Patel works at ingham, and nobody from the host school can lead its review.
        Lead (the lead reviewer, from another school) [skip]: 
        Nothing is saved.

        """))
    #expect(!run.messages.contains("asha-patel (Asha Patel"))
  }

  @Test func `one person is not asked to lead and to be in the team`() throws {
    let driver = try driver()
    let run = try driver.talk("pip review add", ["ingham", "", "tom-reed", "tina-rowe,tom-reed"])
    #expect(run.messages.contains("Tom-reed is named for two tasks of the same visit"))
  }

  @Test func `a host that has a review is not offered, and told why when typed`() throws {
    let driver = try driver()
    try driver.prepare("pip review add ingham")
    let run = try driver.talk("pip review add", ["ingham"])
    #expect(run.messages.contains("\n  1 saxby (Saxby Village School)\n  2 welton (Welton School)\nHost"))
    #expect(run.messages.contains("\nIngham has a review in 2026-27 already.\nHost"))
  }

  @Test func `when reviews of one host wait in two cycles, each is offered by its whole name`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip review add ingham --lead tom-reed
      pip review add ingham@2025-26 --lead tom-reed
      """)
    let run = try driver.talk("pip review held", ["ingham", "1", "12/6/2026"])
    #expect(run.messages.contains("  1 ingham@2025-26 (Ingham Primary School)\n  2 ingham@2026-27"))
    #expect(run.messages.contains("could be about: ingham@2025-26, ingham@2026-27."))
    #expect(run.messages.contains("pip review held ingham@2025-26 --on 2026-06-12\n"))
    #expect(run.status == .done)
  }

  @Test(arguments: [World.LineRead.end, .interrupted])
  func `who stops saves nothing`(last: World.LineRead) throws {
    let driver = try driver()
    let before = driver.snapshot
    let run = try driver.talk("pip review add", ["ingham", "3 dec"], then: last)
    #expect(run.status == .interrupted)
    #expect(run.output == "")
    #expect(run.messages.hasSuffix("[skip]: \nNothing is saved.\n"))
    #expect(driver.snapshot == before)
  }

  @Test func `without a person to ask, the usage error names what is missing`() throws {
    let driver = try driver()
    typealias Terminal = World.Terminal
    let usage =
      "pip: missing HOST: The school that is reviewed\nhint: type 'pip review add --help' to see its options\n"
    for terminal in [
      Terminal(), Terminal(inputIsTerminal: true, outputIsTerminal: true),
      Terminal(outputIsTerminal: true, messagesAreTerminal: true),
    ] {
      let run = try driver.talk("pip review add", ["ingham"], terminal: terminal)
      #expect(run.status == .usage)
      #expect(run.messages == usage)
    }
    #expect(try driver.talk("pip review add --no-input", ["ingham"]).messages == usage)
    #expect(
      try driver.talk("pip review add", ["ingham"], environment: ["PEERPIP_NO_INPUT": "1"]).messages == usage)
    let json = try driver.talk("pip review add --json", ["ingham"])
    #expect(json.status == .usage)
    #expect(json.messages.contains("\"schema\":\"pip/error/1\""))
    #expect(try driver.talk("pip review add", environment: ["PEERPIP_NO_INPUT": ""]).status == .interrupted)
  }

  @Test func `nothing is asked inside a batch`() throws {
    let driver = try driver()
    try driver.write("autumn.batch", "review add\n")
    let run = try driver.talk("pip batch autumn.batch", ["ingham"])
    #expect(run.status == .usage)
    #expect(run.messages.contains("missing HOST"))
  }

  @Test func `a slip in what was typed is told before anything is asked`() throws {
    let driver = try driver()
    for (line, status, message) in [
      ("pip review add --on '31 nov'", ExitStatus.usage, "pip: --on: '31 nov' is not a day: November has 30"),
      ("pip review add --lead tm-reed", .missing, "pip: there is no person 'tm-reed'\nhint: did you mean"),
      ("pip review held inghm", .missing, "pip: there is no school 'inghm'\nhint: did you mean ingham?"),
    ] {
      let run = try driver.talk(line, ["ingham"])
      #expect(run.status == status)
      #expect(run.messages.hasPrefix(message), "\(run.messages)")
    }
  }

  @Test func `where there is nothing to choose from, nothing is asked`() throws {
    let driver = try PartnershipDriver()
    #expect(
      try driver.talk("pip school show", ["x"]).messages.hasPrefix("pip: there is no school yet\nhint: "))
    let empty = try PartnershipDriver(name: nil)
    let run = try empty.talk("pip review add", ["x"])
    #expect(run.status == .missing)
    #expect(!run.messages.contains("Host"))
  }

  @Test func `words after two dashes stay behind them`() throws {
    let driver = try driver()
    try driver.prepare("pip review add ingham")
    let run = try driver.talk(
      "pip impact add ingham --for staff --", ["- more reading aloud", "Lesson visits"])
    #expect(run.messages.contains("pip impact add ingham --for staff"))
    let plain = try driver.talk("pip review finding add", ["ingham", "--lead is a word here"])
    #expect(
      plain.messages.contains("in one line: pip review finding add -- ingham '--lead is a word here'\n"))
    #expect(plain.status == .done)
  }

  @Test func `a partnership is begun by its name`() throws {
    let driver = try PartnershipDriver(name: nil)
    let run = try driver.talk("pip init", ["Fenland Schools"])
    #expect(run.messages.contains("The same in one line: pip init --name 'Fenland Schools'\n"))
    #expect(run.status == .done)
  }
}
