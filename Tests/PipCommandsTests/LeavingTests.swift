import Foundation
import TestSupport
import Testing

@Suite struct `When a person leaves` {
  /// Asha leads one review to come and one after her last day, champions a third, and owns an action, a plan and support.
  static func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel
      pip review add thorpe-fen --on 3/12/2026 --lead asha-patel --focus Writing
      pip review add marsh-lane --on 10/2/2027 --lead asha-patel --team tom-reed --shadow carl-west
      pip review add holme --on 11/2/2027 --lead nadia-bell --team leo-hart,asha-patel --champion asha-patel,mina-shah
      pip review feedback ingham --on 12/11/2026 --owner asha-patel
      pip support add saxby ingham "Show how guided reading is run" --due 11/1/2027 --person asha-patel
      """)
    try driver.prepare("pip action add ingham \"Hear every reader\" --owner asha-patel --due 8/1/2027")
    return driver
  }

  /// The records without the history.
  static func records(_ driver: PartnershipDriver) -> [String: Data] {
    driver.snapshot.filter { !$0.key.hasPrefix("history") }
  }

  @Test func `what is still held is listed, each with its command, and what is over is not`() throws {
    try Self.driver().expect(
      """
      $ pip person leave asha-patel --on 18/12/2026 --why "a headship elsewhere"
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
        Why:               a headship elsewhere
      ! warning: to hand over: Asha Patel is in the visiting team (holme): pip review edit holme --team leo-hart,PERSON
      ! warning: to hand over: Asha Patel champions the workshop (holme): pip review edit holme --champion PERSON,mina-shah
      ! warning: to hand over: Asha Patel owns the plan (ingham: Early reading): pip review feedback ingham --on 2026-11-12 --owner PERSON
      ! warning: to hand over: Asha Patel owns the action (ingham/48c5: Hear every reader): pip action edit ingham/48c5 --owner PERSON
      ! warning: to hand over: Asha Patel leads the review (marsh-lane): pip review edit marsh-lane --lead PERSON
      ! warning: to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON
      ! warning: to hand over: Asha Patel gives the support (support/t7xw: Show how guided reading is run): pip support edit support/t7xw --person PERSON
      ! Asha Patel still leads the review (thorpe-fen: Writing) on Thu 3 Dec 2026, by the last day; to give it to somebody else: --hand thorpe-fen:lead=PERSON
      ! To take this back: pip undo

      $ pip person leave asha-patel --on 18/12/2026 --json
      {
        "data": {
          "changes": [],
          "dryRun": false,
          "history": null
        },
        "schema": "pip/change/1",
        "warnings": [
          "to hand over: Asha Patel is in the visiting team (holme): pip review edit holme --team leo-hart,PERSON",
          "to hand over: Asha Patel champions the workshop (holme): pip review edit holme --champion PERSON,mina-shah",
          "to hand over: Asha Patel owns the plan (ingham: Early reading): pip review feedback ingham --on 2026-11-12 --owner PERSON",
          "to hand over: Asha Patel owns the action (ingham/48c5: Hear every reader): pip action edit ingham/48c5 --owner PERSON",
          "to hand over: Asha Patel leads the review (marsh-lane): pip review edit marsh-lane --lead PERSON",
          "to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON",
          "to hand over: Asha Patel gives the support (support/t7xw: Show how guided reading is run): pip support edit support/t7xw --person PERSON"
        ]
      }
      """)
  }

  @Test func `one person takes everything, in one change with one undo`() throws {
    let driver = try Self.driver()
    try driver.prepare("pip person add \"Rosa Lind\" --school st-oswalds")
    let before = Self.records(driver)
    try driver.expect(
      """
      $ pip person leave asha-patel --on 18/12/2026 --to rosa-lind --dry-run
      Would have recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Would have handed over the place in the team of holme: to Rosa Lind (rosa-lind)
      Would have handed over the workshop of holme: to Rosa Lind (rosa-lind)
      Would have handed over the plan of ingham: to Rosa Lind (rosa-lind)
      Would have handed over the action ingham/48c5: to Rosa Lind (rosa-lind)
      Would have handed over the lead of marsh-lane: to Rosa Lind (rosa-lind)
      Would have handed over the cluster north: to Rosa Lind (rosa-lind)
      Would have handed over the support support/t7xw: to Rosa Lind (rosa-lind)
      ! Asha Patel still leads the review (thorpe-fen: Writing) on Thu 3 Dec 2026, by the last day; to give it to somebody else: --hand thorpe-fen:lead=PERSON
      ! Nothing is saved: this was a dry run.

