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
    guard node["schema"]?.string == Self.schema, let id = node["id"]?.string, id.utf8.count > 6,
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
    case .whole(let bytes): members["before"] = .string(String(decoding: bytes, as: UTF8.self))
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
    case .object:
      guard let keep = old["keep"]?.int, let drop = old["drop"]?.int, let text = old["text"]?.string else {
        return nil
      }
      before = .difference(Difference(keep: keep, drop: drop, text: text))
    default: return nil
    }
    self.init(before: before, beforeHash: node["beforeHash"]?.string, afterHash: node["afterHash"]?.string)
  }
}
