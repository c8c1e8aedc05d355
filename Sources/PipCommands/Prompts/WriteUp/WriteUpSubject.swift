import CommandTable
import PipCore

/// What every guided write-up can be told on its command line.
struct WriteUpChoices: Sendable {
  static let resume = "resume"
  static let discard = "discard"

  /// The flags, for the rows of write-ups; they are read where the conversation is held.
  static let parameter = group(
    flag(resume, "Go on with the answers that were kept"),
    flag(discard, "Throw the answers that were kept away")
  ) { _, _ in WriteUpChoices() }
}

/// A write-up that is about to begin: what is asked, and of which review.
struct WriteUpSubject: Sendable {
  let form: any WriteUpForm
  /// The review, whatever cycle is the current one.
  let review: String
  /// The page that can be written at the end.
  var page: (@Sendable (Session) throws -> Document)?
  /// What the page is called, and the command that writes it another time.
  var pageName = "", pageCommand = ""
  /// The file of the page, where it was named on the command line.
  var pageFile: String?

  /// The question that names the file of the page.
  static let pageKey = "page"
}
