extension PointRule {
  /// A school whose signature is under an earlier version of the memorandum than the one in force (Lincolnshire).
  static let mouOld = PointRule(
    "mou-to-renew", .should, "Every school has signed the version of the memorandum that is in force",
    why:
      "An agreement on data and conduct holds for what it says now (Lincolnshire). Versions are this program's own.",
    cycle: { facts in
      let version = facts.lookup.partnership.mouVersion
      return facts.schools.filter { $0.memorandum(inForce: version) == .toRenew }.map { school in
        Found(
          place: school.id.text, school: school.id,
          sentence:
            "\(school.name) has signed an earlier version of the memorandum; \(version ?? "") is in force.",
          mend: "school edit \(school.id) --mou DAY --mou-version \(version ?? "VERSION")")
      }
    })
}
