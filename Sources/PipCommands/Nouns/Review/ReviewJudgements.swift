import CommandTable
import PipCore

extension ReviewCommands {
  static let judgement = Row(
    "judgement", "Manage judgements by area, where the model has a scale",
    [judgementAdd, judgementList, judgementEdit, judgementRemove])

  private static let judgementAdd = Row(
    "add", "Add what the team judged in an area", .writes,
    examples: [
      "pip review judgement add ingham leadership --judgement \"strong and steady\" --because \"subject leaders know where pupils stand\""
    ],
    discussion: """
      Only a model with a scale has judgements, such as quality-assurance; its words are those of model show. The areas are \
      those of the review's framework.

      Judgements are shown in the review, beside the latest published inspection outcome if there is one. No list puts \
      schools in an order by them.
      """,
    argument("host", ReviewWord.self, "The review"), argument("area", AreaWord.self, "The area"),
    requiredOption("judgement", NameText.self, "A word of the model's scale"),
    requiredOption("because", ProseText.self, "What the team saw that led to it"),
    option("on", DayWord.self, "The day it was agreed, if not today")
  ) { session, word, area, judgement, because, on in
    var place = try session.review(word, awaiting: [.judgements])
    try session.checkNotCancelled(place)
    guard place.review.held != nil else {
      throw RuleProblem.stepMissing(
        step: "a judgement", needs: "the visit", command: "review held \(place.address) --on DAY")
    }
    let scale = try Judging(place.review, session)
    let found = try scale.area(area)
    if let there = place.review.judgements[found.id] {
      throw RuleProblem.already(
        thing: "the area \(found.id) of \(place.address)", state: "judged", on: there.on,
        hint: "review judgement edit \(place.address) \(found.id) --judgement \"…\" changes it")
    }
    let day = try session.day(on) ?? session.today
    let item = Judgement(try scale.word(judgement.text), because: because.text, on: day)
    place.review.judgements[found.id] = item
    try session.save(place)
    return .saved(
      saved("added", place, found, item, session),
      warnings: try session.doubts(about: day, "the judgement", happened: true, in: place))
  }

  private static let judgementEdit = Row(
    "edit", "Change a judgement", .writes,
    examples: [
      "pip review judgement edit ingham leadership --because \"two of five subject leaders are new\""
    ],
    argument("host", ReviewWord.self, "The review"), argument("area", AreaWord.self, "The area"),
    option("judgement", NameText.self, "A word of the model's scale"),
    option("because", ProseText.self, "What the team saw that led to it"),
    option("on", DayWord.self, "The day it was agreed")
  ) { session, word, area, judgement, because, on in
    var (place, found, item) = try find(word, area, session)
    let before = item
    if let judgement { item.word = try Judging(place.review, session).word(judgement.text) }
    item.because = because?.text ?? item.because
    item.on = try session.day(on) ?? item.on
    try session.checkSaid(item != before, about: "the judgement on \(found.id) of \(place.address)")
    place.review.judgements[found.id] = item
    try session.save(place)
    return .saved(saved("changed", place, found, item, session))
  }

  private static let judgementRemove = Row(
    "remove", "Remove a judgement that was added by mistake", .writes,
    examples: ["pip review judgement remove ingham leadership"],
    argument("host", ReviewWord.self, "The review"), argument("area", AreaWord.self, "The area")
  ) { session, word, area in
    var (place, found, item) = try find(word, area, session)
    place.review.judgements[found.id] = nil
    try session.save(place)
    return .saved(saved("removed", place, found, item, session))
  }

  private static let judgementList = Row(
    "list", "List the judgements of one review", .reads, examples: ["pip review judgement list ingham"],
    argument("host", ReviewWord.self, "The review")
  ) { session, word in
    let place = try session.review(word)
    let page = try JudgementPage(place, session)
    return page.listing.answer(
      "pip/judgements/1", page.lines, empty: "No area of \(place.address) is judged yet.")
  }

  /// Finds a judgement of a review by its area, or the start of that.
  private static func find(_ word: ReviewWord, _ area: AreaWord, _ session: Session) throws -> (
    place: ReviewPlace, area: Area, judgement: Judgement
  ) {
    let place = try session.review(word, awaiting: [.judgements])
    let there = place.review.judgements.keys.map(\.text).sorted()
    let meant = there.contains(area.text) ? [area.text] : there.filter { $0.hasPrefix(area.text) }
    guard meant.count == 1, let id = ID<Area>(meant[0]), let judgement = place.review.judgements[id] else {
      throw LookupProblem.noItem(
        noun: "judgement", code: area.text, place: "in the review of \(place.address)", candidates: there)
    }
    let known = try Judging.framework(of: place.review, session).area(id.text)
    return (place, known ?? Area(id: id, name: id.text, about: nil), judgement)
  }

  private static func saved(
    _ verb: String, _ place: ReviewPlace, _ area: Area, _ item: Judgement, _ session: Session
  ) -> Saved {
    Saved(
      verb, "the judgement on", "\(area.id) of \(place.address)", area.name,
      facts: Facts.make([
        ("Judgement", item.word), ("Because", item.because), ("Day", session.spoken(item.on)),
      ]))
  }
}

/// The scale and the areas by which a review judges.
struct Judging {
  let scale: JudgementScale
  let framework: Framework
  private let session: Session

  /// Finds them; a review whose model has no scale has none.
  init(_ review: Review, _ session: Session) throws {
    let model = try session.model(of: review)
    guard let scale = model.judgements else {
      let having = try (ProcessModel.builtIn + session.records.ownModels()).filter { $0.judgements != nil }
        .map(\.id)
      throw RuleProblem.contradiction(
        "reviews that follow \(model.id) do not judge; models with a scale are: \(having.joined(separator: ", "))"
      )
    }
    (self.scale, self.session) = (scale, session)
    framework = try Self.framework(of: review, session)
  }

  /// The framework whose areas are judged: the one the scale names, else the review's own.
  static func framework(of review: Review, _ session: Session) throws -> Framework {
    let named = try session.model(of: review).judgements?.framework.flatMap { ID<Framework>($0) }
    let id = named ?? review.frameworkID
    guard let framework = try session.records.framework(id) else {
      throw LookupProblem.missing(
        noun: Framework.noun, word: id.text, known: try session.records.ownFrameworks().map(\.id.text))
    }
    return framework
  }

  /// Finds an area by its id, or the start of exactly one.
  func area(_ word: AreaWord) throws -> Area {
    if let area = framework.area(word.text) { return area }
    let starting = framework.areas.filter { $0.id.text.hasPrefix(word.text) }
    guard starting.count == 1, word.text.utf8.count >= 2, let only = starting.first else {
      let known = framework.areas.map(\.id.text)
      let near = suggestions(for: word.text, among: known)
      throw UsageError.conflicting(
        "AREA: '\(word.text)' is not one area of \(framework.id)",
        hints: [
          near.isEmpty
            ? "its areas are: \(known.joined(separator: ", "))"
            : "did you mean \(near.joined(separator: " or "))?"
        ])
    }
    session.notes.append("'\(word.text)' is \(only.id)")
    return only
  }

  /// Finds a word of the scale, whatever its capitals.
  func word(_ text: String) throws -> String {
    guard let word = scale.scale.first(where: { $0.lowercased() == text.lowercased() }) else {
      throw UsageError.conflicting(
        "--judgement: '\(text)' is not a word of the scale",
        hints: ["its words are: \(scale.scale.joined(separator: " · "))"])
    }
    return word
  }
}
