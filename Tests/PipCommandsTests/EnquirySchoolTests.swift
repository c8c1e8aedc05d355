import TestSupport
import Testing

/// What a school works on in its enquiry cluster, and how far it has come.
@Suite struct EnquirySchoolTests {
  @Test func `a school works on a focus that somebody saw from outside`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby --lead asha-patel --hub-lead leo-hart
      """)
    try driver.expect(
      """
      $ pip enquiry focus reading ingham "Reading aloud every day" --source inspection --source-text "report of March 2026" --theme teaching
      Changed the focus of ingham: Reading aloud every day
        Cluster:  reading
        Seen in:  inspection
        More:     report of March 2026
        Theme:    teaching
      ! To take this back: pip undo

      $ pip enquiry focus reading ingham --source peer-review --clear source-text
      Changed the focus of ingham: Reading aloud every day
        Cluster:  reading
        Seen in:  peer-review
        Theme:    teaching
      ! To take this back: pip undo

      $ pip enquiry focus reading ingham "Reading aloud at home" --dry-run
      Would have changed the focus of ingham: Reading aloud at home
        Cluster:  reading
        Seen in:  peer-review
        Theme:    teaching
      ! Nothing is saved: this was a dry run.

      $ pip enquiry focus reading ingham --clear focus
      Changed the focus of ingham
        Cluster:  reading
      ! To take this back: pip undo

      $ pip undo
      Took back the change 25pzc6: pip enquiry focus reading ingham --clear focus
        By:     grace
        Files:  cycles/2026-27/clusters/reading.json
      ! To take this back: pip redo
      """)
    try driver.expectRefused(
      """
      $ pip enquiry focus reading ingham
      ! pip: nothing was said that would change the focus of ingham
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip enquiry focus reading welton "Talk"
      ! pip: there is no school 'welton'
      ! hint: see them all with pip school list
      [status 66]

      $ pip enquiry focus reading thorpe-fen "Talk"
      ! pip: there is no school 'thorpe-fen' in the cluster reading
      ! hint: there are: holme, ingham, saxby
      [status 66]

      $ pip enquiry focus reading holme --source inspection
      ! pip: more on the focus cannot be recorded before the focus
      ! hint: record that first: pip enquiry focus reading holme "…"
      [status 65]

      $ pip enquiry focus reading holme "Talk" --source rumour
      ! pip: --source: 'rumour' is not one of inspection, peer-review, other
      [status 64]

      $ pip enquiry focus reading holme "Talk" --theme singing
      ! pip: there is no theme 'singing'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme singing
      [status 65]

