import CommandTable
import PipCore

/// A kind whose rows become command lines: what they record is what typing would have recorded.
protocol CommandRows: Importable {
  /// Takes one row: works out what differs from the records, and runs the commands that record it.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - session: The records as the rows before left them.
  ///   - run: Runs a command line.
  /// - Returns: What came of it.
  /// - Throws: What the cells or the commands refuse.
  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
}

/// What came of one row.
struct TakenRow {
  /// Rows of one key are about the same thing.
  let key: String
  let address: String
  let about: String
  let isNew: Bool
  var changes: [FieldChange] = []
  /// Whether the row says that something is done and not when.
  var isDoneToday = false
}

extension CommandRows {
  func take(_ rows: [ImportRow], _ session: Session) throws -> ImportedRows {
    // A cycle that there is not is no fault of any row.
    _ = try session.cycle()
    let schools = SchoolFinder(try session.wholeList { try $0.schools() })
    let people = PersonFinder(try session.wholeList { try $0.people() })
    var contradicting: [RowRefusal] = []
    while true {
      let lines = Set(contradicting.map(\.line))
      do {
        var imported = try session.records.attempt {
          try pass(rows.filter { !lines.contains($0.line) }, schools, people, session)
        }
        imported.refusals = (imported.refusals + contradicting).sorted { $0.line < $1.line }
        return imported
      } catch let clash as Contradiction {
        // Neither of the two is taken: the rows before are taken anew without them.
        contradicting += clash.refusals
      }
    }
  }

  /// Takes rows one after the other; those that are refused leave no trace.
  private func pass(
    _ rows: [ImportRow], _ schools: SchoolFinder, _ people: PersonFinder, _ session: Session
  ) throws -> ImportedRows {
    let commands = CommandLines(session)
    var imported = ImportedRows()
    var places: [String: Int] = [:]
    var doneToday: [Int] = []
    for row in rows {
      var cells = RowReader(row, schools, people)
      do {
        var warnings: [String] = []
        let taken = try session.records.attempt {
          try take(&cells, session) { words in
            let answer = try commands.run(words)
            warnings += answer.warnings
            return answer
          }
        }
        if taken.isDoneToday { doneToday.append(row.line) }
        imported.warnings += warnings.map { "line \(row.line): \($0)" }
        if let place = places[taken.key] {
          if let change = taken.changes.first { throw Contradiction(imported.rows[place], row.line, change) }
          imported.rows[place].lines.append(row.line)
        } else {
          places[taken.key] = imported.rows.count
          imported.rows.append(ImportedRows.Row(taken, line: row.line))
        }
      } catch let refused as RefusedCells {
        imported.refusals += refused.refusals
      } catch let clash as Contradiction {
        throw clash
      } catch let problem as StoreProblem {
        throw problem
      } catch {
        let failure = Failure(error, program: session.program)
        guard failure.status != .bug else { throw error }
        imported.refusals.append(RowRefusal(line: row.line, .refused(failure.message, hints: failure.hints)))
      }
    }
    if !doneToday.isEmpty { imported.remarks.append(.doneToday(doneToday)) }
    imported.remarks += imported.rows.filter { $0.lines.count > 1 }.map { .joined($0.lines, $0.about) }
    return imported
  }
}

/// Two rows that are about the same and do not agree.
private struct Contradiction: Error {
  let refusals: [RowRefusal]

  init(_ first: ImportedRows.Row, _ line: Int, _ change: FieldChange) {
    let earlier = first.lines.first ?? 0
    refusals =
      first.lines.map {
        RowRefusal(line: $0, heading: change.field, .disagrees(line: line, other: change.new))
      } + [
        RowRefusal(
          line: line, heading: change.field, .disagrees(line: earlier, other: change.old ?? "nothing"))
      ]
  }
}

extension ImportedRows.Row {
  fileprivate init(_ taken: TakenRow, line: Int) {
    self.init(
      lines: [line], outcome: taken.isNew ? .new : taken.changes.isEmpty ? .same : .changed,
      address: taken.address,
      about: taken.about, changes: taken.changes)
  }
}
