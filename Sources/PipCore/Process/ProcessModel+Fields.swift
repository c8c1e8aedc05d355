extension ProcessModel: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/model/1"
  /// What a person calls it.
  public static let noun = "model"

  /// The fields, declared once.
  public static let fields = FieldTable<ProcessModel>([
    .required("id", \.id, "the model's name in commands, equal to the file's"),
    .required("name", \.name, "the name shown"),
    .optional("about", \.about, "what it is for"),
    .usual("clusterSize", \.clusterSize, "how many schools a review cluster has; usually [3, 6]"),
    .usual("teamSize", \.teamSize, "how many people visit, with the lead, without shadows; usually [1, 6]"),
    .list("stages", \.stages, "the stages in order; at least one, and one with the step visit"),
    .items(
      "days", \.days,
      "days allowed for a step: before the visit for what prepares it, else after the visit, the feedback (for the workshop) or the workshop (for the actions)"
    ),
    .list("followUpDays", \.followUpDays, "the days to each check-in, in rising order; empty for none"),
    .usual("followUpFrom", \.followUpFrom, "what those days are counted from; usually workshop"),
    .usual("followUpName", \.followUpName, "what a check-in is called; usually check-in"),
    .usual(
      "followUpIsOptional", \.followUpIsOptional,
      "whether a check-in is due only once it is arranged; usually not"),
    .usual("hasChampions", \.hasChampions, "whether improvement champions take part; usually not"),
    .usual("enquiryYear", \.enquiryYear, "whether schools also work in enquiry clusters; usually not"),
    .usual("mutualPairs", \.mutualPairs, "whether two schools may review each other; usually not"),
    .optional("turnsAtMost", \.turnsAtMost, "how often one person visits in a cycle at most"),
    .items("training", \.training, "what people need before a task, by task: review, lead or champion"),
    .optional("judgements", \.judgements, "the scale of its judgements, for a model that has them"),
    .items(
      "points", \.points, "how strongly protocol points are meant, by rule; only what differs from usual"),
  ])

  /// What reading starts from.
  public static var blank: ProcessModel { ProcessModel(id: "", name: "", stages: []) }

  /// Reads a model, and checks that its parts agree with one another.
  public init(reading node: JSONNode) throws(FieldProblem) {
    try self.init(fieldsOf: node)
    try check(node)
  }
}

extension Stage: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Stage>([
    .required("id", \.id, "the short name, such as plan"),
    .required("name", \.name, "the name shown"),
    .list("steps", \.steps, "the steps it asks for, in order"),
  ])

  /// What reading starts from.
  public static var blank: Stage { Stage(id: "", name: "", steps: []) }
}

extension TrainingNeed: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<TrainingNeed>([
    .list("courses", \.courses, "courses attended, all of them"),
    .optional("shadowed", \.shadowed, "how many reviews were shadowed first"),
  ])

  /// What reading starts from.
  public static var blank: TrainingNeed { TrainingNeed() }
}
