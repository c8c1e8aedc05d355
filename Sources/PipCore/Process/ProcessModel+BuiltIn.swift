extension ProcessModel {
  /// The built-in model of an id, or nil when there is none.
  ///
  /// - Parameter id: The id, such as `spp`.
  /// - Returns: The model.
  public static func builtIn(_ id: String) -> ProcessModel? {
    builtIn.first { $0.id == id }
  }

  /// The models that come with the program.
  public static let builtIn: [ProcessModel] = [.spp, .pathway, .trio, .qualityAssurance]

  /// The Schools Partnership Programme: six stages (London South), clusters of 3–6 (Lincolnshire), 90 days (Trafford).
  ///
  /// The split into short names, the three weeks to the workshop and the size of a team are our own. That people are trained
  /// before they visit, and watch a review before they lead one, is Colchester's.
  public static let spp: ProcessModel = {
    var model = ProcessModel(
      id: "spp", name: "Schools Partnership Programme",
      stages: [
        Stage(id: "prepare", name: "Prepare", steps: [.focus]),
        Stage(id: "plan", name: "Plan", steps: [.question, .lead, .day]),
        Stage(id: "review", name: "Review", steps: [.visit]),
        Stage(id: "feedback", name: "Feedback", steps: [.feedback]),
        Stage(id: "act", name: "Act", steps: [.workshop, .actions]),
        Stage(id: "reflect", name: "Reflect", steps: [.checkIn]),
      ])
    model.about = """
      Six stages from a focus the school chooses to a look back after ninety days, with an improvement workshop that \
      champions from other schools facilitate.
      """
    model.days = [.feedback: 0, .workshop: 21, .actions: 0]
    (model.followUpDays, model.followUpName) = ([90], "90-day check-in")
    model.hasChampions = true
    model.training = [
      .review: TrainingNeed(courses: ["reviewer"]),
      .lead: TrainingNeed(courses: ["reviewer", "lead-reviewer"], shadowed: 1),
      .champion: TrainingNeed(courses: ["improvement-champion"]),
    ]
    return model
  }()

  /// The Peer Improvement Pathway: any review, here in six stages, and the year in an enquiry cluster (Lincolnshire).
  public static let pathway: ProcessModel = {
    var model = spp
    (model.id, model.name) = ("pathway", "Peer Improvement Pathway")
    model.about = """
      A peer review in six stages, and beside it a year in an enquiry cluster that works on what was found: three cluster \
      meets, and stages of putting it into practice.
      """
    model.enquiryYear = true
    return model
  }()

  /// Three schools that spend one day in each, with feedback the same day and a later revisit if wished (Medway).
  public static let trio: ProcessModel = {
    var model = ProcessModel(
      id: "trio", name: "Trio of schools",
      stages: [
        Stage(id: "agree", name: "Agree", steps: [.focus, .lead, .day]),
        Stage(id: "visit", name: "Visit", steps: [.visit]),
        Stage(id: "feedback", name: "Feedback", steps: [.feedback]),
        Stage(id: "revisit", name: "Revisit", steps: [.checkIn]),
      ])
    model.about = """
      Three schools, each with a theme of its own, spend one day in each. The head hears the feedback the same day; a revisit \
      to see what came of it is arranged where it is wanted.
      """
    (model.clusterSize, model.teamSize) = (3...3, 2...6)
    model.days = [.feedback: 0]
    (model.followUpFrom, model.followUpName, model.followUpIsOptional) = (.visit, "revisit", true)
    model.mutualPairs = true
    return model
  }()

  /// Quality assurance by serving leaders, with judgements on a scale of the model's own (Challenge Partners).
  ///
  /// The words of the scale, the days and the sizes are our own.
  public static let qualityAssurance: ProcessModel = {
    var model = ProcessModel(
      id: "quality-assurance", name: "Quality assurance review",
      stages: [
        Stage(id: "prepare", name: "Prepare", steps: [.selfEvaluation, .lead, .team, .day]),
        Stage(id: "review", name: "Review", steps: [.visit]),
        Stage(id: "feedback", name: "Feedback", steps: [.feedback]),
        Stage(id: "report", name: "Report", steps: [.judgements, .reportToStaff, .reportToHub]),
      ])
    model.about = """
      A team of leaders from other schools looks at the whole school and says, area by area, how it stands. All staff and the \
      hub get to read the report.
      """
    (model.clusterSize, model.teamSize) = (3...12, 2...6)
    model.days = [.selfEvaluation: 7, .feedback: 0, .judgements: 14, .reportToStaff: 21, .reportToHub: 28]
    model.followUpFrom = .visit
    model.training = [
      .review: TrainingNeed(courses: ["reviewer"]),
      .lead: TrainingNeed(courses: ["reviewer", "lead-reviewer"], shadowed: 1),
    ]
    model.judgements = JudgementScale(scale: [
      "a strength to share", "strong and steady", "on its way", "the first thing to work on",
    ])
    return model
  }()
}
