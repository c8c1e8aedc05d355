import CommandTable

/// A small invented program that lends books.
struct Globals: Hashable, Sendable {
  var data: String?
  var isJSON: Bool
  var isQuiet: Bool
}

enum Shelf: String, CaseIterable, ArgumentValue {
  case fiction, history, science
}

/// A value that reads words such as +7d and -7d.
struct Days: ArgumentValue, Hashable {
  let count: Int
  static let valueName = "DAYS"

  init(argument: String) throws(ArgumentProblem) {
    guard argument.hasSuffix("d"), let count = Int(argument.dropLast()) else {
      throw ArgumentProblem("is not a number of days", hints: ["type a number of days as +7d"])
    }
    self.count = count
  }
}

struct BookDraft: Hashable, Sendable {
  var shelf: Shelf?
  var authors: [String]
  var notes: [String]
}

typealias Row = Command<String, String>
typealias Tree = CommandTree<Globals, String, String>

let globals = group(
  option("data", String.self, "Folder that holds the catalogue"),
  flag("json", "Answer in JSON"),
  flag("quiet", "Leave out all that is not an answer", short: "q"),
  make: { data, json, quiet in Globals(data: data, isJSON: json, isQuiet: quiet) })

let draft = group(
  option("shelf", Shelf.self, "Where it stands"),
  options("author", String.self, "Who wrote it"),
  texts("note", String.self, "What to remember"),
  make: { (shelf, authors, notes) throws(UsageError) in
    if shelf == .history, authors.isEmpty {
      throw UsageError.conflicting(
        "a book on the history shelf needs an author", hints: ["add --author NAME"])
    }
    return BookDraft(shelf: shelf, authors: authors, notes: notes)
  })

enum BookRows {
  static let add = Row(
    "add", "Record a book", .writes,
    examples: [
      "lib book add Persuasion --shelf fiction --pages 249",
      "lib book add \"A Room of One's Own\" --pages 172 --author 'Virginia Woolf' --note 'lent, and come back'",
    ],
    discussion:
      "A book keeps its title for good.\nIts shelf can change.\n\nNotes are shown to librarians only.",
    argument("title", String.self, "The title as it stands on the cover"),
    requiredOption("pages", Int.self, "How many pages it has"), draft,
    flag("rare", "Keep it in the glass case")
  ) { context, title, pages, draft, rare in
    let shelf = draft.shelf?.rawValue ?? "-"
    return "\(context): \(title) \(pages) \(shelf) \(draft.authors) \(draft.notes) \(rare)"
  }

  static let show = Row(
    "show", "Show some books", .reads, examples: ["lib book show persuasion emma"],
    arguments("book", String.self, "Books to show")
  ) { _, books in books.joined(separator: "+") }

  static let lend = Row(
    "lend", "Lend a book for some days", .writes, examples: ["lib book lend persuasion ann --for +21d"],
    argument("book", String.self, "The book"),
    optionalArgument("reader", String.self, "Who takes it"),
    option("for", Days.self, "How long"),
    option("by", String.self, "Who gave it out", short: "b")
  ) { _, book, reader, days, by in "\(book) \(reader ?? "-") \(days?.count ?? 0) \(by ?? "-")" }
}

let tree = Tree(
  name: "lib", summary: "Keep track of the books of a small library", globals: globals,
  groups: [
    CommandGroup(
      "Every day",
      [
        Row("due", "Show the books that should be back", .reads, examples: ["lib due"]) { context in context }
      ]),
    CommandGroup(
      "Catalogue",
      [
        Row("book", "Manage books", [BookRows.add, BookRows.show, BookRows.lend]),
        Row(
          "export", "Write the catalogue to a file", .reads, examples: ["lib export books.csv > log"],
          argument("file", String.self, "The file, or - for standard output")
        ) { _, file in file },
      ]),
  ],
  strangers: [
    "link": Stranger(
      "this is the library, not the linker of the same name", hints: ["the linker is started with 'ld'"])
  ],
  version: "1.2.3")

/// Runs a command line and returns the answer, or the sentence of the usage error.
func answer(_ words: String...) -> String {
  do {
    guard case .command(let invocation) = try tree.parse(words) else { return "no command" }
    return try invocation.run("here")
  } catch let error as UsageError {
    return message(for: error, program: "lib").message
  } catch {
    return "\(error)"
  }
}

/// Returns the sentence of the usage error and its hints, one on each line.
func complaint(_ words: String...) -> [String] {
  do {
    if case .command(let invocation) = try tree.parse(words) { _ = try invocation.run("here") }
    return []
  } catch let error as UsageError {
    let text = message(for: error, program: "lib")
    return [text.message] + text.hints
  } catch {
    return ["\(error)"]
  }
}
