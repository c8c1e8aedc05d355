// Process models of the partnership's own; those that come with the program are no files.
extension RecordPath {
  static func model(_ id: ID<ProcessModel>) -> RecordPath { RecordPath(trusted: id.text, in: .models) }
}

extension FolderPath {
  /// The folder of the partnership's own process models.
  public static let models = FolderPath(trusted: ["models"])
}

extension Records {
  /// Returns a process model, built in or the partnership's own, or nil when there is none of this id.
  ///
  /// The folder of own models is looked at only for an id that is not built in.
  ///
  /// - Parameter id: The id, such as `spp`.
  /// - Returns: The model.
  /// - Throws: What is wrong with its file.
  public func model(_ id: String) throws -> ProcessModel? {
    if let model = ProcessModel.builtIn(id) ?? knownModels[id] { return model }
    guard let place = ID<ProcessModel>(id) else { return nil }
    let model = try load(.model(place), as: ProcessModel.self, id: id)
    knownModels[id] = model
    return model
  }

  /// Returns the model that reviews follow unless they say otherwise; where it is not there, the programme stands in for it.
  public func usualModel() throws -> ProcessModel {
    let id = try partnership().model
    if let model = try model(id) { return model }
    missingModels.insert(id)
    return .spp
  }

  /// Notes that a model which is named is not there; one that cannot be read is told by its own problem.
  func noteMissing(model id: String) throws {
    let path = RecordPath(id, in: .models)
    if try path.flatMap({ try change.bytes($0) }) == nil { missingModels.insert(id) }
  }

  /// Returns the partnership's own process models in order of id.
  public func ownModels() throws -> [ProcessModel] {
    try loadAll(ProcessModel.self, in: .models) { stem in ID(stem).map { (.model($0), stem) } }
  }

  /// Returns the ids of the models there are: those built in, then the partnership's own.
  public func modelIDs() throws -> [String] {
    try ProcessModel.builtIn.map(\.id) + change.stems(in: .models).sorted()
  }

  /// Saves a process model of the partnership's own.
  public func save(_ model: ProcessModel) throws {
    knownModels[model.id] = nil
    guard let id = ID<ProcessModel>(model.id) else { throw DataProblem.doesNotReadBack(path: model.id) }
    try save(model, to: .model(id))
  }

  /// Removes a process model of the partnership's own.
  ///
  /// - Parameter id: Its id.
  /// - Throws: What kept it from being removed.
  public func removeModel(_ id: ID<ProcessModel>) throws {
    knownModels[id.text] = nil
    try change.write(nil, to: .model(id))
  }

  /// Returns what follows a process model: the partnership, and reviews that name it.
  ///
  /// - Parameter id: The model's id.
  /// - Returns: Their names, in order.
  /// - Throws: What kept the records from being read.
  public func users(ofModel id: String) throws -> [String] {
    var users = try partnership().model == id ? ["the partnership"] : []
    for cycle in try cycles() {
      try forEachReview(in: cycle.id) { review in
        if review.model == id { users.append("\(review.id)@\(cycle.id)") }
      }
    }
    return users
  }
}
