import PipCore
import Testing

@Suite struct `Schools that follow on closed ones` {
  private let text = GIASSample([
    [
      "URN": "990001", "EstablishmentName": "Marsh School", "EstablishmentStatus (name)": "Closed",
      "CloseDate": "31-08-2026", "EstablishmentNumber": "2044", "Postcode": "ZZ1 1AA",
    ],
    ["URN": "990002", "EstablishmentName": "Marsh Academy", "EstablishmentNumber": "2044"],
    ["URN": "990003", "EstablishmentName": "Elsewhere", "EstablishmentNumber": "2044", "LA (code)": "898"],
    ["URN": "990004", "EstablishmentName": "MARSH SCHOOL", "EstablishmentNumber": "9", "Postcode": "zz11aa"],
    [
      "URN": "990005", "EstablishmentName": "Old Marsh", "EstablishmentNumber": "2044",
      "EstablishmentStatus (name)": "Closed",
    ],
    ["URN": "990006", "EstablishmentName": "Fen Academy", "EstablishmentNumber": "77"],
  ]).text()

  private func found(_ links: String?) throws -> [String] {
    let scan = try GIASSample.scan(Array(text.utf8), GIASSample.everything)
    let closed = scan.chosen.filter { $0.urn.description == "990001" }
    var successors = GIASSuccessors(of: closed)
    if let links {
      var reading = GIASSuccessorScan(successors, nil)
      try reading.feed(Array(links.utf8)[...])
      try reading.finish()
      #expect(reading.missing == [])
      successors = reading.successors
    }
    var reading = GIASSuccessorScan(successors, scan.columns)
    try reading.feed(Array(text.utf8)[...])
    try reading.finish()
    return reading.successors.found.map { "\($0.urn) \($0.name ?? "?") \($0.isCertain)" }
  }

  @Test func `an open school of the same number, or of the same name and place, may be the one`() throws {
    #expect(try found(nil) == ["990002 Marsh Academy false", "990004 MARSH SCHOOL false"])
  }

  @Test func `links say for certain, from either side, and end the guessing`() throws {
    let head = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"
    #expect(
      try found(head + "990001,990006,Fen Academy,Successor - merged,01-09-2026\n") == [
        "990006 Fen Academy true"
      ])
    #expect(
      try found(head + "990006,990001,Marsh School,Predecessor,01-09-2026\n") == ["990006 Fen Academy true"])
    #expect(
      try found(
        head + "990006,990001,Marsh School,Predecessor,\n990001,990006,Fen Academy,Successor,01-09-2026\n")
        == ["990006 Fen Academy true"])
    #expect(try found(head + "990001,990006,Fen Academy,Sixth Form Centre School,\n").count == 2)
  }
}
