extension PointRule {
  /// An open action that does not say yet what success looks like (Colchester).
  static let actionUnmeasured = PointRule(
    "action-without-measure", .should, "Every action says what success looks like",
    why: "At the check-in the question is what changed and for whom (Trafford)."
  ) { facts in
    facts.review.actions.sorted { $0.key < $1.key }
      .filter { code, action in action.isOpen && !(action.success != nil) }
      .flatMap { code, action in
        facts.found(
          "“\(action.text)” does not say yet what success looks like.",
          mend: "action edit \(facts.review.id)/\(code) --success \"…\"", code: code)
      }
  }
}
