extension CycleReport {
  /// Which schools of a cycle were reviewed; each stands in exactly one of the four lists.
  public struct Coverage: Hashable, Sendable {
    /// Schools with a visit that was held.
    public internal(set) var reviewed: [NamedSchool] = []
    /// Other schools with a review that is not yet held.
    public internal(set) var arranged: [NamedSchool] = []
    /// Other schools, whose review was cancelled.
    public internal(set) var cancelledOnly: [NamedSchool] = []
    /// Schools without any review.
    public internal(set) var notYetArranged: [NamedSchool] = []
    /// Hosts that did not belong to the partnership in this cycle.
    public internal(set) var fromOutside: [NamedSchool] = []
    /// Hosts of which no school is known any more.
    public internal(set) var unknownHosts: [ID<School>] = []

    /// How many schools belonged to the partnership on any day of the cycle.
    public var schools: Int {
      reviewed.count + arranged.count + cancelledOnly.count + notYetArranged.count
    }
  }

  /// A school and its name.
  public struct NamedSchool: Hashable, Sendable {
    /// The id.
    public let id: ID<School>
    /// The name.
    public let name: String
  }

  /// How many reviews wait for one step of the process.
  public struct StageWait: Hashable, Sendable {
    /// The id of the process model.
    public let model: String
    /// The stage's short name.
    public let stage: String
    /// The stage's name as it is shown.
    public let stageName: String
    /// The step.
    public let step: Step
    /// The step in words.
    public let waitsFor: String
    /// How many reviews wait for it.
    public internal(set) var waiting = 0
    /// The part of them whose day for it has passed.
    public internal(set) var overdue = 0
  }

  /// How often a theme came up.
  public struct ThemeCount: Hashable, Sendable {
    /// The theme.
    public let theme: String
    /// Its name; the word itself for one of the partnership's own.
    public internal(set) var name: String
    /// The framework it belongs to; none for one of the partnership's own.
    public internal(set) var framework: ID<Framework>?
    /// Reviews whose focus it was; cancelled ones do not count unless the visit was held.
    public internal(set) var focus = 0
    /// Strengths that belong to it.
    public internal(set) var strengths = 0
    /// Findings that belong to it.
    public internal(set) var findings = 0
    /// Actions that belong to it.
    public internal(set) var actions = 0

    init(theme: String) {
      (self.theme, name) = (theme, theme)
    }
  }

  /// What changed for one group of people (Trafford; Colchester and Kyra add the last three groups).
  public struct ImpactGroup: Hashable, Sendable {
    /// Who benefited, in the word that was recorded.
    public let beneficiary: String
    /// The statements, in order of the host's name.
    public let statements: [ImpactEntry]

    /// How many statements say how we know.
    public var withEvidence: Int { statements.count(where: \.hasEvidence) }

    /// How many of the changes nobody had expected.
    public var unexpected: Int { statements.count { $0.isUnexpected } }
  }

  /// The turns one person took in a cycle; a review counts once for each thing done in it.
  public struct Turns: Hashable, Sendable {
    /// The id.
    public let person: ID<Person>
    /// The name, or the id when no such person is known.
    public let name: String
    /// Reviews led.
    public internal(set) var led = Turn()
    /// Reviews taken part in as a member of the team.
    public internal(set) var reviewed = Turn()
    /// Reviews watched in training.
    public internal(set) var shadowed = Turn()
    /// Reviews whose workshop the person facilitates.
    public internal(set) var championed = Turn()

    /// All turns together.
    public var all: Turn {
      var all = led
      for turn in [reviewed, shadowed, championed] {
        all = Turn(held: all.held + turn.held, arranged: all.arranged + turn.arranged)
      }
      return all
    }
  }

  /// How many turns were taken, and how many are still to come.
  public struct Turn: Hashable, Sendable {
    /// Turns taken: the visit, or for a champion the workshop, was held.
    public internal(set) var held = 0
    /// Turns arranged and not yet taken.
    public internal(set) var arranged = 0
  }

  /// Someone who is trained and had no turn.
  public struct TrainedPerson: Hashable, Sendable {
    /// The id.
    public let person: ID<Person>
    /// The name.
    public let name: String
    /// The name of the school they work at, if it is known.
    public let school: String?
    /// What they are trained as: reviewer, lead-reviewer, improvement-champion.
    public let courses: [String]
  }
}
