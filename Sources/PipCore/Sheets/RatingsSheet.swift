/// The sheet for a progress session: the 24 points, with a column for each group that rates (Trafford's scale; the words are ours).
public enum RatingsSheet {
  /// Makes the sheet of a progress session.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - cycle: The cycle it belongs to.
  /// - Returns: The sheet.
  public static func make(of session: RatingSession, in cycle: ID<Cycle>) -> Sheet {
    let groups = session.groupNames.isEmpty ? [RatingSession.everyone] : session.groupNames
    let marks = groups.map { group in
      SheetColumn(
        group.text, group == RatingSession.everyone ? "Mark" : words(group), hint: "0 to 5", width: 1, .mark)
    }
    let tables = RatingPoint.Heading.allCases.enumerated().map { index, heading in
      SheetPart(
        "points\(index + 1)", heading.rawValue,
        .table(
          columns: [
            SheetColumn("point", "", width: 1, isGiven: true),
            SheetColumn("text", "How true is this of our reviews?", width: 8, isGiven: true),
          ] + marks,
          rows: RatingPoint.all.filter { $0.heading == heading }.map { point in
            var cells = ["point": point.number.description, "text": point.text]
            for group in groups {
              cells[group.text] = session.groups[group]?.marks[point.number].map { String($0.number) }
            }
            return SheetRow(point.number.description, cells)
          }, empty: 0))
    }
    return Sheet(
      kind: .ratings, address: "\(session.id)@\(cycle)", title: "Progress session: \(session.title)",
      facts: SheetFacts.make([
        ("Day", session.on.short), ("Where", session.place),
        ("About", session.review.map { "the review of \($0)" }),
        ("Marks", "from 0, not at all, to 5, fully; leave a point empty rather than guess"),
      ]),
      parts: tables + [
        SheetPart(
          "close", "What we will do differently",
          .questions([
            SheetQuestion(
              "change", "The change we agree for the next round of reviews", value: session.change ?? "",
              lines: 2)
          ]))
      ])
  }

  /// A group as a heading: its id with blanks, and a capital letter.
  private static func words(_ group: ID<RatingSession.Group>) -> String {
    let text = String(group.text.map { $0 == "-" ? " " : $0 })
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
