/// What a school works on in its enquiry cluster, and where that was seen from outside (Lincolnshire).
public struct EnquiryFocus: Hashable, Sendable {
  /// What it works on.
  public var text: String
  /// The kind of outside look that it comes from.
  public var source: Choice<FocusSource>?
  /// More on where it comes from, in words.
  public var sourceText: String?
  /// The theme it belongs to.
  public var theme: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a focus.
  public init(text: String) {
    self.text = text
  }
}

extension EnquiryFocus: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<EnquiryFocus>([
    .required("text", \.text, "what the school works on"),
    .optional("source", \.source, "the kind of outside look that it comes from"),
    .optional("sourceText", \.sourceText, "more on where it comes from"),
    .optional("theme", \.theme, "the theme it belongs to"),
  ])

  /// What reading starts from.
  public static var blank: EnquiryFocus { EnquiryFocus(text: "") }
}

/// The outside looks that a school's focus can come from (Lincolnshire).
public enum FocusSource: String, CaseIterable, Hashable, Sendable {
  /// An inspection.
  case inspection
  /// A peer review.
  case peerReview = "peer-review"
  /// Anything else, told in words.
  case other
}

/// The four stages in which a school puts its focus into practice, in order (Lincolnshire).
public enum EnquiryStage: String, CaseIterable, Hashable, Sendable, Comparable {
  /// It finds out what would help.
  case explore
  /// It makes ready.
  case prepare
  /// It does it.
  case deliver
  /// It keeps it going.
  case sustain

  /// Orders the stages as a school goes through them.
  public static func < (one: EnquiryStage, other: EnquiryStage) -> Bool {
    guard let mine = allCases.firstIndex(of: one), let yours = allCases.firstIndex(of: other) else {
      return false
    }
    return mine < yours
  }
}

/// A school coming to a stage on a day; going back is worth knowing too, and then says why.
public struct StageMove: Hashable, Sendable {
  /// The first day at the stage.
  public var on: Day
  /// The stage.
  public var stage: Choice<EnquiryStage>
  /// Why, which a step back always says.
  public var why: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a move.
  public init(on: Day, stage: EnquiryStage, why: String? = nil) {
    (self.on, self.stage, self.why) = (on, Choice(stage), why)
  }
}

extension StageMove: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<StageMove>([
    .required("on", \.on, "the first day at the stage"),
    .required("stage", \.stage, "the stage"),
    .optional("why", \.why, "why, which a step back always says"),
  ])

  /// What reading starts from.
  public static var blank: StageMove { StageMove(on: .blank, stage: .explore) }
}
