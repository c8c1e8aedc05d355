/// How often each word of the scale was judged in an area, over all schools together; never school by school.
public struct JudgementCount: Hashable, Sendable {
  /// The fewest reviews that are counted in an area: with less, a number would tell of one school (ours).
  public static let fewest = 3

  /// The framework of the area.
  public let framework: ID<Framework>
  /// The area.
  public let area: String
  /// Its name.
  public let name: String
  /// The word of the scale.
  public let judgement: String
  /// How many reviews judged so.
  public let reviews: Int
}

/// Counts the judgements of reviews that follow the partnership's own model, where that has a scale.
struct JudgementFold {
  private struct Place: Hashable {
    let framework: ID<Framework>
    let area: ID<Area>
  }

  private var words: [Place: [String: Int]] = [:]

  mutating func add(_ review: Review, _ lookup: Lookup) {
    guard !review.judgements.isEmpty, let scale = lookup.model.judgements,
      lookup.model(of: review).id == lookup.model.id
    else { return }
    let framework = scale.framework.flatMap { ID<Framework>($0) } ?? review.frameworkID
    for (area, judgement) in review.judgements {
      words[Place(framework: framework, area: area), default: [:]][judgement.word, default: 0] += 1
    }
  }

  /// The counts, in the order of the framework and of the scale; areas that few reviews judged are left out.
  func counts(_ lookup: Lookup) -> [JudgementCount] {
    guard !words.isEmpty, let scale = lookup.model.judgements?.scale else { return [] }
    var counts: [(place: (ID<Framework>, Int, ID<Area>), count: JudgementCount)] = []
    for (place, found) in words where found.values.reduce(0, +) >= JudgementCount.fewest {
      let areas = lookup.framework(place.framework)?.areas ?? []
      let index = areas.firstIndex { $0.id == place.area }
      let others = found.keys.filter { !scale.contains($0) }.sorted()
      for word in scale + others {
        counts.append(
          (
            (place.framework, index ?? areas.count, place.area),
            JudgementCount(
              framework: place.framework, area: place.area.text,
              name: index.map { areas[$0].name } ?? place.area.text, judgement: word,
              reviews: found[word] ?? 0)
          ))
      }
    }
    let order = counts.indices.sorted { one, other in
      counts[one].place == counts[other].place ? one < other : counts[one].place < counts[other].place
    }
    return order.map { counts[$0].count }
  }
}

extension JudgementCount {
  static let columns: [ReportColumn<JudgementCount>] = [
    ReportColumn("framework", "the framework of the area") { $0.framework },
    ReportColumn("area", "the area") { $0.area },
    ReportColumn("name", "its name") { $0.name },
    ReportColumn("judgement", "the word of the model's scale") { $0.judgement },
    ReportColumn("reviews", "how many reviews judged so; areas that few reviews judged are left out") {
      $0.reviews
    },
  ]
}

extension CycleReport {
  var judgementBlocks: [Block] {
    guard !judgements.isEmpty else { return [] }
    var words: [String] = []
    for count in judgements where !words.contains(count.judgement) { words.append(count.judgement) }
    var rows: [(area: String, framework: ID<Framework>, counts: [String: Int], name: String)] = []
    for count in judgements {
      if rows.last?.area != count.area || rows.last?.framework != count.framework {
        rows.append((count.area, count.framework, [:], count.name))
      }
      rows[rows.count - 1].counts[count.judgement] = count.reviews
    }
    return [
      .paragraph(
        Text(
          "How many reviews used each word, area by area. Areas that fewer than \(JudgementCount.fewest) reviews judged are left out; what was judged of one school stands in its own report alone."
        )),
      .table(
        Table(
          columns: [TableColumn(heading: "Area", wraps: true)]
            + words.map { TableColumn(heading: $0, alignment: .right) },
          rows: rows.map { row in
            [Text(row.name)] + words.map { ReportWords.number(row.counts[$0] ?? 0) }
          })),
    ]
  }
}
