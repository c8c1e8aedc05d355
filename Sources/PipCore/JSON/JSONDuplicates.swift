extension JSONParser {
  /// Compares two plain texts by their bytes: negative, 0 or positive.
  @inline(__always)
  func compare(_ left: JSONEntry, _ right: JSONEntry) -> Int {
    let leftStart = base + Int(left.offset) + 1
    let rightStart = base + Int(right.offset) + 1
    for index in 0..<Int(min(left.extent, right.extent)) where leftStart[index] != rightStart[index] {
      return Int(leftStart[index]) - Int(rightStart[index])
    }
    return Int(left.extent) - Int(right.extent)
  }

  /// Refuses the top object if a name stands twice in it, also when written differently.
  func refuseDuplicates() throws(JSONFault) {
    var names: ContiguousArray<JSONEntry> = []
    names.reserveCapacity(Int(top.count))
    var index = top.index + 1
    while index < tape.count {
      names.append(tape[index])
      let value = tape[index + 1]
      index = value.isContainer ? Int(value.extent) : index + 2
    }
    if top.isPlain, names.count <= 16 {
      for later in names.indices {
        for earlier in 0..<later where compare(names[earlier], names[later]) == 0 {
          throw duplicate(names[later], first: names[earlier])
        }
      }
    } else {
      // Swift compares texts by canonical equivalence, which is what is wanted here.
      var seen: [String: JSONEntry] = [:]
      seen.reserveCapacity(names.count)
      for name in names {
        if let first = seen.updateValue(name, forKey: text(name)) { throw duplicate(name, first: first) }
      }
    }
  }

  func duplicate(_ key: JSONEntry, first: JSONEntry) -> JSONFault {
    let bytes = UnsafeBufferPointer(start: base, count: end)
    let line = JSONPosition(offset: Int(first.offset), in: bytes).line
    return JSONFault(.duplicateKey(name: text(key), firstLine: line), at: Int(key.offset))
  }

  private func text(_ key: JSONEntry) -> String {
    let raw = UnsafeBufferPointer(start: base + Int(key.offset) + 1, count: Int(key.extent))
    return key.isEscaped ? JSONEscapes.decode(raw) : String(decoding: raw, as: UTF8.self)
  }
}
