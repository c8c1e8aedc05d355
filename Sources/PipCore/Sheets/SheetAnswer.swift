/// What kind of answer a question or a column of a sheet wants.
///
/// On paper it only matters for the room that is left; when a sheet is read back, an answer is understood, or refused, by it.
public enum SheetAnswer: Hashable, Sendable {
  /// Text of any length.
  case text
  /// One line of text.
  case line
  /// A day.
  case day
  /// A day, or that it is to agree.
  case due
  /// A number of people.
  case number
  /// A mark of a progress session.
  case mark
  /// One person in the records.
  case person
  /// People in the records.
  case people
  /// A person in the records, or somebody in words, or that it is to agree.
  case owner
  /// A school in the records.
  case school
  /// One of a few answers.
  case choice([SheetChoice])
  /// Some of a few answers.
  case choices([SheetChoice])
}

/// One of the answers that a sheet offers.
public struct SheetChoice: Hashable, Sendable {
  /// How commands and files write it.
  public var word: String
  /// How the sheet writes it.
  public var text: String

  /// Creates a choice.
  ///
  /// - Parameters:
  ///   - word: How commands and files write it.
  ///   - text: How the sheet writes it; in the same way, with blanks for hyphens, if left out.
  public init(_ word: String, _ text: String? = nil) {
    self.word = word
    self.text = text ?? String(word.map { $0 == "-" ? " " : $0 })
  }
}

extension [SheetChoice] {
  /// The answers in a few words, for a hint: "lessons, books or data".
  var offered: String {
    guard count > 1, let last else { return first?.text ?? "" }
    return dropLast().map(\.text).joined(separator: ", ") + " or " + last.text
  }

  /// How the sheet writes a word of the records; a word that is not among them is written as it is.
  func text(of word: String?) -> String {
    guard let word else { return "" }
    return first { $0.word == word }?.text ?? word
  }
}
