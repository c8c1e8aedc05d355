/// Somebody with a part in a visit, as pages for team and staff name them.
public struct ReviewVisitor: Hashable, Sendable {
  /// The parts people have in a visit.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Leads the team.
    case lead
    /// Is in the team.
    case reviewer
    /// Watches in training.
    case shadow
    /// Facilitates the workshop that follows.
    case champion

    /// The part in words.
    public var words: String {
      switch self {
      case .lead: "lead reviewer"
      case .reviewer: "reviewer"
      case .shadow: "shadow"
      case .champion: "improvement champion"
      }
    }

    /// What somebody with this part does (London South, Trafford, Colchester), in our words.
    public var task: String {
      switch self {
      case .lead:
        "agrees focus and question with the head, leads the team through the day, and owns the feedback"
      case .reviewer:
        "gathers evidence for the question and brings back what was seen and heard, without a verdict"
      case .shadow: "watches and listens, to be ready for a visit of their own"
      case .champion: "hears the feedback, then helps the staff turn its one priority into actions"
      }
    }
  }

  /// The person.
  public let person: ID<Person>
  /// The name, or the id when no such person is known.
  public let name: String
  /// The name of their school on the day, if it is known.
  public let school: String?
  /// Their part.
  public let part: Part

  /// The name with the school, such as `Asha Patel (Saxby Village School)`.
  public var words: String { school.map { "\(name) (\($0))" } ?? name }

  /// Everybody with a part in a visit, in the order of the parts.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - lookup: Where names are looked up.
  ///   - today: The day that counts while none is agreed.
  /// - Returns: The people.
  public static func all(of review: Review, _ lookup: Lookup, today: Day) -> [ReviewVisitor] {
    let day = review.held ?? review.planned ?? today
    let parts: [(Part, [ID<Person>])] = [
      (.lead, [review.lead].compactMap { $0 }), (.reviewer, review.team), (.shadow, review.shadows),
      (.champion, review.allChampions),
    ]
    return parts.flatMap { part, people in
      people.map { id in
        let school = lookup.people[id]?.school(on: day).map { lookup.name(of: $0) }
        return ReviewVisitor(person: id, name: lookup.name(of: id), school: school, part: part)
      }
    }
  }

  /// The person for scripts.
  var json: JSONValue {
    .object([
      "person": .string(person.text), "name": .string(name), "school": school.orNull,
      "part": .string(part.rawValue),
    ])
  }
}
