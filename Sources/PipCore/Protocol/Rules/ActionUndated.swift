extension PointRule {
  /// An open action that has no day yet (Colchester).
  static let actionUndated = PointRule(
    "action-without-day", .must, "Every action has a day",
    why: "An action without a day is not looked back on (Colchester)."
  ) { facts in
    facts.review.actions.sorted { $0.key < $1.key }
      .filter { code, action in action.isOpen && !(action.due != nil) }
      .flatMap { code, action in
        facts.found(
          "“\(action.text)” has no day yet.", mend: "action edit \(facts.review.id)/\(code) --due DAY",
          code: code)
      }
  }
}
