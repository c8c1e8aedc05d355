/// The support agreed between the schools of a partnership in one cycle (Colchester: the management group brokers it).
public struct SupportBook: Hashable, Sendable {
  /// The only id there is; there is one such record in each cycle.
  public static var onlyID: ID<Support> { ID("support") ?? .blank }

  /// Always ``onlyID``.
  public var id: ID<Support>
  /// What was agreed, by code.
  public var items: [Code: Support] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record in which nothing is agreed yet.
  public init() {
    id = Self.onlyID
  }

  /// Every code in the file, so that a new one is different.
  public var codes: [Code] { Array(items.keys) + items.values.flatMap(\.moves.keys) }
}

extension SupportBook: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/support/1"
  /// What a person calls it.
  public static let noun = "support"

  /// The fields, declared once.
  public static let fields = FieldTable<SupportBook>([
    .required("id", \.id, "always \"support\""),
    .items("items", \.items, "what one school does for another"),
  ])

  /// What reading starts from.
  public static var blank: SupportBook { SupportBook() }
}

/// One thing that a school does for another: what, who, by when, and what came of it.
public struct Support: Hashable, Sendable {
  /// The school that gives it.
  public var from: ID<School>
  /// The school that receives it.
  public var to: ID<School>
  /// What is done.
  public var text: String
  /// The theme it belongs to.
  public var theme: String?
  /// The review or action that it helps.
  public var helps: SupportAim?
  /// The day it was agreed.
  public var agreed: Day
  /// The day by which it is done; none while it is still to be agreed.
  public var due: Day?
  /// Who does it, when that is a person in the records.
  public var person: ID<Person>?
  /// Who does it in words, when that is nobody in the records.
  public var personText: String?
  /// The day it was done.
  public var done: Day?
  /// What came of it.
  public var outcome: String?
  /// When and why it was stopped.
  public var stopped: Reason?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates support of which only the schools, the text and the day of the agreement are known yet.
  public init(from: ID<School>, to: ID<School>, text: String, agreed: Day) {
    (self.from, self.to, self.text, self.agreed) = (from, to, text, agreed)
  }

  /// The states of support.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// It is agreed and not yet done.
    case open
    /// It is done.
    case done
    /// It was given up, with a reason.
    case stopped
  }

  /// Its state, as it follows from the days recorded.
  public var state: State {
    if stopped != nil { return .stopped }
    return done == nil ? .open : .done
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { state == .open }

  /// Whether who or when is still to be agreed.
  public var isToAgree: Bool { isOpen && (due == nil || (person == nil && personText == nil)) }

  /// Whether its day has passed and it is still open.
  public func isOverdue(on today: Day) -> Bool {
    isOpen && due.map { $0 < today } ?? false
  }

  /// Whether a school gives or receives it.
  public func concerns(_ school: ID<School>) -> Bool { from == school || to == school }

  /// Takes back the last step: that it was stopped, else that it was done.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - why: The reason.
  ///   - code: A code for the record of it.
  /// - Returns: Whether there was anything to take back.
  public mutating func takeBackLastStep(on day: Day, why: String, code: Code) -> Bool {
    takeBackEnding(on: day, why: why, code: code)
  }
}

extension Support: Endable {}

extension Support: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Support>([
    .required("from", \.from, "the school that gives it"),
    .required("to", \.to, "the school that receives it"),
    .required("text", \.text, "what is done"),
    .optional("theme", \.theme, "the theme it belongs to"),
    .optional("helps", \.helps, "the review or action that it helps"),
    .required("agreed", \.agreed, "the day it was agreed"),
    .optional("due", \.due, "by when; without it, to be agreed"),
    .optional("person", \.person, "who does it"),
    .optional("personText", \.personText, "who does it, in words"),
    .optional("done", \.done, "the day it was done"),
    .optional("outcome", \.outcome, "what came of it"),
    .optional("stopped", \.stopped, "when and why it was stopped"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Support { Support(from: .blank, to: .blank, text: "", agreed: .blank) }
}

/// The review, or the one action of it, that support is for: written `ingham@2026-27` or `ingham@2026-27/7k3m`.
public struct SupportAim: Hashable, Sendable, CustomStringConvertible {
  /// The review.
  public let review: ReviewID
  /// The cycle of the review.
  public let cycle: ID<Cycle>
  /// The action, when it is for one.
  public let action: Code?

  /// Creates the aim from what it names.
  public init(review: ReviewID, cycle: ID<Cycle>, action: Code?) {
    (self.review, self.cycle, self.action) = (review, cycle, action)
  }

  /// The address, with the cycle in it.
  public var description: String { "\(review)@\(cycle)" + (action.map { "/\($0)" } ?? "") }
}

extension SupportAim: FieldValue {
  /// What may stand in the file.
  public static var form: String { "a review or an action, as \"ingham@2026-27/7k3m\"" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string else { throw Self.mustBe(at: node) }
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    let parts = halves.last?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    guard halves.count == 2, let review = ReviewID(String(halves[0])), parts.count == 1 || parts.count == 2,
      let cycle = ID<Cycle>(String(parts[0]))
    else { throw Self.mustBe(at: node) }
    let action = parts.count == 2 ? Code(String(parts[1])) : nil
    guard parts.count == 1 || action != nil else { throw Self.mustBe(at: node) }
    self.init(review: review, cycle: cycle, action: action)
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}
