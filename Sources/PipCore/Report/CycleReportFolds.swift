extension CycleReport.Coverage {
  /// Tells which schools of a cycle were reviewed.
  init(of reviews: [ReviewSummary], in span: DaySpan, _ lookup: Lookup) {
    var best: [ID<School>: Int] = [:]
    for review in reviews {
      let rank = review.held != nil ? 2 : review.isCancelled ? 0 : 1
      best[review.host] = max(best[review.host] ?? 0, rank)
    }
    for school in lookup.schools.values where school.isActive(during: span) {
      let named = CycleReport.NamedSchool(id: school.id, name: school.name)
      switch best.removeValue(forKey: school.id) {
      case 2: reviewed.append(named)
      case 1: arranged.append(named)
      case 0: cancelledOnly.append(named)
      default: notYetArranged.append(named)
      }
    }
    for host in best.keys {
      guard let school = lookup.schools[host] else {
        unknownHosts.append(host)
        continue
      }
      fromOutside.append(CycleReport.NamedSchool(id: host, name: school.name))
    }
    sort()
  }

  private mutating func sort() {
    let byName = { (one: CycleReport.NamedSchool, other: CycleReport.NamedSchool) in
      one.name == other.name ? one.id < other.id : one.name < other.name
    }
    reviewed.sort(by: byName)
    arranged.sort(by: byName)
    cancelledOnly.sort(by: byName)
    notYetArranged.sort(by: byName)
    fromOutside.sort(by: byName)
    unknownHosts.sort()
  }
}

extension CycleReport {
  /// Returns how many reviews wait for each step of some models, in the order of the models and their stages.
  static func waits(of reviews: [ReviewSummary], _ models: [ProcessModel]) -> [StageWait] {
    struct Place: Hashable {
      let model: String
      let stage: Int
      let step: Step
    }
    var waits: [StageWait] = []
    var index: [Place: Int] = [:]
    for model in models {
      for (number, stage) in model.stages.enumerated() {
        for step in stage.steps {
          index[Place(model: model.id, stage: number, step: step)] = waits.count
          waits.append(
            StageWait(
              model: model.id, stage: stage.id, stageName: stage.name, step: step,
              waitsFor: step.wait(in: model)))
        }
      }
    }
    for review in reviews {
      guard case .stage(let number, let step) = review.place,
        let at = index[Place(model: review.model, stage: number, step: step)]
      else { continue }
      waits[at].waiting += 1
      if review.isOverdue { waits[at].overdue += 1 }
    }
    return waits
  }

  /// Returns statements of impact by who benefited: the known words in their order, then the others as they are.
  static func groups(of statements: [ImpactEntry]) -> [ImpactGroup] {
    var groups: [String: [ImpactEntry]] = [:]
    for statement in statements { groups[statement.beneficiary, default: []].append(statement) }
    let known = Beneficiary.allCases.map(\.rawValue)
    let others = groups.keys.filter { !known.contains($0) }.sorted()
    return (known + others).compactMap { word in
      groups[word].map { ImpactGroup(beneficiary: word, statements: $0) }
    }
  }
}