      $ pip person leave asha-patel --on 18/12/2026 --to rosa-lind --quiet
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the place in the team of holme: to Rosa Lind (rosa-lind)
      Handed over the workshop of holme: to Rosa Lind (rosa-lind)
      Handed over the plan of ingham: to Rosa Lind (rosa-lind)
      Handed over the action ingham/48c5: to Rosa Lind (rosa-lind)
      Handed over the lead of marsh-lane: to Rosa Lind (rosa-lind)
      Handed over the cluster north: to Rosa Lind (rosa-lind)
      Handed over the support support/t7xw: to Rosa Lind (rosa-lind)

      $ pip person leave asha-patel --on 18/12/2026
      ! Asha Patel still leads the review (thorpe-fen: Writing) on Thu 3 Dec 2026, by the last day; to give it to somebody else: --hand thorpe-fen:lead=PERSON
      ! Everything was so already; nothing is changed.

      $ pip person show rosa-lind
      Rosa Lind
      =========

      Id:      rosa-lind
      School:  St Oswald's Church School (st-oswalds)

      Taken on
      --------

      Task                     Address       About                           Day              Still open
      ───────────────────────  ────────────  ──────────────────────────────  ───────────────  ──────────
      is in the visiting team  holme                                         Thu 11 Feb 2027  yes
      champions the workshop   holme                                                          yes
      owns the plan            ingham        Early reading                                    yes
      owns the action          ingham/48c5   Hear every reader               Fri 8 Jan 2027   yes
      leads the review         marsh-lane                                    Wed 10 Feb 2027  yes
      leads the cluster        north         North                                            yes
      gives the support        support/t7xw  Show how guided reading is run  Mon 11 Jan 2027  yes
      """)
    try driver.prepare("pip undo")
    #expect(Self.records(driver) == before)
  }

  @Test func `tasks go to several people one by one, and the rest to one`() throws {
    let driver = try Self.driver()
    try driver.expect(
      """
      $ pip person leave asha-patel --on 18/12/2026 --hand marsh-lane=leo-hart,holme=tom-reed,holme:champion=carl-west --to nadia-bell --hand ingham:plan=nadia-bell
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the place in the team of holme: to Tom Reed (tom-reed)
      Handed over the workshop of holme: to Carl West (carl-west)
      Handed over the plan of ingham: to Nadia Bell (nadia-bell)
      Handed over the action ingham/48c5: to Nadia Bell (nadia-bell)
      Handed over the lead of marsh-lane: to Leo Hart (leo-hart)
      Handed over the cluster north: to Nadia Bell (nadia-bell)
      Handed over the support support/t7xw: to Nadia Bell (nadia-bell)
      ! Asha Patel still leads the review (thorpe-fen: Writing) on Thu 3 Dec 2026, by the last day; to give it to somebody else: --hand thorpe-fen:lead=PERSON
      ! To take this back: pip undo

      $ pip person leave asha-patel --on 18/12/2026 --hand thorpe-fen:lead=leo-hart
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the lead of thorpe-fen: to Leo Hart (leo-hart)
      ! To take this back: pip undo

      $ pip review show holme
      Holme Infant School, 2026-27
      ============================

      Stage:      prepare, waits for a focus agreed with the staff, by Thu 11 Feb 2027 (in 83 days)
      Visit:      Thu 11 Feb 2027 (in 83 days)
      Lead:       Nadia Bell
      Team:       Leo Hart, Tom Reed
      Champions:  Carl West, Mina Shah

