#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Folders: always opened from the folder above, never by a whole path, so that a link put in between cannot lead
// the store out of the data directory.
extension System {
  /// Opens the data directory itself; the path a person typed may lead through links.
  func openFolder(path: String) throws(SystemError) -> Descriptor {
    Descriptor(try attempt(.open, path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens a folder inside another one; refuses links.
  func openFolder(_ name: String, in parent: Descriptor, path: String) throws(SystemError) -> Descriptor {
    Descriptor(
      try attempt(.open, path) {
        openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      })
  }

  /// Makes a folder that only its owner can enter.
  func makeFolder(_ name: String, in parent: Descriptor, path: String) throws(SystemError) {
    _ = try attempt(.makeFolder, path) { mkdirat(parent.number, name, 0o700) }
  }

  /// Makes a folder by its path, as typed by a person, for `init`.
  func makeFolder(path: String) throws(SystemError) {
    _ = try attempt(.makeFolder, path) { mkdir(path, 0o700) }
  }

  /// Returns the names in a folder as bytes, in no particular order, without `.` and `..`.
  ///
  /// Names are bytes because a file system may hold names that are not UTF-8; they must still be reported.
  func names(in folder: Descriptor, path: String) throws(SystemError) -> [[UInt8]] {
    let copy = try attempt(.list, path) { openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw SystemError(call: .list, path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        // readdir returns nothing both at the end and when it fails; only errno tells them apart.
        guard errno == 0 else { throw SystemError(call: .list, path: path, code: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name))
        {
          Array(
            UnsafeBufferPointer(
              start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      guard name != [0x2e], name != [0x2e, 0x2e] else { continue }
      names.append(name)
    }
  }

  /// Makes the disk keep the names in a folder: after a rename, this is what survives a power cut.
  ///
  /// Some network file systems cannot sync a folder and say so; they are left to their own promise.
  func syncFolder(_ folder: Descriptor, path: String) throws(SystemError) {
    do {
      _ = try attempt(.sync, path) { fsync(folder.number) }
    } catch  where error.code == EINVAL || error.code == ENOTSUP {
      return
    }
  }
}
