/// How wide the columns of a table on paper are: by their weights, and no narrower than their longest word.
struct SheetWidths {
  /// The width of each column in thousandths of the table.
  let thousandths: [Int]

  /// About what a sign of small print takes, in tenths of a millimetre.
  private static let sign = 20

  /// What stands left and right of the words of a cell, in tenths of a millimetre.
  private static let margin = 46

  /// What a day with its weekday takes, in signs.
  private static let day = 15

  /// Words longer than this are broken, such as an address for mail.
  private static let longestWord = 13

  /// Shares the room among columns.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - rows: The rows that are filled in already.
  ///   - room: The width of the table, in millimetres.
  init(_ columns: [SheetColumn], _ rows: [SheetRow], room: Int) {
    let room = room * 10
    let least = columns.map { column in
      let values = rows.map { $0.cells[column.key] ?? "" }
      // A day is read at once when it stands on one line.
      let days =
        [SheetAnswer.day, .due].contains(column.answer) ? values.map { min($0.count, Self.day) } : []
      let words = ([column.heading] + values).map { text in
        min(text.split { $0 == " " || $0 == "\n" }.map(\.count).max() ?? 0, Self.longestWord)
      }
      return ((words + days).max() ?? 0) * Self.sign + Self.margin
    }
    // Columns too narrow for a word get what they need; the others share what is left.
    var widths = [Int](repeating: 0, count: columns.count)
    var open = Array(columns.indices)
    var left = room
    while true {
      let total = max(1, open.map { max(1, columns[$0].width) }.reduce(0, +))
      func share(_ index: Int) -> Int { max(left, 0) * max(1, columns[index].width) / total }
      let narrow = open.filter { share($0) < least[$0] }
      if narrow.isEmpty || narrow.count == open.count {
        for index in open { widths[index] = max(share(index), 1) }
        break
      }
      for index in narrow { widths[index] = least[index] }
      left -= narrow.map { least[$0] }.reduce(0, +)
      open.removeAll { narrow.contains($0) }
    }
    let sum = max(1, widths.reduce(0, +))
    thousandths = widths.map { $0 * 1000 / sum }
  }
}
