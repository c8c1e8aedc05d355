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

  /// The themes a focus, strength, finding or action can belong to: four groups, eleven themes (London South), in our words.
  public static let themes: [(group: String, id: String, name: String)] = [
    ("Our impact", "attainment", "attainment and learning"),
    ("Our impact", "citizenship", "pupils as young citizens who contribute"),
    ("Looking forward", "governance", "governance and direction"),
    ("Looking forward", "culture", "culture and ethos"),
    ("Looking forward", "leadership", "leadership at every level"),
    ("Looking inward", "teaching", "the quality of teaching"),
    ("Looking inward", "development", "professional development and capacity"),
    ("Looking inward", "systems", "systems, consistency and resources"),
    ("Looking outward", "community", "families and community"),
    ("Looking outward", "partnerships", "partnerships: what we give and gain"),
    ("Looking outward", "system-leadership", "leading beyond our school"),
  ]
}
