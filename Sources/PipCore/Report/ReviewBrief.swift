/// The pack of a visiting team: the school, what came before, what is asked, and how the day goes (London South, Kyra).
public struct ReviewBrief: Sendable {
  /// The name and format of ``json``.
  public static let schema = "pip/brief/1"

  let review: Review
  let cycle: ID<Cycle>
  let last: LastReview?
  let lookup: Lookup
  let today: Day

  /// Gathers a pack.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - last: The last review of the same school, if there is one.
  ///   - lookup: Where names are looked up.
  ///   - today: The day it is made.
  public init(of review: Review, in cycle: ID<Cycle>, last: LastReview?, _ lookup: Lookup, today: Day) {
    (self.review, self.cycle, self.last, self.lookup, self.today) = (review, cycle, last, lookup, today)
  }

  /// What is still to be agreed before the team can go.
  public var missing: [String] {
    let parts: [(String, Bool)] = [
      ("the day", review.held == nil && review.planned == nil), ("the lead", review.lead == nil),
      ("the team", review.team.isEmpty), ("the focus", review.focus == nil),
      ("the question", review.question == nil), ("the lines of enquiry", review.lines.isEmpty),
      ("the evidence plan", review.evidence.isEmpty), ("the timetable", review.timetable.isEmpty),
      ("the look-back", !review.hasLookedBack(on: last)),
    ]
    return parts.filter(\.1).map(\.0)
  }

  var visitors: [ReviewVisitor] { ReviewVisitor.all(of: review, lookup, today: today) }

  /// The pack as a page.
  public var document: Document {
    var document = Document([.title("Team pack: \(lookup.name(of: review.host))"), .facts(overview)])
    let sections: [(heading: String, blocks: [Block])] = [
      ("The school", schoolBlocks), ("The last review", lastBlocks),
      ("What became of its actions", lookBackBlocks),
      ("What is asked", enquiryBlocks), ("Evidence plan", evidenceBlocks), ("Timetable", timetableBlocks),
      ("Who does what", roleBlocks), ("Before the visit", preparationBlocks),
    ]
    for section in sections where !section.blocks.isEmpty {
      document.add(.heading(section.heading))
      for block in section.blocks { document.add(block) }
    }
    return document
  }

  private var overview: [Fact] {
    [
      Fact(label: "Visit", text: agreed((review.held ?? review.planned)?.short)),
      Fact(label: "Focus", text: agreed(review.focus)),
      Fact(label: "As it stood on", text: Text(today.short)),
    ]
  }

  private func agreed(_ text: String?) -> Text { text.map { Text($0) } ?? Text("to agree", .attention) }

