/// How a command ended, for scripts; the numbers follow `sysexits.h` where it has one.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// It is done; an empty list is done too.
  case done = 0
  /// The answer is "no": something was found that was asked about.
  case no = 1
  /// The command line was wrong.
  case usage = 64
  /// Data is wrong, or a rule of the process refuses the change.
  case data = 65
  /// There is no such thing, or the name fits several.
  case missing = 66
  /// A fault in the program.
  case bug = 70
  /// It exists already or cannot be created.
  case exists = 73
  /// Something could not be read or written.
  case inputOutput = 74
  /// Another program is busy with the data: try again.
  case busy = 75
  /// The system does not permit it.
  case notPermitted = 77
  /// A newer version wrote the data.
  case newer = 78
  /// It was interrupted.
  case interrupted = 130
}
