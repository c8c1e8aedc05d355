// A school in its enquiry cluster: its focus, and the stages it goes through (Lincolnshire).
extension Cluster {
  /// Whether its schools work on a focus together.
  public var isEnquiry: Bool { kind.known == .enquiry }

  /// Every code in the file, so that a new one is different.
  public var codes: [Code] {
    meets.values.flatMap { Array($0.moves.keys) } + members.values.flatMap { Array($0.stages.keys) }
  }

  /// Whether anything of an enquiry year is recorded in it.
  public var hasEnquiry: Bool {
    isEnquiry
      && (!meets.isEmpty || members.values.contains { $0.focus != nil || !$0.stages.isEmpty })
  }

  /// Checks that it is an enquiry cluster.
  ///
  /// - Throws: `contradiction`.
  public func checkIsEnquiry() throws(RuleProblem) {
    guard !isEnquiry else { return }
    throw .contradiction(
      "\(id) is a \(kind.text) cluster; foci, stages and meets belong to enquiry clusters")
  }

  /// Checks that a school is in it, now or once.
  ///
  /// - Parameter school: The school.
  /// - Throws: `noItem` when it never was.
  public func checkHolds(_ school: ID<School>) throws(LookupProblem) {
    guard members[school] == nil else { return }
    throw .noItem(
      noun: School.noun, code: school.text, place: "in the cluster \(id)",
      candidates: members.keys.sorted().map(\.text))
  }
}

extension Membership {
  /// The moves from stage to stage, in order of their day.
  public var stagesInOrder: [(code: Code, move: StageMove)] {
    stages.sorted { ($0.value.on, $0.key) < ($1.value.on, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The move that the school's stage on a day comes from, or nil before the first.
  ///
  /// - Parameter day: The day.
  /// - Returns: The latest move up to it.
  public func stage(on day: Day) -> StageMove? {
    stagesInOrder.last { $0.move.on <= day }?.move
  }

  /// Records that the school comes to a stage.
  ///
  /// Two moves on one day are one: the second corrects the first.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - day: Its first day there.
  ///   - why: Why; a step back needs it.
  ///   - code: A code for the record of it.
  ///   - school: What the school is called.
  /// - Throws: `already` when it is there, or `contradiction` when a step back has no reason.
  public mutating func move(
    to stage: EnquiryStage, on day: Day, why: String?, _ code: Code, school: String
  ) throws(RuleProblem) {
    let same = stages.first { $0.value.on == day }
    let before = stagesInOrder.last { $0.move.on < day }?.move
    if same?.value.stage.known == stage || same == nil && before?.stage.known == stage {
      throw .already(
        thing: school, state: "at the stage \(stage.rawValue)", on: (same?.value ?? before)?.on, hint: "")
    }
    if let from = before?.stage.known, stage < from, why == nil {
      throw .contradiction(
        "\(school) is at \(from.rawValue), so \(stage.rawValue) is a step back: say what led to it with --why"
      )
    }
    if let same { stages[same.key] = nil }
    if before?.stage.known == stage { return }
    stages[same?.key ?? code] = StageMove(on: day, stage: stage, why: why)
  }
}
