import CommandTable

/// One question, as a person reads it or hears it read: lines that are never drawn over.
struct Question: Hashable, Sendable {
  /// At most so many things are listed without being asked for.
  static let shownOffers = 12

  /// The value asked for.
  let info: ParameterInfo
  /// The question in words of its own, when the name and the help of the value do not make one.
  var sentence: String?
  /// What an empty line takes of a value that may be left out, in a word; nil when the question says it.
  var skip: String? = "skip"

  /// Whether the value is one that may be left out.
  var isOptional: Bool { !info.isRequired }

  /// Its name at the beginning of a line, such as "Host".
  var name: String {
    let words = info.name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The question itself, on which the answer is typed.
  ///
  /// - Parameter kept: What an empty line takes.
  /// - Returns: Such as "Host (the school that is reviewed): ".
  func prompt(kept: String?) -> String {
    var about = [info.help]
    if info.valueName == "DAY" { about.append("such as 26 nov or +6w") }
    if info.splitsCommas { about.append("or several as a,b,c") }
    let help = about.joined(separator: ", ")
    let empty =
      switch kept {
      case let kept?: isOptional ? " [\(kept); type - for none]" : " [\(kept)]"
      case nil: isOptional ? skip.map { " [\($0)]" } ?? "" : ""
      }
    if let sentence {
      return sentence.hasSuffix("?") && empty.isEmpty ? "\(sentence) " : "\(sentence)\(empty): "
    }
    return "\(saysItsName ? help : "\(name) (\(Self.lowered(help)))")\(empty): "
  }

  /// Whether the help is "Why it moves" or "The person", so that the name before it would stammer.
  private var saysItsName: Bool {
    let (help, name) = (info.help.lowercased(), name.lowercased())
    return help.hasPrefix(name) || help == "the \(name)" || help.hasPrefix("the \(name), ")
  }

  /// The things to choose from, numbered, before the question is asked for the first time.
  func list(_ offers: [Offer]) -> String {
    let rest = offers.count - Self.shownOffers
    // One more line would take as much room as the note that it is there.
    guard rest > 1 else { return Self.numbered(offers[...]) }
    return Self.numbered(offers.prefix(Self.shownOffers)) + "  and \(rest) more: type ? to see them all\n"
  }

  /// What may stand here, for `?`.
  func explanation(_ offers: [Offer]?) -> String {
    var lines = Self.numbered((offers ?? [])[...])
    if let offers, !offers.isEmpty {
      lines +=
        info.choices == nil
        ? "Type a number, a name from the list, or the start of one.\n" : "Type a number or a word.\n"
    } else if let form = Self.forms[info.valueName] {
      lines += "Write \(form).\n"
    }
    if info.splitsCommas { lines += "Several are written with commas between them.\n" }
    return lines + (isOptional ? "This can be skipped: press Enter.\n" : "")
  }

  private static func numbered(_ offers: ArraySlice<Offer>) -> String {
    zip(1..., offers).map { "  \($0) \($1.text)\n" }.joined()
  }

  /// A sentence that goes on inside another one, unless it begins with a word such as "URN".
  private static func lowered(_ text: String) -> String {
    let second = text.dropFirst().first
    return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static let forms = [
    "DAY": "a day as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w",
    "TEXT": "one line of text",
    "NUMBER": "a whole number",
    "ID": "lower-case letters, digits and hyphens, such as north",
    "CODE": "the four signs of its code, such as 7k3m",
    "ADDRESS": "the host and the code of the item, such as ingham/7k3m",
    "PATH": "the name of a file",
  ]
}
