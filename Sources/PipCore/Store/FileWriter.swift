/// Puts files in place: first all new contents safely beside their targets, then the renames, then the folders.
struct FileWriter {
  static let temporaryPrefix = ".tmp-"

  let folder: DataFolder
  /// Makes the names of this change's temporaries.
  let tag: String

  /// A file whose new content lies on the disk beside it, or that is to go.
  struct Prepared {
    let path: RecordPath
    let folder: Descriptor
    let temporary: String?
  }

  /// Stands in the place of a change's code in the name of the one temporary that belongs to no change.
  static let ignoreTag = "gtgnrf"

  /// The name of a temporary: `.tmp-7k3m9x-0`.
  static func temporaryName(tag: String, _ part: String) -> String {
    "\(temporaryPrefix)\(tag)-\(part)"
  }

  /// Writes every new content to a temporary file in its own folder and makes the disk keep it.
  ///
  /// A full disk shows here, before any name has changed. The journal is in place by now; whoever takes it back
  /// takes the temporaries away too.
  func prepare(_ files: [(RecordPath, [UInt8]?)]) throws(StoreProblem) -> [Prepared] {
    var prepared: [Prepared] = []
    for (number, (path, bytes)) in files.enumerated() {
      let target = try folder.madeFolder(path.folder)
      guard let bytes else {
        prepared.append(Prepared(path: path, folder: target, temporary: nil))
        continue
      }
      let name = Self.temporaryName(tag: tag, String(number))
      try write(bytes, named: name, in: target, path: path.description)
      prepared.append(Prepared(path: path, folder: target, temporary: name))
    }
    return prepared
  }

  /// Gives the prepared files their names, and makes the disk keep the names.
  func replace(_ files: [Prepared]) throws(StoreProblem) {
    do throws(SystemError) {
      for file in files {
        if let temporary = file.temporary {
          try folder.system.rename(
            temporary, in: file.folder, to: file.path.fileName, in: file.folder, path: file.path.description)
        } else {
          try folder.system.unlink(file.path.fileName, in: file.folder, path: file.path.description)
        }
      }
      var synced: Set<FolderPath> = []
      for file in files where synced.insert(file.path.folder).inserted {
        try folder.system.syncFolder(file.folder, path: file.path.folder.description)
      }
    } catch {
      throw .system(error)
    }
  }

  /// Writes one new file whole and makes the disk keep it; nothing is left behind when that fails.
  func write(_ bytes: [UInt8], named name: String, in target: Descriptor, path: String) throws(StoreProblem) {
    do throws(SystemError) {
      let file = try folder.system.createFile(name, in: target, path: path)
      do throws(SystemError) {
        try folder.system.writeAll(bytes, to: file, path: path)
        try folder.system.sync(file, path: path)
      } catch {
        try? folder.system.unlink(name, in: target, path: path)
        throw error
      }
    } catch {
      throw .system(error)
    }
  }

  /// Takes away temporaries that a program which was killed left in these folders; the caller holds the lock.
  func sweep(_ folders: Set<FolderPath>) throws(StoreProblem) {
    for path in folders {
      guard let open = try folder.folder(path) else { continue }
      for name in try folder.names(path) {
        guard let text = Self.ownTemporary(name) else { continue }
        do {
          try folder.system.unlink(text, in: open, path: path.path(of: text))
        } catch  where error.isMissing || error.isFolderInTheWay {
          // Gone already, or nothing that we made.
        } catch {
          throw .system(error)
        }
      }
    }
  }

  /// Returns a name as text when it is a temporary of ours: other programs' hidden files are left alone.
  private static func ownTemporary(_ name: [UInt8]) -> String? {
    guard let text = String(validating: name, as: UTF8.self), text.hasPrefix(temporaryPrefix) else {
      return nil
    }
    let parts = text.dropFirst(temporaryPrefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 6, parts[0].utf8.allSatisfy(Code.alphabet.contains),
      parts[1] == "journal" || Int(parts[1]) != nil
    else { return nil }
    return text
  }
}