      $ pip review show marsh-lane
      Marsh Lane Junior School, 2026-27
      =================================

      Stage:      prepare, waits for a focus agreed with the staff, by Wed 10 Feb 2027 (in 82 days)
      Visit:      Wed 10 Feb 2027 (in 82 days)
      Lead:       Leo Hart
      Team:       Tom Reed
      Shadowing:  Carl West
      """)
  }

  @Test func `the rules are those of naming people directly, and nothing is saved when one refuses`() throws {
    let driver = try Self.driver()
    try driver.prepare("pip person add \"Otto Finch\"\npip person leave otto-finch --on 1/11/2026")
    try driver.expectRefused(
      """
      $ pip person leave asha-patel --on 18/12/2026 --to mina-shah
      ! pip: Mina Shah works at marsh-lane, and nobody from the host school can lead its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if mina-shah has moved, say so: pip person edit mina-shah --school SCHOOL
      [status 65]

      $ pip person leave asha-patel --on 18/12/2026 --hand north=tom-reed,marsh-lane=tom-reed
      ! pip: marsh-lane: tom-reed is named for two tasks of the same visit: lead, team and shadows are different people
      [status 65]

      $ pip person leave asha-patel --on 18/12/2026 --hand north=otto-finch
      ! pip: Otto Finch left on Sun 1 Nov 2026
      ! hint: if they are back: pip person edit otto-finch --clear left
      [status 65]

      $ pip person leave asha-patel --on 18/12/2026 --to asha-patel
      ! pip: asha-patel is the one who leaves, so somebody else has to take it
      [status 65]

      $ pip person leave asha-patel --on 18/12/2026 --to nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip person leave asha-patel --on 18/12/2026 --hand saxby=tom-reed
      ! pip: there is no task 'saxby' in the hands of asha-patel
      ! hint: there are: holme:review, holme:champion, ingham:plan, ingham/48c5, marsh-lane:lead, thorpe-fen:lead, north:cluster, support/t7xw
      [status 66]

      $ pip person leave asha-patel --on 18/12/2026 --hand north=tom-reed,north:cluster=leo-hart,north:cluster=tom-reed
      ! pip: north:cluster is handed over twice
      ! hint: say each task once; --to PERSON takes all the rest
      [status 64]

      $ pip person leave asha-patel --on 18/12/2026 --hand north:lead=tom-reed
      ! pip: there is no task 'north' in the hands of asha-patel
      ! hint: there are: holme:review, holme:champion, ingham:plan, ingham/48c5, marsh-lane:lead, thorpe-fen:lead, north:cluster, support/t7xw
      [status 66]

      $ pip person leave asha-patel --on 18/12/2026 --hand north:leader=tom-reed
      ! pip: --hand: 'north:leader=tom-reed' names no task
      ! hint: after the colon stands one of lead, review, shadow, champion, plan, action, cluster, hub-lead, support, decision, commitment
      [status 64]

      $ pip person leave asha-patel --on 18/12/2026 --hand north
      ! pip: --hand: 'north' does not say who takes what
      ! hint: write the address and a person, such as ingham/7k3m=tom-reed
      [status 64]

      $ pip person leave asha-patel --on 18/12/2026 --hand north=tom=reed
      ! pip: --hand: 'north=tom=reed' does not say who takes what
      ! hint: write the address and a person, such as ingham/7k3m=tom-reed
      [status 64]

