import CommandTable
import PipCore

/// `pip rating show`: every point with its marks.
extension RatingCommands {
  static let show = Row(
    "show", "Show the ratings of a progress session, point by point", .reads,
    examples: ["pip rating show", "pip rating show spring"],
    optionalArgument("session", RatingSessionWord.self, "The session; the latest one if left out")
  ) { session, word in
    let cycle = try session.cycle()
    guard let rating = try session.ratingSession(namedOrLatest: word, in: cycle) else {
      return Answer("pip/rating/1", Document([.paragraph(Text(none(cycle, session)))]), .null)
    }
    var document = Document([
      .title("Progress session: \(rating.title)"), .facts(facts(rating, cycle, session)),
    ])
    let listing = points(rating)
    for heading in RatingPoint.Heading.allCases {
      let points = RatingPoint.all.filter { $0.heading == heading }
      document.add(.heading(heading.rawValue))
      document.add(.table(listing.table(points)))
    }
    let data: [String: JSONValue] = [
      "session": .string(rating.id.text), "cycle": .string(cycle.id.text),
      "on": .string(rating.on.description), "name": text(rating.name), "place": text(rating.place),
      "review": text(rating.review?.description), "change": text(rating.change), "note": text(rating.note),
      "groups": .array(rating.groupNames.map { .string($0.text) }),
      "points": .array(RatingPoint.all.map { listing.json($0).adding(["marks": marks(rating, $0)]) }),
    ]
    return Answer("pip/rating/1", document, .object(data))
  }

  private static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private static func marks(_ rating: RatingSession, _ point: RatingPoint) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: rating.groups.map { name, group in
          (name.text, group.marks[point.number].map { .int($0.number) } ?? .null)
        }))
  }

  /// Every point with the marks of each group, kept apart, and the spread of them all.
  private static func points(_ rating: RatingSession) -> Listing<RatingPoint> {
    let isSplit = rating.groups.count > 1
    var columns: [Column<RatingPoint>] = [
      Column("point", "Point", alignment: .right) { .number($0.number.number) },
      Column("heading", nil) { .text($0.heading.rawValue) },
      Column("text", "What is rated", wraps: true) { .text($0.text) },
    ]
    for name in rating.groupNames where isSplit {
      columns.append(
        Column(nil, name.text, alignment: .right) { point in
          .text(rating.groups[name]?.marks[point.number].map { String($0.number) })
        })
    }
    columns += [
      Column(nil, isSplit ? "All" : "Mark") { .text(spread(rating.marks(of: $0.number))) },
      Column("lowest", nil) { .number(rating.marks(of: $0.number).min()) },
      Column("highest", nil) { .number(rating.marks(of: $0.number).max()) },
      Column("median", isSplit ? "Median" : nil, alignment: .right) { point in
        let median = Median(rating.marks(of: point.number))
        return .shown(Text(median?.text ?? ""), median?.json ?? .null)
      },
    ]
    return Listing(columns: columns)
  }

  /// From the lowest to the highest mark, in words.
  private static func spread(_ marks: [Int]) -> String {
    guard let lowest = marks.min(), let highest = marks.max() else { return "not rated" }
    return lowest == highest ? String(lowest) : "\(lowest)–\(highest)"
  }
}
