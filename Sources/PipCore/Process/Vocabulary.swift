/// The lists of words that the program knows and a partnership can extend.
public enum Vocabulary {
  /// What people do in a partnership (the sources' roles; "hub lead" for their teaching-school leads).
  public static let roles = [
    "headteacher", "deputy", "senior-leader", "middle-leader", "governor", "improvement-champion",
    "lead-reviewer",
    "reviewer", "hub-lead", "enquiry-lead", "partnership-lead",
  ]

  /// The courses people are trained in (Colchester, Trafford, Lincolnshire).
  public static let courses = [
    "reviewer", "lead-reviewer", "improvement-champion", "hub-lead", "enquiry-lead", "capacity", "leadership",
  ]

  /// What a word of a list is also called: those who review are peer reviewers (all sources).
  private static let otherNames = ["peer-reviewer": "reviewer"]

  /// Returns the word of a list that a word means: itself, or what it is another name of.
  ///
  /// - Parameters:
  ///   - word: The word as typed.
  ///   - known: The words of the list.
  /// - Returns: The word of the list, or nil when there is none.
  public static func meaning(of word: String, among known: [String]) -> String? {
    known.contains(word) ? word : otherNames[word].flatMap { known.contains($0) ? $0 : nil }
  }
}
