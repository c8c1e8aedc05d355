import CommandTable
import PipCore

/// `pip protocol …`: the cycle held against what was agreed.
enum ProtocolCommands {
  /// A point of the list; a county has a hundred thousand of them, so it holds nothing else.
  struct Line: Sendable {
    let point: Point
    /// What commands need to name the cycle: nothing where it is the one they mean anyway.
    var cycle = ""

    /// The command that mends it, without the program's name.
    var mend: String { cycle + point.mend }
  }

  /// The levels that can be asked for.
  enum Level: String, CaseIterable, ArgumentValue {
    case must, should, consider
    static let valueName = "LEVEL"

    /// Whether points of a level are shown when this one is asked for.
    func covers(_ level: PointLevel) -> Bool { level.rank <= (PointLevel(rawValue: rawValue)?.rank ?? 0) }
  }

  static let row = Row(
    "protocol", "Show where a cycle is not as agreed, and what mends it", .reads,
    examples: [
      "pip protocol", "pip protocol --level must --school ingham", "pip protocol --rule no-mou --json",
    ],
    discussion: """
      Points stand at three levels: must, should, consider. The command ends with status 1 when there is a point that must be \
      mended, or with --level one of that level or above.

      Points speak of what was arranged, never of how good a school is. One that may stay is set aside with its reason.

      Of many points of one kind fifty are shown; --rule, --school and --json show all.
      """,
    option("level", Level.self, "Only points of this level and above"),
    option("rule", PointRuleWord.self, "Only this point"),
    option("school", SchoolWord.self, "Only what concerns this school"),
    flag("set-aside", "Show what was set aside, and why")
  ) { session, level, rule, school, setAside in
    let cycle = try session.cycle()
    let school = try school.map { try session.school($0).id }
    let found = try CycleProtocol.make(of: cycle, records: session.records, today: session.today)
    let isWanted = { (point: Point) in
      (level?.covers(point.level) ?? true) && (rule.map { $0.rule.id == point.rule } ?? true)
        && (school.map { $0 == point.school } ?? true)
    }
    let aside = found.setAside.filter { isWanted($0.point) }
    if setAside {
      let decisions = try session.records.protocolRecord(of: cycle.id).setAside.filter { code, decision in
        (rule.map { $0.rule.id == decision.rule } ?? true)
          && (school == nil && level == nil || aside.contains { $0.code == code })
      }
      return asideAnswer(aside.map(\.code), decisions)
    }
    let naming = try session.naming(cycle)
    let lines = Array(found.points.lazy.filter(isWanted).map { Line(point: $0, cycle: naming) })
    var answer = listing(cycle).answer("pip/points/1", lines, empty: "")
    let program = session.program
    // Whoever asks for one point, or one school, wants to see all of it.
    let most = rule == nil && school == nil ? mostOfOneRule : Int.max
    answer.page = { page(lines, cycle, most: most, command: "\(program) \(naming)protocol", program) }
    if !aside.isEmpty {
      answer.notes.append(
        "\(aside.count) \(aside.count == 1 ? "point is" : "points are") set aside. To see why: \(program) \(naming)protocol --set-aside"
      )
    }
    let asked = level ?? .must
    if lines.contains(where: { asked.covers($0.point.level) }) { answer.status = .no }
    return answer
  }
  .holding([setAside, takeUp, rules])

  /// So many points of one rule are shown on the page of all rules: a county has thousands, and nobody reads them (ours).
  private static let mostOfOneRule = 50

  /// What stands under one heading of the page.
  private struct PointGroup: Hashable {
    let level: PointLevel
    let rule: String

    init(level: PointLevel, rule: String) {
      (self.level, self.rule) = (level, rule)
    }

    init(_ point: Point) {
      self.init(level: point.level, rule: point.rule)
    }
  }

  private static func page(
    _ lines: [Line], _ cycle: Cycle, most: Int, command: String, _ program: String
  ) -> Document {
    var document = Document([.title("The protocol in \(cycle.id)")])
    guard !lines.isEmpty else {
      document.add(.paragraph("Everything asked about is as agreed or set aside."))
      return document
    }
    // Places instead of the points themselves, which may be many.
    let places = Dictionary(grouping: lines.indices) { PointGroup(lines[$0].point) }
    for level in PointLevel.allCases {
      let found = PointRule.all.compactMap { rule in
        places[PointGroup(level: level, rule: rule.id)].map { (rule: rule, places: $0) }
      }
      guard !found.isEmpty else { continue }
      let count = found.reduce(0) { $0 + $1.places.count }
      document.add(
        .heading("\(level.rawValue.prefix(1).uppercased() + level.rawValue.dropFirst()) (\(count))"))
      for (rule, places) in found {
        document.add(.paragraph(Text("\(rule.id): \(rule.title)", .strong)))
        document.add(
          .bullets(
            places.prefix(most).map { place in
              let line = lines[place]
              return Text("\(line.point.place): \(line.point.sentence)\n\(program) \(line.mend)")
            }))
        if places.count > most {
          document.add(
            .paragraph(
              Text("and \(places.count - most) more; to see all of them: \(command) --rule \(rule.id)")))
        }
      }
    }
    return document
  }

  private static func listing(_ cycle: Cycle) -> Listing<Line> {
    Listing<Line>(columns: [
      Column("level", "Level") { .text($0.point.level.rawValue) },
      Column("rule", "Point") { .text($0.point.rule) },
      Column("place", "Where") { .text($0.point.place) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
      Column("school", nil) { .text($0.point.school?.text) },
      Column("sentence", "What", wraps: true) { .text($0.point.sentence) },
      Column("mend", "What mends it", wraps: true) { .text($0.mend) },
    ])
  }

  private static func asideAnswer(_ codes: [Code], _ decisions: [Code: SetAside]) -> Answer {
    let decisions = decisions.sorted { ($0.value.rule, $0.key) < ($1.value.rule, $1.key) }
    return Listing<(key: Code, value: SetAside)>(columns: [
      Column("code", "Code") { .text($0.key.description) },
      Column("rule", "Point") { .text($0.value.rule) },
      Column("place", "Where") { item in
        .shown(Text(item.value.place ?? "everywhere"), item.value.place.map { .string($0) } ?? .null)
      },
      Column("why", "Because", wraps: true) { .text($0.value.why) },
      Column("on", "Since") { .day($0.value.on) },
      Column("points", "Points", alignment: .right) { item in
        .number(codes.count { $0 == item.key })
      },
    ]).answer("pip/points/aside/1", decisions, empty: "Nothing is set aside.")
  }
}
