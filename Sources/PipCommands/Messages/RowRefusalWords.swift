import CommandTable
import PipCore

extension RowRefusal {
  /// Why the row cannot be taken, and what more there is to do.
  var words: (why: String, hints: [String]) { reason.words(heading: heading) }

  /// The whole as one sentence, for the file of refused rows.
  var sentence: String {
    let place = heading.map { "\($0): " } ?? ""
    let said = text.map { "'\($0)' " } ?? ""
    // What begins by naming a part of the cell needs no cell before it.
    return place + (words.why.hasPrefix("“") ? "" : said) + words.why
  }
}

extension RowReason {
  /// The rest of a sentence that begins with what stands in the cell.
  fileprivate func words(heading: String?) -> (why: String, hints: [String]) {
    switch self {
    case .missing(let what): ("\(what) is missing", [])
    case .tooLong(let count, let limit): ("is too long: \(count) bytes, where at most \(limit) fit", [])
    case .day(let problem): (problem.words, [])
    case .yesWithoutDay:
      (
        "does not say when: write the day, or leave the column out with --map \"\(heading ?? "Heading")=\"",
        []
      )
    case .notShown:
      (
        "is what a spreadsheet shows when it cannot show the cell: mend its formula, or make the column wider, and save the file again",
        []
      )
    case .lostLetter:
      ("has a question mark where a letter may be lost: save the sheet as CSV UTF-8, or mend the name", [])
    case .severalNames: ("names more than one person: give each a row", [])
    case .notANumber: ("is not a number from 0 to 100000", [])
    case .notAURN: ("is not a URN: a URN has six digits, such as 123456", [])
    case .notAnAddress: ("is not an e-mail address such as asha@ingham.example", [])
    case .severalAddresses: ("is more than one e-mail address, and one fits", [])
    case .notAnID: ("is not an id: an id has small letters, digits and hyphens, such as asha-patel", [])
    case .notYesOrNo: ("is neither yes nor no", [])
    case .notOneOf(let words): ("is none of these: \(words.joined(separator: ", "))", [])
    case .unknownRole(let word, let known):
      (
        "“\(word)” is no role that is known\(meant(word, known) ?? "")",
        [
          "roles that are known: \(known.joined(separator: ", "))",
          "a partnership can have roles of its own, with partnership edit --role; --map \"\(heading ?? "Role")=\" leaves the column out",
        ]
      )
    case .unknownSchool(let word, let known):
      (
        "is no school of the records\(meant(word, known) ?? "; add it first, with school import or school add")",
        []
      )
    case .severalSchools(let ids): ("could be any of these schools: \(list(ids)); write the id", [])
    case .moreThanOneSchool: ("names more than one school, and one fits: write the main one", [])
    case .unknownPerson(let word, let known):
      (
        "is nobody in the records\(meant(word, known) ?? "; add them first, with person import or person add")",
        []
      )
    case .severalPeople(let ids):
      ("could be any of these people: \(list(ids)); say which in a column with the heading Id", [])
    case .namesake(let id, let name, let school):
      (
        "there is \(name)\(school.map { " at \($0)" } ?? "") already: in a column with the heading Id, write \(id) if it is the same person, and a new id if not",
        []
      )
    case .belongsTo(let id, let name): ("the number belongs to \(name) (\(id)) already", [])
    case .idTaken(let id, let name):
      (
        "the id \(id), made from the name, belongs to \(name): give another in a column with the heading Id",
        []
      )
    case .noID: ("no id can be made from the name: give one in a column with the heading Id", [])
    case .disagrees(let line, let other):
      ("line \(line) is about the same and says \(other): leave one of the two rows, or make them agree", [])
    case .courseAndDay: ("a course needs its day, and a day its course", [])
    case .inCluster(let school, let cluster):
      (
        "\(school) is in the review cluster \(cluster) of this cycle; to move it: cluster drop \(cluster) \(school), then import again",
        []
      )
    case .reversed(let first, let last):
      ("the last day (\(last.short)) comes before the first (\(first.short))", [])
    case .otherNumber(let id, let name, let urn):
      (
        "\(name) (\(id)) has the URN \(urn) in the records: correct one of the two, or write a new id in a column with the heading Id",
        []
      )
    case .rule(let problem):
      (Failure(problem, program: "pip").message, [])
    case .refused(let message, let hints): (message, hints)
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func meant(_ word: String, _ known: [String]) -> String? {
    let near = suggestions(for: word, among: known)
    return near.isEmpty ? nil : "; did you mean \(near.joined(separator: " or "))?"
  }
}
