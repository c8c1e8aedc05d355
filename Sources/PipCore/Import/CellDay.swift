/// Days as they stand in the cells of spreadsheets.
///
/// Beside what can be typed these are `26-Nov-26`, `26.11.26`, `26th November 2026`, `Nov 26, 2026`, `2026/11/26`, and any of them with
/// a time after it, as forms export it. In numbers alone the day comes first, unless the year does. Nothing is counted from today: a file
/// must mean the same whenever it is read.
public enum CellDay {
  /// Reads a day.
  ///
  /// - Parameter text: What the cell says.
  /// - Returns: The day.
  /// - Throws: Why it is none, or which day it might be; none is guessed.
  public static func read(_ text: String) throws(CellDayProblem) -> Day {
    var words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if let first = words.first, let cut = timeMark(in: first) {
      words[0] = String(first[..<cut])
      words.insert(String(first[first.index(after: cut)...]), at: 1)
    }
    let weekday = words.first.flatMap { Weekday(word: $0) }
    if weekday != nil { words.removeFirst() }
    words.removeAll { $0 == "of" || $0 == "the" }
    guard let first = words.first else { throw .noDay }
    if words.count == 1, let serial = serial(first) { throw .serial(serial) }
    var parts = first.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map(String.init)
    var rest = words.dropFirst()
    if parts.count == 1, words.count >= 2 {
      parts = words.prefix(3).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      rest = words.dropFirst(3)
      if let last = parts.last, parts.count == 3, isTime(last) { parts.removeLast() }
    }
    guard rest.allSatisfy(isTime) else { throw .noDay }
    let day = try read(parts)
    do {
      return try day.checked(weekday)
    } catch {
      throw .day(error)
    }
  }

  private static func read(_ parts: [String]) throws(CellDayProblem) -> Day {
    guard parts.count == 3 else {
      throw parts.count == 2 && isDayOfMonth(parts) ? .noYear : .noDay
    }
    if let month = MonthName.month(parts[1]) {
      guard let day = number(withoutEnding(parts[0]), digits: 1...2) else { throw .noDay }
      return try make(year(parts[2]), month, day)
    }
    if let month = MonthName.month(parts[0]) {
      guard let day = number(withoutEnding(parts[1]), digits: 1...2) else { throw .noDay }
      return try make(year(parts[2]), month, day)
    }
    if let year = number(parts[0], digits: 4...4), let month = number(parts[1], digits: 1...2),
      let day = number(parts[2], digits: 1...2)
    {
      return try make(year, month, day)
    }
    guard let day = number(parts[0], digits: 1...2), let month = number(parts[1], digits: 1...2) else {
      throw .noDay
    }
    if month > 12, (1...12).contains(day) { throw .monthFirst(month: day, day: month) }
    return try make(year(parts[2]), month, day)
  }

  private static func make(_ year: Int, _ month: Int, _ day: Int) throws(CellDayProblem) -> Day {
    do {
      return try Day(checkedYear: year, month: month, day: day, dayFirst: true)
    } catch {
      throw .day(error)
    }
  }

  /// A year of four digits, or of two, which are those of this century up to 69.
  private static func year(_ word: String) throws(CellDayProblem) -> Int {
    if let year = number(word, digits: 4...4) { return year }
    guard let short = number(word, digits: 2...2) else { throw .noDay }
    return short < 70 ? 2000 + short : 1900 + short
  }

  private static func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
    digits.contains(word.utf8.count) ? ASCIIDigits.number(word.utf8) : nil
  }

  /// `26` of `26th`.
  private static func withoutEnding(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word
  }

  private static func isDayOfMonth(_ parts: [String]) -> Bool {
    let numbers = parts.filter { number(withoutEnding($0), digits: 1...2) != nil }.count
    return numbers == 2 || (numbers == 1 && parts.contains { MonthName.month($0) != nil })
  }

  /// The number by which spreadsheet programs keep a day: days since the end of 1899.
  private static func serial(_ word: String) -> Day? {
    let whole = word.prefix { $0 != "." }
    guard whole.utf8.count == 5,
      word.utf8.allSatisfy({ ASCIIDigits.contains($0) || $0 == UInt8(ascii: ".") }),
      let number = ASCIIDigits.number(whole.utf8), (25_569...73_050).contains(number)
    else { return nil }
    return Day(ordinal: number - 25_569)
  }

  /// Where the time begins in a word such as `2026-07-03t14:22:31z`.
  private static func timeMark(in word: String) -> String.Index? {
    guard word.contains(":"), let mark = word.firstIndex(of: "t") else { return nil }
    return mark
  }

  private static func isTime(_ word: String) -> Bool {
    if ["am", "pm", "z", "utc", "bst", "gmt", "at"].contains(word) { return true }
    if word.hasPrefix("gmt") || word.hasPrefix("utc") || word.hasPrefix("+") { return true }
    let plain = word.hasSuffix("am") || word.hasSuffix("pm") ? String(word.dropLast(2)) : word
    return plain.contains(":") && plain.allSatisfy { $0.isNumber || ":.+-z".contains($0) }
  }
}

/// Why a cell holds no day.
public enum CellDayProblem: Error, Hashable, Sendable {
  /// It has none of the forms.
  case noDay
  /// The year is missing, and it could be any.
  case noYear
  /// The month seems to come first, which is never guessed.
  case monthFirst(month: Int, day: Int)
  /// It is the number by which a spreadsheet program keeps a day.
  case serial(Day)
  /// There is no such day.
  case day(DayProblem)
}
