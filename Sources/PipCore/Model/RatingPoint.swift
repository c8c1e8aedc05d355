/// One of the 24 points at which a review can gather or lose momentum (Trafford's transition points, in our own words).
public struct RatingPoint: Hashable, Sendable {
  /// Its number, from 1 to 24.
  public let number: PointNumber
  /// The heading it stands under.
  public let heading: Heading
  /// What is rated, as a sentence that is more or less true.
  public let text: String
  /// The step of a review that it helps to reach: the ratings stand beside the passage that ends with it (ours).
  public let step: Step

  /// The six headings, in order.
  public enum Heading: String, CaseIterable, Hashable, Sendable {
    /// What the staff of the host school know and have a say in.
    case before = "Before the visit"
    /// What lead reviewer and team have made certain.
    case team = "The team is sure of its plan"
    /// Who hears the feedback.
    case room = "In the room for the feedback"
    /// What the feedback is about.
    case covers = "What the feedback covers"
    /// What is agreed before everybody goes home.
    case ends = "How the feedback ends"
    /// What happens then.
    case after = "After the visit"
  }

  /// All points, in order.
  public static let all: [RatingPoint] = drafts.enumerated().compactMap { index, draft in
    PointNumber(index + 1).map {
      RatingPoint(number: $0, heading: draft.heading, text: draft.text, step: draft.step)
    }
  }

  /// The point of a number.
  ///
  /// - Parameter number: The number.
  /// - Returns: The point.
  public static func numbered(_ number: PointNumber) -> RatingPoint? {
    all.first { $0.number == number }
  }

  private static let drafts: [(heading: Heading, step: Step, text: String)] = [
    (.before, .question, "Staff helped to choose which areas the review might look at."),
    (.before, .question, "Staff were told what the review will look at in the end, and why."),
    (.before, .visit, "Staff have seen how the day will run and which kinds of evidence will be gathered."),
    (.team, .visit, "The focus is something that truly matters to this school now."),
    (.team, .visit, "Everybody understands the focus in the same way."),
    (.team, .visit, "The evidence that is planned will answer the enquiry question."),
    (.team, .visit, "The plan leaves enough time for everything that is in it."),
    (.team, .visit, "The school will learn something that it does not know already."),
    (.room, .feedback, "The improvement champions hear the feedback themselves, on the day of the visit."),
    (.covers, .feedback, "The feedback comes back to the enquiry question and answers it."),
    (.covers, .feedback, "The feedback sets out what the team found that matters most."),
    (.covers, .feedback, "The feedback holds the findings against where the school wants to be."),
    (.covers, .feedback, "The feedback names the gap between now and that aspiration."),
    (.covers, .feedback, "The feedback proposes a focus for the workshop that would close the gap."),
    (.ends, .workshop, "One priority for improvement is agreed, and only one."),
    (.ends, .workshop, "The champions know on which of the school's strengths they can build."),
    (.ends, .workshop, "It is settled who will be at the improvement workshop."),
    (.ends, .workshop, "The host has promised to prepare its staff for the workshop."),
    (.ends, .workshop, "It is settled who owns the plan once the workshop is over."),
    (.ends, .workshop, "The champions have been given time to plan the workshop."),
    (.after, .checkIn, "The host has planned how the workshop feeds into its wider improvement work."),
    (.after, .checkIn, "The staff who were in the workshop stay part of what follows."),
    (.after, .checkIn, "The host can call on people with the right expertise in other schools."),
    (
      .after, .checkIn,
      "The partnership has the time and a way to share experiences, themes, actions and "
        + "impact, and plans joint training and development from them."
    ),
  ]
}
