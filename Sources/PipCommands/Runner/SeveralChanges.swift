import CommandTable
import PipCore

/// The same change to one or several things, told thing by thing; what was so already is named as such.
struct SeveralChanges {
  private let count: Int
  private var changed: [Saved] = []
  private var same: [Saved] = []

  /// Begins to tell of a change.
  ///
  /// - Parameter count: How many things get it.
  init(of count: Int) { self.count = count }

  /// Adds one thing; of several, only what is new about each is told.
  ///
  /// - Parameters:
  ///   - saved: The thing with all its facts.
  ///   - before: Its facts before the change.
  ///   - isSame: Whether nothing changed.
  mutating func add(_ saved: Saved, before: [Fact], isSame: Bool) {
    var saved = saved
    if count > 1, !isSame {
      let labels = saved.facts.map(\.label)
      let gone = before.filter { !labels.contains($0.label) }.map { Fact(label: $0.label, text: "none now") }
      saved.facts = saved.facts.filter { !before.contains($0) } + gone
    }
    if isSame { same.append(saved) } else { changed.append(saved) }
  }

  /// The answer of the command.
  func answer(warnings: [String] = []) -> Answer {
    guard !changed.isEmpty else { return .saved(same, warnings: warnings) }
    let names = same.map(\.address).listed
    let note = "\(names) \(same.count == 1 ? "was" : "were") so already."
    return .saved(changed, notes: same.isEmpty ? [] : [note], warnings: warnings)
  }
}

extension Session {
  /// Checks that what can only be true of one thing is not said of several.
  ///
  /// - Parameters:
  ///   - count: How many are named.
  ///   - noun: What one is called.
  ///   - options: The options that belong to one.
  /// - Throws: The options that were typed and do not go with several.
  func checkAlone(_ count: Int, _ noun: String, _ options: [String]) throws(UsageError) {
    let typed = options.filter(typedOptions.contains).map { "--\($0)" }
    guard count > 1, !typed.isEmpty else { return }
    throw .conflicting(
      "\(typed.listed) cannot be said of \(count) \(plural(noun)) at once",
      hints: ["leave out \(typed.listed), or name one \(noun)"])
  }
}
