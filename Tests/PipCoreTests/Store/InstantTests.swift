import Testing

@testable import PipCore

@Suite struct `Store: moments` {
  private static let first: Int64 = 0
  private static let last: Int64 = 7_258_118_399_999_999

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000000Z"), (1_582_934_400_000_001, "2020-02-29T00:00:00.000001Z"),
      (1_795_183_923_482_913, "2026-11-20T14:12:03.482913Z"), (last, "2199-12-31T23:59:59.999999Z"),
    ] as [(Int64, String)])
  func `known moments are written and read`(microseconds: Int64, text: String) {
    let moment = Instant(microseconds: microseconds)
    #expect(moment.description == text)
    #expect(Instant(text) == moment)
    #expect(Instant(stamp: moment.stamp) == moment)
  }

  @Test func `a moment has a stamp for file names and a brief form`() {
    let moment = Instant(microseconds: 1_795_183_923_482_913)
    #expect(moment.stamp == "20261120T141203.482913Z")
    #expect(moment.brief == "2026-11-20 14:12")
  }

  @Test func `every moment can be read back, and stamps are in the order of time`() {
    var chance = Chance(1)
    var moments: [Instant] = []
    for _ in 0..<5000 {
      moments.append(Instant(microseconds: .random(in: Self.first...Self.last, using: &chance)))
    }
    for moment in moments {
      #expect(Instant(moment.description) == moment)
      #expect(Instant(stamp: moment.stamp) == moment)
    }
    #expect(moments.sorted().map(\.stamp) == moments.map(\.stamp).sorted())
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T14:12:03Z", "2026-11-20T14:12:03.482913", "2026-11-20 14:12:03.482913Z",
    "2026-02-29T00:00:00.000000Z", "2026-11-20T24:00:00.000000Z", "2026-11-20T14:60:00.000000Z",
    "2026-11-20T14:12:60.000000Z", "2026-11-20T+4:12:03.482913Z", "2026-11-20T14:12:03.48291 Z",
    "2200-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.999999Z", "2026-11-20T14-12-03.482913Z",
    "2026-11-20T14:12:03.482913z", "2026-11-20T-1:12:03.482913Z", "２026-11-20T14:12:03.482913Z",
  ])
  func `malformed moments are refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    "", "20261120T141203.482913", "20261120t141203.482913Z", "20261320T141203.482913Z",
    "20261120T141203.482913ZZ", "../../../../../etc/pass", "2026112éT14120.482913Z",
  ])
  func `malformed stamps are refused`(text: String) {
    #expect(Instant(stamp: text) == nil)
  }

  @Test func `a broken clock stops nothing`() {
    for microseconds in [Int64.min, -1, Self.last + 1, .max] {
      let moment = Instant(microseconds: microseconds)
      #expect(moment.day == nil)
      #expect(moment.description.hasPrefix("1970-01-01T"))
      #expect(HistoryEntry.isName(moment.stamp + "-234567"))
    }
  }
}
