/// A page of markup, read as strictly as XML is: what an HTML page must be so that every browser reads it alike.
public struct Markup {
  /// What a page that is not well-formed has wrong.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong, and the text that follows the place.
    public let description: String
  }

  /// The names of all elements, in their order.
  public private(set) var elements: [String] = []

  /// The attributes of all elements, each as `name=value`, in their order.
  public private(set) var attributes: [String] = []

  /// The words, references resolved, one entry for each stretch between tags that is not blank.
  public private(set) var words: [String] = []

  private var rest: Substring

  /// Reads a page.
  ///
  /// - Parameter page: The page.
  /// - Throws: A ``Problem`` when it is not well-formed.
  public init(_ page: String) throws {
    rest = page[...]
    guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw problem("no doctype") }
    rest = rest.dropFirst("<!DOCTYPE html>\n".count)
    var open: [String] = []
    while !rest.isEmpty {
      if rest.first != "<" {
        let text = rest.prefix { $0 != "<" }
        rest = rest[text.endIndex...]
        let isBlank = text.allSatisfy { $0 == " " || $0 == "\n" }
        guard isBlank || !open.isEmpty else { throw problem("words outside the page") }
        if !isBlank { words.append(try resolved(text)) }
      } else if rest.hasPrefix("</") {
        let name = rest.dropFirst(2).prefix { $0 != ">" }
        guard open.popLast() == String(name) else { throw problem("the wrong end tag") }
        rest = rest[name.endIndex...].dropFirst()
      } else {
        let (name, isEmpty) = try tag()
        if elements.isEmpty, name != "html" { throw problem("the first element is not html") }
        elements.append(name)
        if !isEmpty { open.append(name) }
      }
    }
    if let last = open.last { throw problem("\(last) is never ended") }
  }

  /// The words that stand within an attribute of that name, anywhere.
  ///
  /// - Parameter name: The attribute.
  /// - Returns: Its values.
  public func values(of name: String) -> [String] {
    attributes.filter { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// How many elements of that name there are.
  ///
  /// - Parameter name: The element.
  /// - Returns: The number.
  public func count(of name: String) -> Int { elements.filter { $0 == name }.count }

  private func problem(_ what: String) -> Problem {
    Problem(description: "\(what), before: \(rest.prefix(60))")
  }

  private mutating func tag() throws -> (name: String, isEmpty: Bool) {
    rest = rest.dropFirst()
    let name = word()
    guard !name.isEmpty else { throw problem("a tag without a name") }
    while true {
      let blanks = rest.prefix { $0 == " " }
      rest = rest[blanks.endIndex...]
      if rest.hasPrefix("/>") {
        rest = rest.dropFirst(2)
        return (name, true)
      }
      if rest.first == ">" {
        rest = rest.dropFirst()
        return (name, false)
      }
      let key = word()
      guard !blanks.isEmpty, !key.isEmpty, rest.hasPrefix("=\"") else { throw problem("no proper attribute") }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" && $0 != "<" }
      rest = rest[value.endIndex...]
      guard rest.first == "\"" else { throw problem("an attribute without an end") }
      rest = rest.dropFirst()
      attributes.append("\(key)=\(try resolved(value))")
    }
  }

  private mutating func word() -> String {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    rest = rest[name.endIndex...]
    return String(name)
  }

  private func resolved(_ text: Substring) throws -> String {
    let signs = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    var pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(pieces.removeFirst())
    for piece in pieces {
      guard let end = piece.firstIndex(of: ";"), let sign = signs[String(piece[..<end])] else {
        throw problem("a reference that is none in '\(text)'")
      }
      result += sign + piece[end...].dropFirst()
    }
    return result
  }
}
