/// Which schools of the register are wanted.
///
/// Schools of a number are wanted in any case. Beside them, those that meet every other kind of choice: one of the authorities, one
/// of the postcodes, one of the texts.
public struct GIASFilter: Hashable, Sendable {
  /// Numbers of schools.
  public var urns: Set<URN> = []
  /// Local authorities, by name or number.
  public var las: [String] = []
  /// Postcodes, or beginnings of them that mean an area: `PE`, `PE10`, `PE10 9`, `PE10 9AB`.
  public var postcodes: [String] = []
  /// Texts whose words all stand in the name or the town.
  public var matches: [String] = []
  /// Whether only open schools are wanted.
  public var openOnly = false

  /// Creates a filter that wants nothing.
  public init() {}

  /// Whether anything was chosen.
  public var isEmpty: Bool { urns.isEmpty && !choosesByFacts }

  /// Whether schools are chosen by something else than their number.
  public var choosesByFacts: Bool {
    !las.isEmpty || !postcodes.isEmpty || !matches.isEmpty || openOnly
  }

  /// The columns that a choice looks at, each with the option that makes it.
  public var columns: [(option: String, columns: [GIASColumn])] {
    [
      las.isEmpty ? nil : ("--la", [.la, .laCode]), postcodes.isEmpty ? nil : ("--postcode", [.postcode]),
      openOnly ? ("--open-only", [.status]) : nil,
    ].compactMap { $0 }
  }

  /// The same filter, its texts made ready for comparing with many schools.
  struct Prepared: Sendable {
    let las: Set<String>
    let postcodes: [PostcodeArea]
    let matches: [[String]]
    let openOnly: Bool
    let choosesByFacts: Bool
  }

  var prepared: Prepared {
    Prepared(
      las: Set(las.map(Folding.text)), postcodes: postcodes.map { PostcodeArea($0) },
      matches: matches.map(Folding.words), openOnly: openOnly, choosesByFacts: choosesByFacts)
  }
}

extension GIASFilter.Prepared {
  /// Whether a row is wanted; what is cheap to tell is looked at first.
  func wants(_ row: CSVRow, _ columns: GIASColumns) -> Bool {
    guard choosesByFacts else { return false }
    if openOnly, GIASSchool.Status(columns.text(.status, in: row)) != .open { return false }
    if !las.isEmpty {
      let names = [GIASColumn.la, .laCode].compactMap { columns.text($0, in: row).map(Folding.text) }
      guard names.contains(where: las.contains) else { return false }
    }
    if !postcodes.isEmpty {
      guard let postcode = columns.text(.postcode, in: row) else { return false }
      guard postcodes.contains(where: { $0.holds(postcode) }) else { return false }
    }
    if !matches.isEmpty {
      let texts = [GIASColumn.name, .town].compactMap { columns.text($0, in: row) }
      let folded = texts.map { Folding.words($0).joined(separator: " ") }.joined(separator: " ")
      return matches.contains { words in words.allSatisfy { folded.contains($0) } }
    }
    return true
  }
}

/// A postcode, or the beginning of one that means an area.
struct PostcodeArea: Hashable, Sendable {
  private let outward: String
  private let inward: String

  init(_ text: String) {
    (outward, inward) = Self.halves(text)
  }

  /// Whether a postcode lies in the area: `PE1` does not hold `PE10 9AB`, `PE` does.
  func holds(_ postcode: String) -> Bool {
    let (outward, inward) = Self.halves(postcode)
    guard self.inward.isEmpty else { return self.outward == outward && inward.hasPrefix(self.inward) }
    let isLetters = !self.outward.contains(where: \.isNumber)
    return isLetters ? outward.prefix { !$0.isNumber } == self.outward : outward == self.outward
  }

  private static func halves(_ text: String) -> (String, String) {
    let parts = text.uppercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if parts.count > 1 { return (parts[0], parts[1...].joined()) }
    let whole = parts.first ?? ""
    let tail = whole.suffix(3)
    // A whole postcode typed without its blank ends with a digit and two letters.
    guard whole.count >= 5, tail.first?.isNumber == true, tail.dropFirst().allSatisfy(\.isLetter) else {
      return (whole, "")
    }
    return (String(whole.dropLast(3)), String(tail))
  }
}
