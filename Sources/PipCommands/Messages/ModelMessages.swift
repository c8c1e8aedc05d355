import CommandTable
import PipCore

extension ModelRemark {
  /// The remark as a sentence.
  ///
  /// - Parameter program: The name of the program, for what to type.
  /// - Returns: The sentence, without a full stop.
  func words(_ program: String) -> String {
    switch self {
    case .unknownField(let name, let known):
      suggestions(for: name, among: known).first.map {
        "the field \"\(name)\" is not known; did you mean \"\($0)\"? It is kept as it is"
      } ?? "the field \"\(name)\" is not known and changes nothing; it is kept as it is"
    case .daysUnused(let step): "days are given for the step \(step.rawValue), but no stage has it"
    case .scaleUnused: "there is a scale, but no stage has the step judgements, so no review waits for them"
    case .noLead: "no stage has the step lead, but a visit is recorded only with a lead reviewer"
    case .longFollowUp(let number): "a check-in after \(days(number)) comes more than a year later"
    case .unknownCourse(let course):
      "the course \"\(course)\" is not known here; add it with: \(program) partnership edit --course \(course)"
    case .unknownPoint(let point):
      suggestions(for: point, among: PointRule.all.map(\.id)).first.map {
        "the protocol has no point \"\(point)\"; did you mean \"\($0)\"?"
      } ?? "the protocol has no point \"\(point)\", so its level changes nothing"
    }
  }
}

extension ProcessModel {
  /// A size in words, such as "3 to 6".
  static func words(_ size: ClosedRange<Int>) -> String {
    size.lowerBound == size.upperBound
      ? String(size.lowerBound) : "\(size.lowerBound) to \(size.upperBound)"
  }

  /// What its check-ins are called and when they come, in words; nil when it has none.
  var followUpWords: String? {
    guard followUps > 0, has(.checkIn) else { return nil }
    return "\(followUpName), \(followUpDaysWords)"
  }

  private var followUpDaysWords: String {
    let numbers = followUpDays.map(String.init)
    let last = numbers.last ?? ""
    let list = numbers.count > 1 ? "\(numbers.dropLast().joined(separator: ", ")) and \(last)" : last
    let counted =
      numbers.isEmpty ? nil : "\(list) day\(list == "1" ? "" : "s") after the \(followUpFrom.rawValue)"
    let parts = [counted, followUpIsOptional ? "where one is arranged" : nil]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// By when a step is to be taken, in words; nil where the model says nothing of it.
  func daysWords(_ step: Step) -> String? {
    if step == .checkIn { return followUpDaysWords }
    guard let number = days[step] else { return nil }
    if step.isPreparation {
      return number == 0 ? "by the visit" : "\(PipCommands.days(number)) before the visit"
    }
    let start =
      switch step {
      case .workshop: "the feedback"
      case .actions: has(.workshop) ? "the workshop" : "the feedback"
      default: "the visit"
      }
    return number == 0
      ? "on the day of \(start)" : "within \(PipCommands.days(number)) of \(start)"
  }
}
