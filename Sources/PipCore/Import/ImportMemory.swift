/// What somebody said the headings of a kind of spreadsheet mean, so that next time nobody has to.
public struct ImportMemory: Hashable, Sendable {
  /// What leaves a column out.
  public static let ignore = "ignore"

  /// The field of each heading, or ``ignore``.
  public var headings: [HeadingText: String] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a memory of nothing.
  public init() {}

  /// What is remembered, in order.
  public var choices: [HeadingChoice] {
    headings.sorted { $0.key < $1.key }.map {
      HeadingChoice(heading: $0.key.description, field: $0.value == Self.ignore ? nil : $0.value)
    }
  }

  /// Remembers choices; one about the same heading is replaced.
  public mutating func remember(_ choices: [HeadingChoice]) {
    for choice in choices {
      let form = Folding.text(choice.heading)
      for key in headings.keys where Folding.text(key.description) == form { headings[key] = nil }
      if let key = HeadingText(choice.heading) { headings[key] = choice.field ?? Self.ignore }
    }
  }
}

extension ImportMemory: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<ImportMemory>([
    .items("headings", \.headings, "the field that each heading fills, or `ignore`")
  ])

  /// What reading starts from.
  public static var blank: ImportMemory { ImportMemory() }
}

/// A word that keys what is remembered: a heading, or the noun of a kind.
public protocol MemoryKey: FieldKey {
  /// Creates a key of text that is not empty.
  init(known text: String)
}

extension MemoryKey {
  /// Creates a key, or nil when the text is empty.
  public init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.init(known: text)
  }

  /// Reads a key from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let key = Self(text) else { throw Self.mustBe(at: node) }
    self = key
  }

  /// The key as it is written.
  public var json: JSONValue { .string(description) }

  /// Orders keys by their bytes.
  public static func < (one: Self, other: Self) -> Bool {
    one.description.utf8.lexicographicallyPrecedes(other.description.utf8)
  }
}

/// A heading of a spreadsheet: any text that is not empty.
public struct HeadingText: MemoryKey {
  /// What may stand in the file.
  public static let form = "heading, as it stands in the spreadsheet"
  /// The text.
  public let description: String

  /// Creates a heading.
  public init(known text: String) { description = text }
}

/// The noun of a kind of spreadsheet, such as `person`.
public struct ImportNoun: MemoryKey {
  /// What may stand in the file.
  public static let form = "the noun of the command, as `person`"
  /// The noun.
  public let description: String

  /// Creates a noun.
  public init(known text: String) { description = text }
}
