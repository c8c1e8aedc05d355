/// How a partnership sees itself in one cycle: dated answers, which can be given again, and what it resolved to do (Trafford).
public struct SelfReview: Hashable, Sendable {
  /// The cycle.
  public var id: ID<Cycle>
  /// The sittings at which the twelve statements were answered.
  public var maturity: [Code: MaturitySitting] = [:]
  /// The questions that were chosen as mattering most.
  public var reflections: [Code: ReflectionChoice] = [:]
  /// What was said of the four features.
  public var features: [Code: FeatureNote] = [:]
  /// What the partnership resolved to do.
  public var commitments: [Code: Commitment] = [:]
  /// The impact it is proudest of.
  public var proudest: ProudestImpact?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an empty self-review.
  public init(of cycle: ID<Cycle>) {
    id = cycle
  }

  /// All codes in the file.
  public var codes: [Code] {
    Array(maturity.keys) + Array(reflections.keys) + Array(features.keys) + Array(commitments.keys)
      + commitments.values.flatMap(\.moves.keys)
  }
}

extension SelfReview: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/self-review/1"
  /// What people call it.
  public static let noun = "self-review"

  /// The fields, declared once.
  public static let fields = FieldTable<SelfReview>([
    .required("id", \.id, "the cycle's name, equal to its folder's"),
    .items("maturity", \.maturity, "the sittings at which the twelve statements were answered"),
    .items("reflections", \.reflections, "the questions that were chosen as mattering most"),
    .items("features", \.features, "what was said of the four features"),
    .items("commitments", \.commitments, "what the partnership resolved to do"),
    .optional("proudest", \.proudest, "the impact the partnership is proudest of"),
  ])

  /// What reading starts from.
  public static var blank: SelfReview { SelfReview(of: .blank) }
}

/// One sitting at which maturity statements were answered, some of them or all.
public struct MaturitySitting: Hashable, Sendable {
  /// The day.
  public var on: Day
  /// The answers given that day.
  public var answers: [StatementNumber: Choice<MaturityAnswer>] = [:]
  /// What was said.
  public var note: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a sitting without answers.
  public init(on: Day) {
    self.on = on
  }
}

extension MaturitySitting: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<MaturitySitting>([
    .required("on", \.on, "the day"),
    .items("answers", \.answers, "the answers given that day, by the number of the statement"),
    .optional("note", \.note, "what was said"),
  ])

  /// What reading starts from.
  public static var blank: MaturitySitting { MaturitySitting(on: .blank) }
}

/// A reflection question that a partnership chose as mattering most.
public struct ReflectionChoice: Hashable, Sendable {
  /// The day.
  public var on: Day
  /// The question.
  public var question: Choice<ReflectionQuestion>
  /// Why this one.
  public var why: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a choice.
  public init(_ question: ReflectionQuestion, on: Day) {
    (self.question, self.on) = (Choice(question), on)
  }
}

extension ReflectionChoice: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<ReflectionChoice>([
    .required("on", \.on, "the day"),
    .required("question", \.question, "the question"),
    .optional("why", \.why, "why this one"),
  ])

  /// What reading starts from.
  public static var blank: ReflectionChoice { ReflectionChoice(.a1, on: .blank) }
}

/// What a partnership said of one feature on a day: what is happening, and what its impact is.
public struct FeatureNote: Hashable, Sendable {
  /// The day.
  public var on: Day
  /// The feature.
  public var feature: Choice<SystemFeature>
  /// What is happening.
  public var happening: String?
  /// What its impact is.
  public var impact: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a note that says nothing yet.
  public init(_ feature: SystemFeature, on: Day) {
    (self.feature, self.on) = (Choice(feature), on)
  }
}

extension FeatureNote: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<FeatureNote>([
    .required("on", \.on, "the day"),
    .required("feature", \.feature, "the feature"),
    .optional("happening", \.happening, "what is happening"),
    .optional("impact", \.impact, "what its impact is"),
  ])

  /// What reading starts from.
  public static var blank: FeatureNote { FeatureNote(.systems, on: .blank) }
}

/// The statement of impact that a partnership is proudest of, by its address.
public struct ProudestImpact: Hashable, Sendable {
  /// The review it belongs to.
  public var review: ReviewID
  /// Its code there.
  public var code: Code
  /// The day it was chosen.
  public var on: Day
  /// Why this one.
  public var why: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a choice.
  public init(review: ReviewID, code: Code, on: Day) {
    (self.review, self.code, self.on) = (review, code, on)
  }
}

extension ProudestImpact: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<ProudestImpact>([
    .required("review", \.review, "the review it belongs to"),
    .required("code", \.code, "its code there"),
    .required("on", \.on, "the day it was chosen"),
    .optional("why", \.why, "why this one"),
  ])

  /// What reading starts from.
  public static var blank: ProudestImpact {
    ProudestImpact(review: ReviewID(host: .blank), code: .blank, on: .blank)
  }
}
