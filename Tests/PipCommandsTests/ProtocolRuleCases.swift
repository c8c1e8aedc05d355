/// A rule of the protocol, the state in which it finds something, and the command that mends it.
struct ProtocolCase: Sendable {
  let rule: String
  /// Where the point is found; the code of an item is left open by a slash at the end.
  let place: String
  let sentence: String
  /// What leads there from six schools and a cycle.
  let before: [String]
  /// What mends it; PLACE stands for where the point was found.
  let mend: [String]
  /// The day of both.
  var today = "2026-11-20"

  init(
    _ rule: String, at place: String, _ sentence: String, before: [String] = [], mend: [String],
    today: String = "2026-11-20"
  ) {
    (self.rule, self.place, self.sentence) = (rule, place, sentence)
    (self.before, self.mend, self.today) = (before, mend, today)
  }

  private static let arranged = ["pip review add ingham --on 25/11/2026 --lead asha-patel"]
  private static let held = [
    "pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed --champion leo-hart --focus Reading",
    "pip review held ingham --on 12/11/2026",
  ]
  private static let told = held + ["pip review feedback ingham --on 12/11/2026 --priority Fluency"]
  private static let begun = told + ["pip workshop held ingham --on 26/11/2026"]

  static let all: [ProtocolCase] = people + planning + visit + followUp + passingOn

  private static let people = [
    ProtocolCase(
      "no-mou", at: "ingham", "Ingham Primary School has not yet signed the memorandum of understanding.",
      mend: ["pip school edit ingham --mou 1/9/2026"]),
    ProtocolCase(
      "mou-to-renew", at: "ingham",
      "Ingham Primary School has signed an earlier version of the memorandum; 2 is in force.",
      before: [
        "pip school edit ingham --mou 1/9/2025 --mou-version 1", "pip partnership edit --mou-version 2",
      ],
      mend: ["pip school edit ingham --mou 1/9/2026 --mou-version 2"]),
    ProtocolCase(
      "lead-untrained", at: "ingham",
      "Asha Patel leads the review of Ingham Primary School. Before that, still to come: reviewer and lead reviewer training.",
      before: arranged,
      mend: [
        "pip person train asha-patel reviewer --on 1/10/2026",
        "pip person train asha-patel lead-reviewer --on 1/10/2026",
      ]),
    ProtocolCase(
      "reviewer-untrained", at: "ingham",
      "Tom Reed was in the team that visited Ingham Primary School. Not yet recorded before that: reviewer training.",
      before: held,
      mend: ["pip person train tom-reed reviewer --on 1/10/2026"]),
    ProtocolCase(
      "champion-alone", at: "ingham",
      "Leo Hart is new as a champion and alone in the workshop of Ingham Primary School.", before: held,
      mend: ["pip review edit ingham --champion leo-hart,carl-west"]),
    ProtocolCase(
      "team-size", at: "ingham",
      "Nobody is named yet to visit Ingham Primary School; the model says 1 to 6 people.",
      before: ["pip review add ingham --on 25/11/2026"], mend: ["pip review edit ingham --lead asha-patel"]),
    ProtocolCase(
      "cluster-size", at: "north", "North has 2 schools; the model says 3 to 6.",
      before: ["pip cluster add North --schools ingham,saxby"], mend: ["pip cluster join north thorpe-fen"]),
    ProtocolCase(
      "same-trust", at: "ingham", "Asha Patel visits Ingham Primary School, and both belong to Fen Trust.",
      before: ["pip school edit ingham --trust \"Fen Trust\"", "pip school edit saxby --trust \"Fen Trust\""]
        + arranged,
      mend: ["pip review edit ingham --lead mina-shah"]),
    ProtocolCase(
      "mutual-pair", at: "ingham", "Ingham Primary School and Saxby Village School visit each other.",
      before: arranged + ["pip review add saxby --on 26/11/2026 --lead nadia-bell"],
      mend: ["pip review edit saxby --lead tom-reed"]),
    ProtocolCase(
      "lead-again", at: "ingham", "Asha Patel led the last review of Ingham Primary School too.",
      before: [
        "pip cycle open 2025-26", "pip --cycle 2025-26 review add ingham --on 12/11/2025 --lead asha-patel",
        "pip review held ingham@2025-26 --on 12/11/2025",
      ] + arranged,
      mend: ["pip review edit ingham@2026-27 --lead tom-reed"]),
    ProtocolCase(
      "double-booked", at: "asha-patel",
      "Asha Patel is expected in Ingham Primary School and in Thorpe Fen Academy on Wed 25 Nov 2026.",
      before: arranged + ["pip review add thorpe-fen --on 25/11/2026 --lead asha-patel"],
      mend: ["pip review move thorpe-fen --on 27/11/2026 --why \"two visits on one day\""]),
  ]

