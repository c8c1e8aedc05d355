import CommandTable
import PipCore

// Words of two halves, such as `4=3`: first what stands before the equals sign, then the whole.
extension Offers {
  /// The words of two halves that a value can be, or nil when it has none.
  func pairs(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer]? {
    let first = place.typed.firstIndex(of: "=").map { String(place.typed[..<$0]) }
    func with(_ seconds: [String], _ firsts: () throws -> [Offer]) rethrows -> [Offer] {
      try first.map { first in seconds.map { Offer("\(first)=\($0)") } } ?? firsts().map(Self.goingOn)
    }
    switch place.info.type?.type {
    case is MarkWord.Type: return with(Mark.range.map(String.init) + ["-"]) { points }
    case is PointWord.Type: return points
    case is StatementWord.Type: return statements
    case is AnswerWord.Type, is AnswersWord.Type:
      return with(MaturityAnswer.allCases.map(\.rawValue)) { statements }
    case is MeetWord.Type: return (1...MeetNumber.most).map { Offer(String($0)) }
    case is ProgressWord.Type:
      return try with(Progress.allCases.map(\.rawValue)) { try actions(place, session) }
    case is OutcomeWord.Type:
      return try with(Outcome.allCases.map(\.rawValue)) {
        try actions(lookedBackOnBy: place.given.words["host"]?.first, session)
      }
    case is PlacesWord.Type:
      return try with([]) { try session.records.schools().map { Offer($0.id.text, $0.name) } }
    case is MapWord.Type:
      return try first.map { first in
        try fields(session).map { Offer("\(first)=\($0.key)", $0.about) }
      } ?? []
    case is HandWord.Type:
      let people =
        first == nil ? [] : try session.records.people().filter { $0.left.map { today <= $0 } ?? true }
      return try first.map { first in people.map { Offer("\(first)=\($0.id)", $0.name) } }
        ?? tasks(place, session).map(Self.goingOn)
    default: return nil
    }
  }

  private static func goingOn(_ offer: Offer) -> Offer {
    Offer(offer.word + "=", offer.name, detail: offer.detail)
  }

  /// The fields that the columns of a spreadsheet can fill, with those of the partnership's own courses.
  private func fields(_ session: Session) throws -> [ImportField] {
    guard let noun = path.first else { return [] }
    if noun == "person" { return try PersonRows().kind(session).fields }
    return ImportKind.all.first { $0.noun == noun }?.fields ?? []
  }

  private var points: [Offer] { RatingPoint.all.map { Offer($0.number.description, $0.text) } }

  private var statements: [Offer] { MaturityStatement.all.map { Offer(String($0.number), $0.text) } }

  /// The codes of the actions of the review that is named.
  private func actions(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    guard let host = place.given.words["host"]?.first else { return [] }
    let review = try session.review(ReviewWord(argument: host), awaiting: [.actions, .checkIn]).review
    return Self.coded(review.actions, \.text)
  }

  /// The codes of the actions of the review before.
  func actions(lookedBackOnBy host: String?, _ session: Session) throws -> [Offer] {
    guard let host else { return [] }
    let place = try session.review(ReviewWord(argument: host))
    return Self.coded(
      try session.records.lastReview(before: place.review, in: place.cycle)?.review.actions, \.text)
  }

  /// What those who leave have in hand: one person, or all people of a school.
  private func tasks(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    var people: [Person] = []
    if let word = place.given.words["person"]?.first {
      people = [try session.person(PersonWord(argument: word))]
    } else if let word = place.given.words["school"]?.first {
      let school = try session.school(SchoolWord(argument: word)).id
      people = try session.records.people().filter { $0.school == school }
    }
    return try TaskItem.tasks(of: people, session).filter(\.task.isAhead).map { Offer($0.name, $0.words) }
  }
}
