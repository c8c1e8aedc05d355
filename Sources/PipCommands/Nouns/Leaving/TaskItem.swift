import CommandTable
import PipCore

/// A task of a person, and how to name the review, action, cluster, support, decision or commitment it is about.
struct TaskItem {
  let task: PersonTask
  let person: Person
  let cycle: Cycle
  /// How to name what it is about: `ingham`, `ingham/7k3m`, `north`, `support/7k3m`, with the cycle where that is needed.
  let address: String
  /// The command that gives it to somebody, with PERSON in it, without the name of the program.
  let command: String

  /// The name of this task alone: one person can lead a review and champion its workshop.
  var name: String { task.code == nil ? "\(address):\(task.kind.rawValue)" : address }

  /// What the task is, as the rest of a sentence that begins with the person's name.
  var words: String {
    let about = [address, task.about].compactMap { $0 }.joined(separator: ": ")
    return "\(task.kind.words) (\(about))"
  }

  /// Whether a word names it: by its address or by its own name, with or without the cycle.
  func isNamed(by word: HandWord) -> Bool {
    let whole = task.review.map { review in
      "\(review)@\(cycle.id)" + (task.code.map { "/\($0)" } ?? "")
    }
    return (word.address == address || word.address == whole)
      && word.task.map { $0 == task.kind } ?? true
  }

  /// What a person has taken on in the open cycles, or in the one that was named.
  static func tasks(of person: Person, _ session: Session) throws -> [TaskItem] {
    try tasks(of: [person], session)
  }

  /// What several people have taken on there.
  static func tasks(of people: [Person], _ session: Session) throws -> [TaskItem] {
    guard !people.isEmpty, !(try session.records.cycles().isEmpty) else { return [] }
    return try session.chasedCycles().flatMap { cycle in
      let needsCycle = try session.needsCycle(cycle)
      var items: [TaskItem] = []
      try session.records.forEachReview(in: cycle.id) { review in
        let place = ReviewPlace(review: review, cycle: cycle, needsCycle: needsCycle)
        for person in people {
          items += PersonTask.tasks(of: person.id, in: review).map { task in
            TaskItem(
              task: task, person: person, cycle: cycle,
              address: task.code.map(place.address) ?? place.address,
              command: command(giving: task, of: person.id, in: place))
          }
        }
      }
      for person in people {
        let tasks = try PersonTask.partnershipTasks(of: person.id, in: cycle.id, session.records)
        items += tasks.map { task in
          let address = address(of: task, in: cycle, needsCycle)
          return TaskItem(
            task: task, person: person, cycle: cycle, address: address,
            command: command(giving: task, at: address, in: needsCycle ? cycle : nil))
        }
      }
      return items
    }
  }

  /// How to name what is no review.
  private static func address(of task: PersonTask, in cycle: Cycle, _ needsCycle: Bool) -> String {
    let place = needsCycle ? "@\(cycle.id)" : ""
    switch task.kind {
    case .cluster: return (task.cluster?.text ?? "") + place
    case .hubLead: return (task.cluster?.text ?? "") + place + "/hub-lead"
    case .support: return "\(SupportBook.noun)\(place)/\(task.code?.description ?? "")"
    case .decision: return "\(task.meeting?.text ?? "")\(place)/\(task.code?.description ?? "")"
    case .commitment: return (task.code?.description ?? "") + place
    case .lead, .review, .shadow, .champion, .plan, .action: return task.review?.description ?? ""
    }
  }

  /// The command that gives a task outside the reviews to somebody.
  private static func command(giving task: PersonTask, at address: String, in named: Cycle?) -> String {
    switch task.kind {
    case .support: return "support edit \(address) --person PERSON"
    case .decision: return "meeting decision edit \(address) --owner PERSON"
    case .commitment: return "commitment edit \(address) --owner PERSON"
    case .cluster, .hubLead, .lead, .review, .shadow, .champion, .plan, .action:
      return
        "cluster edit \(task.cluster?.text ?? "") --\(task.kind == .hubLead ? "hub-lead" : "lead") PERSON"
        + (named.map { " --cycle \($0.id)" } ?? "")
    }
  }
}

extension TaskItem {
  /// The command that gives a task of a review to somebody; where several people do it, the others stay named.
  private static func command(giving task: PersonTask, of person: ID<Person>, in place: ReviewPlace) -> String
  {
    func edit(_ option: String, _ people: [ID<Person>]) -> String {
      let words = people.contains(person) ? people.map { $0 == person ? "PERSON" : $0.text } : ["PERSON"]
      return "review edit \(place.address) --\(option) \(words.joined(separator: ","))"
    }
    let review = place.review
    switch task.kind {
    case .lead: return edit("lead", [])
    case .review: return edit("team", review.team)
    case .shadow: return edit("shadow", review.shadows)
    case .champion: return edit("champion", review.champions)
    case .plan:
      let day = review.feedback?.on.description ?? "DAY"
      return "review feedback \(place.address) --on \(day) --owner PERSON"
    case .action, .cluster, .hubLead, .support, .decision, .commitment:
      return "action edit \(task.code.map(place.address) ?? place.address) --owner PERSON"
    }
  }
}

extension PersonTask.Kind {
  /// What is handed over, as it stands before the address.
  var thing: String {
    switch self {
    case .lead: "the lead of"
    case .review: "the place in the team of"
    case .shadow: "the shadowing of"
    case .champion: "the workshop of"
    case .plan: "the plan of"
    case .action: "the action"
    case .cluster: "the cluster"
    case .hubLead: "the hub lead of"
    case .support: "the support"
    case .decision: "the decision"
    case .commitment: "the commitment"
    }
  }
}

/// A task and who takes it, as typed: `ingham/7k3m=tom-reed`, `saxby=mina-shah`, `saxby:champion=leo-hart`.
struct HandWord: ArgumentValue {
  let address: String
  let task: PersonTask.Kind?
  let person: PersonWord
  static let valueName = "ADDRESS=PERSON"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
      throw ArgumentProblem(
        "does not say who takes what", hints: ["write the address and a person, such as ingham/7k3m=tom-reed"]
      )
    }
    let parts = halves[0].lowercased().split(separator: ":", omittingEmptySubsequences: false).map(
      String.init)
    task = parts.count == 2 ? PersonTask.Kind(rawValue: parts[1]) : nil
    guard parts.count == 1 || task != nil else {
      let kinds = PersonTask.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ArgumentProblem("names no task", hints: ["after the colon stands one of \(kinds)"])
    }
    address = parts[0]
    person = try PersonWord(argument: halves[1])
  }
}
