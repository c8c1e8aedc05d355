import PipCommands
import TestSupport
import Testing

struct PromptRunTests {
  @Test func `a whole review is arranged by answers, and the history holds the finished line`() throws {
    let driver = try PromptSample.driver()
    let run = try driver.talk(
      "pip review add", ["1", "3 dec", "tom", "2,mina-shah", "How pupils' talk helps writing", ""])
    #expect(run.status == .done)
    #expect(
      run.messages
        == """
        A few questions. An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back, Ctrl-C stops.
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
    let driver = try PromptSample.driver()
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
    let driver = try PromptSample.driver()
    try driver.prepare("pip review add ingham --on 12/11/2026 --lead tom-reed")
    let run = try driver.talk("pip review held --quiet", ["ing", "12 nov"])
    #expect(
      run.messages == """
        A few questions. An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back, Ctrl-C stops.
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

  @Test(arguments: ["asha-patel", "Asha Patel", "asha"])
  func `the lead is not chosen from the host, and who is typed all the same is told why`(lead: String) throws
  {
    let driver = try PromptSample.driver()
    let run = try driver.talk("pip review add", ["ingham", "", lead])
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
    let driver = try PromptSample.driver()
    let run = try driver.talk("pip review add", ["ingham", "", "tom-reed", "tina-rowe,tom-reed"])
    #expect(run.messages.contains("Tom-reed is named for two tasks of the same visit"))
  }

  @Test func `a host that has a review is not offered, and told why when typed`() throws {
    let driver = try PromptSample.driver()
    try driver.prepare("pip review add ingham")
    let run = try driver.talk("pip review add", ["ingham"])
    #expect(run.messages.contains("\n  1 saxby (Saxby Village School)\n  2 welton (Welton School)\nHost"))
    #expect(run.messages.contains("\nIngham has a review in 2026-27 already.\nHost"))
  }

  @Test func `when reviews of one host wait in two cycles, each is offered by its whole name`() throws {
    let driver = try PromptSample.driver()
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

  @Test func `words after two dashes stay behind them`() throws {
    let driver = try PromptSample.driver()
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
