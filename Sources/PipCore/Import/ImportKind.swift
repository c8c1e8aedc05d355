/// What a row of a spreadsheet stands for, and the fields that its columns can fill.
///
/// A kind is data: finding the headings, the documentation and the messages are all made from it.
public struct ImportKind: Hashable, Sendable {
  /// The word of the commands, such as `person`.
  public let noun: String
  /// What one of them is called, and several.
  public let thing: String, things: String
  /// The fields.
  public let fields: [ImportField]
  /// What the headings must have, each as sets of fields of which one is enough.
  public let needs: [[Set<String>]]

  /// Declares a kind.
  public init(
    _ noun: String, thing: String, things: String, needs: [[Set<String>]], _ fields: [ImportField]
  ) {
    (self.noun, self.thing, self.things) = (noun, thing, things)
    (self.needs, self.fields) = (needs, fields)
  }

  /// Returns the field of a key.
  public func field(_ key: String) -> ImportField? { fields.first { $0.key == key } }

  /// Returns the field that a heading means by itself, and whether a better heading would take its place.
  ///
  /// - Parameter heading: The heading as it stands in the file.
  /// - Returns: The field and whether another heading has a better claim to it; nil when it means none.
  public func guess(_ heading: String) -> (field: ImportField, isWeak: Bool)? {
    let forms = Folding.headings(heading)
    for form in forms {
      if let field = fields.first(where: { $0.folded.contains(form) }) { return (field, false) }
    }
    for form in forms {
      if let field = fields.first(where: { $0.foldedWeak.contains(form) }) { return (field, true) }
    }
    return nil
  }

  /// Returns the kind with more fields, such as those for the courses of one partnership.
  ///
  /// - Parameter more: The fields, which come last.
  /// - Returns: The kind.
  public func adding(_ more: [ImportField]) -> ImportKind {
    ImportKind(noun, thing: thing, things: things, needs: needs, fields + more)
  }
}

/// A field that a column can fill.
public struct ImportField: Hashable, Sendable {
  /// Its name in `--map`.
  public let key: String
  /// What it means, for the documentation.
  public let about: String
  /// Headings that people write for it, beside the name itself.
  public let headings: [String]
  /// Headings that mean it only where no better one is there.
  public let weak: [String]
  /// Whether several columns can fill it together.
  public let takesSeveral: Bool
  /// The name and the headings in the form in which they are compared.
  let folded: Set<String>, foldedWeak: Set<String>

  /// Declares a field.
  public init(
    _ key: String, _ about: String, _ headings: [String] = [], weak: [String] = [], several: Bool = false
  ) {
    (self.key, self.about, self.headings, self.weak, takesSeveral) = (key, about, headings, weak, several)
    folded = Set(([key] + headings).map(Folding.text))
    foldedWeak = Set(weak.map(Folding.text))
  }
}

extension ImportKind {
  /// Every kind, with the courses that come with the program.
  public static var all: [ImportKind] {
    [
      SchoolsImport.kind, PeopleImport.kind(courses: Vocabulary.courses), .reviews, .actions, .checkIns,
      .impacts, .interests,
    ]
  }
}
