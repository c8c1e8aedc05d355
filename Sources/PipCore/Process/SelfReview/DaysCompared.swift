/// Two days of the same self-review question, so that what was said can be compared.
public struct DaysCompared: Hashable, Sendable {
  /// The later day: the last one recorded.
  public var now: Day?
  /// The earlier day: the last one of an earlier cycle, else the one recorded before.
  public var before: Day?

  /// Takes two days.
  ///
  /// - Parameters:
  ///   - now: The later day.
  ///   - before: The earlier day.
  public init(now: Day?, before: Day?) {
    (self.now, self.before) = (now, before)
  }

  /// Finds the two days that are worth comparing.
  ///
  /// - Parameter days: The recorded days of each cycle, the earliest cycle first.
  public init(of days: [[Day]]) {
    guard let latest = days.lastIndex(where: { !$0.isEmpty }) else { return }
    let now = days[latest].max()
    let earlier = days[..<latest].flatMap(\.self).filter { day in now.map { day < $0 } ?? false }.max()
    (self.now, before) = (now, earlier ?? days[latest].filter { day in now.map { day < $0 } ?? false }.max())
  }
}

/// How a partnership answered the twelve statements, as known on a day: the latest answer to each.
public struct MaturityStanding: Hashable, Sendable {
  /// The answers, with the day on which each was given.
  public private(set) var answers: [StatementNumber: Given] = [:]

  /// An answer and its day.
  public struct Given: Hashable, Sendable {
    /// The answer, in the word that was recorded.
    public let answer: Choice<MaturityAnswer>
    /// The day it was given.
    public let on: Day
  }

  /// Gathers the answers up to a day.
  ///
  /// - Parameters:
  ///   - selfReviews: The self-reviews, the earliest cycle first.
  ///   - day: The day.
  public init(of selfReviews: [SelfReview], on day: Day) {
    for selfReview in selfReviews {
      for (_, sitting) in selfReview.maturity.sorted(by: { ($0.value.on, $0.key) < ($1.value.on, $1.key) })
      where sitting.on <= day {
        for (number, answer) in sitting.answers where (answers[number]?.on ?? .earliest) <= sitting.on {
          answers[number] = Given(answer: answer, on: sitting.on)
        }
      }
    }
  }
}

/// What a partnership said of the four features, as known on a day: the latest note on each.
public struct FeatureStanding: Hashable, Sendable {
  /// The notes.
  public private(set) var notes: [SystemFeature: FeatureNote] = [:]

  /// Gathers the notes up to a day.
  ///
  /// - Parameters:
  ///   - selfReviews: The self-reviews, the earliest cycle first.
  ///   - day: The day.
  public init(of selfReviews: [SelfReview], on day: Day) {
    for selfReview in selfReviews {
      for (_, note) in selfReview.features.sorted(by: { ($0.value.on, $0.key) < ($1.value.on, $1.key) })
      where note.on <= day {
        guard let feature = note.feature.known, (notes[feature]?.on ?? .earliest) <= note.on else { continue }
        notes[feature] = note
      }
    }
  }
}

extension [SelfReview] {
  /// The days on which statements were answered, by cycle.
  public var maturityDays: [[Day]] { map { $0.maturity.values.map(\.on) } }

  /// The days on which something was said of the features, by cycle.
  public var featureDays: [[Day]] { map { $0.features.values.map(\.on) } }
}
