#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The door through which every system call of the store goes.
///
/// All calls lie in this folder, so a port to another system touches nothing else; and each one first asks
/// ``fault``, so that a test can make the Nth call fail, or let the program "die" there by failing all later ones.
public struct System: Sendable {
  /// Decides whether a call is to fail: returns the `errno` to pretend, or nil to let it happen.
  public typealias Fault = @Sendable (SystemCall, String) -> Int32?

  private let fault: Fault?

  /// Creates the door; a program passes no fault.
  ///
  /// - Parameter fault: Asked before every call.
  public init(fault: Fault? = nil) {
    self.fault = fault
  }

  /// Makes one call, again when a signal interrupted it, and turns -1 into an error.
  ///
  /// - Parameters:
  ///   - call: The kind of call, for the fault and the error.
  ///   - path: What it is about.
  ///   - body: The call itself, which returns -1 and sets `errno` when it fails.
  /// - Returns: What the call returned.
  /// - Throws: The error with its `errno`.
  func attempt<Result: SignedInteger>(
    _ call: SystemCall, _ path: String, _ body: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let code: Int32
      if let pretended = fault?(call, path) {
        code = pretended
      } else {
        let result = body()
        guard result == -1 else { return result }
        code = errno
      }
      guard code == EINTR else { throw SystemError(call: call, path: path, code: code) }
    }
  }
}

/// An open file or folder; it is closed when the last holder lets go.
public final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }
}

/// What the store needs to know of a file without reading it.
public struct FileStatus: Hashable, Sendable {
  /// The kinds of thing a name can stand for.
  public enum Kind: Hashable, Sendable {
    /// An ordinary file.
    case file
    /// A folder.
    case folder
    /// A link, which is never followed.
    case link
    /// A pipe, device or socket.
    case other
  }

  /// The kind of thing.
  public let kind: Kind
  /// Its size in bytes.
  public let size: Int
  /// The disk and the number on it: together they tell whether two names are one file.
  public let device: UInt64, inode: UInt64
  /// The permission bits.
  public let mode: UInt32

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    mode = UInt32(raw.st_mode) & 0o777
  }
}
