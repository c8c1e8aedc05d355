import CommandTable
public import Foundation
public import PipCommands
public import PipCore

/// What came of one command line: how it ended, and what stood on the two streams.
public struct CommandRun: Hashable, Sendable {
  /// The command line, as a person would type it.
  public let line: String
  /// How it ended.
  public let status: ExitStatus
  /// Standard output.
  public let output: String
  /// Standard error.
  public let messages: String

  /// The command, its output, its messages marked with `! `, and its status when that is not 0.
  public var transcript: String {
    var lines = ["$ \(line)"] + Self.lines(output) + Self.lines(messages).map { "! \($0)" }
    if status != .done { lines.append("[status \(status.rawValue)]") }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let whole = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Runs command lines in this process, on a data directory of its own that goes away with it.
///
/// Today is Friday 20 November 2026, the clock ticks one second for every command, chance comes from a seed, and there
/// is no terminal: the same lines always give the same transcript. Where the data directory would be named in a message,
/// the transcript says `DATA`.
public final class PartnershipDriver {
  /// The data directory.
  public let directory: URL
  /// The day taken for today.
  public var today = Day(year: 2026, month: 11, day: 20) ?? .earliest
  /// What commands read from standard input.
  public var input = ""
  /// How messages name the data directory.
  public var shownAs = "DATA"
  /// Environment variables beside the usual ones, or in their place.
  public var environment: [String: String] = [:]
  /// What the terminal is like: none at all, if not said otherwise.
  public var terminal = World.Terminal()
  /// The source of chance; none means one that starts anew with every command.
  public var chance: (any RandomNumberGenerator)?
  private var count = 0

  /// Makes a data directory with a partnership in it.
  ///
  /// - Parameter name: The partnership's name, or nil for an empty directory.
  /// - Throws: What kept it from being made.
  public init(name: String? = "Fenland Schools") throws {
    directory = FileManager.default.temporaryDirectory.appendingPathComponent("pip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    if let name {
      try write(
        "partnership.json",
        #"{"id": "partnership", "schema": "pip/partnership/1", "name": "\#(name)", "model": "spp"}"#)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: directory)
  }

  /// Runs one command line.
  ///
  /// - Parameter line: Such as `pip school list`, in the quotes that a shell would need.
  /// - Returns: What came of it.
  /// - Throws: When the line cannot be split into words.
  public func run(_ line: String) throws -> CommandRun {
    count += 1
    let words = try splitWords(line)
    let seconds = Int64(today.ordinal) * 86_400 + 36_000 + Int64(count)
    var (output, messages) = ("", "")
    let world = World(
      program: words.first ?? "pip", arguments: Array(words.dropFirst()),
      environment: [
        "PEERPIP_DATA": directory.path, "HOME": directory.path, "LANG": "en_GB.UTF-8",
      ].merging(environment) { _, own in own },
      workingDirectory: directory.path, login: "grace", today: today,
      now: { Instant(microseconds: seconds * 1_000_000) },
      random: chance ?? SeededGenerator(seed: UInt64(count)),
      terminal: terminal,
      readInput: { [input] in Array(input.utf8) },
      writeOutput: {
        output += $0
        return .written
      },
      writeMessage: {
        messages += $0
        return .written
      })
    let status = Pip.run(world)
    return CommandRun(
      line: line, status: status, output: output.replacing(directory.path, with: shownAs),
      messages: messages.replacing(directory.path, with: shownAs))
  }

  /// Runs command lines that are meant to work, for the sake of what they record.
  ///
  /// - Parameter lines: One command line in each line.
  /// - Throws: ``Refused`` with the transcript of the first that does not end well.
  public func prepare(_ lines: String) throws {
    for line in lines.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      let run = try run(String(line))
      guard run.status == .done else { throw Refused(transcript: run.transcript) }
    }
  }

  /// A command that was meant to work and did not.
  public struct Refused: Error, Hashable {
    /// What came of it.
    public let transcript: String
  }

  /// Every file of the data directory with its content, but for those whose names begin with a dot.
  public var snapshot: [String: Data] {
    let paths = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { !$0.hasPrefix(".") }
    return Dictionary(
      uniqueKeysWithValues: files.compactMap { path in
        (try? Data(contentsOf: directory.appendingPathComponent(path))).map { (path, $0) }
      })
  }

  /// Returns the content of a file of the data directory.
  ///
  /// - Parameter path: Such as `schools/ingham.json`.
  /// - Returns: Its text.
  /// - Throws: When there is none.
  public func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: directory.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Writes a file of the data directory by hand.
  ///
  /// - Parameters:
  ///   - path: Such as `cycles/2026-27/reviews/ingham.json`.
  ///   - text: Its content.
  /// - Throws: What kept it from being written.
  public func write(_ path: String, _ text: String) throws {
    let file = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
