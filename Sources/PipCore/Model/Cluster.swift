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
  ])

  /// What reading starts from.
  public static var blank: Membership { Membership() }
}
