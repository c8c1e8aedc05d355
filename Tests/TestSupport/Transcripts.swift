import PipCommands
public import Testing

extension PartnershipDriver {
  /// Runs the command lines of a transcript, those that start with `$ `, and compares what comes with the transcript.
  ///
  /// - Parameters:
  ///   - expected: The transcript, with a blank line before each command line but the first.
  ///   - location: Where a difference is reported.
  /// - Throws: When a line cannot be split into words.
  public func expect(_ expected: String, location: SourceLocation = #_sourceLocation) throws {
    compare(try Self.lines(of: expected).map(run), with: expected, location)
  }

  /// Does the same for command lines that are all refused: nothing on standard output, and no file changed.
  ///
  /// - Parameters:
  ///   - expected: The transcript, with a blank line before each command line but the first.
  ///   - location: Where a difference is reported.
  /// - Throws: When a line cannot be split into words.
  public func expectRefused(_ expected: String, location: SourceLocation = #_sourceLocation) throws {
    let before = snapshot
    let runs = try Self.lines(of: expected).map(run)
    for run in runs {
      #expect(run.status != .done, "\(run.line) is not refused", sourceLocation: location)
      #expect(run.output == "", "\(run.line) answers on standard output", sourceLocation: location)
    }
    #expect(snapshot == before, "a refusal changed the data", sourceLocation: location)
    compare(runs, with: expected, location)
  }

  private func compare(_ runs: [CommandRun], with expected: String, _ location: SourceLocation) {
    let actual = runs.map(\.transcript).joined(separator: "\n\n")
    guard actual != expected else { return }
    Issue.record(
      "the transcript differs:\n\(lineDifference(from: expected, to: actual))\n\nIt is now:\n\(actual)",
      sourceLocation: location)
  }

  private static func lines(of transcript: String) -> [String] {
    transcript.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }
}
