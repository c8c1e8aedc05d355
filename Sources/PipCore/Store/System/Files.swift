#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Files: read whole, made new under a temporary name, and renamed; never written in place.
extension System {
  /// Opens a file for reading; refuses links and never waits on a pipe.
  func openFile(_ name: String, in folder: Descriptor, path: String) throws(SystemError) -> Descriptor {
    Descriptor(
      try attempt(.open, path) {
        openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      })
  }

  /// Opens a file that a person named; the path may lead through links.
  func openFile(path: String) throws(SystemError) -> Descriptor {
    Descriptor(try attempt(.open, path) { open(path, O_RDONLY | O_CLOEXEC) })
  }

  /// Returns what an open file is.
  func status(of file: Descriptor, path: String) throws(SystemError) -> FileStatus {
    var raw = stat()
    _ = try attempt(.status, path) { fstat(file.number, &raw) }
    return FileStatus(raw)
  }

  /// Returns what a name in a folder stands for, without following a link.
  func status(of name: String, in folder: Descriptor, path: String) throws(SystemError) -> FileStatus {
    var raw = stat()
    _ = try attempt(.status, path) { fstatat(folder.number, name, &raw, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(raw)
  }

  /// Reads an open file from its start.
  ///
  /// - Parameters:
  ///   - file: The open file.
  ///   - size: The size it is expected to have; one more byte is asked for, so that growth is seen.
  ///     The largest number there is means that nobody knows, as with a pipe, which may give a few bytes at a time.
  ///   - limit: Nothing more is asked for once this many bytes have been read.
  ///   - path: Its name for the error.
  /// - Returns: The bytes; more than `limit` when the file is longer than that, though not all of them.
  /// - Throws: The error of a read that failed.
  func readAll(_ file: Descriptor, size: Int, limit: Int, path: String) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size == .max ? 1 << 16 : max(0, min(size, limit)) + 1
    while bytes.count < limit {
      var count = 0
      var failure: SystemError?
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        do throws(SystemError) {
          count = try attempt(.read, path) { read(file.number, buffer.baseAddress, buffer.count) }
        } catch {
          failure = error
        }
        initialized = count
      }
      if let failure { throw failure }
      guard count > 0 else { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard count == room || bytes.count < size else { break }
      room = min(1 << 20, limit - bytes.count + 1)
    }
    return bytes
  }

  /// Reads on in an open file, as much as there is, up to a number of bytes; nothing at its end.
  func readPart(_ count: Int, of file: Descriptor, path: String) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(SystemError) {
        initialized = try attempt(.read, path) { read(file.number, buffer.baseAddress, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Makes a new file, private from the first moment; fails when the name is taken.
  func createFile(_ name: String, in folder: Descriptor, path: String) throws(SystemError) -> Descriptor {
    Descriptor(
      try attempt(.create, path) {
        openat(folder.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      })
  }

  /// Opens the lock file, making it when it is not there.
  func openLockFile(_ name: String, in folder: Descriptor, mayCreate: Bool) throws(SystemError) -> Descriptor
  {
    let flags = mayCreate ? O_RDWR | O_CREAT : O_RDONLY
    return Descriptor(
      try attempt(.open, name) {
        openat(folder.number, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
      })
  }

  /// Writes all bytes to an open file, however many pieces the system takes them in.
  func writeAll(_ bytes: [UInt8], to file: Descriptor, path: String) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = try attempt(.write, path) {
        bytes.withUnsafeBytes { buffer in
          write(file.number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
        }
      }
      // A write of nothing would repeat for ever; the system promises progress or an error.
      guard count > 0 else { throw SystemError(call: .write, path: path, code: EIO) }
      done += count
    }
  }

  /// Overwrites the few bytes at the start of the lock file; they only matter while processes live.
  func writeStart(_ bytes: [UInt8], of file: Descriptor, path: String) throws(SystemError) {
    let count = try attempt(.write, path) {
      bytes.withUnsafeBytes { pwrite(file.number, $0.baseAddress, $0.count, 0) }
    }
    guard count == bytes.count else { throw SystemError(call: .write, path: path, code: EIO) }
  }

  /// Reads the few bytes at the start of the lock file, without moving its place.
  func readStart(_ count: Int, of file: Descriptor, path: String) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(SystemError) {
        initialized = try attempt(.read, path) { pread(file.number, buffer.baseAddress, count, 0) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Makes the disk keep a file's contents.
  ///
  /// A failed sync is never tried again on the same file: the system may have dropped the bytes and call the
  /// second attempt a success.
  func sync(_ file: Descriptor, path: String) throws(SystemError) {
    #if canImport(Darwin)
      // On macOS fsync leaves data in the drive's own cache.
      do {
        _ = try attempt(.sync, path) { fcntl(file.number, F_FULLFSYNC) }
        return
      } catch  where error.code == ENOTSUP || error.code == EINVAL || error.code == ENOTTY {
        _ = try attempt(.sync, path) { fsync(file.number) }
      }
    #else
      _ = try attempt(.sync, path) { fsync(file.number) }
    #endif
  }

  /// Gives a file its final name, replacing what had it: other programs see the old or the new file, never half.
  func rename(
    _ old: String, in folder: Descriptor, to new: String, in target: Descriptor, path: String
  ) throws(SystemError) {
    _ = try attempt(.rename, path) { renameat(folder.number, old, target.number, new) }
  }

  /// Takes a name away.
  func unlink(_ name: String, in folder: Descriptor, path: String) throws(SystemError) {
    _ = try attempt(.unlink, path) { unlinkat(folder.number, name, 0) }
  }
}
