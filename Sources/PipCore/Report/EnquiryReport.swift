/// What the yearly report says of the enquiry clusters: their schools, foci, stages, meets, and the showcases.
public struct EnquiryReport: Hashable, Sendable {
  /// A school in an enquiry cluster.
  public struct SchoolEntry: Hashable, Sendable {
    let cluster: ID<Cluster>, clusterName: String
    let school: ID<School>, schoolName: String
    let member: Membership
    /// Where it is now, as of the day of the report.
    let stage: StageMove?
    /// Who came to the preparation days.
    let prepared: PreparationAttendance
  }

  /// A cluster and its leads.
  public struct ClusterEntry: Hashable, Sendable {
    let cluster: Cluster
    let lead: String?, hubLead: String?
    let schools: [ID<School>]
  }

  /// A meet, and who came.
  public struct MeetEntry: Hashable, Sendable {
    let cluster: ID<Cluster>, clusterName: String
    let number: MeetNumber
    let meet: Meet
    /// The cluster's schools on that day, and how many of them took part, where that is recorded.
    let schools: Int, schoolsPresent: Int?
  }

  /// A showcase.
  public struct ShowcaseEntry: Hashable, Sendable {
    let code: Code
    let showcase: Showcase
    let schoolName: String
    let who: String?
  }

  /// The enquiry clusters, in order of id.
  public private(set) var clusters: [ClusterEntry] = []
  /// Their schools.
  public private(set) var schools: [SchoolEntry] = []
  /// Their meets that are agreed or held.
  public private(set) var meets: [MeetEntry] = []
  /// The showcases, by day.
  public private(set) var showcases: [ShowcaseEntry] = []
  /// The rest of the year.
  public private(set) var year: EnquiryYear

  /// Creates the part of a partnership without enquiry clusters.
  public init() {
    year = .blank
  }

  /// Gathers the part of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which stages are told.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records, today: Day) throws {
    let recorded = try records.readableEnquiry(in: cycle.id)
    // A year of which nothing is recorded is that of a partnership without any.
    year = recorded == EnquiryYear(of: cycle.id) ? .blank : recorded
    let names = PlainNames(records)
    for cluster in try records.clusters(in: cycle.id) where cluster.isEnquiry {
      add(cluster, names, today)
    }
    showcases = year.showcases.map { code, showcase in
      ShowcaseEntry(
        code: code, showcase: showcase, schoolName: names.name(of: showcase.school),
        who: showcase.who.map { names.name(of: $0) } ?? showcase.whoText)
    }.sorted { ($0.showcase.day ?? .latest, $0.code) < ($1.showcase.day ?? .latest, $1.code) }
  }

  private mutating func add(_ cluster: Cluster, _ names: PlainNames, _ today: Day) {
    clusters.append(
      ClusterEntry(
        cluster: cluster, lead: cluster.lead.map { names.name(of: $0) },
        hubLead: cluster.hubLead.map { names.name(of: $0) },
        schools: cluster.schools(on: today)))
    for (school, member) in cluster.members.sorted(by: { $0.key < $1.key }) {
      schools.append(
        SchoolEntry(
          cluster: cluster.id, clusterName: cluster.name, school: school, schoolName: names.name(of: school),
          member: member, stage: member.stage(on: today), prepared: year.prepared(school)))
    }
    for (number, meet) in cluster.allMeets {
      guard let day = meet.day else { continue }
      let members = cluster.schools(on: day).filter { cluster.members[$0]?.joined.map { $0 <= day } ?? true }
      let present = meet.schoolsPresent(names.people(meet.people))
      meets.append(
        MeetEntry(
          cluster: cluster.id, clusterName: cluster.name, number: number, meet: meet, schools: members.count,
          schoolsPresent: meet.hasAttendance ? present.count(where: members.contains) : nil))
    }
  }
}

/// Names read one by one: a report on a few clusters need not read a whole county.
struct PlainNames {
  private let records: Records

  init(_ records: Records) {
    self.records = records
  }

  // A record that cannot be read is told of where all of its kind are listed; here its id stands for it.
  func name(of school: ID<School>) -> String { (try? records.school(school))?.name ?? school.text }

  func name(of person: ID<Person>) -> String { (try? records.person(person))?.name ?? person.text }

  func people(_ ids: [ID<Person>]) -> [ID<Person>: Person] {
    var found: [ID<Person>: Person] = [:]
    for id in ids { found[id] = try? records.person(id) }
    return found
  }
}
