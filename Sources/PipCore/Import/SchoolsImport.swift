/// Schools out of the rows of a partnership's own spreadsheet, and the review clusters they are in.
public enum SchoolsImport {
  /// The fields.
  public static let kind = ImportKind(
    "school", thing: "school", things: "schools", needs: [[["name"]]],
    [
      ImportField(
        "name", "its name",
        [
          "School", "School name", "Name of school", "Establishment name", "Establishment", "Academy",
          "Name of the school", "Setting",
        ],
        weak: ["Schools", "Organisation"]),
      ImportField("id", "its id in the records", ["School id", "Short name"]),
      ImportField(
        "urn", "its unique reference number",
        ["URN number", "School URN", "Unique reference number", "URN code"]),
      ImportField(
        "phase", "such as primary or secondary",
        ["Type", "Phase of education", "School type", "School phase"]),
      ImportField(
        "pupils", "how many pupils it has",
        [
          "NOR", "Number on roll", "Pupil numbers", "Number of pupils", "Roll", "On roll", "No of pupils",
          "Size", "Pupils on roll",
        ]),
      ImportField("la", "the local authority", ["Local authority", "LA name", "Authority", "County", "LEA"]),
      ImportField("postcode", "its postcode", ["Post code", "Postal code"]),
      ImportField(
        "trust", "the trust it belongs to",
        ["MAT", "Multi academy trust", "Academy trust", "Trust name", "Trust or federation"]),
      ImportField(
        "mou", "the day it signed the memorandum of understanding",
        [
          "MoU signed", "MoU date", "MoU signed on", "Memorandum of understanding", "Memorandum",
          "Date MoU signed", "Signed MoU", "Agreement signed",
        ]),
      ImportField(
        "mou-version", "the version it signed", ["MoU version", "Version of MoU", "Version signed"]),
      ImportField(
        "joined", "the day it joined",
        ["Date joined", "Joined on", "Join date", "Member since", "Joining date", "Start date"]),
      ImportField(
        "left", "its last day in the partnership", ["Date left", "Left on", "Leaving date", "End date"]),
      ImportField(
        "cluster", "its review cluster in the current cycle, which is made when it is not there",
        [
          "Review cluster", "Cluster name", "Triad", "Trio", "Hub", "Peer cluster", "Clusters",
          "Review triad", "Review trio",
        ],
        weak: ["Team", "Group"]),
    ])

  /// Phases whose names are written small.
  static let phases: Set<String> = [
    "nursery", "infant", "junior", "first", "middle", "primary", "secondary", "special", "all-through",
    "sixth form",
  ]

  /// What there is before the import.
  public struct Known: Sendable {
    /// The schools of the records.
    public var schools: [School]
    /// The cycle whose clusters are meant, and its clusters; none when no row names one.
    public var cycle: Cycle?, clusters: [Cluster]

    /// Gathers what there is.
    public init(schools: [School], cycle: Cycle?, clusters: [Cluster]) {
      (self.schools, self.cycle, self.clusters) = (schools, cycle, clusters)
    }
  }

  /// Works out what rows would do: the schools, and the clusters that change.
  ///
  /// Empty cells clear nothing; in all else the file wins over the record.
  public static func plan(_ rows: [ImportRow], _ known: Known) -> (
    plan: ImportPlan<School>, clusters: [Cluster]
  ) {
    var plan = ImportPlan<School>()
    var reader = SchoolReader()
    let drafts = rows.compactMap { reader.read($0) }
    plan.refusals = reader.refusals
    var targets = SchoolTargets(known.schools)
    for draft in drafts { targets.add(draft) }
    var gathered = targets.rows
    var clusters = ClusterPlan(known)
    for (target, draft) in gathered.joined() {
      do throws(RowReason) {
        plan.planned.append(try planned(draft, target, &clusters))
      } catch {
        plan.refusals += draft.lines.map { RowRefusal(line: $0, error) }
      }
    }
    plan.refusals += gathered.refusals
    plan.planned.sort { $0.lines.first ?? 0 < $1.lines.first ?? 0 }
    plan.refusals.sort { $0.line < $1.line }
    plan.remarks += plan.planned.filter { $0.lines.count > 1 }.map { .joined($0.lines, $0.record.name) }
    return (plan, clusters.changed)
  }

  private static func planned(
    _ draft: SchoolDraft, _ target: SchoolTargets.Target, _ clusters: inout ClusterPlan
  ) throws(RowReason) -> Planned<School> {
    var list = ChangeList()
    var school: School
    let isNew: Bool
    switch target {
    case .existing(let there):
      (school, isNew) = (there, false)
      if Folding.school(there.name) != Folding.school(draft.name) {
        list.note("name", there.name, draft.name)
        school.name = draft.name
      }
    case .new(let id):
      (school, isNew) = (School(id: id, name: draft.name), true)
      list.note("name", nil, draft.name)
    }
    list.set("urn", &school.urn, to: draft.urn)
    list.set("phase", &school.phase, to: draft.texts["phase"])
    list.set("pupils", &school.pupils, to: draft.pupils)
    list.set("la", &school.la, to: draft.texts["la"])
    list.set("postcode", &school.postcode, to: draft.texts["postcode"])
    list.set("trust", &school.trust, to: draft.texts["trust"])
    list.set("mou", &school.mou, to: draft.mou)
    list.set("mou-version", &school.mouVersion, to: draft.texts["mou-version"])
    if school.mouVersion != nil, school.mou == nil { throw .missing("the day it signed the memorandum") }
    list.set("joined", &school.joined, to: draft.joined)
    list.set("left", &school.left, to: draft.left)
    if let joined = school.joined, let left = school.left, left < joined {
      throw .reversed(first: joined, last: left)
    }
    if let name = draft.texts["cluster"], let cluster = try clusters.join(school, name) {
      list.note("cluster", nil, cluster)
    }
    return Planned(lines: draft.lines, record: school, isNew: isNew, changes: list.changes)
  }
}