      $ pip enquiry focus writing holme "Talk"
      ! pip: there is no cluster 'writing'
      ! hint: see them all with pip cluster list
      [status 66]
      """)
  }

  @Test func `a school goes through the stages, and may go back`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby --lead asha-patel
      pip cluster add North --schools ingham,holme,saxby
      """)
    try driver.expect(
      """
      $ pip enquiry stage reading ingham explore --on 14/9/2026
      Recorded the stage of ingham: explore
        From:  Mon 14 Sep 2026 (67 days ago)
      ! To take this back: pip undo

      $ pip enquiry stage reading ingham prepare --on 1/11/2026
      Recorded the stage of ingham: prepare
        From:    Sun 1 Nov 2026 (19 days ago)
        Before:  explore, since Mon 14 Sep 2026
      ! To take this back: pip undo

      $ pip enquiry stage reading ingham deliver --on 1/11/2026
      Recorded the stage of ingham: deliver
        From:    Sun 1 Nov 2026 (19 days ago)
        Before:  explore, since Mon 14 Sep 2026
      ! To take this back: pip undo

      $ pip enquiry stage reading ingham explore --on 16/11/2026 --why "the first idea did not fit our pupils"
      Recorded the stage of ingham: explore
        From:    Mon 16 Nov 2026 (4 days ago)
        Why:     the first idea did not fit our pupils
        Before:  deliver, since Sun 1 Nov 2026
      ! To take this back: pip undo

      $ pip enquiry stage reading ingham prepare
      Recorded the stage of ingham: prepare
        From:    Fri 20 Nov 2026 (today)
        Before:  explore, since Mon 16 Nov 2026
      ! To take this back: pip undo

      $ pip enquiry stage reading holme explore --on 1/12/2026
      Recorded the stage of holme: explore
        From:  Tue 1 Dec 2026 (in 11 days)
      ! warning: Tue 1 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip enquiry show reading
      Reading
      =======

      Id:       reading
      Cycle:    2026-27
      Kind:     enquiry
      Lead:     asha-patel
      Schools:  holme, ingham, saxby

      Schools
      -------

      School  Works on  Seen in  Stage    Prepared
      ──────  ────────  ───────  ───────  ────────
      holme                               not yet
      ingham                     prepare  not yet
      saxby                               not yet

      Stages
      ------

      Code  School  From             Stage    Why
      ────  ──────  ───────────────  ───────  ─────────────────────────────────────
      q6g3  holme   Tue 1 Dec 2026   explore
      qsnw  ingham  Mon 14 Sep 2026  explore
      6q2k  ingham  Sun 1 Nov 2026   deliver
      xt72  ingham  Mon 16 Nov 2026  explore  the first idea did not fit our pupils
      9ntk  ingham  Fri 20 Nov 2026  prepare

      Meets
      -----

      Cluster  Meet  Day       Held     Schools that came  People
      ───────  ────  ────────  ───────  ─────────────────  ──────
      reading     1  to agree  not yet
      reading     2  to agree  not yet
      reading     3  to agree  not yet

      $ pip enquiry show reading --json
      {
        "data": {
          "cycle": "2026-27",
          "id": "reading",
          "kind": "enquiry",
          "lead": "asha-patel",
          "members": {
            "holme": {
              "stages": {
                "q6g3": {
                  "on": "2026-12-01",
                  "stage": "explore"
                }
              }
            },
            "ingham": {
              "stages": {
                "6q2k": {
                  "on": "2026-11-01",
                  "stage": "deliver"
                },
                "9ntk": {
                  "on": "2026-11-20",
                  "stage": "prepare"
                },
                "qsnw": {
                  "on": "2026-09-14",
                  "stage": "explore"
                },
                "xt72": {
                  "on": "2026-11-16",
                  "stage": "explore",
                  "why": "the first idea did not fit our pupils"
                }
              }
            },
            "saxby": {}
          },
          "name": "Reading"
        },
        "schema": "pip/enquiry/cluster/1",
        "warnings": []
      }

      $ pip enquiry unstage reading ingham 6q2k
      Removed the stage 6q2k: ingham, deliver from Sun 1 Nov 2026
      ! To take this back: pip undo

      $ pip undo
      Took back the change 2qdvfr: pip enquiry unstage reading ingham 6q2k
        By:     grace
        Files:  cycles/2026-27/clusters/reading.json
      ! To take this back: pip redo
      """)
    try driver.expectRefused(
      """
      $ pip enquiry stage reading ingham prepare
      ! pip: ingham is at the stage prepare already (Fri 20 Nov 2026)
      [status 65]

      $ pip enquiry stage reading ingham explore --on 23/11/2026
      ! pip: ingham is at prepare, so explore is a step back: say what led to it with --why
      [status 65]

      $ pip enquiry stage reading ingham begin
      ! pip: STAGE: 'begin' is not one of explore, prepare, deliver, sustain
      [status 64]

      $ pip enquiry stage reading saxby explore --on 31/8/2026
      ! pip: Mon 31 Aug 2026 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip enquiry stage reading thorpe-fen explore
      ! pip: there is no school 'thorpe-fen' in the cluster reading
      ! hint: there are: holme, ingham, saxby
      [status 66]

      $ pip enquiry stage north ingham explore
      ! pip: north is a review cluster; foci, stages and meets belong to enquiry clusters
      [status 65]

      $ pip enquiry unstage reading holme 2222
      ! pip: there is no stage '2222' of holme in reading
      ! hint: there are: q6g3
      [status 66]

      $ pip enquiry show north
      ! pip: north is a review cluster; foci, stages and meets belong to enquiry clusters
      [status 65]
      """)
  }
}
