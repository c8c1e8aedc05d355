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
}
