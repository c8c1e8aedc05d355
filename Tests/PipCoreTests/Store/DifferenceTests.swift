import Testing

@testable import PipCore

@Suite struct `Store: the difference between two files` {
  private let signs = ["a", "b", "\n", "é", "è", "ê", "€", "₭", "漢", "字", "😀", "😁", "👩‍🏫", "\u{301}"]

  private func some(_ count: Int, _ chance: inout Chance) -> String {
    (0..<count).map { _ in signs.randomElement(using: &chance) ?? "" }.joined()
  }

  @Test(arguments: 0..<20)
  func `the old file comes back exactly from the new one`(seed: UInt64) throws {
    var chance = Chance(seed)
    var used = 0
    for _ in 0..<200 {
      let start = some(Int.random(in: 0..<120, using: &chance), &chance)
      let end = some(Int.random(in: 0..<120, using: &chance), &chance)
      let old = utf8(start + some(Int.random(in: 0..<6, using: &chance), &chance) + end)
      let new = utf8(start + some(Int.random(in: 0..<6, using: &chance), &chance) + end)
      let change = FileChange(from: old, to: new)
      #expect(change.contentBefore(current: new) == .some(old))
      #expect(change.contentBefore(current: old) == .some(old))
      guard let difference = Difference(from: old, to: new) else { continue }
      used += 1
      #expect(difference.before(new) == old)
      #expect(difference.text.utf8.count * 2 + 200 < old.count)
      #expect(difference.keep + difference.drop <= new.count)
    }
    #expect(used > 50, "differences were hardly used: \(used)")
  }

  @Test func `characters that share their first bytes are kept whole`() throws {
    let filler = String(repeating: "x", count: 300)
    for (one, other) in [("é", "è"), ("€", "₭"), ("😀", "😁"), ("a", "é"), ("é", "éé"), ("éé", "é")] {
      let (old, new) = (utf8(filler + one + filler), utf8(filler + other + filler))
      let difference = try #require(Difference(from: old, to: new))
      #expect(difference.before(new) == old)
    }
  }

  @Test func `a small file, or one changed all over, is kept whole`() {
    #expect(Difference(from: utf8("old"), to: utf8("new")) == nil)
    #expect(Difference(from: Array(repeating: 97, count: 900), to: Array(repeating: 98, count: 900)) == nil)
    #expect(Difference(from: Array(repeating: 97, count: 900), to: []) == nil)
  }

  @Test func `a difference that does not belong to the file gives nothing`() {
    let difference = Difference(keep: 5, drop: 3, text: "x")
    #expect(difference.before(utf8("short")) == nil)
    #expect(difference.before(utf8("123456789")) == utf8("12345x9"))
    #expect(Difference(keep: -1, drop: 0, text: "").before(utf8("a")) == nil)
    #expect(Difference(keep: 0, drop: .max, text: "").before(utf8("a")) == nil)
    #expect(Difference(keep: .max, drop: .max, text: "").before(utf8("a")) == nil)
  }
}
