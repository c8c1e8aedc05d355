/// Rows of texts beneath headings.
public struct Table: Hashable, Sendable {
  /// The columns, from left to right.
  public var columns: [TableColumn]

  /// The rows, from top to bottom, each with one text for every column.
  ///
  /// A missing text counts as empty and a surplus one is not shown.
  public var rows: [[Text]]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: The columns, from left to right.
  ///   - rows: The rows, each with one text for every column.
  public init(columns: [TableColumn], rows: [[Text]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

/// What a table's column is called and how it behaves when there is little room.
public struct TableColumn: Hashable, Sendable {
  /// The side at which the texts of a column line up.
  public enum Alignment: Hashable, Sendable {
    /// Texts begin beneath each other, as words do.
    case left

    /// Texts end beneath each other, as numbers do.
    case right
  }

  /// What stands above the column.
  public var heading: String

  /// The side at which the texts line up.
  public var alignment: Alignment

  /// How soon the column is left out: never for 0, else the highest goes first.
  public var rank: Int

  /// Whether the texts may go on in further lines; ids never do.
  public var wraps: Bool

  /// Creates a column.
  ///
  /// - Parameters:
  ///   - heading: What stands above the column.
  ///   - alignment: The side at which the texts line up.
  ///   - rank: How soon the column is left out: never for 0, else the highest goes first.
  ///   - wraps: Whether the texts may go on in further lines.
  public init(heading: String, alignment: Alignment = .left, rank: Int = 0, wraps: Bool = false) {
    self.heading = heading
    self.alignment = alignment
    self.rank = rank
    self.wraps = wraps
  }
}
