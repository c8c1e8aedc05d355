import PipCore

extension OpenEnds {
  /// At most this many reviews are named one by one.
  private static let most = 5

  /// What is still open, in a few words each: the first reviews by name, the rest by number.
  var items: [String] {
    var items = waiting.prefix(Self.most).map { "\($0.review) waits for \($0.waitsFor)" }
    let rest = waiting.count - items.count
    if rest > 0 { items.append("and \(rest) more review\(rest == 1 ? "" : "s")") }
    if actions > 0 { items.append("\(actions) open action\(actions == 1 ? "" : "s")") }
    if !checkIns.isEmpty {
      let named = checkIns.prefix(Self.most).map(\.description).joined(separator: ", ")
      let more = checkIns.count - min(checkIns.count, Self.most)
      items.append(
        "\(checkIns.count) check-in\(checkIns.count == 1 ? "" : "s") not yet held (\(named)"
          + (more > 0 ? " and \(more) more)" : ")"))
    }
    if support > 0 { items.append("\(support) open piece\(support == 1 ? "" : "s") of support") }
    if commitments > 0 { items.append("\(commitments) open commitment\(commitments == 1 ? "" : "s")") }
    if decisions > 0 { items.append("\(decisions) open decision\(decisions == 1 ? "" : "s")") }
    return items
  }

  /// The promises among it, which a closed cycle still lets one keep: actions, check-ins and decisions, by number.
  var promises: [String] {
    [
      actions == 0 ? nil : "\(actions) action\(actions == 1 ? "" : "s")",
      checkIns.isEmpty ? nil : "\(checkIns.count) check-in\(checkIns.count == 1 ? "" : "s")",
      support == 0 ? nil : "\(support) piece\(support == 1 ? "" : "s") of support",
      commitments == 0 ? nil : "\(commitments) commitment\(commitments == 1 ? "" : "s")",
      decisions == 0 ? nil : "\(decisions) decision\(decisions == 1 ? "" : "s")",
    ].compactMap { $0 }
  }
}
