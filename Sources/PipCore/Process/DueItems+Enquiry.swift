extension DueItem {
  /// Returns what is due in the enquiry year of a cycle: key dates, preparation days, meets and showcases.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: The items, in no particular order.
  /// - Throws: What kept the records from being read.
  static func enquiryItems(of cycle: Cycle, _ records: Records) throws -> [DueItem] {
    let clusters = try records.clusters(in: cycle.id).filter(\.isEnquiry)
    let year = try records.readableEnquiry(in: cycle.id)
    let hubLeads = Set(clusters.compactMap(\.hubLead)).sorted()
    return clusters.flatMap { meets(of: $0, in: cycle.id) } + dates(of: year, hubLeads) + showcases(of: year)
  }

  private static func meets(of cluster: Cluster, in cycle: ID<Cycle>) -> [DueItem] {
    let leads = [cluster.lead, cluster.hubLead].compactMap { $0 }
    var items = cluster.allMeets.filter { $0.meet.held == nil && $0.meet.planned != nil }.map {
      number, meet in
      DueItem(
        .clusterMeet, heldBy: cluster.id.text, in: cycle, what: "meet \(number) of \(cluster.name)",
        people: leads, due: meet.planned)
    }
    // The days are agreed one after the other; a cluster that keeps no enquiry year is not asked for any.
    if cluster.hasEnquiry, let next = cluster.nextMeetToAgree {
      items.append(
        DueItem(
          .clusterMeet, heldBy: cluster.id.text, in: cycle, what: "a day for meet \(next) of \(cluster.name)",
          people: leads, due: nil))
    }
    return items
  }

  private static func dates(of year: EnquiryYear, _ hubLeads: [ID<Person>]) -> [DueItem] {
    let others = hubLeads.isEmpty ? "the partnership lead" : nil
    let dates = year.dates.filter { $0.value.done == nil }.map { code, date in
      DueItem(
        .keyDate, heldBy: "enquiry", in: year.id, code: code, what: date.name, people: hubLeads,
        peopleText: others, due: date.day)
    }
    let days = year.preparation.filter { $0.value.held == nil }.map { code, day in
      DueItem(
        .preparation, heldBy: "enquiry", in: year.id, code: code, what: "the preparation day",
        people: hubLeads, peopleText: others, due: day.planned)
    }
    return dates + days
  }

  private static func showcases(of year: EnquiryYear) -> [DueItem] {
    year.showcasesNotYetHeld.map { code, showcase in
      DueItem(
        .showcase, heldBy: "showcase", in: year.id, code: code, school: showcase.school,
        what: "the showcase: \(showcase.what)", people: [showcase.who].compactMap { $0 },
        peopleText: showcase.whoText, due: showcase.planned)
    }
  }
}
