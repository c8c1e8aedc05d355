import PipCore

/// A file beside the data: one that a person names to read from, or to write a report to.
struct FileOutside {
  private let shown: String
  private let file: OutsideFile

  init(_ path: String, _ session: Session) {
    shown = path
    file = OutsideFile(
      path: path.hasPrefix("/") ? path : session.workingDirectory + "/" + path, system: session.system)
  }

  /// Reads the whole file.
  func read() throws -> [UInt8] {
    do {
      return try file.read()
    } catch {
      if error.isMissing {
        throw Failure(
          .missing, "missing", "there is no such file", place: shown, hints: ["check the name and the folder"]
        )
      }
      throw Failure.system(SystemError(call: error.call, path: shown, code: error.code), "nothing is changed")
    }
  }

  /// Writes the file whole, or leaves what was there.
  func write(_ text: String) throws {
    do {
      try file.write(Array(text.utf8))
    } catch {
      throw Failure.system(
        SystemError(call: error.call, path: shown, code: error.code), "no file was written")
    }
  }
}
