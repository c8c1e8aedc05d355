/// A meeting of the partnership: who was there, which reviews were brought, what was learnt and what was decided.
///
/// A robust way to bring outcomes to meetings is the first next step that Colchester names.
public struct Meeting: Hashable, Sendable {
  /// Its frozen id, made from kind and day unless given.
  public var id: ID<Meeting>
  /// What kind of meeting it is.
  public var kind: Choice<MeetingKind>
  /// The cluster that meets, when it is not the whole partnership.
  public var cluster: ID<Cluster>?
  /// The day agreed for it.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// When and why it was cancelled.
  public var cancelled: Reason?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Where it is held.
  public var place: String?
  /// Where papers or the call are found.
  public var link: String?
  /// The people who were there.
  public var people: [ID<Person>] = []
  /// The schools that were there, whoever came for them.
  public var schools: [ID<School>] = []
  /// How many were there, where names are not kept.
  public var present: Int?
  /// The schools that sent apologies.
  public var apologies: [ID<School>] = []
  /// The reviews that were brought, or will be.
  public var reviews: [ReviewAddress: Brought] = [:]
  /// What was learnt.
  public var lessons: [Code: Lesson] = [:]
  /// What was decided.
  public var decisions: [Code: Decision] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a meeting of which only the kind is known yet.
  public init(id: ID<Meeting>, kind: MeetingKind) {
    (self.id, self.kind) = (id, Choice(kind))
  }

  /// The day it was held, or else the day agreed for it.
  public var day: Day? { held ?? planned }

  /// Whether it is still to come, or still to be recorded as held.
  public var isAhead: Bool { held == nil && cancelled == nil }

  /// What it is called, such as "heads' meeting".
  public var title: String { kind.known?.words ?? kind.text }

  /// Every code in the file, so that a new one is different.
  public var codes: [Code] {
    Array(moves.keys) + Array(lessons.keys) + Array(decisions.keys)
      + decisions.values.flatMap { Array($0.moves.keys) }
  }
}

extension Meeting: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/meeting/1"
  /// What a person calls it.
  public static let noun = "meeting"

  /// The fields, declared once.
  public static let fields = FieldTable<Meeting>([
    .required("id", \.id, "the meeting's frozen name, equal to the file's"),
    .required("kind", \.kind, "what kind of meeting it is"),
    .optional("cluster", \.cluster, "the cluster that meets"),
    .optional("planned", \.planned, "the day agreed for it"),
    .optional("held", \.held, "the day it was held"),
    .optional("cancelled", \.cancelled, "when and why it was cancelled"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
    .optional("place", \.place, "where it is held"),
    .optional("link", \.link, "where papers or the call are found"),
    .list("people", \.people, "the people who were there"),
    .list("schools", \.schools, "the schools that were there, whoever came for them"),
    .optional("present", \.present, "how many were there, where names are not kept"),
    .list("apologies", \.apologies, "the schools that sent apologies"),
    .items("reviews", \.reviews, "the reviews that were brought"),
    .items("lessons", \.lessons, "what was learnt"),
    .items("decisions", \.decisions, "what was decided"),
  ])

  /// What reading starts from.
  public static var blank: Meeting { Meeting(id: .blank, kind: .heads) }
}
