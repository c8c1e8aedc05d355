extension SheetAnswer {
  /// Understands an answer.
  ///
  /// - Parameters:
  ///   - text: What was written, not empty.
  ///   - names: Who is called what.
  /// - Returns: What it means.
  /// - Throws: Why it is not understood.
  public func understand(_ text: String, _ names: SheetNames) throws(SheetDoubt) -> SheetValue {
    if Self.isNotShown(text) { throw .notShown }
    if text.hasLostLetter { throw .lostLetter }
    switch self {
    case .text: return .text(text)
    case .line: return .text(text.split(whereSeparator: \.isNewline).map(String.init).joined(separator: " "))
    case .day: return .day(try Self.day(text))
    case .due: return Self.isToAgree(text) ? .toAgree : .day(try Self.day(text))
    case .number:
      guard let number = SheetNumber.read(text) else { throw .number }
      return .number(number)
    case .mark:
      guard let mark = SheetNumber.read(text).flatMap({ Mark($0) }) else { throw .mark }
      return .number(mark.number)
    case .person:
      let people = try names.all(in: text)
      guard people.count == 1 else { throw .onlyOne }
      return .words(people)
    case .people: return .words(try names.all(in: text))
    case .owner: return try Self.owner(text, names)
    case .school:
      let schools = names.schools(named: text)
      guard let school = schools.first else { throw .noSchool(text, near: names.schools(near: text)) }
      guard schools.count == 1 else { throw .several(text, schools.map(\.text)) }
      return .words([school.text])
    case .choice(let choices): return .words([try Self.choice(text, choices)])
    case .choices(let choices):
      var words: [String] = []
      for part in SheetNames.parts(of: text) { words.append(try Self.choice(part, choices)) }
      return .words(words)
    }
  }

  /// Words for what people have yet to agree.
  static func isToAgree(_ text: String) -> Bool {
    ["to agree", "to be agreed", "tba", "tbc", "?", "-"].contains(text.asCompared)
  }

  /// Such as `Err:509`, `#NAME?` or `####`.
  private static func isNotShown(_ text: String) -> Bool {
    if text.hasPrefix("#") {
      return text.hasSuffix("#")
        || (text.count < 9 && (text.hasSuffix("!") || text.hasSuffix("?") || text == "#N/A"))
    }
    return text.hasPrefix("Err:") && text.dropFirst(4).allSatisfy(\.isNumber)
  }

  private static func day(_ text: String) throws(SheetDoubt) -> Day {
    do throws(CellDayProblem) {
      return try CellDay.read(text.withPlainSigns)
    } catch {
      throw .day(error)
    }
  }

  /// Somebody in the records when the name is theirs exactly; else the words stand for somebody who is not.
  private static func owner(_ text: String, _ names: SheetNames) throws(SheetDoubt) -> SheetValue {
    if isToAgree(text) { return .toAgree }
    let people = names.hasTitle(text) ? names.found(text) : names.people(named: text)
    guard people.count <= 1 else { throw .several(text, people.map(\.text)) }
    guard let person = people.first else { return try SheetAnswer.line.understand(text, names) }
    return .words([person.text])
  }

  private static func choice(_ text: String, _ choices: [SheetChoice]) throws(SheetDoubt) -> String {
    let said = compared(text)
    let together = said.filter { $0 != " " }
    let exact =
      choices.first { compared($0.word) == said || compared($0.text) == said }
      ?? choices.first { choice in
        [choice.word, choice.text].contains { compared($0).filter { $0 != " " } == together }
      }
    // "Lesson" is one of "lessons", and "y" of "yes"; what fits two is asked again.
    let starting = choices.filter { compared($0.text).hasPrefix(said) || compared($0.word).hasPrefix(said) }
    guard let found = exact ?? (starting.count == 1 ? starting.first : nil), !said.isEmpty else {
      throw .notOffered(text, choices.map(\.text))
    }
    return found.word
  }

  private static func compared(_ text: String) -> String {
    text.asCompared.split { $0 == " " || $0 == "-" || $0 == "/" || $0 == "&" }.filter {
      $0 != "and" && $0 != "the"
    }
    .joined(separator: " ")
  }
}

extension SheetNames {
  /// The names in a list of them.
  static func parts(of text: String) -> [String] {
    let lines = text.split { ",;\n&+".contains($0) }.map { String($0).trimmedOfBlanks }
    return lines.filter { !$0.isEmpty }.flatMap { line in
      line.asAnswer.split(separator: " and ").map { String($0).trimmedOfBlanks }
    }.map { $0.hasPrefix("and ") ? String($0.dropFirst(4)) : $0 }.filter { !$0.isEmpty }
  }

  /// The people that a list of names means, each once.
  func all(in text: String) throws(SheetDoubt) -> [String] {
    var result: [String] = []
    for part in Self.parts(of: text) {
      let found = self.found(part)
      guard let person = found.first else { throw .nobody(part, near: people(near: part)) }
      guard found.count == 1 else { throw .several(part, found.map(\.text)) }
      if !result.contains(person.text) { result.append(person.text) }
    }
    return result
  }

  /// Whom a name means: whoever is called so, else, without a title and in any order, the one whose name has all its words.
  func found(_ text: String) -> [ID<Person>] {
    let exact = people(named: text)
    guard exact.isEmpty else { return exact }
    let plain = words(of: text)
    guard !plain.isEmpty else { return [] }
    return people { name in plain.isSubset(of: name) }
  }

  /// Who is called nearly so: those who share a word of it.
  private func people(near text: String) -> [String] {
    let plain = words(of: text)
    return people { name in !plain.isDisjoint(with: name) }.prefix(3).map(\.text)
  }

  /// The words of a name, without a title.
  func words(of name: String) -> Set<String> {
    Set(name.asCompared.split(separator: " ").map(String.init)).subtracting(Self.titles)
  }

  /// Whether a text begins with a title, and so means one person: "Mrs Bell", and not "Bell".
  func hasTitle(_ text: String) -> Bool {
    text.asCompared.split(separator: " ").first.map { Self.titles.contains(String($0)) } ?? false
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "dame",
  ]
}
