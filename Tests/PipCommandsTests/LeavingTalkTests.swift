import PipCommands
import TestSupport
import Testing

@Suite struct `Leaving at a terminal` {
  private func compare(_ run: CommandRun, _ expected: String, location: SourceLocation = #_sourceLocation) {
    guard run.messages + run.output != expected + "\n" else { return }
    Issue.record("It is now:\n\(run.messages)\(run.output)", sourceLocation: location)
  }

  @Test func `each task is asked for by name, a wrong answer is told why, Enter leaves it open`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel
      pip review add marsh-lane --on 10/2/2027 --lead asha-patel --team tom-reed --champion asha-patel --focus Reading
      """)
    let run = try driver.talk(
      "pip person leave asha-patel --on 18/12/2026", ["mina-shah", "Tom Reed", "leo", "", "<", "", "1"])
    #expect(run.status == .done)
    compare(
      run,
      """
      A few questions. An empty line takes what stands in [brackets];
      ? tells what can be answered, < goes back, Ctrl-C stops.
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 nadia-bell (Nadia Bell, ingham)
      Asha Patel leads the review (marsh-lane: Reading). Who takes it? Enter leaves it open: mina-shah
      Mina Shah works at marsh-lane, and nobody from the host school can lead its review.
      Asha Patel leads the review (marsh-lane: Reading). Who takes it? Enter leaves it open: Tom Reed
      Marsh-lane: tom-reed is named for two tasks of the same visit: lead, team and shadows are different people.
      Asha Patel leads the review (marsh-lane: Reading). Who takes it? Enter leaves it open: leo
      That is leo-hart (Leo Hart).
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 mina-shah (Mina Shah, marsh-lane)
        4 nadia-bell (Nadia Bell, ingham)
        5 tom-reed (Tom Reed, thorpe-fen)
      Asha Patel champions the workshop (marsh-lane: Reading). Who takes it? Enter leaves it open: 
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 mina-shah (Mina Shah, marsh-lane)
        4 nadia-bell (Nadia Bell, ingham)
        5 tom-reed (Tom Reed, thorpe-fen)
      Asha Patel leads the cluster (north: North). Who takes it? Enter leaves it open: <
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 mina-shah (Mina Shah, marsh-lane)
        4 nadia-bell (Nadia Bell, ingham)
        5 tom-reed (Tom Reed, thorpe-fen)
      Asha Patel champions the workshop (marsh-lane: Reading). Who takes it? Enter leaves it open: 
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 mina-shah (Mina Shah, marsh-lane)
        4 nadia-bell (Nadia Bell, ingham)
        5 tom-reed (Tom Reed, thorpe-fen)
      Asha Patel leads the cluster (north: North). Who takes it? Enter leaves it open: 1
      That is carl-west (Carl West).
      The same in one line: pip person leave asha-patel --on 18/12/2026 --hand marsh-lane:lead=leo-hart --hand north:cluster=carl-west
      warning: to hand over: Asha Patel champions the workshop (marsh-lane: Reading): pip review edit marsh-lane --champion PERSON
      To take this back: pip undo
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the lead of marsh-lane: to Leo Hart (leo-hart)
      Handed over the cluster north: to Carl West (carl-west)
      """)
    let history = try driver.run("pip history --json").output
    #expect(history.contains("--hand marsh-lane:lead=leo-hart --hand north:cluster=carl-west"))
    try driver.prepare("pip undo --by grace")
    #expect(try driver.read("cycles/2026-27/clusters/north.json").contains("asha-patel"))
    #expect(try driver.read("cycles/2026-27/reviews/marsh-lane.json").contains("asha-patel"))
    #expect(try !driver.read("people/asha-patel.json").contains("left"))
  }

  @Test func `who takes what a school's people hold elsewhere is asked, one by one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 10/2/2027 --lead asha-patel --focus Reading
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel
      """)
    let run = try driver.talk(
      "pip school leave saxby --on 18/12/2026", ["nadia-bell", "tom-reed", "", "yes"])
    #expect(run.status == .done)
    // Nobody from the host school may lead there: that one answer is asked again.
    #expect(run.messages.contains("Asha Patel leads the review (ingham: Reading). Who takes it?"))
    #expect(run.messages.contains("Asha Patel leads the cluster (north: North). Who takes it?"))
    #expect(
      run.messages.contains(
        "school leave saxby --on 18/12/2026 --hand ingham:lead=tom-reed --drop-from-clusters"))
    #expect(try driver.read("cycles/2026-27/reviews/ingham.json").contains("tom-reed"))
    let cluster = try driver.read("cycles/2026-27/clusters/north.json")
    #expect(cluster.contains("asha-patel") && cluster.contains("2026-12-18"))
    try driver.prepare("pip undo --by grace")
    #expect(try driver.read("cycles/2026-27/reviews/ingham.json").contains("asha-patel"))
  }

  @Test func `a school hands over in one line, by the same rules`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 10/2/2027 --lead asha-patel --focus Reading
      pip person add "Ola Venn" --school saxby
      """)
    try driver.expectRefused(
      """
      $ pip school leave saxby --on 18/12/2026 --hand ingham:lead=nadia-bell
      ! pip: Nadia Bell works at ingham, and nobody from the host school can lead its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      [status 65]

      $ pip school leave saxby --on 18/12/2026 --hand ingham:lead=ola-venn
      ! pip: ola-venn is the one who leaves, so somebody else has to take it
      [status 65]

      $ pip school leave saxby --on 18/12/2026 --hand holme:lead=tom-reed
      ! pip: there is no task 'holme' in the hands of saxby
      ! hint: there are: ingham:lead
      [status 66]
      """)
    try driver.expect(
      """
      $ pip school leave saxby --on 18/12/2026 --hand ingham:lead=tom-reed
      Recorded the leaving of the school saxby: Saxby Village School
        Id:            saxby
        Leaves after:  Fri 18 Dec 2026 (in 28 days)
      Handed over the lead of ingham: to Tom Reed (tom-reed)
      ! To take this back: pip undo
      """)
  }

  @Test func `when everything is left open the line is run as it was typed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cluster add North --schools ingham,saxby,holme --lead asha-patel")
    let run = try driver.talk("pip person leave", ["asha-patel", "18 dec", ""])
    #expect(run.status == .done)
    compare(
      run,
      """
      A few questions. An empty line takes what stands in [brackets];
      ? tells what can be answered, < goes back, Ctrl-C stops.
        1 asha-patel (Asha Patel, saxby)
        2 carl-west (Carl West, holme)
        3 leo-hart (Leo Hart, st-oswalds)
        4 mina-shah (Mina Shah, marsh-lane)
        5 nadia-bell (Nadia Bell, ingham)
        6 tom-reed (Tom Reed, thorpe-fen)
      The person: asha-patel
      That is asha-patel (Asha Patel).
      On (the last day they take part, such as 26 nov or +6w): 18 dec
      That is Fri 18 Dec 2026 (in 28 days).
      The same in one line: pip person leave asha-patel --on 2026-12-18
        1 carl-west (Carl West, holme)
        2 leo-hart (Leo Hart, st-oswalds)
        3 mina-shah (Mina Shah, marsh-lane)
        4 nadia-bell (Nadia Bell, ingham)
        5 tom-reed (Tom Reed, thorpe-fen)
      Asha Patel leads the cluster (north: North). Who takes it? Enter leaves it open: 
      warning: to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON
      To take this back: pip undo
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      """)
  }

  @Test func `nobody is asked when nothing is held, when --to says it, or when nobody is to be asked`() throws
  {
    let driver = try PartnershipDriver.sixSchools()
    #expect(try !driver.talk("pip person leave asha-patel --on 18/12/2026").messages.contains("?"))
    try driver.prepare("pip person edit asha-patel --clear left")
    try driver.prepare("pip cluster add North --schools ingham,saxby,holme --lead asha-patel")
    for option in ["--to tom-reed", "--no-input", "--json", "--hand north=tom-reed"] {
      let run = try driver.talk("pip person leave asha-patel --on 18/12/2026 -n \(option)")
      #expect(run.status == .done && !run.messages.contains("Who takes it"), "\(run.transcript)")
    }
  }

  @Test func `what was typed and does not fit is told before anything is asked`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel
      pip review add marsh-lane --on 10/2/2027 --lead asha-patel
      """)
    for (hand, words) in [
      ("marsh-lane=mina-shah", "pip: Mina Shah works at marsh-lane"),
      ("saxby=tom-reed", "pip: there is no task"),
      ("north=tom-red", "pip: there is no person"), ("north", "pip: --hand"),
    ] {
      let run = try driver.talk("pip person leave asha-patel --on 18/12/2026 --hand \(hand)", ["tom-reed"])
      #expect(run.status != .done && run.messages.hasPrefix(words), "\(run.transcript)")
    }
  }

  @Test func `Ctrl-C at a question saves nothing`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cluster add North --schools ingham,saxby,holme --lead asha-patel")
    let before = driver.snapshot
    let run = try driver.talk("pip person leave asha-patel --on 18/12/2026", [], then: .interrupted)
    #expect(run.status == .interrupted && run.messages.hasSuffix("\nNothing is saved.\n"))
    #expect(try driver.talk("pip school leave saxby --on 18/12/2026").status == .interrupted)
    #expect(driver.snapshot == before)
  }

  @Test(arguments: [("yes", true), ("1", true), ("no", false), ("2", false), ("", false)])
  func `a school is asked whether its clusters go on without it`(answer: String, isDropped: Bool) throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cluster add North --schools ingham,saxby,holme")
    let run = try driver.talk("pip school leave saxby --on 18/12/2026", ["perhaps", answer])
    #expect(run.status == .done)
    #expect(
      run.messages.hasPrefix(
        """
          1 yes
          2 no
        Saxby Village School is in north after its last day. Does its time there end with it? [no]: perhaps
        'perhaps' is not one of yes, no.
        Saxby Village School is in north after its last day. Does its time there end with it? [no]: \(answer)

        """), "\(run.messages)")
    #expect(
      run.messages.contains("in one line: pip school leave saxby --on 18/12/2026 --drop-from-clusters\n")
        == isDropped)
    #expect(
      try driver.read("cycles/2026-27/clusters/north.json").contains("\"left\": \"2026-12-18\"") == isDropped)
  }
}
