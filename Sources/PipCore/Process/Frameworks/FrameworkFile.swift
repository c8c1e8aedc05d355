/// A framework as a file that somebody wrote: read strictly, with the line and the field of whatever is wrong.
public struct FrameworkFile: Sendable {
  /// The framework.
  public let framework: Framework
  /// Fields that are probably misspelt.
  public let advice: [FieldAdvice]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in it.
  ///   - path: How messages name it.
  /// - Throws: The first thing that is wrong with it.
  public init(_ bytes: [UInt8], path: String) throws(DataProblem) {
    let root: JSONNode
    do {
      root = try JSONDocument(bytes).root
    } catch {
      throw .json(path: path, error)
    }
    let schema = root["schema"]?.string
    guard schema == Framework.schema else {
      throw .wrongSchema(path: path, expected: Framework.schema, found: schema)
    }
    var framework: Framework
    do {
      framework = try Framework(reading: root)
      try Self.check(root)
    } catch {
      throw .field(path: path, error)
    }
    framework.unknown["schema"] = nil
    self.framework = framework
    advice = Self.advice(on: framework, path)
  }

  /// Checks what the fields alone cannot say.
  private static func check(_ root: JSONNode) throws(FieldProblem) {
    if let node = root["id"], let id = ID<Framework>(node.string ?? ""), Framework.builtIn(id) != nil {
      throw FieldProblem(
        "names a framework that comes with the program: choose an id of your own, with its version", at: node
      ).inside("id")
    }
    for name in ["name", "version"] { try checkFilled(root, name, at: []) }
    guard let groups = root["groups"] else { throw FieldProblem("is missing", at: root).inside("groups") }
    var seen: Set<String> = []
    try groups.forEachElement { (group) throws(FieldProblem) in
      try checkFilled(group, "name", at: ["groups"])
      guard let areas = group["areas"], areas.count > 0 else {
        throw FieldProblem(
          "must hold at least one area", field: ["groups", "areas"], position: group.position)
      }
      try areas.forEachElement { (area) throws(FieldProblem) in
        try checkFilled(area, "name", at: ["groups", "areas"])
        if let node = area["id"], let id = node.string, !seen.insert(id).inserted {
          throw FieldProblem(
            "says “\(id)” a second time, where each area has an id of its own",
            field: ["groups", "areas", "id"], position: node.position)
        }
      }
    }
    if seen.isEmpty {
      throw FieldProblem("must hold at least one group of areas", at: groups).inside("groups")
    }
  }

  private static func checkFilled(_ node: JSONNode, _ name: String, at place: [String]) throws(FieldProblem) {
    guard let text = node[name], text.string?.allSatisfy(\.isWhitespace) ?? false else { return }
    throw FieldProblem("must not be empty", field: place + [name], position: text.position)
  }

  private static func advice(on framework: Framework, _ path: String) -> [FieldAdvice] {
    var advice = misspelt(framework, path)
    for group in framework.groups {
      advice += misspelt(group, path)
      for area in group.areas { advice += misspelt(area, path) }
    }
    return advice
  }

  private static func misspelt<Item: Fielded>(_ item: Item, _ path: String) -> [FieldAdvice] {
    item.unknown.keys.sorted().map { name in
      FieldAdvice(path: path, written: name, known: Item.fields.fields.map(\.name))
    }
  }
}
