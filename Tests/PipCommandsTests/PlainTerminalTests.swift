import PipCommands
import PipCore
import TestSupport
import Testing

@Suite("Plain and narrow terminals")
struct PlainTerminalTests {
  private static let lines = [
    "pip status", "pip due", "pip review show thorpe-fen", "pip checkin list", "pip report cycle", "pip help",
    "pip review add --help", "pip review shw", "pip review feedback thorpe-fen --on 2027-01-18",
    "pip action list", "pip leakage", "pip impact steps ingham", "pip rating show", "pip rating ask --help",
  ]

  @Test(arguments: lines) func `where the locale is not UTF-8, everything shown is ASCII`(_ line: String)
    throws
  {
    let trial = try PartnershipDriver(example: "six-schools", today: "2027-02-01")
    trial.environment = ["LC_ALL": "C", "LANG": "C"]
    let run = try trial.run(line)
    #expect(!(run.output + run.messages).isEmpty)
    #expect((run.output + run.messages).utf8.allSatisfy { $0 < 0x80 }, "\(run.transcript)")
  }

  @Test(arguments: lines, [80, 100, 132])
  func `what a terminal shows fits its width`(_ line: String, _ width: Int) throws {
    let trial = try PartnershipDriver(example: "six-schools", today: "2027-02-01")
    trial.environment = ["LANG": "en_GB.UTF-8", "NO_COLOR": "1"]
    trial.terminal = World.Terminal(outputIsTerminal: true, messagesAreTerminal: true, width: width)
    let wide = try trial.run(line).output.split(separator: "\n").filter { displayWidth(String($0)) > width }
    #expect(wide == [])
  }

  @Test func `colour comes on a terminal only, and goes with NO_COLOR, a dumb terminal and --color never`()
    throws
  {
    let escape = "\u{1B}["
    func shown(_ line: String, _ environment: [String: String], isTerminal: Bool = true) throws -> Bool {
      let trial = try PartnershipDriver(example: "six-schools", today: "2027-02-01")
      trial.environment = environment
      trial.terminal = World.Terminal(outputIsTerminal: isTerminal, messagesAreTerminal: true, width: 80)
      return try trial.run(line).output.contains(escape)
    }
    let usual = ["LANG": "en_GB.UTF-8", "TERM": "xterm"]
    #expect(try shown("pip due", usual))
    #expect(try !shown("pip due", usual, isTerminal: false))
    #expect(try !shown("pip due", usual.merging(["NO_COLOR": "1"]) { $1 }))
    #expect(try !shown("pip due", usual.merging(["TERM": "dumb"]) { $1 }))
    #expect(try !shown("pip due --color never", usual))
    #expect(try shown("pip due --color always", usual, isTerminal: false))
  }
}
