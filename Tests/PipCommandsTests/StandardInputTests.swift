import Foundation
import TestSupport
import Testing

@Suite struct `Standard input` {
  @Test(.timeLimit(.minutes(1)), arguments: [["action", "add", "ingham", "-"], ["batch", "-"]])
  func `nobody waits for somebody who is still typing`(words: [String]) throws {
    let driver = try PartnershipDriver.heldReview()
    let program = try RealProgram(data: driver.directory.path)
    let typing = program.process(words)
    let (input, messages) = (Pipe(), Pipe())
    (typing.standardInput, typing.standardError) = (input, messages)
    try typing.run()
    try input.fileHandleForWriting.write(contentsOf: Data("# so far".utf8))
    // Time enough for it to have started, and to hold up everybody if it did.
    Thread.sleep(forTimeInterval: 0.5)
    let other = try program.run(["person", "add", "Ines Mercer"])
    #expect(other.status == 0, "\(other.messages)")
    #expect(typing.isRunning)
    let line = words == ["batch", "-"] ? "\nreview note ingham Calm\n" : "\nRead aloud\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    try input.fileHandleForWriting.close()
    typing.waitUntilExit()
    #expect(typing.terminationStatus == 0)
    let review = try driver.read("cycles/2026-27/reviews/ingham.json")
    #expect(review.contains(words == ["batch", "-"] ? "Calm" : "Read aloud"))
  }
}
