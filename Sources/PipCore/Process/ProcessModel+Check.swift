// What no single field can tell: whether the parts of a model agree. Each problem is told at its place in the file.
extension ProcessModel {
  /// The names that stand for the end of a review and can be no stage.
  static let endings: Set<String> = ["complete", "cancelled"]

  /// Checks a model that was read.
  ///
  /// - Parameter node: Where it stands in the file.
  /// - Throws: The first thing that does not agree, with its field and place.
  func check(_ node: JSONNode) throws(FieldProblem) {
    let page = ModelPage(node: node)
    guard ID<ProcessModel>(id) != nil else {
      throw page.problem("id", "must be a word of small letters, digits and hyphens, such as our-way")
    }
    if name.isEmpty { throw page.problem("name", "must not be empty") }
    try checkStages(page)
    try checkNumbers(page)
    try checkFollowUp(page)
    try checkJudgements(page)
  }

  private func checkStages(_ page: ModelPage) throws(FieldProblem) {
    if stages.isEmpty { throw page.problem("stages", "must hold at least one stage") }
    var seen: Set<String> = []
    var taken: Set<Step> = []
    var last: Step?
    for (number, stage) in stages.enumerated() {
      let place = page.element("stages", number)
      guard ID<ProcessModel>(stage.id) != nil, !Self.endings.contains(stage.id) else {
        throw place.problem("id", "must be a short word such as plan, and not complete or cancelled")
      }
      guard seen.insert(stage.id).inserted else {
        throw place.problem("id", "holds “\(stage.id)” a second time")
      }
      if stage.name.isEmpty { throw place.problem("name", "must not be empty") }
      if stage.steps.isEmpty { throw place.problem("steps", "must name at least one step") }
      for (index, step) in stage.steps.enumerated() {
        let here = place.element("steps", index)
        guard taken.insert(step).inserted else {
          throw here.problem("names the step \(step.rawValue) a second time")
        }
        guard step.isEvent else { continue }
        if let last, Step.events.firstIndex(of: step) ?? 0 < Step.events.firstIndex(of: last) ?? 0 {
          throw here.problem("names the step \(step.rawValue) after the step \(last.rawValue)")
        }
        last = step
      }
    }
    guard taken.contains(.visit) else { throw page.problem("stages", "must hold the step visit somewhere") }
  }

  private func checkNumbers(_ page: ModelPage) throws(FieldProblem) {
    for (step, number) in days.sorted(by: { $0.key < $1.key }) where !(0...Self.mostDays).contains(number) {
      throw page.member("days").problem(step.rawValue, "must be between 0 and \(Self.mostDays)")
    }
    if let turnsAtMost, turnsAtMost < 1 { throw page.problem("turnsAtMost", "must be 1 or more") }
    for (task, need) in training.sorted(by: { $0.key < $1.key }) {
      if let shadowed = need.shadowed, shadowed < 0 {
        throw page.member("training").member(task.rawValue).problem("shadowed", "must be 0 or more")
      }
    }
  }

  /// No follow-up lies further ahead: ten years.
  private static let mostDays = 3660

  private func checkFollowUp(_ page: ModelPage) throws(FieldProblem) {
    var before = 0
    for (index, number) in followUpDays.enumerated() {
      guard (1...Self.mostDays).contains(number) else {
        throw page.element("followUpDays", index).problem("must be between 1 and \(Self.mostDays)")
      }
      guard number > before else {
        throw page.element("followUpDays", index).problem("must rise: \(number) follows \(before)")
      }
      before = number
    }
    guard has(.checkIn) else {
      guard followUpDays.isEmpty else {
        throw page.problem("followUpDays", "are counted, but no stage has the step check-in")
      }
      return
    }
    if followUps == 0 {
      throw page.problem(
        "followUpDays", "must hold at least one number of days, since a stage has the step check-in")
    }
    if followUpName.isEmpty { throw page.problem("followUpName", "must not be empty") }
    if followUpFrom == .workshop, !has(.workshop) {
      throw page.problem(
        "followUpFrom", "is workshop, but no stage has the step workshop: visit or feedback?")
    }
    if followUpFrom == .feedback, !has(.feedback) {
      throw page.problem("followUpFrom", "is feedback, but no stage has the step feedback: visit?")
    }
  }

  private func checkJudgements(_ page: ModelPage) throws(FieldProblem) {
    guard let judgements else {
      guard has(.judgements) else { return }
      throw page.problem("judgements", "is missing, though a stage has the step judgements")
    }
    let place = page.member("judgements")
    guard judgements.scale.count >= 2, !judgements.scale.contains("") else {
      throw place.problem("scale", "must hold at least two words, the best first")
    }
    guard Set(judgements.scale).count == judgements.scale.count else {
      throw place.problem("scale", "holds the same word twice")
    }
  }
}

/// A place in the file of a model: the fields on the way there, and what stands at the end.
private struct ModelPage {
  var node: JSONNode
  var path: [String] = []

  /// What is wrong with a field here; one that is not there is told at what should hold it.
  func problem(_ field: String, _ reason: String) -> FieldProblem { member(field).problem(reason) }

  /// What is wrong here.
  func problem(_ reason: String) -> FieldProblem {
    FieldProblem(reason, field: path, position: node.position)
  }

  func member(_ field: String) -> ModelPage { ModelPage(node: node[field] ?? node, path: path + [field]) }

  /// An element of a list, told by its number from 1.
  func element(_ field: String, _ index: Int) -> ModelPage {
    let list = member(field)
    var found: JSONNode?
    var number = 0
    list.node.forEachElement { element in
      if number == index { found = element }
      number += 1
    }
    return ModelPage(node: found ?? list.node, path: list.path + [String(index + 1)])
  }
}
