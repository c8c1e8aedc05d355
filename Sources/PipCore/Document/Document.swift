/// A page of an answer: what there is to say, without any choice of how it looks.
public struct Document: Hashable, Sendable {
  /// The parts of the page, from top to bottom.
  public var blocks: [Block]

  /// Creates a document.
  ///
  /// - Parameter blocks: The parts of the page, from top to bottom.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Adds a part at the end.
  ///
  /// - Parameter block: The part to add.
  public mutating func add(_ block: Block) {
    blocks.append(block)
  }
}

/// One part of a document.
public enum Block: Hashable, Sendable {
  /// The name of the whole document, of which there is one.
  case title(String)

  /// The name of the blocks that follow, up to the next heading.
  case heading(String)

  /// Running text, where a newline starts a new line.
  case paragraph(Text)

  /// Labels with a text each, aligned beneath each other.
  case facts([Fact])

  /// Rows and columns; a table without rows is not shown.
  case table(Table)

  /// A list of points.
  case bullets([Text])
}

/// A label and what is to be said of it.
public struct Fact: Hashable, Sendable {
  /// What the text is about, without a colon.
  public var label: String

  /// What there is to say.
  public var text: Text

  /// Creates a fact.
  ///
  /// - Parameters:
  ///   - label: What the text is about, without a colon.
  ///   - text: What there is to say.
  public init(label: String, text: Text) {
    self.label = label
    self.text = text
  }
}
