public import CommandTable
public import PipCore

extension MeetingKind: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "KIND"
}

/// A meeting as typed: its id or the start of it, and where needed its cycle: `heads-2026-12-03@2026-27`.
struct MeetingWord: ArgumentValue, Hashable {
  let text: String
  let cycle: String?
  static let valueName = "MEETING"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.lowercased().split(separator: "@", omittingEmptySubsequences: false).map(
      String.init)
    guard halves.count <= 2, let name = halves.first, ID<Meeting>(name) != nil,
      halves.count == 1 || ID<Cycle>(halves[1]) != nil
    else {
      throw ArgumentProblem(
        "is not the id of a meeting", hints: ["a meeting's id has its kind and day, such as heads-2026-12-03"]
      )
    }
    (text, cycle) = (name, halves.count == 2 ? halves[1] : nil)
  }
}

/// A decision or lesson of a meeting as typed: `heads-2026-12-03/7k3m`, or its code, or the start of one.
struct MeetingItemWord: ArgumentValue, Hashable {
  let meeting: MeetingWord?
  let code: String
  static let valueName = "ADDRESS"

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let last = parts.last?.lowercased(), (1...Code.length).contains(last.utf8.count),
      last.utf8.allSatisfy(Code.alphabet.contains)
    else {
      throw ArgumentProblem(
        "is not an address",
        hints: ["an address is the meeting and the code of the item, such as heads-2026-12-03/7k3m"])
    }
    code = last
    meeting = parts.count == 2 ? try MeetingWord(argument: parts[0]) : nil
  }
}
