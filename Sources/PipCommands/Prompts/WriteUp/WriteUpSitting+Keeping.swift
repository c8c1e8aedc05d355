import CommandTable
import PipCore

// What is kept between two sittings.
extension WriteUpSitting {
  private var about: WriteUpDraft.About {
    let given = invocation.given
    // The answers for a further workshop, or for one of several, are not taken for another one.
    let which =
      (given.flags.contains("another") ? ["another"] : [])
      + ["workshop", "number"].flatMap { given.words[$0] ?? [] }.map { $0.lowercased() }
    return WriteUpDraft.About(
      command: (invocation.path + which).joined(separator: " "), review: subject.review,
      data: advisor.store?.path ?? "")
  }

  private var file: KeptFile? { WriteUpDrafts(world).file(about) }

  /// Throws the kept answers away, but not in a dry run; returns whether there were any.
  @discardableResult
  func discard() throws -> Bool {
    do {
      if invocation.globals.dryRun { return try file?.read() != nil }
      return try file?.remove() ?? false
    } catch {
      throw Failure.system(error, "the kept answers are still there", instead: "remove the file by hand")
    }
  }

  /// The answers that were kept, if there are any.
  func draft() throws -> WriteUpDraft? {
    guard let file else { return nil }
    let bytes: [UInt8]?
    do {
      bytes = try file.read()
    } catch {
      throw Failure.system(error, "nothing is changed", instead: "see what is in the way")
    }
    guard let bytes else { return nil }
    if let draft = WriteUpDraft(bytes, about: about) { return draft }
    throw Failure(
      .data, "data", "the answers that were kept cannot be read", place: file.path,
      hints: ["throw them away with \(again("discard"))"])
  }

  /// Keeps the answers; returns what to say when that is not possible.
  func keep(_ answers: WriteUpAnswers) -> String? {
    guard !invocation.globals.dryRun else { return nil }
    guard let file else { return "there is no home folder to keep them in" }
    do throws(SystemError) {
      if answers.all.isEmpty {
        try file.remove()
      } else {
        try file.write(WriteUpDraft(about, day: advisor.today, answers: answers).bytes)
      }
      return nil
    } catch {
      return "\(file.path): \(error.reason)"
    }
  }

  /// The command line that goes on with this write-up, or throws its answers away.
  func again(_ flag: String) -> String {
    let flags = ["--\(WriteUpChoices.resume)", "--\(WriteUpChoices.discard)"]
    return CommandLineText.join(
      [world.program] + world.arguments.filter { !flags.contains($0) } + ["--\(flag)"])
  }

  /// What is said when nothing is recorded.
  func stopped(_ answers: WriteUpAnswers, _ isLost: Bool) -> String {
    let count = answers.all.count
    guard count > 0 else { return "Nothing is recorded.\n" }
    guard !isLost, !invocation.globals.dryRun else {
      return "Nothing is recorded, and the answers are not kept.\n"
    }
    return "Nothing is recorded yet. \(answersText(count)) kept. To go on: \(again(WriteUpChoices.resume))\n"
  }

  private func answersText(_ count: Int) -> String {
    count == 1 ? "Your answer is" : "Your \(count) answers are"
  }
}
