extension ClosedRange where Bound == Int {
  /// The range in words, such as "3 to 6".
  var words: String { lowerBound == upperBound ? String(lowerBound) : "\(lowerBound) to \(upperBound)" }
}

/// The page that documents the rules of the protocol, made from the rules.
public enum ProtocolPage {
  /// Writes the page.
  ///
  /// - Returns: A Markdown page, whose last line ends with a newline.
  public static func markdown() -> String {
    let sections = PointLevel.allCases.filter { $0 != .off }.flatMap { level -> [String] in
      let rules = PointRule.all.filter { $0.level == level }
      let rows = rules.map { "| `\($0.id)` | \($0.title). | \($0.why) |" }
      return [
        "## \(level.rawValue.prefix(1).uppercased() + level.rawValue.dropFirst())",
        (["| Point | What was agreed | Why |", "| --- | --- | --- |"] + rows).joined(separator: "\n"),
      ]
    }
    return ([introduction] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # The protocol, point by point

    This page is made from the rules themselves; the tests compare the two.

    A partnership agrees how its reviews go. `pip protocol` holds a cycle against that and names each thing that is not as agreed:
    where, in a sentence, and with the command that mends it. There are three levels. **Must**: the review suffers if it stays so. **Should**: put
    it right when there is an occasion. **Consider**: worth a thought. The points speak of arrangements, never of how good a school is.
    The names in brackets say in whose account of peer review the idea stands.

    - `pip protocol` shows all points and ends with status 1 when there is one that must be mended; `--level should` and `--level consider`
      show those and the more pressing ones, and end with 1 when there is any.
    - A point may stay when there is a reason: `pip protocol set-aside POINT PLACE --why "…"`. `pip protocol --set-aside` lists what was set aside, because of what,
      and `pip protocol take-up CODE` takes it up again.
    - The process model of a review can raise or lower a point, or do without it: `"points": {"mutual-pair": "off"}`.
    """
}
