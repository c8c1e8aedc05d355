import TestSupport
import Testing

/// Many at once: one command for several schools or people, all of them or none.
@Suite struct `Many at once` {
  @Test func `a memorandum signed on a day still to come is remarked on, once for all schools`() throws {
    let driver = try PartnershipDriver(example: "fenland", today: "2026-11-20")
    let run = try driver.run("pip school edit --mou 2/11/2027 coldwash eldney")
    #expect(
      run.messages.split(separator: "\n").filter { $0.hasPrefix("warning: ") } == [
        "warning: Tue 2 Nov 2027 is still to come (today is Fri 20 Nov 2026); recorded all the same"
      ], "\(run.transcript)")
    #expect(!(try driver.run("pip school edit --mou 2/11/2026 coldwash")).messages.contains("warning"))
  }

  @Test func `several schools sign on one day`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip school edit holme --mou 12/9/2026")
    try driver.expect(
      """
      $ pip school edit --mou 12/9/2026 ingham saxby holme
      Changed the school ingham: Ingham Primary School
        MoU signed:  Sat 12 Sep 2026 (69 days ago)
      Changed the school saxby: Saxby Village School
        MoU signed:  Sat 12 Sep 2026 (69 days ago)
      ! holme was so already.
      ! To take this back: pip undo

      $ pip school edit --mou 12/9/2026 ingham,saxby ingham
      ! Everything was so already; nothing is changed.

      $ pip school edit ingham holme --clear mou --dry-run
      Would have changed the school ingham: Ingham Primary School
        MoU signed:  none now
      Would have changed the school holme: Holme Infant School
        MoU signed:  none now
      ! Nothing is saved: this was a dry run.

      $ pip undo
      Took back the change pq4d54: pip school edit --mou 12/9/2026 ingham saxby holme
        By:     grace
        Files:  schools/ingham.json
                schools/saxby.json
      ! To take this back: pip redo

      $ pip school list
      Id          School                     URN  Phase  Pupils  MoU signed
      ──────────  ─────────────────────────  ───  ─────  ──────  ───────────────
      holme       Holme Infant School                            Sat 12 Sep 2026
      ingham      Ingham Primary School
      marsh-lane  Marsh Lane Junior School
      saxby       Saxby Village School
      st-oswalds  St Oswald's Church School
      thorpe-fen  Thorpe Fen Academy

      $ pip school edit thorpe-fen marsh-lane --trust "Fen Trust" --joined 1/9/2026 --json
      {
        "data": {
          "changes": [
            {
              "about": "Thorpe Fen Academy",
              "address": "thorpe-fen",
              "facts": {
                "Joined": "Tue 1 Sep 2026 (80 days ago)",
                "Trust": "Fen Trust"
              },
              "thing": "the school",
              "verb": "changed"
            },
            {
              "about": "Marsh Lane Junior School",
              "address": "marsh-lane",
              "facts": {
                "Joined": "Tue 1 Sep 2026 (80 days ago)",
                "Trust": "Fen Trust"
              },
              "thing": "the school",
              "verb": "changed"
            }
          ],
          "dryRun": false,
          "history": "9ntkfr"
        },
        "schema": "pip/change/1",
        "warnings": []
      }
      """)
  }

  @Test func `it happens to all schools or to none`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip school leave holme --on 1/10/2026 --why \"Closed\"")
    try driver.expectRefused(
      """
      $ pip school edit
      ! pip: missing SCHOOL: the school
      ! hint: type 'pip school edit --help' to see its options
      [status 64]

      $ pip school edit --mou 12/9/2026
      ! pip: missing SCHOOL: the school
      ! hint: type 'pip school edit --help' to see its options
      [status 64]

      $ pip school edit --mou 12/9/2026 ingham nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip school edit --mou 31/9/2026 ingham saxby
      ! pip: --mou: '31/9/2026' is not a day: September 2026 has 30 days
      [status 64]

      $ pip school edit --joined 2/10/2026 ingham holme
      ! pip: the last day (Thu 1 Oct 2026) comes before the first (Fri 2 Oct 2026)
      ! hint: check both days
      [status 65]

      $ pip school edit --mou-version 2 ingham saxby
      ! pip: a version was signed on a day
      ! hint: say the day with --mou DAY
      [status 64]

      $ pip school edit ingham saxby
      ! pip: nothing was said that would change ingham and saxby
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip school edit ingham saxby --name Both
      ! pip: --name cannot be said of 2 schools at once
      ! hint: leave out --name, or name one school
      [status 64]

      $ pip school edit ingham saxby --urn 123456 --pupils 90 --mou 12/9/2026
      ! pip: --urn and --pupils cannot be said of 2 schools at once
      ! hint: leave out --urn and --pupils, or name one school
      [status 64]

      $ pip person edit asha-patel tom-reed --email a@b.example
      ! pip: --email cannot be said of 2 people at once
      ! hint: leave out --email, or name one person
      [status 64]

      $ pip person edit asha-patel tom-reed
      ! pip: nothing was said that would change asha-patel and tom-reed
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip person edit asha-patel nobody --role reviewer
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip person train asha-patel,nobody reviewer --on 5/11/2026
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]
      """)
  }

  @Test func `several people get a role, move together, and have been on a course`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip person edit leo-hart --role reviewer")
    try driver.expect(
      """
      $ pip person edit --role reviewer asha-patel tom-reed leo-hart
      Changed the person asha-patel: Asha Patel
        Roles:  reviewer
      Changed the person tom-reed: Tom Reed
        Roles:  reviewer
      ! leo-hart was so already.
      ! To take this back: pip undo

      $ pip person edit mina-shah,carl-west --school ingham --on 2/11/2026
      Changed the person mina-shah: Mina Shah
        School:  Ingham Primary School (ingham)
        Moved:   from marsh-lane on Mon 2 Nov 2026 (18 days ago)
      Changed the person carl-west: Carl West
        School:  Ingham Primary School (ingham)
        Moved:   from holme on Mon 2 Nov 2026 (18 days ago)
      ! To take this back: pip undo

      $ pip undo
      Took back the change qsnwqc: pip person edit mina-shah,carl-west --school ingham --on 2/11/2026
        By:     grace
        Files:  people/carl-west.json
                people/mina-shah.json
      ! To take this back: pip redo

      $ pip person train asha-patel,tom-reed reviewer --on 5/11/2026
      Recorded the training 25pz: Asha Patel, reviewer
        Person:  asha-patel
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
      Recorded the training c6dd: Tom Reed, reviewer
        Person:  tom-reed
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
      ! To take this back: pip undo

      $ pip undo
      Took back the change 25pzc6: pip person train asha-patel,tom-reed reviewer --on 5/11/2026
        By:     grace
        Files:  people/asha-patel.json
                people/tom-reed.json
      ! To take this back: pip redo

      $ pip person list
      Id          Name        School      Roles     Trained
      ──────────  ──────────  ──────────  ────────  ───────
      asha-patel  Asha Patel  saxby       reviewer
      carl-west   Carl West   holme
      leo-hart    Leo Hart    st-oswalds  reviewer
      mina-shah   Mina Shah   marsh-lane
      nadia-bell  Nadia Bell  ingham
      tom-reed    Tom Reed    thorpe-fen  reviewer
      """)
  }

  @Test func `a missing school is asked for, and several can be answered`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let run = try driver.talk("pip school edit --mou 12/9/2026", ["ingham,Thorpe Fen"])
    #expect(
      run.transcript == """
        $ pip school edit --mou 12/9/2026
        Changed the school ingham: Ingham Primary School
          MoU signed:  Sat 12 Sep 2026 (69 days ago)
        Changed the school thorpe-fen: Thorpe Fen Academy
          MoU signed:  Sat 12 Sep 2026 (69 days ago)
        !   1 holme (Holme Infant School)
        !   2 ingham (Ingham Primary School)
        !   3 marsh-lane (Marsh Lane Junior School)
        !   4 saxby (Saxby Village School)
        !   5 st-oswalds (St Oswald's Church School)
        !   6 thorpe-fen (Thorpe Fen Academy)
        ! The school, or several as a,b,c: ingham,Thorpe Fen
        ! That is ingham (Ingham Primary School), thorpe-fen (Thorpe Fen Academy).
        ! The same in one line: pip school edit --mou 12/9/2026 ingham,thorpe-fen
        ! To take this back: pip undo
        """)
  }

  @Test func `several schools join and leave a cluster in words or with commas`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cluster add North --schools ingham")
    try driver.expect(
      """
      $ pip cluster join north saxby,holme thorpe-fen
      Changed the cluster north: joined by saxby, holme, thorpe-fen
        From:     Fri 20 Nov 2026 (today)
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Schools:  holme, ingham, saxby, thorpe-fen
      ! To take this back: pip undo

      $ pip cluster drop north saxby,holme
      Changed the cluster north: left by saxby, holme
        Last day:  Fri 20 Nov 2026 (today)
        Id:        north
        Cycle:     2026-27
        Kind:      review
        Schools:   ingham, thorpe-fen
      ! warning: north has 2 schools; 3 to 6 usually work well together
      ! To take this back: pip undo
      """)
  }
}
