/// What a file was before a change, told by what it is after it: where they differ, and what stood there.
///
/// Commands change a few lines of a long file; keeping those lines instead of the whole file keeps the history small.
struct Difference: Hashable, Sendable {
  /// How many bytes at the start are the same.
  let keep: Int
  /// How many bytes after these the change put in.
  let drop: Int
  /// The text that stood there before.
  let text: String

  /// Returns the difference between two files when it is much smaller than the file, else nil.
  init?(from before: [UInt8], to after: [UInt8]) {
    let shortest = min(before.count, after.count)
    var start = 0
    while start < shortest, before[start] == after[start] { start += 1 }
    var end = 0
    while end < shortest - start, before[before.count - 1 - end] == after[after.count - 1 - end] { end += 1 }
    // The text must be whole characters: step back to where one begins, forward to where one ends.
    while start > 0, start < before.count, isContinuation(before[start]) { start -= 1 }
    while end > 0, isContinuation(before[before.count - end]) { end -= 1 }
    let middle = before[start..<before.count - end]
    // A damaged file is kept whole: text would not give its bytes back.
    guard middle.count * 2 + 200 < before.count, !middle.contains(0),
      let text = String(validating: middle, as: UTF8.self)
    else { return nil }
    self.init(keep: start, drop: after.count - end - start, text: text)
  }

  init(keep: Int, drop: Int, text: String) {
    (self.keep, self.drop, self.text) = (keep, drop, text)
  }

  /// Returns what the file was before, or nil when the difference does not belong to this file.
  func before(_ after: [UInt8]) -> [UInt8]? {
    guard keep >= 0, drop >= 0, keep <= after.count, drop <= after.count - keep else { return nil }
    return Array(after[..<keep]) + Array(text.utf8) + Array(after[(keep + drop)...])
  }
}

private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
