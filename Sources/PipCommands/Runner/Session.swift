import CommandTable
import PipCore

/// What a command works with: the records as its change sees them, the day, chance, and the options every command has.
///
/// It is made anew for every command line, also for each line of a batch; those share one open change.
public final class Session {
  /// The name the program was called by, for hints.
  let program: String
  /// The records, or nil for a command that needs no data.
  private let opened: Records?
  /// The data directory as the person knows it.
  let place: String
  /// The day taken for today.
  let today: Day
  /// The options every command has.
  let globals: Globals
  /// Who does it.
  private(set) lazy var by: String = globals.by ?? name()
  /// Finds the name of whoever types, where no option gives it.
  private let name: () -> String
  /// The source of chance.
  var random: any RandomNumberGenerator
  /// Reads standard input to its end.
  let readInput: () -> [UInt8]?
  /// The door to the system, for files beside the data.
  let system: System
  /// Where relative paths start.
  let workingDirectory: String
  /// Whether this is one line of a batch.
  let isBatchLine: Bool
  /// Remarks that lookups make on the way.
  var notes: [String] = []
  /// The command's own options that were typed.
  var typedOptions: Set<String> = []

  init(_ world: World, _ globals: Globals, records: Records?, place: String, today: Day) {
    (program, self.globals, opened, self.place, self.today) = (world.program, globals, records, place, today)
    (random, readInput, system) = (world.random, world.readInput, world.system)
    (workingDirectory, isBatchLine) = (world.workingDirectory, false)
    name = { world.variable("PEERPIP_BY") ?? world.login() }
  }

  /// Creates the session of one line of a batch: the same change, the line's own options.
  init(_ parent: Session, _ globals: Globals, today: Day) {
    (program, opened, place) = (parent.program, parent.opened, parent.place)
    (random, readInput, system) = (parent.random, parent.readInput, parent.system)
    (workingDirectory, name, isBatchLine) = (parent.workingDirectory, { parent.by }, true)
    (self.globals, self.today) = (globals, today)
  }

  /// The records.
  ///
  /// - Throws: When the command was declared to need no data.
  var records: Records {
    get throws {
      guard let opened else { throw StoreProblem.noPartnership(path: place) }
      return opened
    }
  }

  /// Checks that an edit says anything; to say what is so already is fine, and changes nothing.
  ///
  /// - Parameters:
  ///   - isChanged: Whether the thing is another one now.
  ///   - thing: What is edited, in words.
  ///   - others: Options that only help to find it.
  /// - Throws: `nothingToChange`.
  func checkSaid(_ isChanged: Bool, about thing: String, besides others: Set<String> = [])
    throws(RuleProblem)
  {
    guard isChanged || !typedOptions.subtracting(others).isEmpty else { throw .nothingToChange(thing: thing) }
  }

  /// The day that a word means today.
  func day(_ word: DayWord) throws -> Day {
    do {
      return try word.resolve(today: today)
    } catch {
      throw ResolvedDayProblem(text: word.text, reason: error.reason)
    }
  }

  /// Resolves a day that may be left out.
  func day(_ word: DayWord?) throws -> Day? {
    try word.map { try day($0) }
  }

  /// A code that no item of a review has.
  func newCode(in review: Review) -> Code {
    Code(avoiding: review.codes, using: &random)
  }

  /// A day in words, as every understood day is told: with its weekday and its distance.
  func spoken(_ day: Day) -> String {
    "\(day.short) (\(day.relative(to: today)))"
  }
}

/// A day that was typed well and still is none, such as 29 Feb in a year without one.
struct ResolvedDayProblem: Error, Hashable, Sendable {
  let text: String
  let reason: String
}
