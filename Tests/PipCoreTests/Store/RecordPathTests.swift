import PipCore
import Testing

@Suite struct `Store: places of records` {
  static let unsafe = [
    "", ".", "..", "../..", "../../etc/passwd", "/etc/passwd", "a/b", "a\\b", ".hidden", "a..b", "a.", "A",
    "Ingham", "a b",
    "a\0b", "a\nb", "a\u{1B}b", "a\u{7F}", "é", "e\u{301}", "а", "a%2fb", "a_b", "a:b", "~", "a\u{202E}b",
    "a/\u{301}b",
    String(repeating: "a", count: 81),
  ]

  @Test(arguments: unsafe)
  func `a name that could lead elsewhere is no record and no folder`(name: String) {
    #expect(RecordPath(name, in: .root) == nil)
    #expect(FolderPath.root.appending(name) == nil)
    // As a part of a path it is two good names.
    guard name != "a/b" else { return }
    #expect(RecordPath(name + ".json") == nil)
    #expect(RecordPath("schools/\(name).json") == nil)
    #expect(RecordPath("\(name)/ingham.json") == nil)
  }

  @Test(arguments: [
    "", "ingham", ".json", "/ingham.json", "schools//ingham.json", "schools/", "schools/ingham.JSON",
    "../schools/ingham.json", "schools/../ingham.json", "schools/./ingham.json", "ingham.json/",
    "ingham.json\n",
    ".pending", ".lock", "history/2027/20270115T080000.000000Z-234567.json",
  ])
  func `a path that is not the path of a record is refused`(path: String) {
    #expect(RecordPath(path) == nil)
  }

  @Test(arguments: [
    "partnership.json", "schools/st-marys-ashby.json", "cycles/2026-27/reviews/ingham.2.json",
    "schools/2.json",
    "schools/\(String(repeating: "a", count: 80)).json", "-/-.json", "ingham.json.json",
  ])
  func `the path of a record is read back from its text`(path: String) throws {
    let place = try #require(RecordPath(path))
    #expect(place.description == path)
    #expect(RecordPath(place.stem, in: place.folder) == place)
    #expect(place.fileName == place.stem + ".json")
  }

  @Test func `the data directory is above all folders and has none above`() throws {
    let folder = try #require(FolderPath.root.appending("cycles")?.appending("2026-27"))
    #expect(folder.description == "cycles/2026-27")
    #expect(folder.parent?.parent == .root)
    #expect(FolderPath.root.parent == nil)
  }
}
