import PipCore

// What every write-up needs to know of its review before the first question.
extension Session {
  /// How command lines name a review so that they mean it whatever other cycles are open.
  func address(forLinesAbout place: ReviewPlace) throws -> String {
    let open = try records.readableCycles().count { $0.isOpen }
    return place.needsCycle || open > 1 || globals.cycle != nil ? place.fullAddress : place.address
  }

  /// The name of a review's host, or its id where it has left no record.
  func hostName(of review: Review) throws -> String {
    try records.school(review.host)?.name ?? review.host.text
  }

  /// Who can facilitate a workshop: the improvement champions, and those who are named for it already.
  func facilitators(besides known: [ID<Person>]) throws -> [String] {
    try records.people()
      .filter { $0.roles.contains("improvement-champion") || known.contains($0.id) }
      .map(\.id.text)
  }
}

extension Review {
  /// What the work is about, as a line: the priority of the feedback, or the focus before there is one.
  var purposeLines: [String] {
    if let priority = feedback?.priority { return ["Priority: \(priority)"] }
    return focus.map { ["Focus: \($0)"] } ?? []
  }
}
