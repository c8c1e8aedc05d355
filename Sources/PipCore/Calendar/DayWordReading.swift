extension DayWord {
  /// Reads a text into one of the forms.
  static func read(_ text: String) throws(DayProblem) -> Form {
    var words = lowerCaseWords(text)
    guard let first = words.first else { throw .empty }
    if words.count == 1, let form = try readWord(first) { return form }
    let weekday = Weekday(word: first)
    if weekday != nil { words.removeFirst() }
    switch words.count {
    case 1: return .fixed(try readNumbers(words[0]).checked(weekday))
    case 2: return try readDayOfMonth(words[0], words[1], weekday: weekday)
    case 3: return .fixed(try readNamedMonth(words[0], words[1], words[2]).checked(weekday))
    default: throw .unreadable
    }
  }

  /// Splits at spaces and tabs, and makes ASCII letters small.
  private static func lowerCaseWords(_ text: String) -> [String] {
    let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    return text.utf8.split { blanks.contains($0) }.map { word in
      let small = word.map { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
      }
      return String(decoding: small, as: UTF8.self)
    }
  }

  /// Reads the forms that are one word counted from today, or returns nil for another word.
  private static func readWord(_ word: String) throws(DayProblem) -> Form? {
    switch word {
    case "today": return .distance(0, .day)
    case "tomorrow": return .distance(1, .day)
    case "yesterday": return .distance(-1, .day)
    default:
      if let weekday = Weekday(word: word) { return .weekday(weekday) }
      guard let sign = word.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
        return nil
      }
      return try readDistance(word.utf8.dropFirst(), backward: sign == UInt8(ascii: "-"))
    }
  }

  private static func readDistance(_ text: Substring.UTF8View, backward: Bool) throws(DayProblem) -> Form {
    let digits = text.prefix { ASCIIDigits.contains($0) }
    let units: [String: Unit] = ["d": .day, "w": .week, "mo": .month, "y": .year]
    guard !digits.isEmpty, let unit = units[String(decoding: text.dropFirst(digits.count), as: UTF8.self)]
    else {
      throw .unreadable
    }
    guard let count = ASCIIDigits.number(digits) else { throw .outOfRange }
    return .distance(backward ? -count : count, unit)
  }

  /// Reads `2026-11-26` and `26/11/2026`.
  private static func readNumbers(_ word: String) throws(DayProblem) -> Day {
    let dashed = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if dashed.count == 3 {
      // Two digits first may be a year or a day, so `26-01-05` is asked for again; `26-11-2026` has no form.
      guard dashed[1].count == 2, dashed[2].count == 2 else { throw .unreadable }
      let (year, month, day) = (
        try readYear(dashed[0]), ASCIIDigits.number(dashed[1]), ASCIIDigits.number(dashed[2])
      )
      guard let month, let day else { throw .unreadable }
      return try Day(checkedYear: year, month: month, day: day, dayFirst: false)
    }
    let slashed = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard slashed.count == 3, let day = oneOrTwoDigits(slashed[0]), let month = oneOrTwoDigits(slashed[1])
    else {
      throw .unreadable
    }
    return try Day(checkedYear: readYear(slashed[2]), month: month, day: day, dayFirst: true)
  }

  /// Reads `26 nov`, whose year waits for today.
  private static func readDayOfMonth(
    _ dayWord: String, _ monthWord: String, weekday: Weekday?
  ) throws(DayProblem) -> Form {
    guard let day = oneOrTwoDigits(dayWord.utf8[...]), let month = MonthName.month(monthWord) else {
      throw .unreadable
    }
    let most = Gregorian.days(inMonth: month, of: 2000) ?? 0
    guard day >= 1, day <= most else { throw .noSuchDay(day, month: month, year: nil) }
    return .dayOfMonth(day: day, month: month, weekday: weekday)
  }

  /// Reads `26 nov 2026`.
  private static func readNamedMonth(
    _ dayWord: String, _ monthWord: String, _ yearWord: String
  ) throws(DayProblem) -> Day {
    guard let day = oneOrTwoDigits(dayWord.utf8[...]), let month = MonthName.month(monthWord) else {
      throw .unreadable
    }
    return try Day(checkedYear: readYear(yearWord.utf8[...]), month: month, day: day, dayFirst: true)
  }

  /// Reads a year of four digits, and says of two or too many digits what is wrong.
  private static func readYear(_ digits: Substring.UTF8View) throws(DayProblem) -> Int {
    guard digits.allSatisfy(ASCIIDigits.contains) else { throw .unreadable }
    switch digits.count {
    case 4:
      guard let year = ASCIIDigits.number(digits) else { throw .unreadable }
      return year
    case 2:
      guard let year = ASCIIDigits.number(digits) else { throw .unreadable }
      throw .twoDigitYear(year)
    case 5...: throw .outOfRange
    default: throw .unreadable
    }
  }

  private static func oneOrTwoDigits(_ digits: Substring.UTF8View) -> Int? {
    digits.count <= 2 ? ASCIIDigits.number(digits) : nil
  }
}