  private static let planning = [
    ProtocolCase(
      "no-focus", at: "ingham", "The review of Ingham Primary School has no focus yet.", before: arranged,
      mend: ["pip review edit ingham --focus Reading"]),
    ProtocolCase(
      "no-question", at: "ingham", "The review of Ingham Primary School has no enquiry question yet.",
      before: arranged,
      mend: ["pip review edit ingham --question \"To what extent do pupils read with fluency?\""]),
    ProtocolCase(
      "no-baseline", at: "ingham", "The review of Ingham Primary School has no baseline yet.",
      before: arranged,
      mend: ["pip review edit ingham --baseline \"six in ten\""]),
    ProtocolCase(
      "no-aspiration", at: "ingham", "The review of Ingham Primary School has no aspiration yet.",
      before: arranged,
      mend: ["pip review edit ingham --aspiration \"nine in ten\""]),
    ProtocolCase(
      "evidence-plan-empty", at: "ingham", "Nothing is planned yet to be looked at in Ingham Primary School.",
      before: arranged, mend: ["pip review evidence add ingham \"Hear six readers\" --kind pupil-voice"]),
    ProtocolCase(
      "staff-not-met", at: "ingham",
      "Nothing says yet that the staff of Ingham Primary School have met the reviewers.",
      before: arranged, mend: ["pip review prepare ingham --staff-met 18/11/2026"]),
    ProtocolCase(
      "staff-not-told", at: "ingham",
      "Nothing says yet that the staff of Ingham Primary School know the focus and the outline of the day.",
      before: arranged, mend: ["pip review prepare ingham --staff-told 18/11/2026"]),
  ]

  private static let visit = [
    ProtocolCase(
      "feedback-late", at: "ingham",
      "Ingham Primary School was visited on Thu 12 Nov 2026 and has not yet had its feedback.", before: held,
      mend: ["pip review feedback ingham --on 12/11/2026 --priority Fluency"]),
    ProtocolCase(
      "champions-absent", at: "ingham",
      "No champion was in the room for the feedback to Ingham Primary School.",
      before: told, mend: ["pip review feedback ingham --champions-present leo-hart"]),
    ProtocolCase(
      "several-priorities", at: "ingham", "The priority of Ingham Primary School reads like more than one.",
      before: held + ["pip review feedback ingham --on 12/11/2026 --priority \"Fluency; spelling\""],
      mend: ["pip review feedback ingham --priority Fluency"]),
    ProtocolCase(
      "workshop-late", at: "ingham",
      "Ingham Primary School has not yet held its workshop; it was to be by Thu 3 Dec 2026.", before: told,
      mend: ["pip workshop held ingham --on 26/11/2026"], today: "2026-12-18"),
  ]

