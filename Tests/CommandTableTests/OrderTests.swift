import CommandTable
import Testing

/// The same numbers on every machine, so that a failure can be met again.
private struct Dice {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }

  mutating func shuffled<T>(_ items: [T]) -> [T] {
    var items = items
    for index in items.indices.reversed() { items.swapAt(index, roll(index + 1)) }
    return items
  }
}

struct OrderTests {
  private static let values = [
    "7d", "-7d", "- bullet", "+x", "-", "a=b", "a, b", "--Upper", "it's", "--nope", "é", "=",
  ]

  /// Returns a random set of options of `book add`, each with a value or none.
  private static func options(_ dice: inout Dice) -> [(name: String, value: String?)] {
    let valued = ["pages", "shelf", "data"].filter { _ in dice.roll(2) == 0 }
    let flags = ["rare", "json", "quiet"].filter { _ in dice.roll(2) == 0 }
    return valued.map { ($0, dice.pick(values)) } + flags.map { ($0, nil) }
  }

  private static func understood(_ words: [String]) -> [String] {
    do {
      guard case .command(let invocation) = try tree.parse(words) else { return ["no command"] }
      let given = invocation.given
      return given.words.map { "\($0.key)=\($0.value)" }.sorted() + given.flags.sorted()
        + ["\(invocation.globals)"]
    } catch {
      return [message(for: error, program: "lib").message]
    }
  }

  private static func spread(_ name: String, _ value: String?) -> [String] {
    ["--\(name)"] + (value.map { [$0] } ?? [])
  }

  @Test(arguments: 1...300)
  func `the order of options and the way a value is joined do not matter`(seed: Int) {
    var dice = Dice(seed)
    let options = Self.options(&dice)
    let plain = ["book", "add", "Emma"] + options.flatMap { Self.spread($0.name, $0.value) }
    let expected = Self.understood(plain)
    #expect(expected.count == 1 + 1 + options.count { !["data", "json", "quiet"].contains($0.name) })

    // The words of the command and the options, mixed anyhow; options of the command stay behind its name.
    let mixed = dice.shuffled(options).map { option in
      let joined = option.value.map { ["--\(option.name)=\($0)"] } ?? ["--\(option.name)"]
      return dice.roll(2) == 0 ? joined : Self.spread(option.name, option.value)
    }
    let place = dice.roll(mixed.count + 1)
    let words = ["book", "add"] + mixed[..<place].joined() + ["Emma"] + mixed[place...].joined()
    #expect(Self.understood(words) == expected, "\(words)")
  }

  @Test(arguments: 1...100)
  func `global options may stand anywhere`(seed: Int) {
    var dice = Dice(seed)
    var words = ["book", "show", "emma"]
    let expected = Self.understood(words + ["--json", "--data=x"])
    words.insert("--json", at: dice.roll(4))
    let data = dice.roll(2) == 0 ? ["--data=x"] : ["--data", "x"]
    words.insert(contentsOf: data, at: dice.roll(5))
    #expect(Self.understood(words) == expected, "\(words)")
  }
}
