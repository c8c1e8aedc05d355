/// What a folder of records holds: the ids of its records, and the names that are not records.
public struct FolderListing: Hashable, Sendable {
  /// The ids, in byte order.
  public var stems: [String] = []
  /// Names that are no record, such as a sync program's second copy, shown with unprintable bytes escaped.
  public var strays: [String] = []

  init(names: [[UInt8]], in folder: FolderPath) {
    for name in names where !Self.isIgnored(name) {
      let text = String(validating: name, as: UTF8.self)
      if let text, text.hasSuffix(".json"), RecordPath(String(text.dropLast(5)), in: folder) != nil {
        stems.append(String(text.dropLast(5)))
      } else if !Self.isFolderName(name) {
        strays.append(Self.shown(name))
      }
    }
  }

  /// Files that other programs leave everywhere, our own temporaries, and hidden files.
  private static func isIgnored(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || name.elementsEqual("desktop.ini".utf8) || name.elementsEqual("Thumbs.db".utf8)
  }

  /// Folders beside records (`clusters` beside `cycle.json`) have no dot in their names.
  private static func isFolderName(_ name: [UInt8]) -> Bool {
    !name.contains(UInt8(ascii: "."))
  }

  /// A name that a person can read, whatever bytes it has.
  static func shown(_ name: [UInt8]) -> String {
    // A line end in a name would break the message in two.
    let isOneLine = name.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
    if isOneLine, let text = String(validating: name, as: UTF8.self) { return text }
    return name.map { byte in
      if (0x20..<0x7f).contains(byte) { return String(UnicodeScalar(byte)) }
      return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
