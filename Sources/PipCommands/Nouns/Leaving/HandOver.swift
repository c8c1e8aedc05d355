import CommandTable
import PipCore

/// Tasks that go from one person to others: all of them, or none.
struct HandOver {
  /// One task and who takes it.
  struct Handing {
    let item: TaskItem
    let person: Person
  }

  private(set) var handings: [Handing] = []
  /// The tasks that nobody takes yet.
  private(set) var open: [TaskItem] = []
  /// The visits that take place before the last day: they stay with whoever leaves.
  private(set) var staying: [TaskItem] = []

  /// Sorts out who takes what.
  ///
  /// - Parameters:
  ///   - items: What is still ahead.
  ///   - words: What is handed over one by one.
  ///   - all: Who takes the rest, if anybody was named.
  ///   - last: The last day of whoever leaves.
  ///   - leavers: The people who leave.
  ///   - holder: Who holds the tasks, a person or a school.
  ///   - session: Where people are looked up.
  /// - Throws: `LookupProblem` for a person or a task that is not there, a usage error for a task named twice.
  init(
    _ items: [TaskItem], _ words: [HandWord], to all: PersonWord?, last: Day,
    _ leavers: Set<ID<Person>>, holder: String, _ session: Session
  ) throws {
    var named: [String: Person] = [:]
    // A task that is named on its own is no part of what its address alone means.
    let single = items.filter { item in words.contains { $0.task != nil && item.isNamed(by: $0) } }.map(
      \.name)
    for word in words {
      let meant = items.filter { $0.isNamed(by: word) && (word.task != nil || !single.contains($0.name)) }
      guard !meant.isEmpty || items.contains(where: { $0.isNamed(by: word) }) else {
        throw LookupProblem.noItem(
          noun: "task", code: word.address, place: "in the hands of \(holder)", candidates: items.map(\.name))
      }
      let person = try Self.taker(word.person, leavers, session)
      for item in meant {
        guard named.updateValue(person, forKey: item.name) == nil else {
          throw UsageError.conflicting(
            "\(item.name) is handed over twice", hints: ["say each task once; --to PERSON takes all the rest"]
          )
        }
      }
    }
    let other = try all.map { try Self.taker($0, leavers, session) }
    for item in items {
      if let person = named[item.name] {
        handings.append(Handing(item: item, person: person))
      } else if item.task.isVisit(by: last) {
        staying.append(item)
      } else if let other {
        handings.append(Handing(item: item, person: other))
      } else {
        open.append(item)
      }
    }
  }

  /// Somebody else than whoever leaves.
  private static func taker(_ word: PersonWord, _ leavers: Set<ID<Person>>, _ session: Session) throws
    -> Person
  {
    let person = try session.person(word)
    guard !leavers.contains(person.id) else {
      throw RuleProblem.contradiction("\(person.id) is the one who leaves, so somebody else has to take it")
    }
    return person
  }

  /// Gives the tasks to those who take them, by the rules that hold when they are named directly.
  ///
  /// - Parameters:
  ///   - session: Where the records are.
  ///   - isTrial: Whether only the rules are asked, and nothing is saved.
  /// - Throws: `RuleProblem` when one of them cannot take a task.
  func apply(_ session: Session, isTrial: Bool = false) throws {
    let places = handings.filter { $0.item.task.review != nil }
    var seen: Set<String> = []
    for first in places {
      let (cycle, id) = (first.item.cycle, first.item.task.review)
      guard let id, seen.insert("\(id)@\(cycle.id)").inserted,
        var review = try session.records.review(id, in: cycle.id)
      else { continue }
      for handing in places where handing.item.task.review == id && handing.item.cycle.id == cycle.id {
        let kind = handing.item.task.kind
        if kind != .action, kind != .plan { try cycle.checkOpen() }
        try review.handOver(
          handing.item.task, from: handing.item.person.id, to: handing.person, today: session.today)
      }
      try Self.checkOneTaskEach(review, first.item.address)
      if !isTrial { try session.records.save(review, in: cycle.id) }
    }
    for handing in handings where handing.item.task.review == nil { try give(handing, session, isTrial) }
  }

  /// Checks the same as the review does, and says which one it is about: several may be handed over at once.
  private static func checkOneTaskEach(_ review: Review, _ address: String) throws(RuleProblem) {
    do throws(RuleProblem) {
      try review.checkOneTaskEach()
    } catch {
      guard case .contradiction(let sentence) = error else { throw error }
      throw .contradiction("\(address): \(sentence)")
    }
  }

  /// Gives away what is no task of a review; a new kind of task has its case here.
  private func give(_ handing: Handing, _ session: Session, _ isTrial: Bool) throws {
    let (task, cycle) = (handing.item.task, handing.item.cycle)
    try handing.person.checkTakesPart(on: max(session.today, cycle.first))
    switch task.kind {
    case .cluster, .hubLead:
      try cycle.checkOpen()
      guard let id = task.cluster, var cluster = try session.records.cluster(id, in: cycle.id) else { return }
      if task.kind == .cluster {
        cluster.lead = handing.person.id
      } else {
        cluster.hubLead = handing.person.id
      }
      if !isTrial { try session.records.save(cluster, in: cycle.id) }
    case .support:
      var book = try session.records.support(in: cycle.id)
      guard let code = task.code else { return }
      book.items[code]?.person = handing.person.id
      book.items[code]?.personText = nil
      if !isTrial { try session.records.save(book, in: cycle.id) }
    case .decision: try giveDecision(handing, session, isTrial)
    case .commitment: try giveCommitment(handing, session, isTrial)
    case .lead, .review, .shadow, .champion, .plan, .action: break
    }
  }

  /// Gives away what a meeting decided; a closed cycle allows it, since it is a promise to be kept.
  private func giveDecision(_ handing: Handing, _ session: Session, _ isTrial: Bool) throws {
    let cycle = handing.item.cycle
    guard let id = handing.item.task.meeting, let code = handing.item.task.code,
      var meeting = try session.records.meeting(id, in: cycle.id)
    else { return }
    meeting.decisions[code]?.owner = handing.person.id
    meeting.decisions[code]?.ownerText = nil
    if !isTrial { try session.records.save(meeting, in: cycle.id) }
  }

  /// Gives away what the partnership resolved to do; a closed cycle allows it, since it is a promise to be kept.
  private func giveCommitment(_ handing: Handing, _ session: Session, _ isTrial: Bool) throws {
    guard let code = handing.item.task.code else { return }
    var selfReview = try session.records.selfReview(of: handing.item.cycle.id)
    selfReview.commitments[code]?.owner = handing.person.id
    selfReview.commitments[code]?.ownerText = nil
    if !isTrial { try session.records.save(selfReview) }
  }

  /// What was handed over, one line for each task.
  var saved: [Saved] {
    handings.map { handing in
      Saved(
        "handed over", handing.item.task.kind.thing, handing.item.address,
        "to \(handing.person.name) (\(handing.person.id))")
    }
  }
}
