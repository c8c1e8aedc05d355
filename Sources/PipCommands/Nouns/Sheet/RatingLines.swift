import PipCore

/// The commands for the sheet of a progress session.
struct RatingLines {
  let now: Sheet
  private let rating: RatingSession
  private let cycle: Cycle

  init(_ address: String, _ session: Session) throws {
    let halves = address.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    cycle = try session.cycle(named: halves.count == 2 ? halves[1] : "")
    rating = try session.ratingSession(RatingSessionWord(argument: halves[0]), in: cycle)
    now = RatingsSheet.make(of: rating, in: cycle.id)
  }

  func lines(_ changes: inout SheetChanges) -> [SheetLine] {
    var lines: [SheetLine] = []
    for group in rating.groupNames.isEmpty ? [RatingSession.everyone] : rating.groupNames {
      var said = SheetLineBuilder()
      for cell in changes.cells where cell.part.hasPrefix("points") && cell.column == group.text {
        said.add("\(cell.row)=\(cell.value.word)", from: cell)
      }
      if !rating.groupNames.isEmpty { said.add("--for=\(group)") }
      said.add("--cycle=\(cycle.id)")
      lines += [said.line("rating", "set", rating.id.text)].compactMap { $0 }
    }
    var change = SheetLineBuilder()
    change.add("change", changes.answer("close", "change"))
    change.add("--cycle=\(cycle.id)")
    return lines
      + [change.line("rating", rating.change == nil ? "close" : "edit", rating.id.text)].compactMap { $0 }
  }
}
