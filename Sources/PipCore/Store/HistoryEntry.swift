/// One change, as the history keeps it: who, when, which command, and what every file was before.
public struct HistoryEntry: Hashable, Sendable {
  /// The file name without `.json`: a stamp and six random signs, such as `20261120T141203.482913Z-7k3m9x`.
  ///
  /// The stamp is the moment, except where a clock was set back: then it is a little later than the entry before, so
  /// that the names are always in the order in which the changes were made.
  public let id: String
  /// When it was done.
  public let at: Instant
  /// Who did it.
  public let by: String
  /// The command line.
  public let command: String
  /// The entry this one takes back, if it does.
  public let undoes: String?
  /// The files it changed.
  let files: [RecordPath: FileChange]

  /// The six random signs, which is how a person names an entry.
  public var code: String { String(id.suffix(6)) }

  /// Whether a text is the name of an entry, so that it can safely be a file's name.
  static func isName(_ text: String) -> Bool {
    text.utf8.count == 30 && text.utf8.dropFirst(23).first == UInt8(ascii: "-")
      && text.utf8.suffix(6).allSatisfy(Code.alphabet.contains) && Instant(stamp: text.prefix(23)) != nil
  }

  /// The paths of the files it changed, in order.
  public var paths: [RecordPath] { files.keys.sorted() }
}

/// What one file was before a change, and the fingerprints of both states.
struct FileChange: Hashable, Sendable {
  enum Before: Hashable, Sendable {
    /// The file was not there.
    case absent
    /// All of the file.
    case whole([UInt8])
    /// The part that differs.
    case difference(Difference)
  }

  let before: Before
  /// The SHA-256 of the file before, or nil when it was not there.
  let beforeHash: String?
  /// The SHA-256 of the file after, or nil when it is not there.
  let afterHash: String?

  /// Records the change from one content to another, where nil means no file.
  init(from old: [UInt8]?, to new: [UInt8]?) {
    beforeHash = old.map(SHA256.hex)
    afterHash = new.map(SHA256.hex)
    guard let old else {
      before = .absent
      return
    }
    before = new.flatMap { Difference(from: old, to: $0) }.map(Before.difference) ?? .whole(old)
  }

  init(before: Before, beforeHash: String?, afterHash: String?) {
    (self.before, self.beforeHash, self.afterHash) = (before, beforeHash, afterHash)
  }

  /// The two states a file can be found in after an interrupted change, or neither.
  enum State: Hashable { case before, after, neither }

  /// Tells which state these bytes are (nil: no file).
  func state(of bytes: [UInt8]?) -> State {
    let hash = bytes.map(SHA256.hex)
    if hash == beforeHash { return .before }
    return hash == afterHash ? .after : .neither
  }

  /// Returns the bytes before the change, given the file as it is now; fails when they are not to be had.
  ///
  /// - Parameter current: The bytes now, or nil when there is no file.
  /// - Returns: `.some(nil)` when there was no file before; nil when `current` is neither state.
  func contentBefore(current: [UInt8]?) -> [UInt8]?? {
    switch state(of: current) {
    case .before: return .some(current)
    case .neither: return nil
    case .after: break
    }
    let old: [UInt8]?
    switch before {
    case .absent: return .some(nil)
    case .whole(let bytes): old = bytes
    case .difference(let difference): old = current.flatMap(difference.before)
    }
    guard let old, SHA256.hex(old) == beforeHash else { return nil }
    return .some(old)
  }
}