  private func facts(_ pairs: [(String, String?)]) -> [Block] {
    let facts = pairs.compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } }
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  private var schoolBlocks: [Block] {
    guard let school = lookup.schools[review.host] else { return [] }
    let day = review.held ?? review.planned ?? today
    let heads = lookup.people.values.filter {
      $0.roles.contains("headteacher") && $0.school(on: day) == school.id
        && ($0.left.map { day <= $0 } ?? true)
    }.map(\.name).sorted()
    return facts([
      ("Head", heads.isEmpty ? nil : heads.joined(separator: ", ")), ("Phase", school.phase),
      ("Pupils", school.pupils.map(String.init)), ("Local authority", school.la),
      ("Postcode", school.postcode),
    ])
  }

  private var lastBlocks: [Block] {
    guard let last else { return [.paragraph("This is the school's first review in the records.")] }
    let shared = last.review.shared(by: lookup.partnership)
    let strengths = shared.strengths.sorted { $0.key < $1.key }.map { Text($0.value.text) }
    var blocks = facts([
      ("Cycle", last.cycle.text), ("Visit", last.review.held?.short), ("Focus", last.review.focus),
      ("Priority", shared.priority),
    ])
    if !strengths.isEmpty { blocks += [.paragraph("Strengths seen then:"), .bullets(strengths)] }
    if shared.kept != KeptBack() {
      blocks.append(.paragraph("What else was said then is kept by the school."))
    }
    return blocks
  }

  private var lookBackBlocks: [Block] {
    guard let last, !last.actions.isEmpty else { return [] }
    let shared = last.review.shared(by: lookup.partnership).actions
    return CycleReport.table(
      [
        TableColumn(heading: "Action", wraps: true), TableColumn(heading: "Last known", wraps: true),
        TableColumn(heading: "What became of it", wraps: true), TableColumn(heading: "Note", wraps: true),
      ],
      last.actions.map { code, _ in
        let looked = review.lookBack?.outcomes[code]
        let outcome = looked.map { $0.outcome.known?.words ?? $0.outcome.text }
        return [
          shared[code].map { Text($0.text) } ?? CycleReport.keptText, Text(last.lastKnown(code)),
          outcome.map { Text($0) } ?? Text("to ask", .attention), Text(looked?.note ?? ""),
        ]
      })
  }

  private var enquiryBlocks: [Block] {
    var blocks: [Block] = [
      .facts(
        [Fact(label: "Question", text: agreed(review.question))]
          + [
            ("Baseline", review.baseline), ("Aspiration", review.aspiration),
            ("Themes", review.themes.isEmpty ? nil : review.themes.joined(separator: ", ")),
          ].compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } })
    ]
    if !review.lines.isEmpty {
      blocks += [.paragraph("Lines of enquiry:"), .bullets(review.lines.map { Text($0) })]
    }
    return blocks
  }

  private var evidenceBlocks: [Block] {
    guard !review.evidence.isEmpty else { return [.paragraph(Text("to agree", .attention))] }
    return CycleReport.table(
      [
        TableColumn(heading: "What", wraps: true), TableColumn(heading: "How"),
        TableColumn(heading: "Theme", rank: 1),
      ],
      review.evidence.sorted { $0.key < $1.key }.map { _, evidence in
        [Text(evidence.text), Text(evidence.kind?.text ?? ""), Text(evidence.theme ?? "")]
      })
  }

  private var timetableBlocks: [Block] {
    guard !review.timetable.isEmpty else { return [.paragraph(Text("to agree", .attention))] }
    return CycleReport.table(
      [
        TableColumn(heading: "Time"), TableColumn(heading: "What", wraps: true),
        TableColumn(heading: "Who", wraps: true),
      ], review.timetableInOrder.map { [Text($0.item.time), Text($0.item.what), Text($0.item.who ?? "")] })
  }

  private var roleBlocks: [Block] {
    let visitors = visitors
    let rows = ReviewVisitor.Part.allCases.compactMap { part -> [Text]? in
      let people = visitors.filter { $0.part == part }
      guard !people.isEmpty || part == .lead || part == .reviewer else { return nil }
      return [
        Text(part.words), agreed(people.isEmpty ? nil : people.map(\.words).joined(separator: ", ")),
        Text(part.task),
      ]
    }
    let host: [Text] = [
      "host head", Text(lookup.name(of: review.host)),
      "is in the driving seat: chooses the focus with the staff, hears the feedback first, agrees its wording",
    ]
    return CycleReport.table(
      [
        TableColumn(heading: "Part"), TableColumn(heading: "Who", wraps: true),
        TableColumn(heading: "What they do", wraps: true),
      ], rows + [host])
  }

  private var preparationBlocks: [Block] {
    let days = review.preparation
    return facts([
      ("Self-evaluation shared", days.selfEvaluation?.short), ("First meeting", days.firstMeeting?.short),
      ("Staff met", days.staffMet?.short), ("Staff told", days.staffTold?.short),
      ("Data shared", days.dataShared?.short),
      ("Papers", days.links.isEmpty ? nil : days.links.joined(separator: "\n")),
    ])
  }
}
