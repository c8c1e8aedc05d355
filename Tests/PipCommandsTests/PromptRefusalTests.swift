import PipCommands
import TestSupport
import Testing

struct PromptRefusalTests {
  @Test(arguments: [World.LineRead.end, .interrupted])
  func `who stops saves nothing`(last: World.LineRead) throws {
    let driver = try PromptSample.driver()
    let before = driver.snapshot
    let run = try driver.talk("pip review add", ["ingham", "3 dec"], then: last)
    #expect(run.status == .interrupted)
    #expect(run.output == "")
    #expect(run.messages.hasSuffix("[skip]: \nNothing is saved.\n"))
    #expect(driver.snapshot == before)
  }

  @Test func `without a person to ask, the usage error names what is missing`() throws {
    let driver = try PromptSample.driver()
    typealias Terminal = World.Terminal
    let usage =
      "pip: missing HOST: the school that is reviewed\nhint: type 'pip review add --help' to see its options\n"
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
    let driver = try PromptSample.driver()
    try driver.write("autumn.batch", "review add\n")
    let run = try driver.talk("pip batch autumn.batch", ["ingham"])
    #expect(run.status == .usage)
    #expect(run.messages.contains("missing HOST"))
  }

  @Test func `a slip in what was typed is told before anything is asked`() throws {
    let driver = try PromptSample.driver()
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
}