  private static let passingOn = [
    ProtocolCase(
      "look-back-not-done", at: "ingham",
      "Ingham Primary School has not yet looked back on the actions of 2025-26; without CODE=OUTCOME the command shows them, each with its code.",
      before: [
        "pip cycle open 2025-26", "pip --cycle 2025-26 review add ingham --on 12/11/2025 --lead mina-shah",
        "pip review held ingham@2025-26 --on 12/11/2025", "pip action add ingham@2025-26 \"Read daily\"",
      ] + arranged,
      mend: ["pip review look-back ingham@2026-27 CODE=lasted"]),
    ProtocolCase(
      "outcome-not-shared", at: "ingham",
      "No meeting has heard yet what came of the review of Ingham Primary School.", before: told,
      mend: [
        "pip meeting add heads --on 19/11/2026", "pip meeting bring heads-2026-11-19 ingham",
        "pip meeting held heads-2026-11-19 --present 6",
      ]),
    ProtocolCase(
      "strengths-not-shared", at: "ingham",
      "Ingham Primary School has not yet agreed the wording, so that its strengths cannot be shared.",
      before: told + ["pip review strength add ingham \"Books are read aloud\""],
      mend: ["pip review agree ingham --on 19/11/2026"], today: "2026-12-18"),
    ProtocolCase(
      "strengths-not-shared", at: "ingham", "Ingham Primary School keeps its strengths to itself.",
      before: told + [
        "pip review strength add ingham \"Books are read aloud\"",
        "pip review agree ingham --on 19/11/2026 --share nothing",
      ],
      mend: ["pip review share ingham strengths"], today: "2026-12-18"),
    ProtocolCase(
      "meet-without-attendance", at: "talk", "Who was at meet 1 of Talk is not written down yet.",
      before: [
        "pip cluster add Talk --kind enquiry --schools ingham,saxby,holme",
        "pip enquiry meet add talk --on 12/11/2026", "pip enquiry meet held talk 1 --on 12/11/2026",
      ],
      mend: ["pip enquiry meet attend talk 1 --school ingham"]),
    ProtocolCase(
      "showcase-waiting", at: "enquiry/",
      "Saxby Village School offered a showcase, not yet held: “Reading aloud”.",
      before: ["pip showcase offer saxby \"Reading aloud\""],
      mend: ["pip showcase held CODE --on 19/11/2026"]),
  ]

  private static let followUp = [
    ProtocolCase(
      "action-without-owner", at: "ingham/", "“Read daily” has no owner yet.",
      before: begun + ["pip action add ingham \"Read daily\""],
      mend: ["pip action edit PLACE --owner nadia-bell"]),
    ProtocolCase(
      "action-without-day", at: "ingham/", "“Read daily” has no day yet.",
      before: begun + ["pip action add ingham \"Read daily\""],
      mend: ["pip action edit PLACE --due 29/1/2027"]),
    ProtocolCase(
      "action-without-measure", at: "ingham/", "“Read daily” does not say yet what success looks like.",
      before: begun + ["pip action add ingham \"Read daily\""],
      mend: ["pip action edit PLACE --success \"every class, every day\""]),
    ProtocolCase(
      "check-in-waiting", at: "ingham",
      "The 90-day check-in of Ingham Primary School was due on Wed 24 Feb 2027 and is not yet held.",
      before: begun,
      mend: ["pip checkin held ingham --on 2/3/2027"], today: "2027-03-19"),
    ProtocolCase(
      "impact-without-evidence", at: "ingham",
      "Nothing says yet what changed in Ingham Primary School and how we know.",
      before: begun + ["pip checkin held ingham --on 2/3/2027"],
      mend: ["pip impact add ingham \"Year 2 read aloud\" --for pupils --evidence \"reading logs\""],
      today: "2027-03-19"),
    ProtocolCase(
      "not-yet-reviewed", at: "ingham", "Ingham Primary School has no review in 2026-27 yet.",
      mend: ["pip review add ingham"]),
    ProtocolCase(
      "not-yet-asked", at: "tom-reed", "Tom Reed is trained as reviewer, not yet asked.",
      before: ["pip person train tom-reed reviewer --on 1/10/2026", "pip review add ingham --on 25/11/2026"],
      mend: ["pip review edit ingham --team tom-reed"]),
  ]
}
