/// Small pieces of wording that the report and the board share.
enum ReportWords {
  /// Returns a number with its noun, such as `1 review` or `3 reviews`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// Returns the parts of which there are any, such as `2 done, 1 stopped`.
  static func parts(_ parts: [(number: Int, words: String)]) -> String {
    parts.filter { $0.number > 0 }.map { "\($0.number) \($0.words)" }.joined(separator: ", ")
  }

  /// Returns a number and its parts, such as `3: 2 done, 1 stopped`, or `3, all done`, or `none yet`.
  static func total(_ number: Int, _ parts: [(number: Int, words: String)]) -> String {
    if number == 0 { return "none yet" }
    if let only = parts.first(where: { $0.number == number }) {
      return number == 1 ? "1, \(only.words)" : "\(number), all \(only.words)"
    }
    let words = Self.parts(parts)
    return words.isEmpty ? String(number) : "\(number): \(words)"
  }

  /// Returns a day as lists show it, or nothing.
  static func day(_ day: Day?) -> Text { Text(day?.short ?? "") }

  /// Returns how far away a due day is: `in 3 days`, or `12 days late` and standing out.
  static func when(_ day: Day?, _ today: Day) -> Text {
    guard let day else { return "" }
    return day.lateness(on: today).map { Text($0, .attention) } ?? Text(day.relative(to: today))
  }

  /// Returns how many days late something is, standing out, or nothing.
  static func late(_ days: Int?) -> Text {
    days.map { Text("\(count($0, "day")) late", .attention) } ?? ""
  }

  /// Returns who does something, or that it is to be agreed.
  static func owner(_ owner: String?) -> Text { owner.map { Text($0) } ?? Text("to agree", .attention) }

  /// Returns a course in words, such as `lead reviewer`.
  static func course(_ course: String) -> String { String(course.map { $0 == "-" ? " " : $0 }) }

  /// Returns a number for a table, where nought is left empty so that the others are seen.
  static func number(_ number: Int) -> Text { number == 0 ? "" : Text(String(number)) }

  /// Returns a tally of actions in words, such as `4: 2 done, 2 open (1 overdue)`.
  static func actions(_ actions: ActionTally) -> String {
    let open = parts([(actions.overdue, "overdue"), (actions.toAgree, "to agree")])
    return total(
      actions.total,
      [
        (actions.done, "done"), (actions.open, open.isEmpty ? "open" : "open (\(open))"),
        (actions.stopped, "stopped"),
      ])
  }

  /// Returns how much changed for one group of people, such as `2 changes, 1 with evidence`.
  static func impact(_ group: CycleReport.ImpactGroup) -> String {
    let number = group.statements.count
    let evidence = group.withEvidence == 0 ? "evidence to add" : "\(group.withEvidence) with evidence"
    let unexpected = group.unexpected == 0 ? "" : ", \(group.unexpected) unexpected"
    return "\(count(number, "change")), \(evidence)\(unexpected)"
  }

  /// Returns a tally of check-ins in words, such as `2: 1 held late, 1 not yet held`.
  static func checkIns(_ checkIns: CheckInTally) -> String {
    let due = checkIns.overdue > 0 ? "not yet held (\(checkIns.overdue) overdue)" : "not yet held"
    return total(
      checkIns.total,
      [
        (checkIns.onTime, "held on time"), (checkIns.late, "held late"), (checkIns.due, due),
        (checkIns.expected, "expected"), (checkIns.waived, "done without"),
      ])
  }
}

extension CheckInDue.State {
  /// The state as lists show it.
  var words: String {
    switch self {
    case .expected: "expected"
    case .due: "not yet held"
    case .onTime: "held on time"
    case .late: "held late"
    case .waived: "done without"
    }
  }
}
