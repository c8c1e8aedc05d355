import Foundation
import PipCore
import TestSupport
import Testing

/// Rounds: six schools in changing triads, four rounds within about eight months (Kyra).
@Suite struct RoundTests {
  @Test func `six schools review one another in changing triads`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-10-01")
    try driver.expect(
      """
      $ pip cluster add "Autumn fen" --id a1 --round 1 --from 5/10/2026 --to 27/11/2026 --schools ingham,saxby,thorpe-fen
      Added the cluster a1: Autumn fen
        Id:       a1
        Cycle:    2026-27
        Kind:     review
        Round:    1
        Days:     Mon 5 Oct to Fri 27 Nov 2026
        Schools:  ingham, saxby, thorpe-fen
      ! To take this back: pip undo

      $ pip cluster add "Autumn wold" --id a2 --round 1 --from 5/10/2026 --to 27/11/2026 --schools marsh-lane,st-oswalds,holme
      Added the cluster a2: Autumn wold
        Id:       a2
        Cycle:    2026-27
        Kind:     review
        Round:    1
        Days:     Mon 5 Oct to Fri 27 Nov 2026
        Schools:  holme, marsh-lane, st-oswalds
      ! To take this back: pip undo

      $ pip cluster add "Winter fen" --id b1 --round 2 --from 30/11/2026 --to 29/1/2027 --schools ingham,marsh-lane,saxby
      Added the cluster b1: Winter fen
        Id:       b1
        Cycle:    2026-27
        Kind:     review
        Round:    2
        Days:     Mon 30 Nov 2026 to Fri 29 Jan 2027
        Schools:  ingham, marsh-lane, saxby
      ! To take this back: pip undo
      """)
    try driver.prepare(
      """
      pip cluster add "Winter wold" --id b2 --round 2 --from 30/11/2026 --to 29/1/2027 --schools thorpe-fen,st-oswalds,holme
      pip cluster add "Spring fen" --id c1 --round 3 --from 1/2/2027 --to 26/3/2027 --schools saxby,st-oswalds,marsh-lane
      pip cluster add "Spring wold" --id c2 --round 3 --from 1/2/2027 --to 26/3/2027 --schools ingham,thorpe-fen,holme
      pip cluster add "Summer fen" --id d1 --round 4 --from 12/4/2027 --to 28/5/2027 --schools holme,saxby,ingham
      pip cluster add "Summer wold" --id d2 --round 4 --from 12/4/2027 --to 28/5/2027 --schools marsh-lane,thorpe-fen,st-oswalds
      pip review add ingham --on 15/10/2026 --lead asha-patel --team tom-reed --focus Reading
      pip review held ingham --on 15/10/2026
      pip review add holme --on 5/11/2026 --lead mina-shah --team leo-hart --focus Talk
      pip review held holme --on 5/11/2026
      pip review add marsh-lane --on 10/12/2026 --lead nadia-bell --team asha-patel --focus Maths
      pip review held marsh-lane --on 10/12/2026
      pip review add thorpe-fen --on 14/1/2027 --lead carl-west --team leo-hart --focus Writing
      pip review held thorpe-fen --on 14/1/2027
      pip review add st-oswalds --on 11/2/2027 --lead mina-shah --team asha-patel --focus Play
      pip review held st-oswalds --on 11/2/2027
      pip review add saxby --on 22/4/2027 --lead carl-west --team nadia-bell --focus Art
      """)
    driver.today = try Day(iso: "2027-03-29")
    try driver.expect(
      """
      $ pip cluster list --round 2
      Round  Id  Cluster      Kind    Lead  Schools
      ─────  ──  ───────────  ──────  ────  ─────────────────────────────
          2  b1  Winter fen   review        ingham, marsh-lane, saxby
          2  b2  Winter wold  review        holme, st-oswalds, thorpe-fen

      $ pip cluster list --json --round 4
      {
        "data": [
          {
            "cycle": "2026-27",
            "id": "d1",
            "kind": "review",
            "lead": null,
            "name": "Summer fen",
            "round": 4,
            "schools": [
              "holme",
              "ingham",
              "saxby"
            ]
          },
          {
            "cycle": "2026-27",
            "id": "d2",
            "kind": "review",
            "lead": null,
            "name": "Summer wold",
            "round": 4,
            "schools": [
              "marsh-lane",
              "st-oswalds",
              "thorpe-fen"
            ]
          }
        ],
        "schema": "pip/clusters/1",
        "warnings": []
      }

      $ pip cluster show d1
      Summer fen
      ==========

      Id:       d1
      Cycle:    2026-27
      Kind:     review
      Round:    4
      Days:     Mon 12 Apr to Fri 28 May 2027
      Schools:  holme, ingham, saxby

      Schools
      -------

      Id      School                 From       To
      ──────  ─────────────────────  ─────────  ───────
      holme   Holme Infant School    the start  the end
      ingham  Ingham Primary School  the start  the end
      saxby   Saxby Village School   the start  the end

      Visits
      ------

      Review  Day                       Visited by
      ──────  ────────────────────────  ─────────────
      saxby   Thu 22 Apr 2027, to come  holme, ingham

      $ pip report cycle
      Peer review 2026-27: Fenland Schools
      ====================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Mon 29 Mar 2027
      Schools:         6: 5 reviewed, 1 not yet held
      Reviews:         6, all under way

      Schools
      -------
      Reviewed:                Holme Infant School, Ingham Primary School, Marsh Lane Junior School, St Oswald's Church School, Thorpe Fen Academy
      Arranged, not yet held:  Saxby Village School

      Reviews
      -------

      Review      School                     Stage     Waits for            Due              When           Focus
      ──────────  ─────────────────────────  ────────  ───────────────────  ───────────────  ─────────────  ───────
      holme       Holme Infant School        Feedback  the feedback         Thu 5 Nov 2026   144 days late  Talk
      ingham      Ingham Primary School      Feedback  the feedback         Thu 15 Oct 2026  165 days late  Reading
      marsh-lane  Marsh Lane Junior School   Feedback  the feedback         Thu 10 Dec 2026  109 days late  Maths
      saxby       Saxby Village School       Plan      an enquiry question  Thu 22 Apr 2027  in 24 days     Art
      st-oswalds  St Oswald's Church School  Feedback  the feedback         Thu 11 Feb 2027  46 days late   Play
      thorpe-fen  Thorpe Fen Academy         Feedback  the feedback         Thu 14 Jan 2027  74 days late   Writing

      Where reviews wait
      ------------------

      Stage     Waits for            Reviews  Past their day
      ────────  ───────────────────  ───────  ──────────────
      Plan      an enquiry question        1
      Feedback  the feedback               5               5

      Turns taken
      -----------

      Name        Led                Reviewed
      ──────────  ─────────────────  ─────────
      Asha Patel  1 held             2 held
      Carl West   1 held, 1 to come
      Leo Hart                       2 held
      Mina Shah   2 held
      Nadia Bell  1 held             1 to come
      Tom Reed                       1 held

      Where momentum is kept and lost
      -------------------------------
      Most momentum is lost between Review and Feedback, where 5 of 5 reviews took or have waited longer than the model allows.

      Between             In  Out  Waiting  Longer  Allowed
      ──────────────────  ──  ───  ───────  ──────  ─────────────────────────
      Prepare to Plan      6    5        1
      Plan to Review       5    5
      Review to Feedback   5    0        5       5  the day of the visit
      Feedback to Act      0    0                   21 days from the feedback
      Act to Reflect       0    0                   90 days from the workshop

      Rounds: who visited whom
      ------------------------

      Round  Cluster      Schools                                                                    Visits
      ─────  ───────────  ─────────────────────────────────────────────────────────────────────────  ────────────────────────────────────────────────────────────────────────────
          1  Autumn fen   Ingham Primary School, Saxby Village School, Thorpe Fen Academy            Ingham Primary School by Saxby Village School, Thorpe Fen Academy
          1  Autumn wold  Holme Infant School, Marsh Lane Junior School, St Oswald's Church School   Holme Infant School by Marsh Lane Junior School, St Oswald's Church School
          2  Winter fen   Ingham Primary School, Marsh Lane Junior School, Saxby Village School      Marsh Lane Junior School by Ingham Primary School, Saxby Village School
          2  Winter wold  Holme Infant School, St Oswald's Church School, Thorpe Fen Academy         Thorpe Fen Academy by Holme Infant School, St Oswald's Church School
          3  Spring fen   Marsh Lane Junior School, Saxby Village School, St Oswald's Church School  St Oswald's Church School by Marsh Lane Junior School, Saxby Village School
          3  Spring wold  Holme Infant School, Ingham Primary School, Thorpe Fen Academy
          4  Summer fen   Holme Infant School, Ingham Primary School, Saxby Village School           Saxby Village School by Holme Infant School, Ingham Primary School (to come)
          4  Summer wold  Marsh Lane Junior School, St Oswald's Church School, Thorpe Fen Academy

      Due in the next 60 days
      -----------------------

      Due              When        For    School                What                 Who
      ───────────────  ──────────  ─────  ────────────────────  ───────────────────  ─────────
      Thu 22 Apr 2027  in 24 days  saxby  Saxby Village School  an enquiry question  Carl West
      Thu 22 Apr 2027  in 24 days  saxby  Saxby Village School  the visit            Carl West
      """)
    let run = try driver.run("pip report cycle --json")
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let report = try #require(answer?["data"] as? [String: Any])
    let rounds = report["rounds"] as? [[String: Any]] ?? []
    let visits = report["roundVisits"] as? [[String: Any]] ?? []
    #expect(rounds.map { $0["round"] as? Int } == [1, 1, 2, 2, 3, 3, 4, 4])
    #expect(
      visits.map { $0["host"] as? String } == [
        "ingham", "holme", "marsh-lane", "thorpe-fen", "st-oswalds", "saxby",
      ])
    #expect(visits.last?["visitors"] as? [String] == ["holme", "ingham"])
    #expect(visits.last?["held"] as? Bool == false)
  }

  @Test func `a school may be in one review cluster of each round`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Fen --round 1 --schools ingham,saxby,thorpe-fen
      """)
    try driver.expect(
      """
      $ pip cluster add Wold --round 2 --schools ingham,marsh-lane,holme
      Added the cluster wold: Wold
        Id:       wold
        Cycle:    2026-27
        Kind:     review
        Round:    2
        Schools:  holme, ingham, marsh-lane
      ! To take this back: pip undo

      $ pip cluster add Marsh --round 2 --schools ingham,st-oswalds,saxby
      Added the cluster marsh: Marsh
        Id:       marsh
        Cycle:    2026-27
        Kind:     review
        Round:    2
        Schools:  ingham, saxby, st-oswalds
      ! warning: ingham is in the review cluster wold at the same time
      ! To take this back: pip undo

      $ pip cluster edit marsh --round 3
      Changed the cluster marsh: Marsh
        Id:       marsh
        Cycle:    2026-27
        Kind:     review
        Round:    3
        Schools:  ingham, saxby, st-oswalds
      ! To take this back: pip undo

      $ pip cluster edit marsh --clear round
      Changed the cluster marsh: Marsh
        Id:       marsh
        Cycle:    2026-27
        Kind:     review
        Schools:  ingham, saxby, st-oswalds
      ! warning: ingham is in the review cluster fen at the same time
      ! warning: ingham is in the review cluster wold at the same time
      ! warning: saxby is in the review cluster fen at the same time
      ! To take this back: pip undo

      $ pip cluster edit marsh --from 4/1/2027 --to 26/3/2027 --round 3 --dry-run
      Would have changed the cluster marsh: Marsh
        Id:       marsh
        Cycle:    2026-27
        Kind:     review
        Round:    3
        Days:     Mon 4 Jan to Fri 26 Mar 2027
        Schools:  ingham, saxby, st-oswalds
      ! Nothing is saved: this was a dry run.

      $ pip cluster list --round 5
      There are no clusters of round 5 in 2026-27 yet. Add one with: pip cluster add NAME --schools SCHOOL,SCHOOL
      """)
    try driver.expectRefused(
      """
      $ pip cluster add Extra --round 0
      ! pip: --round: '0' is not the number of a round, such as 1 or 2
      [status 64]

      $ pip cluster add Extra --round one
      ! pip: --round: 'one' is not the number of a round, such as 1 or 2
      [status 64]

      $ pip cluster add Extra --from 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip cluster add Extra --from 26/3/2027 --to 4/1/2027
      ! pip: the last day (Mon 4 Jan 2027) comes before the first (Fri 26 Mar 2027)
      ! hint: check both days
      [status 65]

      $ pip cluster edit fen --clear name
      ! pip: --clear: 'name' is not one of lead, round, from, to, hub-lead
      [status 64]

      $ pip cluster add Extra --hub-lead nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]
      """)
  }

  @Test func `schools join a round inside its days`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Fen --round 1 --from 7/9/2026 --to 23/10/2026 --schools ingham,saxby
      pip cluster add Wold --round 2 --from 4/1/2027 --to 26/3/2027 --schools ingham,saxby
      """)
    try driver.expectRefused(
      """
      $ pip cluster join fen holme
      ! pip: Fri 20 Nov 2026 is not in the days of the cluster fen, Mon 7 Sep to Fri 23 Oct 2026
      [status 65]

      $ pip cluster join wold holme --on 1/12/2026
      ! pip: Tue 1 Dec 2026 is not in the days of the cluster wold, Mon 4 Jan to Fri 26 Mar 2027
      [status 65]
      """)
    try driver.expect(
      """
      $ pip cluster join wold holme
      Changed the cluster wold: joined by holme
        From:     the start of wold
        Id:       wold
        Cycle:    2026-27
        Kind:     review
        Round:    2
        Days:     Mon 4 Jan to Fri 26 Mar 2027
        Schools:  holme, ingham, saxby
      ! To take this back: pip undo

      $ pip cluster join fen holme --on 1/10/2026
      Changed the cluster fen: joined by holme
        From:     Thu 1 Oct 2026 (50 days ago)
        Id:       fen
        Cycle:    2026-27
        Kind:     review
        Round:    1
        Days:     Mon 7 Sep to Fri 23 Oct 2026
        Schools:  holme, ingham, saxby
      ! To take this back: pip undo

      $ pip cluster show fen
      Fen
      ===

      Id:       fen
      Cycle:    2026-27
      Kind:     review
      Round:    1
      Days:     Mon 7 Sep to Fri 23 Oct 2026
      Schools:  holme, ingham, saxby

      Schools
      -------

      Id      School                 From            To
      ──────  ─────────────────────  ──────────────  ───────
      holme   Holme Infant School    Thu 1 Oct 2026  the end
      ingham  Ingham Primary School  the start       the end
      saxby   Saxby Village School   the start       the end

      $ pip cluster edit fen --clear from,to
      Changed the cluster fen: Fen
        Id:       fen
        Cycle:    2026-27
        Kind:     review
        Round:    1
        Schools:  holme, ingham, saxby
      ! To take this back: pip undo
      """)
  }
}
