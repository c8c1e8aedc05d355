import CommandTable
import PipCore

/// `pip action …`: what the host school will do, who, by when, and how we will know.
enum ActionCommands {
  static let noun = Row(
    "action", "Manage the actions of workshops",
    [add, list, show, start, done, stop, reopen, edit, note, remove, importing])

  static let add = Row(
    "add", "Add an action, or many from standard input", .writes,
    examples: [
      "pip action add ingham \"Audit the phonics groups\" --owner nadia-bell --due +6w --success \"Every group starts at the right step\"",
      "pip action add ingham \"Read with Year 1 parents\" --owner-text \"the Year 1 team\" --due \"to agree\"",
      "pip action add ingham - < actions.txt",
    ],
    discussion: """
      With - for the text, actions are read from standard input, one a line, all or none: what | who | by when | how we will know.

      Whoever or whatever day is left out is to agree, and is chased first.
      """, asks: ["owner", "due", "success"],
    argument("host", ReviewWord.self, "The review"),
    argument("text", ProseText.self, "What will be done, or - to read many"), ActionDraft.parameter
  ) { session, word, text, draft in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    let actions =
      text.text == "-"
      ? try ActionLines.read(session, draft, in: place.review)
      : [try draft.action(text.text, in: place.review, session)]
    var saved: [Saved] = []
    for action in actions {
      let code = session.newCode(in: place.review)
      place.review.actions[code] = action
      saved.append(
        Saved("added", "the action", place.address(code), action.text, facts: try facts(action, session)))
    }
    try session.save(place, isFollowUp: true)
    return .saved(saved)
  }

  static let list = Row(
    "list", "List the actions of the open cycles", .reads,
    examples: [
      "pip action list --overdue", "pip action list --owner nadia-bell --open",
      "pip action list --school ingham",
    ],
    flag("open", "Only those still to be done"), flag("overdue", "Only those whose day has passed"),
    option("owner", PersonWord.self, "Only those of this person"),
    option("school", SchoolWord.self, "Only those of this school")
  ) { session, open, overdue, owner, school in
    let owner = try owner.map { try session.person($0).id }
    let host = try school.map { try session.school($0).id }
    var lines: [ActionLine] = []
    try session.forEachChased { place in
      guard host.map({ $0 == place.review.host }) ?? true else { return }
      for (code, action) in place.review.actions {
        guard !open || action.isOpen, !overdue || action.isOverdue(on: session.today),
          owner.map({ $0 == action.owner }) ?? true
        else { continue }
        lines.append(ActionLine(action: action, code: code, place: place))
      }
    }
    lines.sort(by: ActionLine.chased)
    return try ActionLine.listing(session, of: lines).answer(
      "pip/actions/1", lines, empty: "No such actions.")
  }

  static let show = Row(
    "show", "Show one action", .reads, examples: ["pip action show ingham/7k3m"],
    argument("address", ItemWord.self, "The action")
  ) { session, word in
    let (place, code) = try session.item(word, "action") { $0.actions }
    let action = place.review.actions[code] ?? Action(text: "")
    guard case .object(var data) = action.json else { return .saved([]) }
    data["address"] = .string(place.address(code))
    data["code"] = .string(code.description)
    data["host"] = .string(place.review.host.text)
    data["cycle"] = .string(place.cycle.id.text)
    data["state"] = .string(action.state.rawValue)
    data["overdue"] = .bool(action.isOverdue(on: session.today))
    let document = Document([
      .title("Action \(place.address(code))"), .paragraph(Text(action.text)),
      .facts(try facts(action, session)),
    ])
    return Answer("pip/action/1", document, .object(data))
  }

  static let edit = Row(
    "edit", "Change an action", .writes,
    examples: [
      "pip action edit ingham/7k3m --due 12/3/2027 --why \"cover is only found in March\"",
      "pip action edit ingham/7k3m --owner tom-reed",
    ],
    discussion: "With --why, a changed day is kept as a move; without it, it counts as a correction.",
    argument("address", ItemWord.self, "The action"), option("text", ProseText.self, "The new text"),
    ActionDraft.parameter, option("why", NameText.self, "Why the day moves"),
    options("clear", ActionDraft.Field.self, "Empty a field")
  ) { session, word, text, draft, why, cleared in
    var (place, code) = try session.item(word, "action") { $0.actions }
    guard var action = place.review.actions[code] else { return .saved([]) }
    let before = action
    for field in cleared { ActionDraft.clear(field, of: &action) }
    action.text = text?.text ?? action.text
    try draft.apply(to: &action, in: place.review, session)
    if why != nil, action.due == before.due {
      throw UsageError.conflicting(
        "--why tells why the day moves, and the day stays as it is",
        hints: ["say the new day with --due, or leave out --why"])
    }
    try session.checkSaid(action != before, about: place.address(code))
    if let why {
      action.moves[session.newCode(in: place.review)] = Move(
        on: session.today, from: before.due, to: action.due, why: why.text)
    }
    place.review.actions[code] = action
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved("changed", "the action", place.address(code), action.text, facts: try facts(action, session)))
  }

  static let remove = Row(
    "remove", "Remove an action that was added by mistake", .writes,
    examples: ["pip action remove ingham/7k3m"],
    discussion: "An action that is given up is stopped, with action stop, and stays on record.",
    argument("address", ItemWord.self, "The action")
  ) { session, word in
    var (place, code) = try session.item(word, "action") { $0.actions }
    let removed = place.review.actions.removeValue(forKey: code)
    try session.save(place, isFollowUp: true)
    return .saved(Saved("removed", "the action", place.address(code), removed?.text))
  }

  /// What a person reads of one action.
  static func facts(_ action: Action, _ session: Session) throws -> [Fact] {
    let due = action.due.map { day in
      action.isOverdue(on: session.today)
        ? "\(day.short) (\(day.lateness(on: session.today) ?? ""))" : session.spoken(day)
    }
    let notes = action.notes.sorted { ($0.value.on, $0.key) < ($1.value.on, $1.key) }
      .map { "\($0.value.on.short): \($0.value.text)" }
    return Facts.make([
      ("Owner", try session.name(action.owner) ?? action.ownerText ?? "to agree"), ("By", due ?? "to agree"),
      ("We will know by", action.success), ("Theme", action.theme),
      ("State", action.state == .open ? nil : action.state.rawValue),
      ("Started", action.started.map(session.spoken)), ("Done", action.done.map(session.spoken)),
      ("Stopped", action.stopped.map { "\(session.spoken($0.on)), because \($0.why)" }),
      ("Moved", ReviewFacts.moves(action.moves)), ("Notes", ReviewFacts.lines(notes)),
    ])
  }
}
