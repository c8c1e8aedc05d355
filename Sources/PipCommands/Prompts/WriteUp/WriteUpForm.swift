import CommandTable
import PipCore

/// What a guided write-up asks and what its answers record: values only, so that every step can be tried without a terminal.
protocol WriteUpForm: Sendable {
  /// What is known already, a few lines to begin with.
  var opening: [String] { get }

  /// The questions in order, as far as the answers tell which there are; those that are answered are among them.
  func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion]

  /// The command lines that record the answers, without the program's name; an answer that is still missing is left out.
  func commands(_ answers: WriteUpAnswers) -> [[String]]

  /// What is said once everything is recorded.
  func closing(_ session: Session) throws -> [Block]
}

extension WriteUpForm {
  /// The first question without an answer.
  func next(_ answers: WriteUpAnswers) -> WriteUpQuestion? {
    questions(answers).first { answers[$0.key] == nil }
  }
}

/// A command line that is put together: what is known by its place, then the options.
struct WriteUpLine {
  private let path: [String]
  private var places: [String]
  private var options: [String] = []

  init(_ path: String..., places: String...) {
    (self.path, self.places) = (path, places)
  }

  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    // A value that begins with a dash could be taken for the next option.
    options += value.hasPrefix("-") ? ["--\(name)=\(value)"] : ["--\(name)", value]
  }

  mutating func add(_ name: String, _ values: [String]) {
    for value in values { add(name, value) }
  }

  mutating func add(flag name: String) { options.append("--\(name)") }

  mutating func add(place: String) { places.append(place) }

  /// Whether it says anything but what it is about.
  var hasOptions: Bool { !options.isEmpty }

  var words: [String] {
    places.contains { $0.hasPrefix("-") }
      ? path + options + ["--"] + places : path + places + options
  }
}

/// Things of which there may be any number: asked for until an empty line.
enum WriteUpItems {
  /// The numbers of the items that can be asked about: those that are there, and the next one until an empty line ends them.
  static func numbers(_ prefix: String, _ answers: WriteUpAnswers) -> [Int] {
    var numbers = [1]
    while let last = numbers.last, answers.word("\(prefix).\(last).text") != nil { numbers.append(last + 1) }
    return numbers
  }

  /// The texts that were answered.
  static func texts(_ prefix: String, _ answers: WriteUpAnswers) -> [String] {
    numbers(prefix, answers).compactMap { answers.word("\(prefix).\($0).text") }
  }

  /// Leaves out one of several things, so that those after it move up.
  ///
  /// - Parameters:
  ///   - key: The question that is passed over, such as `action.2.text`.
  ///   - kept: The answers that were gone back from.
  /// - Returns: Those answers under their new keys; nil when nothing comes after it, so that the question ends the list.
  static func closingUp(after key: String, _ kept: [String: [String]]) -> [String: [String]]? {
    let parts = key.split(separator: ".")
    guard parts.count == 3, parts[2] == "text", let place = Int(parts[1]),
      kept["\(parts[0]).\(place + 1).text"] != nil
    else { return nil }
    var moved: [String: [String]] = [:]
    for (key, words) in kept {
      let others = key.split(separator: ".")
      guard others.count == 3, others[0] == parts[0], let number = Int(others[1]), number >= place else {
        moved[key] = words
        continue
      }
      if number > place { moved["\(others[0]).\(number - 1).\(others[2])"] = words }
    }
    return moved
  }

  /// Questions for texts alone.
  static func questions(
    _ prefix: String, _ label: String, first: String, further: String, _ answers: WriteUpAnswers,
    _ type: any ArgumentValue.Type = ProseText.self
  ) -> [WriteUpQuestion] {
    numbers(prefix, answers).map { number in
      WriteUpQuestion(
        "\(prefix).\(number).text", "\(label) \(number)", number == 1 ? first : further, type,
        skip: number == 1 ? "none" : "no more")
    }
  }
}
