public import Foundation

/// The program as it was built, run as real processes: for what only a process can show.
public struct RealProgram: Sendable {
  /// What came of one run.
  public struct Outcome: Hashable, Sendable {
    /// The exit status, or minus the signal that ended it.
    public let status: Int32
    /// Standard output and standard error.
    public let output: String, messages: String
  }

  /// The program could not be found beside the tests.
  public struct NotBuilt: Error {
    /// Where it was looked for.
    public let places: [String]
  }

  /// The built program.
  public let path: String
  /// The data directory it works on.
  public let data: String

  /// Finds the program that was built together with the tests.
  ///
  /// - Parameters:
  ///   - data: The data directory for its runs.
  ///   - file: This file, from which the package's folder follows.
  /// - Throws: ``NotBuilt`` when it is not where it should be.
  public init(data: String, file: String = #filePath) throws {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let package = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let places = [
      URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("pip").path,
      package.appendingPathComponent(".build/debug/pip").path,
    ]
    guard let found = places.first(where: FileManager.default.isExecutableFile) else {
      throw NotBuilt(places: places)
    }
    (path, self.data) = (found, data)
  }

  /// The environment of every run: nothing of the machine's but what a program needs to start.
  public var environment: [String: String] {
    [
      "PEERPIP_DATA": data, "PEERPIP_TODAY": "2026-11-20", "PEERPIP_BY": "grace", "HOME": data,
      "LANG": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  /// Prepares a run that the caller starts.
  ///
  /// - Parameter words: The words typed after the program's name.
  /// - Returns: The process, not yet started.
  public func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - words: The words typed after its name.
  ///   - input: What it reads from standard input.
  /// - Returns: How it ended and what it said.
  /// - Throws: What kept it from being started.
  @discardableResult
  public func run(_ words: [String], input: String = "") throws -> Outcome {
    try finish(process(words), input: input)
  }

  /// Runs a line of shell, in which `$PIP` is the program.
  ///
  /// - Parameter script: The line.
  /// - Returns: How it ended and what it said.
  /// - Throws: What kept it from being started.
  public func shell(_ script: String) throws -> Outcome {
    let process = process([])
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = environment.merging(["PIP": path]) { _, new in new }
    return try finish(process, input: "")
  }

  private func finish(_ process: Process, input: String) throws -> Outcome {
    // Files instead of pipes: a pipe that is full would stop the program for ever.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pip-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { try Data((file.lastPathComponent == "in" ? input : "").utf8).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return Outcome(
      status: status, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
