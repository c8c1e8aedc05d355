/// The frozen name of a school, person, cluster or cycle: lower-case letters, digits and hyphens.
///
/// It is also the name of the record's file, so it can hold nothing that leads out of the folder, and no name that
/// some system keeps for itself.
public struct ID<Thing>: Hashable, Sendable {
  /// At most this many characters.
  public static var maximumLength: Int { 64 }

  /// The text, such as `st-marys-ashby`.
  public let text: String

  /// Creates an id from its text, or nil when it is not one.
  ///
  /// - Parameter text: Lower-case words of letters and digits, with single hyphens between them.
  public init?(_ text: String) {
    guard isSlug(text) else { return nil }
    self.text = text
  }

  fileprivate init(unchecked text: String) {
    self.text = text
  }

  /// The place holder that reading replaces; it never reaches a file.
  static var blank: ID { ID(unchecked: "blank") }

  /// An id that stands in the program itself.
  static func named(_ text: StaticString) -> ID { ID(unchecked: text.description) }

  /// Makes an id out of a name, such as `st-marys-ashby` out of "St Mary's, Ashby"; nil when no letter or digit is left.
  ///
  /// - Parameter name: The name as people write it.
  public init?(from name: String) {
    var slug = PipCore.slug(of: name)[...]
    while slug.utf8.count > Self.maximumLength || slug.last == "-" { slug.removeLast() }
    self.init(String(slug))
  }
}

extension ID: Comparable, CustomStringConvertible, FieldKey {
  /// The text.
  public var description: String { text }

  /// What an id looks like, for the documentation.
  public static var form: String {
    "the id of a \((Thing.self as? any RecordType.Type)?.noun ?? String(describing: Thing.self).lowercased())"
  }

  /// Reads an id.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let id = Self(text) else { throw Self.mustBe(at: node) }
    self = id
  }

  /// The id as it is written.
  public var json: JSONValue { .string(text) }

  /// Orders ids as text.
  public static func < (one: ID, other: ID) -> Bool {
    // Ids are ASCII, where the order of texts is the order of bytes.
    one.text < other.text
  }
}

/// A name in the form of an id, however long: `st-marys-ashby` of "St Mary's, Ashby", empty when no letter or digit is in it.
func slug(of name: String) -> String {
  var slug = ""
  for scalar in name.unicodeScalars {
    if let letters = plainLetters(scalar) {
      slug += letters
    } else if !isApostrophe(scalar), !slug.isEmpty, slug.last != "-" {
      slug += "-"
    }
  }
  if slug.last == "-" { slug.removeLast() }
  return slug
}

/// Whether a text follows the grammar of ids: `[a-z0-9]+(-[a-z0-9]+)*`, 1–64 bytes, no device name of Windows.
func isSlug(_ text: String) -> Bool {
  let count = text.utf8.count
  guard (1...64).contains(count) else { return false }
  // Only names of three or four letters can be kept ones: the others need not be looked up.
  if (3...4).contains(count), reservedNames.contains(text) { return false }
  var text = text
  return text.withUTF8(isSlug)
}

private func isSlug(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var previous = UInt8(ascii: "-")
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "-") where previous != byte: break
    default: return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}

/// Names that Windows keeps for devices, whatever the ending: such a file could not be copied to a Windows machine.
private let reservedNames: Set<String> = Set(
  ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

func isApostrophe(_ scalar: UnicodeScalar) -> Bool {
  scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "`"
    || scalar.properties.isDiacritic
}

/// The plain letters a scalar stands for: `é` is `e`, `Æ` is `ae`; nil for what is no letter or digit.
func plainLetters(_ scalar: UnicodeScalar) -> String? {
  switch scalar {
  case "a"..."z", "0"..."9": return String(scalar)
  case "A"..."Z": return String(scalar).lowercased()
  default: break
  }
  let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  if ("a"..."z").contains(lower) { return String(lower) }
  return foldedLetters.first { $0.from.unicodeScalars.contains(lower) }?.to
}

/// Letters of the languages whose names are common in English schools, without their marks.
private let foldedLetters: [(from: String, to: String)] = [
  ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěẽ", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
  ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉŋ", "n"), ("òóôõöøōŏő", "o"),
  ("ŕŗř", "r"),
  ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵẁẃẅ", "w"), ("ýÿŷỳ", "y"), ("źżž", "z"), ("æ", "ae"),
  ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
]
