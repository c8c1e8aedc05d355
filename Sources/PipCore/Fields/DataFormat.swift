/// The page that documents every file of a data directory, made from the tables that read and write them.
public enum DataFormat {
  /// Writes the page.
  ///
  /// - Returns: A Markdown page, whose last line ends with a newline.
  public static func markdown() -> String {
    var page = Page()
    page.add(introduction)
    page.record(Partnership.self, "Partnership", "partnership.json")
    page.record(School.self, "School", "schools/ingham.json")
    page.record(Person.self, "Person", "people/asha-patel.json")
    page.record(TrainingEvent.self, "Training event", "training/lead-reviewer-2026-10-14.json")
    page.record(Cycle.self, "Cycle", "cycles/2026-27/cycle.json")
    page.record(Cluster.self, "Cluster", "cycles/2026-27/clusters/fen-edge.json")
    page.record(EnquiryYear.self, "Enquiry year", "cycles/2026-27/enquiry.json")
    page.record(Review.self, "Review", "cycles/2026-27/reviews/ingham.json")
    page.record(ProtocolRecord.self, "Protocol", "cycles/2026-27/protocol.json")
    page.record(Meeting.self, "Meeting", "cycles/2026-27/meetings/heads-2026-12-03.json")
    page.record(RatingSession.self, "Progress session", "cycles/2026-27/ratings/spring.json")
    page.record(SelfReview.self, "Self-review", "cycles/2026-27/self-review.json")
    page.record(Framework.self, "Framework", "frameworks/ours-2027.json")
    page.record(SupportBook.self, "Support", "cycles/2026-27/support.json")
    page.record(ProcessModel.self, "Process model", "models/our-way.json")
    page.add(Self.rest)
    return page.blocks.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = #"""
    # The data, file by file

    This page is made from the tables by which the program reads and writes; the tests compare the two.

    A data directory is an ordinary folder of JSON files, which you may read, copy, keep in git and, with care, edit by
    hand:

    ```
    partnership.json                      the partnership: its name, lead, terms and own words
    schools/ingham.json                   one school
    people/asha-patel.json                one person
    frameworks/ours-2027.json             one framework of the partnership's own
    models/our-way.json                   one process model of the partnership's own; those that come with the program are no files
    training/lead-reviewer-2026-10-14.json   one training event
    cycles/2026-27/cycle.json             one cycle: its first and last day
    cycles/2026-27/self-review.json       how the partnership saw itself in that cycle, and what it resolved
    cycles/2026-27/clusters/fen-edge.json one cluster of schools in that cycle
    cycles/2026-27/enquiry.json           what its enquiry clusters share: key dates, interest, showcases
    cycles/2026-27/reviews/ingham.json    one review, from its focus to its check-in
    cycles/2026-27/protocol.json          points of the protocol that were set aside
    cycles/2026-27/meetings/heads-2026-12-03.json   one meeting of the partnership in that cycle
    cycles/2026-27/ratings/spring.json    one progress session: the ratings, and the change agreed
    cycles/2026-27/support.json           what schools do for one another in that cycle
    history/2026/20261120T141203Z-7k3m9x.json   one change: who, when, by which command
    ```

    ## What holds for every file

    - **Form.** JSON in UTF-8, indented by two blanks, fields in order of name, a newline at the end. The same facts always
      give the same bytes, so a change in git shows what changed and nothing else.
    - **Name.** The file's name is the record's `id`. A file whose `id` says something else, such as the second copy a sync
      program makes, is reported and never used.
    - **Ids** are words of small letters and digits joined by hyphens, at most 64 characters: `st-marys-ashby`. They are made
      from the name, or given with `--id`, and never change afterwards; the name can.
    - **Reviews** are named by their host. A second review of the same host in one cycle is `ingham.2`.
    - **Codes.** Actions, workshops, strengths and the like stand under a code of four signs out of
      `23456789bcdfghjkmnpqrstvwxz`. No vowels, so no words; no `0`, `1` or `l`, so no mistakes on the telephone.
    - **Days** are calendar days such as `"2026-11-26"`, without time or zone.
    - **What is not recorded is not in the file**: there is no `null`, no empty list, no empty text in what the program writes.
    - **Fields of your own are kept.** A field that is not listed here is left as it stands and written back. If its name
      resembles one that is listed, the program asks whether that was meant.
    - **`schema`** stands in every record: its kind and the version of its format, such as `"pip/review/1"`. A file of a
      newer version is read as far as possible and never written; writing ends with status 78.
    - **Nothing that follows from other facts is stored**: the stage of a review, what is overdue, the day of a check-in are
      worked out each time.

    "Must be there" marks the fields without which a file cannot be understood.
    """#

  private static let rest = #"""
    ## History

    Each change is one file in `history/`, under its year in universal time: `at` (when), `by` (who), `command` (what was
    typed), `undoes` (the change it took back, if it did) and `files`. For each file that it touched, that holds what is needed
    to put the file back and a fingerprint (SHA-256) of it before and after. `pip undo` works from these, and refuses when a
    file is no longer as the change left it. Entries are never altered; an old year's folder can be deleted once nobody will
    want to undo anything in it.

    ## Files that come and go

    | name | what it is |
    | --- | --- |
    | `.gitignore` | written once by `pip init`; names the other three |
    | `.lock` | held by a command while it writes. It stays afterwards; never delete it while a command runs |
    | `.pending` | a change that is being made, with what was there before. If the power fails, the next command takes it back |
    | `.tmp-…` | a new version of a file before it gets its name. One that an interrupted command left is never read; delete it when no command runs |

    Other names that begin with a dot are passed over. Anything else that is no record is reported.

    ## Who can read it

    New files are readable and writable by you alone (0600), new folders likewise (0700), since they hold personal data.
    Links are not followed, and no id can lead out of the data directory.
    """#

  /// The page as it grows, with the item tables that are on it already.
  private struct Page {
    var blocks: [String] = []
    private var known: [[FieldSummary]: String] = [:]

    mutating func add(_ text: String) { blocks.append(text) }

    mutating func record<Record: RecordType>(_ type: Record.Type, _ heading: String, _ file: String) {
      let schema = FieldSummary(
        name: "schema", form: "`\"\(Record.schema)\"`", about: "the kind and version of this file",
        isRequired: true, inner: [])
      let fields = (type.fieldSummaries + [schema]).sorted { $0.name < $1.name }
      blocks.append("## \(heading)")
      blocks.append("As in `\(file)`.")
      table(fields, at: Record.noun, level: 3)
    }

    /// Adds the table of some fields, then those of what stands inside them, each kind of item once.
    private mutating func table(_ fields: [FieldSummary], at place: String, level: Int) {
      let rows = fields.map { field in
        let must = field.isRequired ? "yes" : ""
        return "| `\(field.name)` | \(cell(field.form)) | \(must) | \(cell(field.about)) |"
      }
      blocks.append(
        (["| Field | What stands there | Must be there | What it means |", "| --- | --- | --- | --- |"] + rows)
          .joined(separator: "\n"))
      for field in fields where !field.inner.isEmpty {
        let name = "\(place).\(field.name)"
        blocks.append("\(String(repeating: "#", count: min(level, 6))) \(name)")
        if let first = known[field.inner] {
          blocks.append("\(sentence(field.about)) The same fields as [\(first)](#\(anchor(first))).")
        } else {
          known[field.inner] = name
          blocks.append(sentence(field.about))
          table(field.inner, at: name, level: level + 1)
        }
      }
    }

    private func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

    private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

    /// The anchor that a heading gets: small letters, without dots.
    private func anchor(_ heading: String) -> String {
      String(heading.lowercased().filter { $0 != "." })
    }
  }
}
