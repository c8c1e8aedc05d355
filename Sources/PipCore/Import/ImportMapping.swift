/// What a person said a heading means: a field, or nothing.
public struct HeadingChoice: Hashable, Sendable {
  /// The heading, as they wrote it.
  public let heading: String
  /// The key of the field; none leaves the column out.
  public let field: String?

  /// Creates a choice.
  public init(heading: String, field: String?) {
    (self.heading, self.field) = (heading, field)
  }
}

/// Which column of a spreadsheet fills which field.
public struct ImportMapping: Hashable, Sendable {
  /// How it is known what a heading means.
  public enum Source: String, Hashable, Sendable {
    /// From the heading itself.
    case guessed
    /// From the heading itself, since no better one is there.
    case weak
    /// It was said in this command.
    case said
    /// It was said in an earlier one.
    case remembered
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// Which column it is, from 0.
    public let index: Int
    /// Its heading.
    public let heading: String
    /// The field it fills, if any.
    public var field: String?
    /// How that is known.
    public var source: Source
  }

  /// The columns that have a heading.
  public let columns: [Column]
  /// The line of the headings.
  public let line: Int
  /// How many rows above the headings say something.
  public let above: Int

  /// The heading of the last column of a file of refused rows; it is passed over.
  public static let reasonHeading = "Why not"

  /// The columns that are not used, without the one that says why a row was refused.
  public var unused: [Column] {
    columns.filter { $0.field == nil && Folding.text($0.heading) != Folding.text(Self.reasonHeading) }
  }

  /// Returns a row's cells by field, or nil for a row that says nothing, or says the headings again.
  ///
  /// - Parameter row: A row below the headings.
  /// - Returns: Its cells, or nil.
  public func row(_ row: CSVRow) -> ImportRow? {
    var cells: [String: [ImportRow.Cell]] = [:]
    var isHeading = true
    var isBlank = true
    for column in columns {
      let text = CellText.read(row[column.index])
      if text.isEmpty { continue }
      isBlank = false
      if Folding.text(text) != Folding.text(column.heading) { isHeading = false }
      guard let field = column.field else { continue }
      cells[field, default: []].append(ImportRow.Cell(heading: column.heading, text: text))
    }
    return isBlank || isHeading ? nil : ImportRow(line: row.line, cells: cells)
  }
}

/// Why the columns of a spreadsheet cannot be understood.
public enum MappingProblem: Error, Hashable, Sendable {
  /// No row has headings that are known; what stands in the likeliest one.
  case noHeadings(found: [String])
  /// A field that is needed has no heading: the fields of which one is needed, and the headings there are.
  case missing([[String]], found: [String])
  /// A heading that was named is not there.
  case noSuchHeading(String, found: [String])
  /// A field that was named is not there.
  case noSuchField(String, known: [String])
  /// Two headings fill one field.
  case twoHeadings(String, String, field: String)
}
