extension CellDay {
  /// Reads a day, or says why a row cannot be taken.
  ///
  /// - Parameter text: What the cell says.
  /// - Returns: The day.
  /// - Throws: The reason, as one of a row.
  public static func cell(_ text: String) throws(RowReason) -> Day {
    do {
      return try read(text)
    } catch {
      throw .day(error)
    }
  }

  /// The same, where people also write only that it was.
  static func cellNotYes(_ text: String) throws(RowReason) -> Day {
    if CellWords.truth(text) == true || ["signed", "done", "trained"].contains(Folding.text(text)) {
      throw .yesWithoutDay
    }
    return try cell(text)
  }
}
