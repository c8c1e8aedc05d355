/// A group of schools within one cycle.
public struct Cluster: Hashable, Sendable {
  /// Its frozen id.
  public var id: ID<Cluster>
  /// Its name.
  public var name: String
  /// Whether its schools review one another or work on a focus together.
  public var kind: Choice<ClusterKind>
  /// Who leads it.
  public var lead: ID<Person>?
  /// Who groups schools into enquiry clusters and stands by its lead (Lincolnshire).
  public var hubLead: ID<Person>?
  /// Which round of reviews it belongs to, when schools change clusters from round to round (Kyra).
  public var round: Int?
  /// Its own first and last day, if not those of the cycle.
  public var first: Day?, last: Day?
  /// The meets of an enquiry cluster's year.
  public var meets: [MeetNumber: Meet] = [:]
  /// Its schools, and when each came and went if not for the whole cycle.
  public var members: [ID<School>: Membership] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a cluster without schools.
  public init(id: ID<Cluster>, name: String, kind: ClusterKind) {
    (self.id, self.name, self.kind) = (id, name, Choice(kind))
  }

  /// The schools that have not left it by a day, in order.
  public func schools(on day: Day) -> [ID<School>] {
    members.filter { $0.value.left.map { day <= $0 } ?? true }.keys.sorted()
  }
}

extension Cluster: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/cluster/1"
  /// What a person calls it.
  public static let noun = "cluster"

  /// The fields, declared once.
  public static let fields = FieldTable<Cluster>([
    .required("id", \.id, "the cluster's frozen name, equal to the file's"),
    .required("name", \.name, "the cluster's name"),
    .required("kind", \.kind, "what its schools do together"),
    .optional("lead", \.lead, "who leads it"),
    .optional("hubLead", \.hubLead, "the hub lead who stands by an enquiry cluster"),
    .optional("round", \.round, "the round of reviews it belongs to"),
    .optional("first", \.first, "its own first day, if not the cycle's"),
    .optional("last", \.last, "its own last day, if not the cycle's"),
    .items("meets", \.meets, "the meets of an enquiry cluster"),
    .items("members", \.members, "its schools"),
  ])

  /// What reading starts from.
  public static var blank: Cluster { Cluster(id: .blank, name: "", kind: .review) }
}

/// How long a school is in a cluster.
public struct Membership: Hashable, Sendable {
  /// When it came, if not at the start.
  public var joined: Day?
  /// Its last day, if not to the end.
  public var left: Day?
  /// What it works on in an enquiry cluster.
  public var focus: EnquiryFocus?
  /// The stages it went through in an enquiry cluster.
  public var stages: [Code: StageMove] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a membership; without days it is for the whole cycle.
  public init(joined: Day? = nil, left: Day? = nil) {
    (self.joined, self.left) = (joined, left)
  }
}

extension Membership: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Membership>([
    .optional("joined", \.joined, "when it came, if not at the start"),
    .optional("left", \.left, "its last day, if not to the end"),
    .optional("focus", \.focus, "what it works on in an enquiry cluster"),
    .items("stages", \.stages, "the stages it went through in an enquiry cluster"),
  ])

  /// What reading starts from.
  public static var blank: Membership { Membership() }
}
