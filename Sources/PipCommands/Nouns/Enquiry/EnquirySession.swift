import PipCore

/// The enquiry year of a cycle, and the cycle.
struct EnquiryPlace {
  var year: EnquiryYear
  let cycle: Cycle
}

extension Session {
  /// The enquiry year of the cycle that a command means, or that the address of an item names.
  func enquiryYear(of word: YearCode? = nil) throws -> EnquiryPlace {
    let cycle = try word?.cycle.map { try self.cycle(named: $0) } ?? self.cycle()
    return EnquiryPlace(
      year: try records.enquiry(in: cycle.id) ?? EnquiryYear(of: cycle.id), cycle: cycle)
  }

  /// The same, to be changed: the cycle must be open.
  func openEnquiryYear(of word: YearCode? = nil) throws -> EnquiryPlace {
    let place = try enquiryYear(of: word)
    try place.cycle.checkOpen()
    return place
  }

  /// An enquiry cluster to be changed, and its open cycle.
  func enquiryCluster(_ word: ClusterWord) throws -> (cluster: Cluster, cycle: Cycle) {
    let cycle = try cycle(of: word)
    try cycle.checkOpen()
    let cluster = try cluster(word, in: cycle)
    try cluster.checkIsEnquiry()
    return (cluster, cycle)
  }

  /// A day that was typed, which can belong to the enquiry year.
  func enquiryDay(_ word: DayWord?, in cycle: Cycle) throws -> Day? {
    let day = try day(word)
    if let day { try cycle.checkEnquiry(day) }
    return day
  }

  /// How to name an item of the enquiry year in a command: with its cycle when that is not the current one.
  func yearAddress(_ code: Code, in cycle: Cycle) throws -> String {
    try needsCycle(cycle) ? "enquiry@\(cycle.id)/\(code)" : code.description
  }

  /// What a command says of the cycle it means: nothing when that is the current one.
  func cycleOption(_ cycle: Cycle) throws -> String {
    try needsCycle(cycle) ? " --cycle \(cycle.id)" : ""
  }

  /// A code that nothing in the enquiry year has.
  func newCode(in year: EnquiryYear) -> Code { Code(avoiding: year.codes, using: &random) }

  /// Finds an item of the enquiry year.
  func yearItem<Item>(
    _ word: YearCode, _ noun: String, _ place: EnquiryPlace, in items: [Code: Item]
  ) throws -> (code: Code, item: Item) {
    try ownItem(word.code, noun, "in \(place.cycle.id)", in: items)
  }

  /// A remark on a day on which schools are closed; none for a school day.
  func doubt(agreedFor day: Day?) throws -> [String] {
    guard let day, let reason = try records.partnership().calendar(for: nil).reasonClosed(on: day) else {
      return []
    }
    return ["\(day.short) is \(reason.words)"]
  }

  /// The name of a school for people to read.
  func name(_ id: ID<School>) throws -> String {
    let records = try records
    return (try? records.school(id))?.name ?? id.text
  }
}
