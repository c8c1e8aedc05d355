// How an entry stands in its file. The journal of an unfinished change has the same form: finishing it is a rename.
extension HistoryEntry {
  static let schema = "pip/history/1"

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema),
      "id": .string(id),
      "at": .string(at.description),
      "by": .string(by),
      "command": .string(command),
      "files": .object(Dictionary(uniqueKeysWithValues: files.map { ($0.key.description, $0.value.json) })),
    ]
    members["undoes"] = undoes.map(JSONValue.string)
    return .object(members)
  }

  /// Reads an entry; returns nil when the document is not one.
  init?(_ node: JSONNode) {
    guard node["schema"]?.string == Self.schema, let id = node["id"]?.string, Self.isName(id),
      let at = node["at"]?.string.flatMap(Instant.init), let by = node["by"]?.string,
      let command = node["command"]?.string, let list = node["files"], list.kind == .object
    else { return nil }
    var files: [RecordPath: FileChange] = [:]
    var isWhole = true
    list.forEachMember { key, value in
      guard let path = RecordPath(key.text), let change = FileChange(value) else {
        isWhole = false
        return
      }
      files[path] = change
    }
    guard isWhole else { return nil }
    self.init(id: id, at: at, by: by, command: command, undoes: node["undoes"]?.string, files: files)
  }
}

extension FileChange {
  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    switch before {
    case .absent: members["before"] = .null
    case .whole(let bytes):
      members["before"] = wholeText(bytes).map(JSONValue.string) ?? .object(["hex": .string(hex(bytes))])
    case .difference(let difference):
      members["before"] = .object([
        "keep": .int(difference.keep), "drop": .int(difference.drop), "text": .string(difference.text),
      ])
    }
    members["beforeHash"] = beforeHash.map(JSONValue.string) ?? .null
    members["afterHash"] = afterHash.map(JSONValue.string) ?? .null
    return .object(members)
  }

  init?(_ node: JSONNode) {
    guard let old = node["before"] else { return nil }
    let before: Before
    switch old.kind {
    case .null: before = .absent
    case .string: before = .whole(Array((old.string ?? "").utf8))
    case .object where old["hex"] != nil:
      guard let bytes = old["hex"]?.string.flatMap(bytes(hex:)) else { return nil }
      before = .whole(bytes)
    case .object:
      guard let keep = old["keep"]?.int, let drop = old["drop"]?.int, let text = old["text"]?.string else {
        return nil
      }
      before = .difference(Difference(keep: keep, drop: drop, text: text))
    default: return nil
    }
    // Both fingerprints must be said, and "there was no file" twice or not at all: a missing field must never be
    // taken for a missing file, since taking back would then remove one.
    guard let hashes = Self.hashes(node), (before == .absent) == (hashes.before == nil) else { return nil }
    self.init(before: before, beforeHash: hashes.before, afterHash: hashes.after)
  }

  private static func hashes(_ node: JSONNode) -> (before: String?, after: String?)? {
    guard let before = node["beforeHash"], let after = node["afterHash"] else { return nil }
    for hash in [before, after] where hash.kind != .null && hash.string?.utf8.count != 64 { return nil }
    return (before.string, after.string)
  }
}

/// The bytes as text, or nil when they are none that JSON could give back: a damaged file may hold anything.
private func wholeText(_ bytes: [UInt8]) -> String? {
  bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
}

private func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

private func bytes(hex text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for start in stride(from: 0, to: digits.count, by: 2) {
    guard let byte = UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16) else {
      return nil
    }
    bytes.append(byte)
  }
  return bytes
}