      $ pip person leave asha-patel --on 18/12/2026 --hand =tom-reed
      ! pip: --hand: '=tom-reed' does not say who takes what
      ! hint: write the address and a person, such as ingham/7k3m=tom-reed
      [status 64]
      """)
  }

  @Test func `tasks of two open cycles are told apart by the cycle`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2027-28
      pip review add ingham --on 10/6/2027 --lead asha-patel
      pip review add ingham@2027-28 --on 10/11/2027 --lead asha-patel
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel
      pip cluster add North --schools ingham,saxby,holme --lead asha-patel --cycle 2027-28
      """)
    try driver.expect(
      """
      $ pip person leave asha-patel --on 18/12/2026
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      ! warning: to hand over: Asha Patel leads the review (ingham): pip review edit ingham --lead PERSON
      ! warning: to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON
      ! warning: to hand over: Asha Patel leads the review (ingham@2027-28): pip review edit ingham@2027-28 --lead PERSON
      ! warning: to hand over: Asha Patel leads the cluster (north@2027-28: North): pip cluster edit north --lead PERSON --cycle 2027-28
      ! To take this back: pip undo

      $ pip person leave asha-patel --on 18/12/2026 --hand ingham@2026-27=tom-reed,north@2027-28=leo-hart,ingham@2027-28:lead=mina-shah --quiet
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the lead of ingham: to Tom Reed (tom-reed)
      Handed over the lead of ingham@2027-28: to Mina Shah (mina-shah)
      Handed over the cluster north@2027-28: to Leo Hart (leo-hart)
      ! warning: to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON
      """)
  }

  @Test func `decisions of meetings and commitments are listed, and go to others one by one or all together`()
    throws
  {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip meeting add heads --on 12/11/2026
      pip meeting decision add heads-2026-11-12 "Ask each school for a page" --owner asha-patel --due 14/1/2027
      pip commitment add "Every head visits a workshop" --owner asha-patel --due 26/3/2027
      """)
    let before = Self.records(driver)
    try driver.expect(
      """
      $ pip person leave asha-patel --on 18/12/2026 --quiet
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      ! warning: to hand over: Asha Patel sees to the decision (heads-2026-11-12/pq4d: Ask each school for a page): pip meeting decision edit heads-2026-11-12/pq4d --owner PERSON
      ! warning: to hand over: Asha Patel sees to the commitment (qsnw: Every head visits a workshop): pip commitment edit qsnw --owner PERSON

      $ pip person leave asha-patel --on 18/12/2026 --to tom-reed --quiet
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the decision heads-2026-11-12/pq4d: to Tom Reed (tom-reed)
      Handed over the commitment qsnw: to Tom Reed (tom-reed)

      $ pip person show tom-reed
      Tom Reed
      ========

      Id:      tom-reed
      School:  Thorpe Fen Academy (thorpe-fen)

      Taken on
      --------

      Task                    Address                About                         Day              Still open
      ──────────────────────  ─────────────────────  ────────────────────────────  ───────────────  ──────────
      sees to the decision    heads-2026-11-12/pq4d  Ask each school for a page    Thu 14 Jan 2027  yes
      sees to the commitment  qsnw                   Every head visits a workshop  Fri 26 Mar 2027  yes
      """)
    try driver.prepare("pip undo")
    try driver.prepare("pip undo")
    #expect(Self.records(driver) == before)
    try driver.expect(
      """
      $ pip person leave asha-patel --on 18/12/2026 --hand qsnw=leo-hart --hand heads-2026-11-12/pq4d=mina-shah --quiet
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
      Handed over the decision heads-2026-11-12/pq4d: to Mina Shah (mina-shah)
      Handed over the commitment qsnw: to Leo Hart (leo-hart)

      $ pip meeting decision edit pq4d --owner asha-patel --quiet
      Changed the decision heads-2026-11-12/pq4d: Ask each school for a page
        Who:  Asha Patel
        By:   Thu 14 Jan 2027 (in 55 days)

      $ pip school leave saxby --on 18/12/2026 --quiet
      Recorded the leaving of the school saxby: Saxby Village School
        Id:            saxby
        Leaves after:  Fri 18 Dec 2026 (in 28 days)
      ! warning: still open: Asha Patel sees to the decision (heads-2026-11-12/pq4d: Ask each school for a page): pip meeting decision edit heads-2026-11-12/pq4d --owner PERSON
      """)
    try driver.prepare(
      """
      pip meeting decision done pq4d
      pip commitment done qsnw
      """)
    #expect(try !driver.run("pip person leave asha-patel --on 18/12/2026").messages.contains("hand over"))
    #expect(try !driver.run("pip person show leo-hart").output.contains("Taken on"))
  }
}
