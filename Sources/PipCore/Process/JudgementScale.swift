/// The scale on which a model's reviews judge areas, in words of its own (Challenge Partners' reviews have judgements).
///
/// Only a model that has such a scale has judgements at all: everywhere else a review is for improving, not for proving.
public struct JudgementScale: Hashable, Sendable {
  /// The words in order, the best first.
  public var scale: [String] = []
  /// The framework whose areas are judged, when not the partnership's themes.
  public var framework: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - scale: The words in order, the best first.
  ///   - framework: The framework whose areas are judged.
  public init(scale: [String], framework: String? = nil) {
    (self.scale, self.framework) = (scale, framework)
  }
}

extension JudgementScale: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<JudgementScale>([
    .list("scale", \.scale, "the words of the scale, the best first; at least two"),
    .optional("framework", \.framework, "the framework whose areas are judged, when not the usual themes"),
  ])

  /// What reading starts from.
  public static var blank: JudgementScale { JudgementScale(scale: []) }
}
