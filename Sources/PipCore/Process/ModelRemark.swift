/// Something in a process model that is allowed and still odd.
public enum ModelRemark: Hashable, Sendable {
  /// A field is not known and changes nothing; the names that would be.
  case unknownField(String, known: [String])
  /// Days are given for a step that no stage asks for.
  case daysUnused(Step)
  /// There is a scale, but no stage asks for judgements.
  case scaleUnused
  /// A visit is recorded only with a lead reviewer, but no stage asks for one.
  case noLead
  /// A check-in comes more than a year later.
  case longFollowUp(days: Int)
  /// A course is not among those known.
  case unknownCourse(String)
  /// A point is given a level, but the protocol has no such point.
  case unknownPoint(String)
}

extension ProcessModel {
  /// What is odd about it, though allowed.
  ///
  /// - Parameter courses: The training courses that are known.
  /// - Returns: The remarks, in the order of the file's fields.
  public func remarks(courses: [String]) -> [ModelRemark] {
    var remarks = unknownFields
    remarks += days.keys.sorted().filter { !has($0) }.map { .daysUnused($0) }
    if judgements != nil, !has(.judgements) { remarks.append(.scaleUnused) }
    if !has(.lead) { remarks.append(.noLead) }
    remarks += followUpDays.filter { $0 > 366 }.map { .longFollowUp(days: $0) }
    let needed = Set(training.values.flatMap(\.courses)).subtracting(courses)
    remarks += needed.sorted().map { .unknownCourse($0) }
    return remarks + points.keys.sorted().filter { PointRule.named($0) == nil }.map { .unknownPoint($0) }
  }

  private var unknownFields: [ModelRemark] {
    func remarks<Part: Fielded>(_ part: Part) -> [ModelRemark] {
      part.unknown.keys.sorted().filter { $0 != "schema" }
        .map { .unknownField($0, known: Part.fields.fields.map(\.name)) }
    }
    return remarks(self) + stages.flatMap { remarks($0) }
      + training.sorted { $0.key < $1.key }.flatMap { remarks($0.value) } + (judgements.map(remarks) ?? [])
  }
}

extension ProcessModel {
  /// Reads a model from a file that is no part of the data yet.
  ///
  /// The file may also be the whole answer that a script got, with the model as its `data`.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - path: How problems name the file.
  /// - Throws: What is wrong with it, at its line and column.
  public init(bytes: [UInt8], path: String) throws(DataProblem) {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      throw .json(path: path, error)
    }
    let answer = document.root["data"]
    let root = answer.map { $0.kind == .object && document.root["stages"] == nil ? $0 : document.root }
    try self.init(root ?? document.root, path: path)
  }

  private init(_ root: JSONNode, path: String) throws(DataProblem) {
    // A model that is written by hand need not say what it is; one that says it is something else is refused.
    if let schema = root["schema"], schema.string != Self.schema {
      throw .wrongSchema(path: path, expected: Self.schema, found: schema.string)
    }
    do throws(FieldProblem) {
      try self.init(reading: root)
    } catch {
      throw .field(path: path, error)
    }
    unknown["schema"] = nil
    if Self.builtIn(id) != nil, let node = root["id"] {
      throw .field(
        path: path,
        FieldProblem(
          "“\(id)” belongs to a model of the program: give yours an id of its own", field: ["id"],
          position: node.position))
    }
  }
}
