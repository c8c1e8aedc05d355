public import Foundation
public import Testing

/// Compares text with the committed file beside the test, or records it when asked to.
///
/// Recording (`PEERPIP_RECORD=1`) writes the file and fails the test, so that nobody records by accident.
///
/// - Parameters:
///   - actual: The text the code under test made.
///   - name: The file's name in the `Golden` folder beside the calling test file.
///   - test: The calling test file.
///   - location: Where a difference is reported.
public func expectGolden(
  _ actual: String, _ name: String, test: String = #filePath, location: SourceLocation = #_sourceLocation
) {
  expectFile(
    actual, URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden/\(name)"),
    location: location)
}

/// Compares text with a committed file, or records it when asked to.
///
/// - Parameters:
///   - actual: The text the code under test made.
///   - file: The committed file.
///   - location: Where a difference is reported.
public func expectFile(_ actual: String, _ file: URL, location: SourceLocation = #_sourceLocation) {
  if ProcessInfo.processInfo.environment["PEERPIP_RECORD"] == "1" {
    do {
      try Data(actual.utf8).write(to: file)
      Issue.record(
        "recorded \(file.lastPathComponent): read it, then run the tests again", sourceLocation: location)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: location)
    }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("no file \(file.path): record it with PEERPIP_RECORD=1", sourceLocation: location)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != actual else { return }
  Issue.record(
    "\(file.lastPathComponent) differs:\n\(lineDifference(from: expected, to: actual))",
    sourceLocation: location)
}

/// Returns the lines that differ, marked with `-` for the old and `+` for the new text.
///
/// - Parameters:
///   - old: The text that was expected.
///   - new: The text that came.
/// - Returns: One line for every removed or added line, in order, with its line number.
public func lineDifference(from old: String, to new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = after.difference(from: before)
  let lines = changes.map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
    }
  }
  return lines.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}
