// What is recorded on one day is one thing: recording again that day adds to it or corrects it.
extension SelfReview {
  /// Records answers to maturity statements.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - note: What was said.
  ///   - day: The day.
  ///   - newCode: Makes a code for a day that has no sitting yet.
  /// - Returns: The code of the sitting, and whether it is a new one.
  public mutating func record(
    _ answers: [StatementNumber: MaturityAnswer], note: String?, on day: Day, newCode: (SelfReview) -> Code
  ) -> (code: Code, isNew: Bool) {
    let known = maturity.filter { $0.value.on == day }.keys.min()
    let code = known ?? newCode(self)
    var sitting = maturity[code] ?? MaturitySitting(on: day)
    for (number, answer) in answers { sitting.answers[number] = Choice(answer) }
    sitting.note = note ?? sitting.note
    maturity[code] = sitting
    return (code, known == nil)
  }

  /// Records what is said of a feature.
  ///
  /// - Parameters:
  ///   - feature: The feature.
  ///   - happening: What is happening.
  ///   - impact: What its impact is.
  ///   - day: The day.
  ///   - newCode: Makes a code for a day on which nothing was said of it yet.
  /// - Returns: The code of the note, and whether it is a new one.
  public mutating func record(
    _ feature: SystemFeature, happening: String?, impact: String?, on day: Day, newCode: (SelfReview) -> Code
  ) -> (code: Code, isNew: Bool) {
    let known = features.filter { $0.value.on == day && $0.value.feature.known == feature }.keys.min()
    let code = known ?? newCode(self)
    var note = features[code] ?? FeatureNote(feature, on: day)
    note.happening = happening ?? note.happening
    note.impact = impact ?? note.impact
    features[code] = note
    return (code, known == nil)
  }

  /// Checks that a question was not chosen on a day already.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - day: The day.
  ///   - code: A choice that may stand there, since it is the one that is changed.
  /// - Throws: `already` with the code of the choice that is there.
  public func checkNotChosen(_ question: ReflectionQuestion, on day: Day, besides code: Code? = nil)
    throws(RuleProblem)
  {
    let same = reflections.filter {
      $0.key != code && $0.value.on == day && $0.value.question.known == question
    }
    guard let there = same.keys.min() else { return }
    throw .already(
      thing: "the question \(question.rawValue)", state: "chosen", on: day,
      hint: "reflection edit \(there) --why \"…\" corrects it")
  }
}
