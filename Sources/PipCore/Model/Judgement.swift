/// What the team of a review judged in one area, in a word of the model's own scale (Challenge Partners).
///
/// It is for the host and whoever it shares its report with. It is never added up to a mark for the school, and schools are
/// never put in an order by it.
public struct Judgement: Hashable, Sendable {
  /// The word of the scale.
  public var word: String
  /// What the team saw that led to it.
  public var because: String
  /// The day it was agreed.
  public var on: Day
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a judgement.
  public init(_ word: String, because: String, on: Day) {
    (self.word, self.because, self.on) = (word, because, on)
  }
}

extension Judgement: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Judgement>([
    .required("judgement", \.word, "a word of the model's scale"),
    .required("because", \.because, "what the team saw that led to it"),
    .required("on", \.on, "the day it was agreed"),
  ])

  /// What reading starts from.
  public static var blank: Judgement { Judgement("", because: "", on: .blank) }
}

/// The latest published inspection outcome of a school, if any, in the words in which it was published.
///
/// Overall grades ended in 2024, so nothing here is taken to be one: it is text, as a whole and by area.
public struct InspectionOutcome: Hashable, Sendable {
  /// The day of the inspection.
  public var on: Day?
  /// The outcome as a whole, in words.
  public var outcome: String?
  /// The outcome by area, where it was published so.
  public var areas: [ID<Area>: String] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an outcome of which nothing is known.
  public init() {}
}

extension InspectionOutcome: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<InspectionOutcome>([
    .optional("on", \.on, "the day of the inspection"),
    .optional("outcome", \.outcome, "the outcome as a whole, in words"),
    .items("areas", \.areas, "the outcome by area, where it was published so"),
  ])

  /// What reading starts from.
  public static var blank: InspectionOutcome { InspectionOutcome() }
}
