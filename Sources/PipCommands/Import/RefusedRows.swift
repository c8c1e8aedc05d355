import CommandTable
import PipCore

/// The rows that could not be taken, as a file that can be mended and imported again.
struct RefusedRows {
  private let sheet: Spreadsheet
  private let mapping: ImportMapping
  private let imported: ImportedRows

  init(_ sheet: Spreadsheet, _ mapping: ImportMapping, _ imported: ImportedRows) {
    (self.sheet, self.mapping, self.imported) = (sheet, mapping, imported)
  }

  /// The file: the headings as they are, the rows as they are, and a last column that says why.
  var text: String {
    let columns = mapping.columns.filter {
      $0.heading != ImportMapping.reasonHeading || $0.field != nil
    }
    let reasons = Dictionary(grouping: imported.refusals, by: \.line)
    let rows = sheet.rows.compactMap { row -> [String]? in
      guard row.line > mapping.line, let why = reasons[row.line] else { return nil }
      return columns.map { row[$0.index] } + [why.map(\.sentence).joined(separator: "; ")]
    }
    let text = CSVRenderer.render(
      headings: columns.map(\.heading) + [ImportMapping.reasonHeading], rows: rows, separator: sheet.separator
    )
    // Spreadsheet programs take a file for UTF-8 only when it says so.
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{FEFF}" + text
  }

  /// Where the file goes: the place named, or the first free name beside the file that was read.
  func place(_ options: ImportOptions, _ session: Session) throws -> String {
    if let named = options.refused {
      guard !FileOutside(named, session).exists else {
        throw ImportProblem(file: named, kind: .refusedExists)
      }
      return named
    }
    let slash = sheet.file.lastIndex(of: "/").map { sheet.file.index(after: $0) } ?? sheet.file.startIndex
    let name = sheet.file[slash...]
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    let (stem, ending) = (sheet.file[..<slash] + name[..<dot], name[dot...])
    var number = 1
    var path = "\(stem)-refused\(ending)"
    while FileOutside(path, session).exists {
      number += 1
      path = "\(stem)-refused-\(number)\(ending)"
    }
    return path
  }
}
