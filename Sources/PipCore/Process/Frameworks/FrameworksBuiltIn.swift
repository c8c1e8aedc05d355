extension Framework {
  /// The frameworks that come with the program.
  public static let builtIn: [Framework] = [.spp2019, .ofsted2025, .challengePartners2019]

  /// The id of the framework that counts where nothing else is said.
  public static var usualID: ID<Framework> { spp2019.id }

  /// Returns the framework of an id that comes with the program, or nil.
  ///
  /// - Parameter id: The id.
  /// - Returns: The framework.
  public static func builtIn(_ id: ID<Framework>) -> Framework? { builtIn.first { $0.id == id } }

  /// The programme's four groups and eleven themes (London South), in our own words.
  public static let spp2019 = made(
    "spp-2019", "Schools Partnership Programme themes", "2019",
    "Four ways of looking at a school, with eleven themes: what it achieves, where it is going, how it works, whom it works with.",
    [
      (
        "Our impact",
        [
          (
            "attainment", "Attainment and learning", "What pupils know and can do, and how far each has come."
          ),
          (
            "citizenship", "Pupils as young citizens who contribute",
            "How pupils grow as people, take part and give something back."
          ),
        ]
      ),
      (
        "Looking forward",
        [
          (
            "governance", "Governance and direction",
            "Where the school is heading, and how governors help it get there."
          ),
          ("culture", "Culture and ethos", "What it feels like to learn and work here, and what is valued."),
          ("leadership", "Leadership at every level", "How people lead, in whatever post they hold."),
        ]
      ),
      (
        "Looking inward",
        [
          ("teaching", "The quality of teaching", "What happens in lessons, and what pupils take from them."),
          (
            "development", "Professional development and capacity",
            "How staff keep learning, and whether there are enough hands and time."
          ),
          (
            "systems", "Systems, consistency and resources",
            "Whether what was agreed happens everywhere, and money and time go where they help."
          ),
        ]
      ),
      (
        "Looking outward",
        [
          (
            "community", "Families and community", "How the school and the people around it help one another."
          ),
          (
            "partnerships", "Partnerships: what we give and gain",
            "What working with others brings to pupils here and elsewhere."
          ),
          ("system-leadership", "Leading beyond our school", "How people here help other schools improve."),
        ]
      ),
    ])

  /// The evaluation areas of Ofsted's toolkit for schools, in use since November 2025; the names are theirs, the rest ours.
  public static let ofsted2025 = made(
    "ofsted-2025", "Ofsted evaluation areas", "November 2025",
    "The areas that inspectors of state-funded schools look at, for a review that wants to use the same headings. A peer review is no mock inspection.",
    [
      (
        "In every school",
        [
          (
            "inclusion", "Inclusion",
            "Whether pupils who meet barriers are known early, belong, and get what helps them."
          ),
          (
            "curriculum-and-teaching", "Curriculum and teaching",
            "What is taught, in which order, and how well it is taught."
          ),
          ("achievement", "Achievement", "What pupils know, can do and are ready for next."),
          (
            "attendance-and-behaviour", "Attendance and behaviour",
            "Whether pupils come, and how they conduct themselves once they are here."
          ),
          (
            "personal-development-and-well-being", "Personal development and well-being",
            "How pupils grow beyond lessons, and whether they are looked after."
          ),
          (
            "leadership-and-governance", "Leadership and governance",
            "How leaders and governors steer the school, and how staff fare under it."
          ),
        ]
      ),
      (
        "Where the school has it",
        [
          ("early-years", "Early years", "How the youngest children are cared for, taught and got ready."),
          ("post-16", "Post-16 provision", "How the sixth form serves its students."),
        ]
      ),
      (
        "Met or not met",
        [("safeguarding", "Safeguarding", "Whether the school keeps its pupils safe.")]
      ),
    ])

  /// The three headings of the Challenge Partners quality assurance review since 2019; the names are theirs, the rest ours.
  public static let challengePartners2019 = made(
    "challenge-partners-2019", "Challenge Partners review headings", "2019",
    "The headings of the quality assurance review that a visiting team of serving leaders makes with the school.",
    [
      (
        "The review",
        [
          (
            "leadership-at-all-levels", "Leadership at all levels",
            "How leaders, middle leaders too, know their school and move it on."
          ),
          (
            "provision-and-outcomes", "Quality of provision and outcomes",
            "The curriculum, teaching, assessment, what pupils achieve and how they take to learning."
          ),
          (
            "disadvantaged-and-additional-needs",
            "Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs",
            "The same, for those who most depend on their school."
          ),
        ]
      )
    ])

  private static func made(
    _ id: String, _ name: String, _ version: String, _ about: String,
    _ groups: [(name: String, areas: [(id: String, name: String, about: String)])]
  ) -> Framework {
    Framework(
      id: ID(id) ?? .blank, name: name, version: version, about: about,
      groups: groups.map { group in
        AreaGroup(
          name: group.name,
          areas: group.areas.map { Area(id: ID($0.id) ?? .blank, name: $0.name, about: $0.about) })
      })
  }
}
