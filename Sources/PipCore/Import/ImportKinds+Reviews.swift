// The kinds whose rows become command lines: reviews and what follows from them.
extension ImportKind {
  private static let host = ImportField(
    "host", "the school: its name, id or URN; or an address such as ingham.2",
    [
      "School", "School name", "Host school", "Name of school", "Reviewed school", "Review of",
      "School reviewed", "School visited",
    ],
    weak: ["Review", "URN", "School id", "Establishment"])

  /// Reviews.
  public static let reviews = ImportKind(
    "review", thing: "review", things: "reviews", needs: [[["host"]]],
    [
      host,
      ImportField(
        "on", "the day of the visit",
        [
          "Date", "Day", "Visit", "Visit date", "Review date", "Date of visit", "Date of review",
          "Day of visit", "Planned date", "Planned",
        ]),
      ImportField(
        "held", "the day on which it was held",
        ["Held on", "Date held", "Visit held", "Actual date", "Took place on"]),
      ImportField(
        "lead", "the lead reviewer", ["Lead reviewer", "Led by", "Team leader", "Review lead", "Leader"]),
      ImportField(
        "team", "the reviewers; several with a comma, semicolon or \"and\" between",
        [
          "Reviewers", "Review team", "Peer reviewers", "Reviewer", "Visiting team", "Team members",
          "Reviewer 1", "Reviewer 2", "Reviewer 3",
        ],
        several: true),
      ImportField(
        "shadow", "those who watch", ["Shadows", "Shadowing", "Shadow reviewer", "In training"], several: true
      ),
      ImportField(
        "champion", "the improvement champions",
        ["Champions", "IC", "ICs", "Improvement champion", "Improvement champions"], several: true),
      ImportField(
        "focus", "what the review looks at",
        ["Focus of review", "Area", "Review focus", "Focus area", "Area of focus"]),
      ImportField(
        "question", "the enquiry question",
        ["Enquiry question", "Inquiry question", "Key question", "Enquiry"]),
      ImportField("baseline", "where the school is now", ["Starting point"]),
      ImportField(
        "aspiration", "what \"to a great extent\" would look like",
        ["Great extent", "What good looks like", "Vision"]),
      ImportField("theme", "a theme the focus belongs to", ["Themes"]),
      ImportField("status", "planned, held or cancelled", ["State", "Stage", "Review status"]),
      ImportField("why", "why it was cancelled", ["Reason", "Why cancelled", "Reason for cancelling"]),
      ImportField(
        "feedback", "the day of the feedback",
        ["Feedback date", "Date of feedback", "Feedback on", "Feedback given"]),
      ImportField(
        "priority", "the one improvement priority",
        ["Improvement priority", "Main priority", "Priority for improvement"]),
    ])

  /// Actions of workshops.
  public static let actions = ImportKind(
    "action", thing: "action", things: "actions", needs: [[["host"]], [["text"]]],
    [
      host,
      ImportField(
        "text", "what will be done",
        [
          "Action", "Actions", "What", "Task", "Action point", "Agreed action", "What will we do",
          "Action agreed",
        ]),
      ImportField(
        "owner", "who owns it: a person of the records, or words",
        [
          "Who", "Lead", "Led by", "Responsible", "Person responsible", "Action owner", "By whom", "Owned by",
          "Lead person",
        ]),
      ImportField(
        "due", "the day by which it will be done",
        ["By when", "Deadline", "Due date", "By", "Due by", "Target date", "When", "Complete by", "Due on"]),
      ImportField(
        "success", "how we will know that it worked",
        [
          "Success criteria", "How we will know", "Success measure", "Measure", "Success looks like",
          "Intended impact", "Success criterion", "Measure of success",
        ]),
      ImportField("theme", "the theme it belongs to", ["Area"]),
      ImportField("status", "open, started, done or stopped", ["State", "Progress", "RAG"]),
      ImportField(
        "started", "the day work on it began", ["Start date", "Started on", "Date started", "Begun"]),
      ImportField(
        "done", "the day it was done",
        [
          "Done on", "Date done", "Completed", "Completed on", "Date completed", "Completion date",
          "Finished",
        ]),
      ImportField("why", "why it was stopped", ["Reason", "Why stopped"]),
    ])

  /// Check-ins.
  public static let checkIns = ImportKind(
    "checkin", thing: "check-in", things: "check-ins", needs: [[["host"]], [["held"]]],
    [
      host,
      ImportField(
        "held", "the day it was held",
        [
          "Date", "Day", "Check-in", "Check-in date", "Date of check-in", "Held on", "Date held",
          "90-day check-in", "90 day check in", "90-day check-in date", "Follow-up date",
        ]),
      ImportField(
        "note", "what was said",
        ["Notes", "Comments", "Summary", "Comment", "Outcome", "What was said", "Discussion"]),
    ])

  /// Statements of impact.
  public static let impacts = ImportKind(
    "impact", thing: "statement of impact", things: "statements of impact",
    needs: [[["host"]], [["text"]], [["for"]]],
    [
      host,
      ImportField(
        "text", "what changed",
        [
          "Impact", "What changed", "What has changed", "Change", "Impact statement", "Statement",
          "Difference made",
        ]),
      ImportField(
        "for", "who benefited",
        ["Who benefited", "Who for", "Beneficiary", "Beneficiaries", "On whom", "For whom", "Who", "Group"]),
      ImportField(
        "evidence", "how we know",
        ["How we know", "How do we know", "Evidence of impact", "Source", "How do you know"]),
      ImportField("unexpected", "yes when nobody had expected it", ["Was it unexpected", "Surprise"]),
      ImportField("expected", "no when nobody had expected it", ["Was it expected"]),
    ])

  /// Expressions of interest, as a form exports them.
  public static let interests = ImportKind(
    "eoi", thing: "expression of interest", things: "expressions of interest", needs: [[["school"]]],
    [
      ImportField(
        "school", "the school: its name, id or URN; one that is not in the records is kept by name",
        [
          "School name", "Name of school", "Name of your school", "Your school",
          "What is the name of your school", "What is your school called", "Which school are you from",
          "Establishment", "Organisation",
        ],
        weak: ["URN", "School id"]),
      ImportField(
        "received", "the day it came in",
        [
          "Timestamp", "Completion time", "Date", "Date received", "Received on", "Submitted",
          "Submission date", "Submitted at", "Date submitted", "Day",
        ],
        weak: ["Start time", "Created"]),
      ImportField(
        "focus", "what the school would like to work on",
        [
          "Area of focus", "Focus area", "What would you like to work on", "Proposed focus", "Area", "Topic",
          "Theme",
        ]),
      ImportField(
        "contact", "whom to talk to there",
        [
          "Contact name", "Name", "Your name", "Contact person", "Main contact", "Lead contact",
          "Contact for the project",
        ], weak: ["Email", "Email address"]),
      ImportField(
        "note", "anything else",
        ["Notes", "Comments", "Any other comments", "Anything else", "Comment", "Other"]),
      ImportField(
        "answer",
        "an answer that is kept with its question, which is the heading; any number of columns, each named with --map",
        several: true),
    ])
}
