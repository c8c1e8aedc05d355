/// The yearly report without anything that names: schools are letters, people are counts, and no text of the data is in it.
///
/// It is built up from what is safe rather than stripped of what is not, so that a new field of the report stays out until
/// somebody puts it here. Days of single reviews are left out as well: whoever knows the calendar knows the school by them.
public struct AnonymousReport: Sendable {
  /// The name and format of ``json``.
  public static let schema = "pip/report/anonymous/1"

  let report: CycleReport
  /// The schools in the order of their letters.
  let schools: [School]
  /// The reviews in the same order.
  let reviews: [Review]
  /// How often each theme came up; the partnership's own themes are counted as one.
  let themes: [CycleReport.ThemeCount]
  /// How much changed, by who benefited; words nobody knows are counted as one.
  let impact: [ImpactCount]
  /// How many people took a turn at each task, and how many trained people had none.
  let people: [PeopleCount]

  /// Hides the names in a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - people: The ids of everybody in the records. They are mixed into the order of the schools, so that nobody can work it
  ///     out from the schools' names and this program.
  public init(_ report: CycleReport, people: some Sequence<ID<Person>>) {
    self.report = report
    let coverage = report.coverage
    let lists: [(word: String, schools: [ID<PipCore.School>])] = [
      ("reviewed", coverage.reviewed.map(\.id)), ("arranged", coverage.arranged.map(\.id)),
      ("cancelled", coverage.cancelledOnly.map(\.id)),
      ("not-yet-arranged", coverage.notYetArranged.map(\.id)),
      ("outside", coverage.fromOutside.map(\.id)), ("unknown", coverage.unknownHosts),
    ]
    let salt = people.map(\.text).sorted().joined(separator: "\n")
    let all = lists.flatMap { word, ids in
      ids.map { id in
        (id: id, word: word, print: SHA256.hex(Array("\(id)\n\(report.cycle.id)\n\(salt)".utf8)))
      }
    }.sorted { ($0.print, $0.id) < ($1.print, $1.id) }
    schools = all.enumerated().map { School(letter: Self.letter($0), coverage: $1.word) }
    let letters = Dictionary(all.enumerated().map { ($1.id, Self.letter($0)) }) { first, _ in first }
    reviews = report.reviews.map { Review($0, letters[$0.host] ?? "?") }
      .sorted { ($0.letter.utf8.count, $0.letter, $0.number) < ($1.letter.utf8.count, $1.letter, $1.number) }
    themes = Self.themes(report.themes)
    impact = Self.impact(report.impact)
    self.people = Self.people(report)
  }

  /// The letters of a place: A to Z, then AA, AB and so on.
  static func letter(_ place: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return (place < 26 ? "" : letter(place / 26 - 1)) + String(alphabet[place % 26])
  }
}

extension AnonymousReport {
  /// A school.
  struct School: Hashable, Sendable {
    let letter: String
    let coverage: String
  }

  /// A review: where it stands, and numbers.
  struct Review: Hashable, Sendable {
    let letter: String
    let number: Int
    let place: String
    let isOverdue: Bool
    let isHeld: Bool
    let checkIn: CheckInDue.State?
    let actions: ActionTally
    let impact: Int
    let postponements: Int

    init(_ review: ReviewSummary, _ letter: String) {
      (self.letter, number) = (letter, review.id.number)
      place =
        switch review.place {
        case .stage(_, let step): "waits for \(step.wait)"
        case .complete: "complete"
        case .cancelled: "cancelled"
        }
      (isOverdue, isHeld, checkIn) = (review.isOverdue, review.held != nil, review.checkIn?.state)
      (actions, impact, postponements) = (review.actions, review.impact, review.postponements)
    }

    /// Such as `School A`, or `School A, second review`.
    var name: String { number == 1 ? "School \(letter)" : "School \(letter), review \(number)" }
  }

  /// How much changed for one group.
  struct ImpactCount: Hashable, Sendable {
    let beneficiary: String
    var statements = 0
    var withEvidence = 0
    var unexpected = 0
  }

  /// A number of people; from 1 to 4 only that there are fewer than five is told, since so few can be recognised.
  struct PeopleCount: Hashable, Sendable {
    /// The smallest number that is told (ours; usual in public figures on schools).
    static let smallest = 5

    let group: String
    let words: String
    private let number: Int

    init(_ name: String, _ words: String, _ number: Int) {
      (group, self.words, self.number) = (name, words, number)
    }

    /// Whether the number is too small to be told.
    var isSmall: Bool { (1..<Self.smallest).contains(number) }
    /// The number, unless it is too small.
    var told: Int? { isSmall ? nil : number }
    /// The number for people.
    var text: String { isSmall ? "fewer than \(Self.smallest)" : String(number) }
  }

  private static func themes(_ themes: [CycleReport.ThemeCount]) -> [CycleReport.ThemeCount] {
    let known = Set(Framework.builtIn.flatMap(\.areas).map(\.id.text))
    var other = CycleReport.ThemeCount(theme: "another theme")
    for theme in themes where !known.contains(theme.theme) {
      other.focus += theme.focus
      other.strengths += theme.strengths
      other.findings += theme.findings
      other.actions += theme.actions
    }
    let hasOther = other.focus + other.strengths + other.findings + other.actions > 0
    return themes.filter { known.contains($0.theme) } + (hasOther ? [other] : [])
  }

  private static func impact(_ groups: [CycleReport.ImpactGroup]) -> [ImpactCount] {
    var counts: [ImpactCount] = []
    for group in groups {
      let word = Beneficiary(rawValue: group.beneficiary)?.rawValue ?? "others"
      let place = counts.firstIndex { $0.beneficiary == word } ?? counts.endIndex
      if place == counts.endIndex { counts.append(ImpactCount(beneficiary: word)) }
      counts[place].statements += group.statements.count
      counts[place].withEvidence += group.withEvidence
      counts[place].unexpected += group.unexpected
    }
    return counts
  }

  private static func people(_ report: CycleReport) -> [PeopleCount] {
    func turns(_ part: (CycleReport.Turns) -> CycleReport.Turn) -> Int {
      report.turns.count { part($0).held > 0 }
    }
    let tasks = [
      PeopleCount("led", "Led a review", turns(\.led)),
      PeopleCount("reviewed", "Were in a visiting team", turns(\.reviewed)),
      PeopleCount("shadowed", "Watched a review in training", turns(\.shadowed)),
      PeopleCount("championed", "Facilitated a workshop", turns(\.championed)),
    ]
    let courses = TurnFold.courses.map { course in
      PeopleCount(
        "notYetAsked-\(course)", "Trained as \(ReportWords.course(course)), not yet asked",
        report.notYetAsked.count { $0.courses.contains(course) })
    }
    return tasks + courses
  }
}
