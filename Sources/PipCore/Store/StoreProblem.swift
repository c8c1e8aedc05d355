/// What can go wrong between the program and its data directory, as facts.
public enum StoreProblem: Error, Hashable, Sendable {
  /// There is no partnership in this folder.
  case noPartnership(path: String)
  /// A partnership is there already, so `init` cannot make one.
  case partnershipExists(path: String)
  /// The system refused a call.
  case system(SystemError)
  /// A name in the data directory is not an ordinary file.
  case notAFile(path: String, isLink: Bool)
  /// A file is larger than a record may be.
  case tooLarge(path: String, limit: Int)
  /// Another program held the lock for all of this time.
  case busy(seconds: Int)
  /// The data kept changing while it was read.
  case unsteady
  /// An interrupted change cannot be taken back, since this file is neither as before nor as after it.
  case unfinished(path: String, command: String)
  /// The record of an interrupted change cannot be read.
  case journalDamaged(path: String, JSONError?)
  /// A history entry cannot be read.
  case historyDamaged(path: String, JSONError?)
  /// There is no history entry of this name.
  case noSuchEntry(String)
  /// Several history entries match.
  case ambiguousEntry(String, candidates: [String])
  /// Nothing that this person did can be taken back.
  case nothingToUndo(by: String)
  /// Nothing that this person took back can be done again.
  case nothingToRedo(by: String)
  /// A file has changed since the change that is to be taken back.
  case changedSince(path: String, entry: String)
  /// Taking this back would take away the partnership itself.
  case wouldRemovePartnership(entry: String)
  /// The change is made, but the disk did not confirm that it will keep it.
  case notConfirmed(SystemError)
  /// A command that only reads tried to write: a fault in the program.
  case readOnly(path: String)
}
