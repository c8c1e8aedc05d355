/// A progress session: on a day, a partnership rates where reviews gather and lose momentum, and agrees what to change
/// (Trafford).
///
/// Small groups may rate apart; their marks are kept apart. A session may be about one review, where a partnership wants that.
public struct RatingSession: Hashable, Sendable {
  /// Its frozen id within the cycle.
  public var id: ID<RatingSession>
  /// The day.
  public var on: Day
  /// What it is called.
  public var name: String?
  /// Where it takes place.
  public var place: String?
  /// The review it is about; none for one about all reviews of the partnership.
  public var review: ReviewID?
  /// Who rates, and the marks of each.
  public var groups: [ID<Group>: Group] = [:]
  /// The change agreed for the next round of reviews.
  public var change: String?
  /// Anything worth remembering.
  public var note: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a session without groups.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - on: The day.
  public init(id: ID<RatingSession>, on: Day) {
    (self.id, self.on) = (id, on)
  }

  /// The name of the only group of a session that is not split into groups.
  public static let everyone: ID<Group> = .named("everyone")

  /// The marks of some of the people at a session.
  public struct Group: Hashable, Sendable {
    /// The marks given so far; a point may stay without one.
    public var marks: [PointNumber: Mark] = [:]
    /// Fields that are not ours.
    public var unknown: [String: JSONValue] = [:]

    /// Creates a group that has not rated anything yet.
    public init() {}
  }
}

extension RatingSession: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/rating-session/1"
  /// What a person calls it.
  public static let noun = "progress session"

  /// The fields, declared once.
  public static let fields = FieldTable<RatingSession>([
    .required("id", \.id, "the session's frozen name, equal to the file's"),
    .required("on", \.on, "the day"),
    .optional("name", \.name, "what it is called"),
    .optional("place", \.place, "where it takes place"),
    .optional("review", \.review, "the review it is about, when it is about one"),
    .items("groups", \.groups, "who rates, and the marks of each, kept apart"),
    .optional("change", \.change, "the change agreed for the next round of reviews"),
    .optional("note", \.note, "anything worth remembering"),
  ])

  /// What reading starts from.
  public static var blank: RatingSession { RatingSession(id: .blank, on: .blank) }
}

extension RatingSession.Group: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<RatingSession.Group>([
    .items("marks", \.marks, "the mark of each rating point that was rated")
  ])

  /// What reading starts from.
  public static var blank: RatingSession.Group { RatingSession.Group() }
}
