import CommandTable
import PipCore

/// `pip sheet read`: what others wrote on their sheets, recorded as if the commands had been typed.
extension SheetCommands {
  static let read = Row(
    "read", "Record what was written on sheets", .writes,
    examples: [
      "pip sheet read ingham-workshop.csv", "pip sheet read ingham-workshop.csv --dry-run --commands",
    ],
    discussion: """
      Only what somebody wrote or changed counts; an empty cell takes nothing away, and reading a sheet again changes nothing. \
      What was recorded since the sheet was written is never overwritten.

      All of it is recorded, or none: what is not understood is listed line by line, or asked for when somebody sits at the \
      terminal. One undo takes all of it back.
      """,
    argument("file", PathText.self, "A sheet, saved as CSV"),
    arguments("more", PathText.self, "More of them, as one change"),
    texts("instead", InsteadWord.self, "What a cell of the first sheet shall say, such as 14:due=26/11/2026"),
    flag("commands", "Show the commands that do the same")
  ) { session, file, more, instead, showsCommands in
    var answer = Answer.saved([])
    var commands: [[String]] = []
    for (number, file) in ([file] + more).enumerated() {
      let part = try SheetReading(file.text, number == 0 ? instead : [], session).record()
      answer.changes += part.changes
      answer.notes += part.notes
      answer.warnings += part.warnings.map { more.isEmpty ? $0 : "\(file.text): \($0)" }
      commands += part.commands
    }
    if showsCommands, !commands.isEmpty {
      // Beside the answer, where lines are not cut: they are there to be copied.
      answer.notes.append("The same as commands:")
      answer.notes += commands.map { CommandLineText.join([session.program] + $0) }
    }
    return answer
  }
}

/// One sheet that came back.
struct SheetReading {
  let session: Session
  private let file: String
  /// What is new on it, and what cannot be taken.
  let changes: SheetChanges
  private let lines: [SheetLine]

  /// What came of a sheet.
  struct Recorded {
    var changes: [Saved] = []
    var notes: [String] = []
    var warnings: [String] = []
    var commands: [[String]] = []
  }

  /// Reads a sheet and holds it against what is recorded.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - instead: What some of its cells shall say.
  ///   - session: The session.
  /// - Throws: What keeps the file from being a sheet of this partnership.
  init(_ file: String, _ instead: [InsteadWord], _ session: Session) throws {
    (self.file, self.session) = (file, session)
    var filled = try Self.filled(file, session)
    for word in instead { filled.replace(line: word.line, column: word.column, with: word.text) }
    let lookup = try Lookup(session.records)
    guard SheetChanges.isSaid(filled.partnership, in: [lookup.partnership.name]) else {
      throw SheetProblem.otherPartnership(
        file: file, theirs: filled.partnership, ours: lookup.partnership.name)
    }
    let translation: SheetTranslation
    do {
      translation = try SheetTranslation(of: filled, lookup, session)
    } catch is ArgumentProblem {
      // What it is about has lost its form on the way.
      throw SheetProblem.noSheet(file: file)
    } catch {
      throw SheetProblem.about(file: file, address: filled.address, cause: error)
    }
    (changes, lines) = try translation.result(filled)
  }

  private static func filled(_ file: String, _ session: Session) throws -> FilledSheet {
    let bytes = try FileOutside(file, session).read()
    let rows: [CSVRow]
    do {
      rows = try CSVReader.rows(of: bytes)
    } catch let problem as CSVProblem {
      throw SheetProblem.table(file: file, problem)
    }
    guard let filled = FilledSheet(rows) else { throw SheetProblem.noSheet(file: file) }
    return filled
  }

  /// Runs what the sheet says as commands.
  ///
  /// - Returns: What came of it.
  /// - Throws: `SheetProblem.slips` with all that cannot be taken.
  func record() throws -> Recorded {
    var recorded = Recorded()
    var refused = changes.slips.map { SheetProblem.Refusal.slip($0) }
    let commands = CommandLines(session)
    for line in lines {
      do {
        let answer = try commands.run(line.words)
        recorded.changes += answer.changes
        recorded.warnings += answer.warnings.map { "line \(line.line): \($0)" }
        recorded.commands.append(line.words)
      } catch  where changes.slips.isEmpty || error is UsageError {
        // What a rule refuses may only come of what is not understood; a value that no command takes does not.
        refused.append(.rule(line: line.line, question: line.question, cause: error))
      } catch {}
    }
    guard refused.isEmpty else { throw SheetProblem.slips(file: file, refused.sorted { $0.line < $1.line }) }
    recorded.warnings += changes.kept.map { SheetProblem.remark($0) }
    if lines.isEmpty {
      recorded.notes.append(
        changes.isTouched
          ? "Everything on \(file) is recorded already; nothing is changed."
          : "Nothing is filled in yet on \(file); nothing is changed.")
    }
    return recorded
  }
}
