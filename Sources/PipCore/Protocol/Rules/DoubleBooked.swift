extension PointRule {
  /// A person with a visit or a workshop at two schools on one day (ours).
  static let doubleBooked = PointRule(
    "double-booked", .must, "Nobody is asked to be at two schools on one day",
    why: "One of the two would have to do without (this program's own).",
    cycle: { facts in
      let days = Dictionary(grouping: Set(facts.engagements)) { [$0.person.text, $0.day.description] }
      // A dictionary has no order: the day decides where one person is asked for on several.
      let sameDay = days.values.filter { Set($0.map(\.review)).count > 1 }.sorted { $0[0].day < $1[0].day }
      return sameDay.map { engagements in
        let sorted = engagements.sorted { $0.review < $1.review }
        let places = Array(Set(sorted.map(\.review))).sorted().map { facts.lookup.name(of: $0.host) }
        let (person, day) = (sorted[0].person, sorted[0].day)
        return Found(
          place: person.text, school: nil,
          sentence:
            "\(facts.lookup.name(of: person)) is expected in \(places.joined(separator: " and in ")) on \(day.short).",
          mend: "review move \(sorted[sorted.count - 1].review) --on DAY --why \"…\"")
      }
    })
}
