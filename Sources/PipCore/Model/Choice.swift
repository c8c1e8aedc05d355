/// One word out of a list that this version knows, or another that a newer version or a person wrote into the file.
///
/// An unknown word is kept and shown as it is; it is never taken for one of the known ones.
public struct Choice<Known>: Hashable, Sendable
where Known: RawRepresentable & CaseIterable & Hashable & Sendable, Known.RawValue == String {
  /// The word as it stands in the file.
  public let text: String

  /// The known word it is, or nil.
  public var known: Known? { Known(rawValue: text) }

  /// Creates a word from a known one.
  ///
  /// - Parameter known: The known word.
  public init(_ known: Known) {
    text = known.rawValue
  }

  private init(text: String) {
    self.text = text
  }
}

extension Choice: FieldValue {
  /// The list of known words.
  public static var form: String {
    "one of " + Known.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Reads a word, known or not.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string else { throw Self.mustBe(at: node) }
    self.init(text: text)
  }

  /// The word as it is written.
  public var json: JSONValue { .string(text) }
}

/// The two kinds of cluster (Lincolnshire).
public enum ClusterKind: String, CaseIterable, Hashable, Sendable {
  /// Schools that review one another.
  case review
  /// Schools that work on a focus of improvement through one year.
  case enquiry
}

/// The phase a partnership is in during a cycle (London South, Trafford).
public enum CyclePhase: String, CaseIterable, Hashable, Sendable {
  /// The first year: people are trained, every school is reviewed once.
  case build
  /// Later years: capacity and leadership grow, reviews go on.
  case embed
}

/// The ways evidence is collected on the day of the visit (London South, Kyra).
public enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
  /// Visits to lessons.
  case lessons
  /// A look at pupils' books.
  case books
  /// Talking with pupils.
  case pupilVoice = "pupil-voice"
  /// Talking with staff.
  case staffVoice = "staff-voice"
  /// Talking with parents and carers.
  case parentVoice = "parent-voice"
  /// Talking with governors.
  case governors
  /// Policies, plans and other papers.
  case documents
  /// Figures.
  case data
  /// Anything else.
  case other
}

/// Who benefited from an impact (Trafford; Colchester and Kyra add the last three).
public enum Beneficiary: String, CaseIterable, Hashable, Sendable {
  /// Leaders of the host school.
  case leaders
  /// Its staff.
  case staff
  /// Its pupils.
  case pupils
  /// The improvement champions.
  case champions
  /// Its governors.
  case governors
  /// The partnership itself.
  case partnership
}

/// How an action stands at the 90-day check-in.
public enum Progress: String, CaseIterable, Hashable, Sendable {
  /// It is done.
  case done
  /// It is under way and will be done.
  case onTrack = "on-track"
  /// It does not move and needs help.
  case stuck
  /// It was given up, with a reason.
  case stopped
}
