extension PointRule {
  /// An open action that has no owner yet (Colchester).
  static let actionUnowned = PointRule(
    "action-without-owner", .must, "Every action has an owner",
    why: "An action that nobody owns is nobody's (Colchester)."
  ) { facts in
    facts.review.actions.sorted { $0.key < $1.key }
      .filter { code, action in action.isOpen && !(action.hasOwner) }
      .flatMap { code, action in
        facts.found(
          "“\(action.text)” has no owner yet.", mend: "action edit \(facts.review.id)/\(code) --owner PERSON",
          code: code)
      }
  }
}
