/// One piece of support between schools, as the yearly report says it.
public struct SupportEntry: Hashable, Sendable {
  /// The support.
  public let support: Support
  /// Its code.
  public let code: Code
  /// The name of the school that gives it, or its id when no such school is known.
  public let fromName: String
  /// The name of the school that receives it, or its id.
  public let toName: String
  /// Who does it: a name, or words, or nil while that is to be agreed.
  public let person: String?
  /// Whether its day has passed and it is still open.
  public let isOverdue: Bool

  /// Returns the support of a cycle, by the names of the schools.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The entries.
  /// - Throws: What kept the records from being read.
  static func entries(of cycle: Cycle, _ records: Records, today: Day) throws -> [SupportEntry] {
    let items = try records.readableSupport(in: cycle.id).items
    var schools: [ID<School>: String] = [:]
    for id in Set(items.values.flatMap { [$0.from, $0.to] }) { schools[id] = try records.school(id)?.name }
    var people: [ID<Person>: String] = [:]
    for id in Set(items.values.compactMap(\.person)) { people[id] = try records.person(id)?.name }
    return items.map { code, support in
      SupportEntry(
        support: support, code: code, fromName: schools[support.from] ?? support.from.text,
        toName: schools[support.to] ?? support.to.text,
        person: support.person.map { people[$0] ?? $0.text } ?? support.personText,
        isOverdue: support.isOverdue(on: today))
    }.sorted { ($0.toName, $0.fromName, $0.code) < ($1.toName, $1.fromName, $1.code) }
  }

  static let columns: [ReportColumn<SupportEntry>] = [
    ReportColumn("code", "its code") { $0.code },
    ReportColumn("from", "the school that gives it") { $0.support.from },
    ReportColumn("fromName", "its name, or its id when it is not known") { $0.fromName },
    ReportColumn("to", "the school that receives it") { $0.support.to },
    ReportColumn("toName", "its name, or its id when it is not known") { $0.toName },
    ReportColumn("text", "what is done") { $0.support.text },
    ReportColumn("theme", "the theme it belongs to") { $0.support.theme },
    ReportColumn("helps", "the review or action it helps") { $0.support.helps },
    ReportColumn("person", "who does it: a name, or words") { $0.person },
    ReportColumn("agreed", "the day it was agreed") { $0.support.agreed },
    ReportColumn("due", "the day by which it is done") { $0.support.due },
    ReportColumn("state", "open, done or stopped") { $0.support.state.rawValue },
    ReportColumn("overdue", "whether its day has passed and it is still open") { $0.isOverdue },
    ReportColumn("done", "the day it was done") { $0.support.done },
    ReportColumn("outcome", "what came of it") { $0.support.outcome },
    ReportColumn("stopped", "the day it was stopped") { $0.support.stopped?.on },
    ReportColumn("stoppedWhy", "why it was stopped") { $0.support.stopped?.why },
  ]

  /// How it stands, in a few words.
  private var standing: Text {
    switch support.state {
    case .done: Text("done \(support.done?.short ?? "")", .good)
    case .stopped: Text("stopped, because \(support.stopped?.why ?? "")")
    case .open:
      support.due.map {
        isOverdue ? Text("not yet done, due \($0.short)", .attention) : Text("due \($0.short)")
      }
        ?? Text("to agree", .attention)
    }
  }

  /// The section of the page; nothing where no support was agreed.
  static func blocks(_ entries: [SupportEntry]) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let columns = [
      TableColumn(heading: "For", wraps: true), TableColumn(heading: "From", wraps: true),
      TableColumn(heading: "What", wraps: true), TableColumn(heading: "Who", rank: 2, wraps: true),
      TableColumn(heading: "How it stands", wraps: true),
      TableColumn(heading: "What came of it", rank: 1, wraps: true),
    ]
    let rows = entries.map { entry -> [Text] in
      [
        Text(entry.toName), Text(entry.fromName), Text(entry.support.text), ReportWords.owner(entry.person),
        entry.standing, Text(entry.support.outcome ?? ""),
      ]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }
}

extension BoardLine {
  /// The line on support between schools; none where no support was agreed.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The line, or nothing.
  /// - Throws: What kept the records from being read.
  static func support(of cycle: Cycle, _ records: Records, today: Day) throws -> [BoardLine] {
    let items = try records.readableSupport(in: cycle.id).items.values
    guard !items.isEmpty else { return [] }
    let open = items.count(where: \.isOpen)
    let chased = ReportWords.parts([
      (items.count { $0.isOverdue(on: today) }, "overdue"), (items.count(where: \.isToAgree), "to agree"),
    ])
    let text = ReportWords.total(
      items.count,
      [
        (items.count { $0.state == .done }, "done"), (open, chased.isEmpty ? "open" : "open (\(chased))"),
        (items.count { $0.state == .stopped }, "stopped"),
      ])
    return [BoardLine(cycle: cycle.id, label: "Support", text: text)]
  }
}
