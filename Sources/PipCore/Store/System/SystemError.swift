#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The kinds of system call the store makes; each can be made to fail by a test.
public enum SystemCall: String, Hashable, Sendable, CaseIterable {
  /// Opening a file or folder.
  case open
  /// Making a new file.
  case create
  /// Asking for a file's kind, size and place.
  case status
  /// Reading bytes.
  case read
  /// Writing bytes.
  case write
  /// Making the disk keep a file or folder.
  case sync
  /// Giving a file its final name.
  case rename
  /// Taking a name away.
  case unlink
  /// Making a folder.
  case makeFolder
  /// Listing a folder.
  case list
  /// Taking the lock.
  case lock
}

/// A system call that did not succeed: which, on what, and the system's own reason.
public struct SystemError: Error, Hashable, Sendable {
  /// The call that failed.
  public let call: SystemCall
  /// The path it was about, relative to the data directory where possible.
  public let path: String
  /// The `errno` value.
  public let code: Int32

  /// Creates an error from its facts.
  public init(call: SystemCall, path: String, code: Int32) {
    (self.call, self.path, self.code) = (call, path, code)
  }

  /// Whether the thing asked for is not there.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the name is taken already.
  public var isTaken: Bool { code == EEXIST }

  /// Whether the system does not let this person do it.
  public var isNotPermitted: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// The code of "is a folder", which some systems answer when asked to make `/`.
  static let isFolder = EISDIR

  /// The code of "is not a folder", for a file that stands where a folder is needed.
  static let notAFolder = ENOTDIR

  /// The code of "too large", for a file of more bytes than are read.
  static let tooLarge = EFBIG

  /// Whether a name cannot be taken away because it is a folder: one system says so, the other "not permitted".
  var isFolderInTheWay: Bool { code == EISDIR || code == EPERM }

  /// Whether the name turned out to be a link, which is never followed.
  public var isLink: Bool { code == ELOOP || code == EMLINK }

  /// The system's own words for the reason, such as "No space left on device".
  public var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
