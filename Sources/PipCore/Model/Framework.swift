/// A framework: the areas that a focus, strength, finding, action or judgement can belong to.
///
/// Its id carries its version. A new version is a framework of its own, so that an old review keeps the one it was made with.
public struct Framework: Hashable, Sendable {
  /// Its id, equal to the file's name, such as `ofsted-2025`.
  public var id: ID<Framework>
  /// Its name.
  public var name: String
  /// Which version of it this is, such as a year.
  public var version: String
  /// What it is, in a sentence or two.
  public var about: String?
  /// Its areas in groups, in the order they are shown.
  public var groups: [AreaGroup]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a framework.
  public init(id: ID<Framework>, name: String, version: String, about: String?, groups: [AreaGroup]) {
    (self.id, self.name, self.version) = (id, name, version)
    (self.about, self.groups) = (about, groups)
  }

  /// All areas in order.
  public var areas: [Area] { groups.flatMap(\.areas) }

  /// Returns the area of an id, or nil when it has none.
  ///
  /// - Parameter id: The id, such as `attainment`.
  /// - Returns: The area.
  public func area(_ id: String) -> Area? {
    for group in groups {
      for area in group.areas where area.id.text == id { return area }
    }
    return nil
  }
}

extension Framework: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/framework/1"
  /// What people call it.
  public static let noun = "framework"

  /// The fields, declared once.
  public static let fields = FieldTable<Framework>([
    .required("id", \.id, "the framework's frozen name with its version, equal to the file's"),
    .required("name", \.name, "the framework's name"),
    .required("version", \.version, "which version it is, such as a year"),
    .optional("about", \.about, "what it is"),
    .list("groups", \.groups, "its areas in groups, in the order they are shown"),
  ])

  /// What reading starts from.
  public static var blank: Framework {
    Framework(id: .blank, name: "", version: "", about: nil, groups: [])
  }
}

/// Some areas of a framework under one heading.
public struct AreaGroup: Hashable, Sendable {
  /// The heading.
  public var name: String
  /// The areas in order.
  public var areas: [Area]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a group of areas.
  public init(name: String, areas: [Area]) {
    (self.name, self.areas) = (name, areas)
  }
}

extension AreaGroup: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<AreaGroup>([
    .required("name", \.name, "the heading"),
    .list("areas", \.areas, "the areas in order"),
  ])

  /// What reading starts from.
  public static var blank: AreaGroup { AreaGroup(name: "", areas: []) }
}

/// One area of a framework: what people call it, and what belongs to it.
public struct Area: Hashable, Sendable {
  /// The word that is typed, such as `attainment`; each once in a framework.
  public var id: ID<Area>
  /// Its name.
  public var name: String
  /// What belongs to it.
  public var about: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an area.
  public init(id: ID<Area>, name: String, about: String?) {
    (self.id, self.name, self.about) = (id, name, about)
  }
}

extension Area: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Area>([
    .required("id", \.id, "the word that is typed, each once in a framework"),
    .required("name", \.name, "the area's name"),
    .optional("about", \.about, "what belongs to it"),
  ])

  /// What reading starts from.
  public static var blank: Area { Area(id: .blank, name: "", about: nil) }
}
