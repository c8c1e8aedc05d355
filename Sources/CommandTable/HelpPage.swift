/// A page of help, as facts; ``render(width:)`` lays it out.
public struct HelpPage: Sendable, Hashable {
  /// A heading with lines below it.
  public struct Section: Sendable, Hashable {
    /// The heading.
    public var heading: String
    /// The lines.
    public var rows: [Row]

    /// Makes a section.
    ///
    /// - Parameters:
    ///   - heading: The heading.
    ///   - rows: The lines.
    public init(heading: String, rows: [Row]) {
      (self.heading, self.rows) = (heading, rows)
    }
  }

  /// A term and what it means.
  public struct Row: Sendable, Hashable {
    /// What can be typed.
    public var term: String
    /// What it does.
    public var text: String

    /// Makes a line.
    ///
    /// - Parameters:
    ///   - term: What can be typed.
    ///   - text: What it does.
    public init(term: String, text: String) {
      (self.term, self.text) = (term, text)
    }
  }

  /// The words that lead to the command, none for the page of the whole program.
  public var path: [String]
  /// How the command is written, one line for each way.
  public var usage: [String]
  /// One line that says what the command does.
  public var summary: String
  /// Command lines to copy.
  public var examples: [String]
  /// Paragraphs about the command.
  public var discussion: [String]
  /// The commands, arguments and options.
  public var sections: [Section]
  /// What to read next.
  public var notes: [String]
}
