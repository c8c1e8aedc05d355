import CommandTable

/// One question of a guided write-up: a question like any other, with a name under which its answer is kept.
struct WriteUpQuestion: Hashable, Sendable {
  /// How an answer is understood.
  enum Kind: Hashable, Sendable {
    /// As the command's own value.
    case value
    /// As a person, or else as words for somebody who is not in the records; nobody when it is to agree.
    case owner
    /// As text, which may bring the answers to other questions with it, with | between.
    case line(others: [String])
    /// As the name of a file beside the data, where yes takes a usual name.
    case file(usual: String)
  }

  /// The people that are offered: any can be named.
  enum People: Hashable, Sendable {
    /// The people of one school.
    case school(String)
    /// These people.
    case these([String])
    /// Everybody.
    case all
  }

  /// The name of its answer, such as `action.2.owner`; the same in every sitting.
  let key: String
  /// What it is called in the summary, such as "Action 2".
  let label: String
  /// The question, without its number.
  let question: Question
  /// What an empty line takes, as words that the question understands; nil when it has no such thing.
  var usual: [String]?
  /// How an answer is understood.
  var kind = Kind.value
  /// Which people are offered.
  var people = People.all
  /// What stands above the first question of a part.
  var heading: String?
  /// What the summary says where the answer is nothing; nil when it then says nothing.
  var open: String?

  /// Makes a question.
  ///
  /// - Parameters:
  ///   - key: The name of its answer.
  ///   - label: What it is called in the summary.
  ///   - sentence: The question, without a number and without a colon.
  ///   - type: What an answer becomes.
  ///   - isRequired: Whether it needs an answer.
  ///   - isRepeated: Whether several can be answered, with commas between them.
  ///   - skip: What an empty line takes of a question that can be passed over, in a word.
  ///   - usual: What an empty line takes, as words that the question understands.
  init(
    _ key: String, _ label: String, _ sentence: String, _ type: any ArgumentValue.Type,
    isRequired: Bool = false,
    isRepeated: Bool = false, skip: String = "skip", usual: [String]? = nil
  ) {
    (self.key, self.label, self.usual) = (key, label, usual)
    question = Question(
      info: ParameterInfo(
        .option, key, valueName: type.valueName, help: label, isRequired: isRequired, isRepeated: isRepeated,
        splitsCommas: isRepeated, choices: type.choices, type: ValueType(type)),
      sentence: sentence, skip: skip)
  }

  /// Whether an answer says in words what an empty line says: the word in brackets, or no.
  func isPassedOver(by answer: String) -> Bool {
    guard question.isOptional else { return false }
    let small = (answer.hasSuffix(".") ? String(answer.dropLast()) : answer).lowercased()
    return small == question.skip?.lowercased() || Self.nothing.contains(small)
  }

  private static let nothing: Set = ["no", "none", "nothing", "nobody", "skip"]
}

/// The answers of a guided write-up, in the order in which they were given.
struct WriteUpAnswers: Hashable, Sendable {
  /// One answer: no words when the question was passed over.
  struct Answer: Hashable, Sendable {
    let key: String
    let words: [String]
  }

  private(set) var all: [Answer] = []

  /// The words of an answer; nil while it is not given.
  subscript(_ key: String) -> [String]? { all.last { $0.key == key }?.words }

  /// The one word of an answer; nil when it is not given, or was passed over.
  func word(_ key: String) -> String? { self[key]?.first }

  mutating func add(_ key: String, _ words: [String]) { all.append(Answer(key: key, words: words)) }

  mutating func takeLast() -> Answer? { all.popLast() }
}
