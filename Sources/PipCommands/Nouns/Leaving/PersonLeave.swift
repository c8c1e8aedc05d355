import CommandTable
import PipCore

extension PersonCommands {
  static let leave = Row(
    "leave", "Record that a person no longer takes part, and who takes over", .writes,
    examples: [
      "pip person leave asha-patel --on 31/8/2027 --why retired",
      "pip person leave asha-patel --on 31/8/2027 --to tom-reed",
      "pip person leave asha-patel --on 31/8/2027 --hand ingham/7k3m=tom-reed --hand saxby:champion=mina-shah",
    ],
    discussion: """
      What they did stays in every review. What they still have in hand is listed, each with the command that gives it to \
      somebody else: reviews to lead, to visit or to champion, plans, actions, clusters, support, decisions of meetings \
      and commitments. At a terminal you are \
      asked who takes each.

      With --to, one person takes everything; with --hand, people take one thing each, by its address, and where somebody has \
      several tasks at one address, by address and task: saxby:lead, saxby:champion. Both can be used together. The rules are \
      those of naming people directly, and all of it is one change. A visit that takes place by the last day stays with them, \
      unless --hand says otherwise.
      """,
    argument("person", PersonWord.self, "The person"),
    requiredOption("on", DayWord.self, "The last day they take part"),
    option("why", NameText.self, "Why they leave"),
    option("to", PersonWord.self, "Who takes over everything"),
    options("hand", HandWord.self, "What goes to whom")
  ) { session, word, on, why, other, hands in
    var person = try session.person(word)
    let last = try session.day(on)
    (person.left, person.leftWhy) = (last, why?.text ?? person.leftWhy)
    try session.records.save(person)
    let handOver = try HandOver(
      try TaskItem.tasks(of: person, session).filter(\.task.isAhead), hands, to: other, last: last,
      [person.id],
      holder: person.id.text, session)
    try handOver.apply(session)
    let left = Saved(
      "recorded the leaving of", "the person", person.id.text, person.name, facts: try facts(person, session))
    let staying = handOver.staying.map { item in
      "\(person.name) still \(item.words) on \(item.task.day?.short ?? ""), by the last day; "
        + "to give it to somebody else: --hand \(item.name)=PERSON"
    }
    return .saved(
      [left] + handOver.saved, notes: staying,
      warnings: handOver.open.map {
        "to hand over: \(person.name) \($0.words): \(session.program) \($0.command)"
      })
  }
}
