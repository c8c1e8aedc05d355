extension ReviewBrief {
  /// The pack for a script.
  public var json: JSONValue {
    .object([
      "review": .string(review.id.description), "cycle": .string(cycle.text),
      "host": .string(review.host.text), "hostName": .string(lookup.name(of: review.host)),
      "visit": (review.held ?? review.planned).orNull, "focus": review.focus.orNull,
      "themes": .array(review.themes.map(\.json)), "question": review.question.orNull,
      "lines": .array(review.lines.map(\.json)), "baseline": review.baseline.orNull,
      "aspiration": review.aspiration.orNull, "people": .array(visitors.map(\.json)),
      "lastReview": lastJSON, "lookBack": lookBackJSON, "evidence": evidenceJSON, "timetable": timetableJSON,
      "missing": .array(missing.map(\.json)),
    ])
  }

  private var lastJSON: JSONValue {
    guard let last else { return .null }
    let shared = last.review.shared(by: lookup.partnership)
    return .object([
      "address": .string(last.address), "visit": last.review.held.orNull, "focus": last.review.focus.orNull,
      "priority": shared.priority.orNull,
      "strengths": .array(shared.strengths.sorted { $0.key < $1.key }.map(\.value.text.json)),
    ])
  }

  private var lookBackJSON: JSONValue {
    guard let last else { return .array([]) }
    let shared = last.review.shared(by: lookup.partnership).actions
    return .array(
      last.actions.map { code, _ in
        let looked = review.lookBack?.outcomes[code]
        return .object([
          "code": code.json, "text": (shared[code]?.text).orNull, "lastKnown": .string(last.lastKnown(code)),
          "outcome": (looked?.outcome).orNull, "note": (looked?.note).orNull,
        ])
      })
  }

  private var evidenceJSON: JSONValue {
    .array(
      review.evidence.sorted { $0.key < $1.key }.map { code, evidence in
        .object([
          "code": code.json, "text": .string(evidence.text), "kind": evidence.kind.orNull,
          "theme": evidence.theme.orNull,
        ])
      })
  }

  private var timetableJSON: JSONValue {
    .array(
      review.timetableInOrder.map { code, item in
        .object([
          "code": code.json, "time": item.at.json, "until": item.until.orNull, "what": .string(item.what),
          "who": item.who.orNull,
        ])
      })
  }
}
