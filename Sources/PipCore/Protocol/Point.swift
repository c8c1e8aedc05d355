/// One thing in a cycle that is not as agreed: what, where, and the command that mends it.
public struct Point: Hashable, Sendable {
  /// The id of the rule that found it.
  public let rule: String
  /// How much it asks for attention.
  public let level: PointLevel
  /// Where it was found, as commands name it: a review, an action, a person, a cluster, a school.
  public let place: String
  /// The school it concerns, when it is one school's.
  public let school: ID<School>?
  /// What was found, as a sentence.
  public let sentence: String
  /// The command that mends it, without the program's name; capitals stand for what only a person knows.
  public let mend: String
}

/// A point of which a partnership has decided that it may stay: kept with its reason, so that it is a decision and no gap.
public struct SetAside: Hashable, Sendable {
  /// The rule.
  public var rule: String
  /// Where; none sets the rule aside for the whole cycle.
  public var place: String?
  /// Why.
  public var why: String
  /// The day it was decided.
  public var on: Day
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Sets a rule aside.
  public init(rule: String, place: String?, why: String, on: Day) {
    (self.rule, self.place, self.why, self.on) = (rule, place, why, on)
  }

  /// Whether it speaks of a point.
  public func covers(_ point: Point) -> Bool { rule == point.rule && (place ?? point.place) == point.place }
}

extension SetAside: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<SetAside>([
    .required("rule", \.rule, "the rule of the protocol"),
    .optional("place", \.place, "where, as commands name it; without it, in the whole cycle"),
    .required("why", \.why, "why"),
    .required("on", \.on, "the day it was decided"),
  ])

  /// What reading starts from.
  public static var blank: SetAside { SetAside(rule: "", place: nil, why: "", on: .blank) }
}

/// What a partnership has decided about the protocol in one cycle.
public struct ProtocolRecord: Hashable, Sendable {
  /// The only id there is; each cycle has at most one.
  public static var onlyID: ID<ProtocolRecord> { ID("protocol") ?? .blank }

  /// Always ``onlyID``.
  public var id: ID<ProtocolRecord> = Self.onlyID
  /// Points set aside.
  public var setAside: [Code: SetAside] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record in which nothing is set aside.
  public init() {}
}

extension ProtocolRecord: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/protocol/1"
  /// What a person calls it.
  public static let noun = "protocol"

  /// The fields, declared once.
  public static let fields = FieldTable<ProtocolRecord>([
    .required("id", \.id, "always \"protocol\""),
    .items("setAside", \.setAside, "points that may stay, each with its reason"),
  ])

  /// What reading starts from.
  public static var blank: ProtocolRecord { ProtocolRecord() }
}

extension Records {
  /// Returns what was decided about the protocol in a cycle; an empty record when nothing was.
  public func protocolRecord(of cycle: ID<Cycle>) throws -> ProtocolRecord {
    try load(.protocolRecord(cycle), as: ProtocolRecord.self, id: ProtocolRecord.onlyID.text)
      ?? ProtocolRecord()
  }

  /// Returns what can be read of what was decided; a record that cannot be is remembered and told of.
  public func readableProtocolRecord(of cycle: ID<Cycle>) throws -> ProtocolRecord {
    do {
      return try protocolRecord(of: cycle)
    } catch let problem as DataProblem {
      leaveOut(problem)
      return ProtocolRecord()
    }
  }

  /// Saves what was decided about the protocol in a cycle.
  public func save(_ record: ProtocolRecord, in cycle: ID<Cycle>) throws {
    try save(record, to: .protocolRecord(cycle))
  }
}

extension RecordPath {
  static func protocolRecord(_ cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: ProtocolRecord.onlyID.text, in: .cycle(cycle))
  }
}
