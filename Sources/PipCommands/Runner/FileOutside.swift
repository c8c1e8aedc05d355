import PipCore

/// A file beside the data: one that a person names to read from, or to write a report to.
struct FileOutside {
  /// The file as the person named it.
  let shown: String
  private let file: OutsideFile
  private let data: String

  init(_ path: String, _ session: Session) {
    (shown, data) = (path, session.place)
    file = OutsideFile(
      path: path.hasPrefix("/") ? path : session.workingDirectory + "/" + path, system: session.system)
  }

  /// Reads the whole file.
  func read() throws -> [UInt8] {
    do {
      return try file.read()
    } catch {
      throw refusal(error)
    }
  }

  /// Whether there is such a file.
  var exists: Bool { file.exists() }

  /// Reads the file part by part, so that one of any length takes little memory.
  ///
  /// - Parameter body: Takes each part, in order.
  /// - Throws: What kept it from being read, or what the body throws.
  func forEachPart(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    do {
      try file.forEachPart(body)
    } catch let error as SystemError {
      throw refusal(error)
    }
  }

  private func refusal(_ error: SystemError) -> Failure {
    guard !error.isMissing else {
      return Failure(
        .missing, "missing", "there is no such file", place: shown, hints: ["check the name and the folder"])
    }
    return Failure.system(
      SystemError(call: error.call, path: shown, code: error.code), "nothing is changed",
      instead: "name another file")
  }

  /// Checks that the file may be written: never over the data itself, and not under a name that no program would open.
  func checkIsOutside() throws {
    if let form = Self.foreign.first(where: { form in
      form.endings.contains { shown.lowercased().hasSuffix($0) }
    }) {
      throw Failure(
        .usage, "usage",
        "is the name of a \(form.name), and pages are written as .html, .md or .txt, sheets as .csv",
        place: shown, hints: [form.way])
    }
    let isOwn: Bool
    do {
      isOwn = try file.belongs(to: data)
    } catch {
      // What stands in the way of looking stands in the way of writing too, which says so.
      return
    }
    guard isOwn else { return }
    throw Failure(
      .exists, "exists", "is part of the partnership's data, and nothing else is written there", place: shown,
      hints: ["name another file, such as report.md"])
  }

  /// Forms that this program does not write, by the endings of their names, and the way to come by them.
  private static let foreign: [(endings: [String], name: String, way: String)] = [
    ([".pdf"], "PDF", "write a page as .html, open it in a browser, and print it to a PDF there"),
    (
      [".docx", ".doc", ".odt", ".rtf"], "text document",
      "write a page as .html, and open it in your word processor"
    ),
    (
      [".xlsx", ".xls", ".ods"], "workbook", "write a sheet as .csv, and open it in your spreadsheet program"
    ),
  ]

  /// Writes the file whole, or leaves what was there.
  func write(_ text: String) throws {
    try checkIsOutside()
    do {
      try file.write(Array(text.utf8))
    } catch {
      throw Failure.system(
        SystemError(call: .write, path: shown, code: error.code), "no file was written",
        instead: "name another file")
    }
  }
}
