import PipCore

extension RowReader {
  /// The review that a row is about: by its address, or the only one of its host in the cycle that the import means.
  mutating func review(_ session: Session) throws -> ReviewPlace {
    guard let cell = row.cell("host") else {
      refuse(.missing("the school"))
      try check()
      throw LookupProblem.noReview(host: "", cycles: [])
    }
    if cell.text.contains(where: { ".@".contains($0) }), let word = try? ReviewWord(argument: cell.text) {
      return try session.review(word)
    }
    let school = school("host")
    try check()
    let cycle = try session.cycle()
    guard let host = school?.id else {
      throw LookupProblem.noReview(host: cell.text, cycles: [cycle.id.text])
    }
    let reviews = try session.reviews(of: host, in: cycle)
    guard let review = reviews.first else {
      throw LookupProblem.noReview(host: host.text, cycles: [cycle.id.text])
    }
    guard reviews.count == 1 else {
      throw LookupProblem.severalReviews(host: host.text, candidates: reviews.map { "\($0.id)@\(cycle.id)" })
    }
    return try session.place(review, cycle)
  }
}
