extension PointRule {
  /// A school of the cycle that has not signed the memorandum (Lincolnshire).
  static let noMoU = PointRule(
    "no-mou", .must, "Every school has signed the memorandum of understanding",
    why: "Schools agree on data and conduct before they take part (Lincolnshire, Colchester).",
    cycle: { facts in
      facts.schools.filter { school in school.mou.map { $0 > facts.today } ?? true }.map { school in
        Found(
          place: school.id.text, school: school.id,
          sentence: "\(school.name) has not yet signed the memorandum of understanding.",
          mend: "school edit \(school.id) --mou DAY")
      }
    })
}
