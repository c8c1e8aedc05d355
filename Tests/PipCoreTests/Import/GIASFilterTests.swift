import PipCore
import Testing

@Suite struct `Choosing schools of the register` {
  private let text = GIASSample([
    ["URN": "990001", "EstablishmentName": "Ingham Primary School"],
    [
      "URN": "990002", "EstablishmentName": "St. Zoë’s Primary School", "Town": "Saxby",
      "Postcode": "ZZ1 9XX",
    ],
    [
      "URN": "990003", "EstablishmentName": "Thorpe Fen Academy", "LA (name)": "Poole, Sandbanks and Holme",
      "LA (code)": "898", "Postcode": "ZY10 9XX", "EstablishmentStatus (name)": "Open, but proposed to close",
    ],
    ["URN": "990004", "EstablishmentName": "Old School", "EstablishmentStatus (name)": "Closed"],
    ["URN": "990005", "EstablishmentName": "New School", "EstablishmentStatus (name)": "Proposed to open"],
  ]).text()

  private func chosen(_ set: (inout GIASFilter) -> Void) throws -> [String] {
    var filter = GIASFilter()
    set(&filter)
    return try GIASSample.scan(Array(text.utf8), filter).chosen.map { String($0.urn.description.suffix(1)) }
  }

  @Test func `by number`() throws {
    let urns = Set([try GIASSample.urn(990_003), try GIASSample.urn(990_001), try GIASSample.urn(990_009)])
    #expect(try chosen { $0.urns = urns } == ["1", "3"])
  }

  @Test func `by authority, name or number, commas and all`() throws {
    #expect(try chosen { $0.las = ["poole sandbanks AND holme"] } == ["3"])
    #expect(try chosen { $0.las = ["898"] } == ["3"])
    #expect(try chosen { $0.las = ["Poole"] } == [])
    #expect(try chosen { $0.las = ["Fenshire", "898"] } == ["1", "2", "3", "4", "5"])
  }

  @Test(arguments: [
    ("ZZ1", ["2"]), ("zz10", ["1", "4", "5"]), ("ZZ", ["1", "2", "4", "5"]), ("Z", []),
    ("ZZ10 4", ["1", "4", "5"]),
    ("ZZ10 9", []), ("ZZ19XX", ["2"]), ("ZZ1 9XX", ["2"]),
  ])
  func `by postcode, where the beginning means an area`(_ postcode: String, _ expected: [String]) throws {
    #expect(try chosen { $0.postcodes = [postcode] } == expected)
  }

  @Test(arguments: [
    ("zoe", ["2"]), ("st zoes", ["2"]), ("primary saxby", ["2"]), ("PRIMARY", ["1", "2"]),
    ("saxby thorpe", []),
  ])
  func `by words of name and town, whatever their accents`(_ words: String, _ expected: [String]) throws {
    #expect(try chosen { $0.matches = [words] } == expected)
  }

  @Test func `open only leaves out closed ones and those to come`() throws {
    #expect(try chosen { $0.openOnly = true } == ["1", "2", "3"])
  }

  @Test func `kinds of choice must all be met, and numbers come in any case`() throws {
    let urn = try GIASSample.urn(990_003)
    #expect(
      try chosen {
        $0.las = ["Fenshire"]
        $0.matches = ["school"]
        $0.openOnly = true
        $0.urns = [urn]
      } == ["1", "2", "3"])
  }

  @Test func `nothing chosen is nothing, but for the partnership's own`() throws {
    #expect(try chosen { _ in } == [])
    let own = try GIASSample.scan(Array(text.utf8), GIASFilter(), own: [try GIASSample.urn(990_002)])
    #expect(own.chosen.map(\.urn.description) == ["990002"])
  }
}
