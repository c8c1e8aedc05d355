import PipCore

extension Failure {
  init(_ problem: StoreProblem, _ program: String) {
    let again = "nothing is changed; try again in a moment"
    switch problem {
    case .noPartnership(let path):
      self.init(
        .missing, "no-data", "there is no partnership in \(path)",
        hints: [
          "make one with \(program) init --name \"…\"",
          "or name the data directory with --data DIR, or set PEERPIP_DATA",
        ])
    case .partnershipExists(let path):
      self.init(
        .exists, "exists", "\(path) holds a partnership already",
        hints: ["see it with \(program) --data \(path) status, or name another folder"])
    case .system(let error): self = Self.system(error, "nothing is changed")
    case .notAFile(let path, let isLink):
      self.init(
        .data, "data", isLink ? "is a link, and links are not followed" : "is not an ordinary file",
        place: path,
        hints: ["put the file itself there, or move it away"])
    case .tooLarge(let path, let limit):
      self.init(
        .data, "data", "is larger than a record can be (\(limit / 1_048_576) MiB)", place: path,
        hints: ["this is probably not a record of this program: move it away"])
    case .busy(let seconds):
      self.init(
        .busy, "busy", "another command has been at work on the data for \(seconds) seconds", hints: [again])
    case .unsteady: self.init(.busy, "busy", "the data kept changing while it was read", hints: [again])
    case .unfinished(let path, let command):
      self.init(
        .data, "unfinished",
        "a command was interrupted (\(command)), and this file has been changed by something else since, so the command cannot be taken back",
        place: path,
        hints: [
          "nothing is changed; keep a copy of the data directory, then put this file back as it was before that command"
        ])
    case .journalDamaged(let path, let error):
      self = Self.damaged(
        path, error, "the note of an interrupted command is damaged",
        "keep a copy of the data directory; if the records are as they should be, move this file away")
    case .historyDamaged(let path, let error):
      self = Self.damaged(
        path, error, "this history entry is damaged",
        "the records are not affected; put back an earlier copy of this file, or move it away")
    case .noSuchEntry(let word):
      self.init(
        .missing, "missing", "there is no change '\(word)' in the history",
        hints: ["see the changes with \(program) history"])
    case .ambiguousEntry(let word, let candidates):
      self.init(
        .missing, "ambiguous", "'\(word)' could be any of \(candidates.joined(separator: ", "))",
        hints: ["type all of the one you mean; \(program) history says what each did"])
    case .nothingToUndo(let by):
      self.init(
        .missing, "missing", "\(by) has changed nothing that could be taken back",
        hints: ["see what others changed with \(program) history, and name a change: \(program) undo CHANGE"])
    case .nothingToRedo(let by):
      self.init(
        .missing, "missing",
        "\(by) has taken nothing back since their last change, so there is nothing to do again",
        hints: ["see the changes with \(program) history"])
    case .changedSince(let path, let entry):
      self.init(
        .data, "changed-since",
        "has changed since \(entry), so that change cannot be taken back; nothing is changed",
        place: path, hints: ["see what came after it with \(program) history, and take that back first"])
    case .wouldRemovePartnership(let entry):
      self.init(
        .data, "rule", "\(entry) made the partnership; taking it back would remove everything",
        hints: ["to start again, use another folder, or move this one away yourself"])
    case .notConfirmed(let error):
      self.init(
        .inputOutput, "not-confirmed",
        "the change is saved, but the disk did not confirm it: \(error.reason)",
        hints: ["look whether it is there with \(program) history before you repeat it; check the disk"])
    case .readOnly(let path):
      self.init(
        .bug, "bug", "a command that only reads tried to write", place: path,
        hints: ["this is a fault in the program; nothing is changed"])
    }
  }

  /// A damaged file of the program's own.
  private static func damaged(_ path: String, _ error: JSONError?, _ what: String, _ hint: String) -> Failure
  {
    Failure(
      .data, "data", "\(what): \(error.map { $0.reason.words } ?? "this program did not write it so")",
      place: error.map { "\(path):\($0.position.line):\($0.position.column)" } ?? path, hints: [hint])
  }

  /// A refusal by the system, with the reason in the system's own words.
  static func system(
    _ error: SystemError, _ consequence: String, instead: String = "use --data to name another one"
  ) -> Failure {
    let path = error.path.isEmpty ? "the data directory" : error.path
    if error.isNotPermitted {
      return Failure(
        .notPermitted, "not-permitted", "the system does not permit it: \(error.reason)", place: path,
        hints: ["\(consequence); ask who owns the folder, or \(instead)"])
    }
    let verb =
      switch error.call {
      case .open, .read, .status, .list: "could not be read"
      case .lock: "could not be locked"
      case .create, .write, .sync, .rename, .unlink, .makeFolder: "could not be written"
      }
    return Failure(
      .inputOutput, "input-output", "\(verb): \(error.reason)", place: path,
      hints: ["\(consequence); check the name and the disk, then try again"])
  }
}
