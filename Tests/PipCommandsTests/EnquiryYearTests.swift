import Foundation
import PipCore
import TestSupport
import Testing

/// A whole year of the pathway: interest in the summer, clusters, training, preparation, three meets, four stages, showcases (Lincolnshire).
@Suite struct EnquiryYearTests {
  @Test func `a year of the pathway from the first interest to the report`() throws {
    let driver = try PartnershipDriver(name: "Marshland Pathway")
    driver.today = try Day(iso: "2026-06-22")
    try driver.prepare(
      """
      pip school add "Aldwater Primary School" --id aldwater
      pip school add "Brackfen Academy" --id brackfen
      pip school add "Carrside Infant School" --id carrside
      pip school add "Dunholt Junior School" --id dunholt
      pip school add "Eastmere Village School" --id eastmere
      pip school add "St Hybald's Church School" --id st-hybalds
      pip person add "Rosa Field" --school aldwater --role headteacher
      pip person add "Imran Holt" --school aldwater
      pip person add "Beth Crane" --school brackfen --role headteacher
      pip person add "Jon Marsh" --school brackfen
      pip person add "Ella Wray" --school carrside --role deputy
      pip person add "Nia Lock" --school carrside
      pip person add "Dan Thorne" --school dunholt --role headteacher
      pip person add "Kit Sedge" --school dunholt
      pip person add "Joan Reeve" --role hub-lead
      pip cycle open 2026-27
      pip enquiry date add "Expressions of interest are in" 10/7/2026 --kind deadline
      pip enquiry date add "Schools hear whether they are in" 17/7/2026 --kind outcome
      pip enquiry date add "Clusters and hub leads are agreed" 11/9/2026 --kind clusters
      pip enquiry date add "Open event: what makes a peer review good" 24/9/2026 --kind event
      pip enquiry date add "Training of hub leads" 6/10/2026 --kind training
      pip enquiry date add "Training of enquiry leads" 8/10/2026 --kind training
      pip eoi add aldwater --on 24/6/2026 --focus "Reading aloud" --contact "the head"
      pip eoi add brackfen --on 1/7/2026 --focus "Talk in mathematics"
      pip eoi add carrside --on 3/7/2026 --focus "Early language"
      pip eoi add dunholt --on 10/7/2026 --focus "Writing at length"
      pip eoi add eastmere --on 9/7/2026
      pip eoi add --name "Fosse Lane Primary" --on 9/7/2026 --focus "Reading"
      """)
    driver.today = try Day(iso: "2026-07-17")
    try driver.prepare(
      """
      pip eoi add st-hybalds --on 14/7/2026 --focus "Reading for pleasure"
      pip enquiry date done 6q2k --on 10/7/2026
      pip eoi accept aldwater
      pip eoi accept brackfen
      pip eoi accept carrside
      pip eoi accept dunholt
      pip eoi wait st-hybalds
      pip eoi decline eastmere
      pip enquiry date done 25pz
      """)
    try driver.expect(
      """
      $ pip eoi list
      Code  School              Came in          Deadline  Would work on         Outcome        Told
      ────  ──────────────────  ───────────────  ────────  ────────────────────  ─────────────  ───────────────
      48c5  aldwater            Wed 24 Jun 2026  kept      Reading aloud         accepted       Fri 17 Jul 2026
      2qdv  brackfen            Wed 1 Jul 2026   kept      Talk in mathematics   accepted       Fri 17 Jul 2026
      x9dw  carrside            Fri 3 Jul 2026   kept      Early language        accepted       Fri 17 Jul 2026
      cn5c  eastmere            Thu 9 Jul 2026   kept                            not-this-year  Fri 17 Jul 2026
      tvnp  Fosse Lane Primary  Thu 9 Jul 2026   kept      Reading               to answer
      3dcn  dunholt             Fri 10 Jul 2026  kept      Writing at length     accepted       Fri 17 Jul 2026
      jd64  st-hybalds          Tue 14 Jul 2026  after it  Reading for pleasure  waiting        Fri 17 Jul 2026

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 17 Jul 2026: no reviews yet

      Beside the reviews
      ------------------
      Enquiry:  1 expression of interest to answer

      $ pip due --within 90d
      When        By               Address       What                                       Who                   School
      ──────────  ───────────────  ────────────  ─────────────────────────────────────────  ────────────────────  ──────
      in 56 days  Fri 11 Sep 2026  enquiry/xt72  Clusters and hub leads are agreed          the partnership lead
      in 69 days  Thu 24 Sep 2026  enquiry/9ntk  Open event: what makes a peer review good  the partnership lead
      in 81 days  Tue 6 Oct 2026   enquiry/q6g3  Training of hub leads                      the partnership lead
      in 83 days  Thu 8 Oct 2026   enquiry/t7xw  Training of enquiry leads                  the partnership lead
      """)
    driver.today = try Day(iso: "2026-09-14")
    try driver.prepare(
      """
      pip enquiry date done xt72 --on 11/9/2026
      pip cluster add "Language and reading" --id language --kind enquiry --schools aldwater,brackfen,carrside,dunholt --lead beth-crane --hub-lead joan-reeve
      pip enquiry focus language aldwater "Every class is read to every day" --source inspection --source-text "March 2026" --theme teaching
      pip enquiry focus language brackfen "Pupils explain how they solve a problem" --source peer-review --theme teaching
      pip enquiry focus language carrside "Adults and children talk more" --source inspection
      pip enquiry focus language dunholt "Longer pieces of writing" --source other --source-text "the trust's own review"
      pip enquiry stage language aldwater explore
      pip enquiry stage language brackfen explore
      pip enquiry stage language carrside explore
      pip enquiry stage language dunholt explore
      pip enquiry meet add language --on 4/11/2026
      pip enquiry meet add language --on 24/2/2027
      pip enquiry meet add language --on 16/6/2027
      pip enquiry prepare add 13/10/2026 --place "Brackfen Academy"
      pip enquiry prepare add 15/10/2026 --place "Carrside Infant School"
      pip showcase offer aldwater "Stories told without a book" --who imran-holt --when "any Friday" --connected
      pip showcase offer eastmere "A school garden that every class tends" --who-text "the site manager" --when "summer term"
      """)
    driver.today = try Day(iso: "2026-11-05")
    try driver.prepare(
      """
      pip enquiry date done 9ntk --on 24/9/2026
      pip enquiry date done q6g3 --on 6/10/2026
      pip enquiry date done t7xw --on 8/10/2026
      pip enquiry prepare attend w7jz aldwater --head rosa-field --focus-lead imran-holt
      pip enquiry prepare attend w7jz brackfen --head beth-crane
      pip enquiry prepare attend 7th6 brackfen --focus-lead jon-marsh
      pip enquiry prepare attend 7th6 carrside --focus-lead nia-lock
      pip enquiry meet held language 1 --on 4/11/2026 --people beth-crane,imran-holt,nia-lock --school dunholt --note "each school brings one class's work next time"
      pip enquiry stage language aldwater prepare --on 4/11/2026
      pip enquiry stage language brackfen prepare --on 4/11/2026
      pip enquiry stage language carrside prepare --on 4/11/2026
      pip showcase edit ztjf --on 29/1/2027
      """)
    try driver.expect(
      """
      $ pip due --within 120d
      When         By               Address        What                                                  Who                     School
      ───────────  ───────────────  ─────────────  ────────────────────────────────────────────────────  ──────────────────────  ───────────────────────
      to agree                      showcase/jckr  the showcase: A school garden that every class tends  the site manager        Eastmere Village School
      in 85 days   Fri 29 Jan 2027  showcase/ztjf  the showcase: Stories told without a book             Imran Holt              Aldwater Primary School
      in 111 days  Wed 24 Feb 2027  language       meet 2 of Language and reading                        Beth Crane, Joan Reeve

      $ pip enquiry show
      Enquiry year 2026-27
      ====================

      Key dates
      ---------

      Code  Day              What                                       Kind      Ticked off
      ────  ───────────────  ─────────────────────────────────────────  ────────  ───────────────
      6q2k  Fri 10 Jul 2026  Expressions of interest are in             deadline  Fri 10 Jul 2026
      25pz  Fri 17 Jul 2026  Schools hear whether they are in           outcome   Fri 17 Jul 2026
      xt72  Fri 11 Sep 2026  Clusters and hub leads are agreed          clusters  Fri 11 Sep 2026
      9ntk  Thu 24 Sep 2026  Open event: what makes a peer review good  event     Thu 24 Sep 2026
      q6g3  Tue 6 Oct 2026   Training of hub leads                      training  Tue 6 Oct 2026
      t7xw  Thu 8 Oct 2026   Training of enquiry leads                  training  Thu 8 Oct 2026

      Expressions of interest
      -----------------------

      Code  School              Came in          Deadline  Would work on         Outcome        Told
      ────  ──────────────────  ───────────────  ────────  ────────────────────  ─────────────  ───────────────
      48c5  aldwater            Wed 24 Jun 2026  kept      Reading aloud         accepted       Fri 17 Jul 2026
      2qdv  brackfen            Wed 1 Jul 2026   kept      Talk in mathematics   accepted       Fri 17 Jul 2026
      x9dw  carrside            Fri 3 Jul 2026   kept      Early language        accepted       Fri 17 Jul 2026
      cn5c  eastmere            Thu 9 Jul 2026   kept                            not-this-year  Fri 17 Jul 2026
      tvnp  Fosse Lane Primary  Thu 9 Jul 2026   kept      Reading               to answer
      3dcn  dunholt             Fri 10 Jul 2026  kept      Writing at length     accepted       Fri 17 Jul 2026
      jd64  st-hybalds          Tue 14 Jul 2026  after it  Reading for pleasure  waiting        Fri 17 Jul 2026

      Preparation days
      ----------------

      Code  Day              Held             Where                   Schools that came
      ────  ───────────────  ───────────────  ──────────────────────  ──────────────────
      w7jz  Tue 13 Oct 2026  Tue 13 Oct 2026  Brackfen Academy        aldwater, brackfen
      7th6  Thu 15 Oct 2026  Thu 15 Oct 2026  Carrside Infant School  brackfen, carrside

      Enquiry clusters
      ----------------

      Id        Cluster               Enquiry lead  Hub lead    Schools                                Meets held  Next
      ────────  ────────────────────  ────────────  ──────────  ─────────────────────────────────────  ──────────  ───────────────
      language  Language and reading  beth-crane    joan-reeve  aldwater, brackfen, carrside, dunholt           1  Wed 24 Feb 2027

      Schools
      -------

      Cluster   School    Works on                                 Seen in      Stage    Prepared
      ────────  ────────  ───────────────────────────────────────  ───────────  ───────  ───────────────────────
      language  aldwater  Every class is read to every day         inspection   prepare  both
      language  brackfen  Pupils explain how they solve a problem  peer-review  prepare  both
      language  carrside  Adults and children talk more            inspection   prepare  lead for the focus only
      language  dunholt   Longer pieces of writing                 other        explore  not yet

      Showcases
      ---------

      Code  School    What it shows                           Who               State                       Its focus
      ────  ────────  ──────────────────────────────────────  ────────────────  ──────────────────────────  ─────────
      ztjf  aldwater  Stories told without a book             imran-holt        agreed for Fri 29 Jan 2027  yes
      jckr  eastmere  A school garden that every class tends  the site manager  offered, summer term        no
      """)
    driver.today = try Day(iso: "2027-06-17")
    try driver.prepare(
      """
      pip showcase held ztjf --on 29/1/2027
      pip enquiry meet move language 2 --on 3/3/2027 --why "two inspections"
      pip enquiry meet held language 2 --on 3/3/2027 --people beth-crane,imran-holt
      pip enquiry stage language aldwater deliver --on 11/1/2027
      pip enquiry stage language brackfen deliver --on 22/2/2027
      pip enquiry stage language brackfen prepare --on 15/3/2027 --why "a new teacher needs to be brought in"
      pip enquiry stage language brackfen deliver --on 19/4/2027
      pip enquiry stage language aldwater sustain --on 1/6/2027
      pip enquiry meet held language 3 --on 16/6/2027
      pip showcase cancel jckr --why "building work"
      """)
    try driver.expect(
      """
      $ pip enquiry show language
      Language and reading
      ====================

      Id:        language
      Cycle:     2026-27
      Kind:      enquiry
      Lead:      beth-crane
      Hub lead:  joan-reeve
      Schools:   aldwater, brackfen, carrside, dunholt

      Schools
      -------

      School    Works on                                 Seen in      Stage    Prepared
      ────────  ───────────────────────────────────────  ───────────  ───────  ───────────────────────
      aldwater  Every class is read to every day         inspection   sustain  both
      brackfen  Pupils explain how they solve a problem  peer-review  deliver  both
      carrside  Adults and children talk more            inspection   prepare  lead for the focus only
      dunholt   Longer pieces of writing                 other        explore  not yet

      Stages
      ------

      Code  School    From             Stage    Why
      ────  ────────  ───────────────  ───────  ────────────────────────────────────
      c69g  aldwater  Mon 14 Sep 2026  explore
      6t5n  aldwater  Wed 4 Nov 2026   prepare
      xkw7  aldwater  Mon 11 Jan 2027  deliver
      8j3x  aldwater  Tue 1 Jun 2027   sustain
      x6pc  brackfen  Mon 14 Sep 2026  explore
      g7gv  brackfen  Wed 4 Nov 2026   prepare
      twd8  brackfen  Mon 22 Feb 2027  deliver
      h86f  brackfen  Mon 15 Mar 2027  prepare  a new teacher needs to be brought in
      vhnv  brackfen  Mon 19 Apr 2027  deliver
      xxv9  carrside  Mon 14 Sep 2026  explore
      qhbb  carrside  Wed 4 Nov 2026   prepare
      3gwx  dunholt   Mon 14 Sep 2026  explore

      Meets
      -----

      Cluster   Meet  Day              Held  Schools that came                      People
      ────────  ────  ───────────────  ────  ─────────────────────────────────────  ────────────────────────────────
      language     1  Wed 4 Nov 2026   yes   aldwater, brackfen, carrside, dunholt  beth-crane, imran-holt, nia-lock
      language     2  Wed 3 Mar 2027   yes   aldwater, brackfen                     beth-crane, imran-holt
      language     3  Wed 16 Jun 2027  yes

      • Meet 1: each school brings one class's work next time

      $ pip status
      Reviews of 2026-27
      ==================

      Thu 17 Jun 2027: no reviews yet

      Beside the reviews
      ------------------
      Enquiry:  1 cluster, 3 of 3 meets held, 1 expression of interest to answer

      $ pip report cycle
      Peer review 2026-27: Marshland Pathway
      ======================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Thu 17 Jun 2027
      Schools:         6, all not yet arranged
      Reviews:         none yet

      Schools
      -------
      Not yet arranged:  Aldwater Primary School, Brackfen Academy, Carrside Infant School, Dunholt Junior School, Eastmere Village School, St Hybald's Church School

      Enquiry clusters
      ----------------
      Expressions of interest:  7: 4 accepted, 1 on the waiting list, 1 not this year, 1 to answer; 1 came after the deadline
      Preparation days:         2, all held; head or deputy and lead for the focus both came from 2 of 4 schools
      Language and reading:     4 schools, enquiry lead Beth Crane, hub lead Joan Reeve, 3 of 3 meets held

      Cluster               School                   Works on                                 Seen in                        Stage
      ────────────────────  ───────────────────────  ───────────────────────────────────────  ─────────────────────────────  ───────
      Language and reading  Aldwater Primary School  Every class is read to every day         inspection: March 2026         sustain
      Language and reading  Brackfen Academy         Pupils explain how they solve a problem  peer-review                    deliver
      Language and reading  Carrside Infant School   Adults and children talk more            inspection                     prepare
      Language and reading  Dunholt Junior School    Longer pieces of writing                 other: the trust's own review  explore

      Stages of the enquiry
      ---------------------

      School                   From             Stage    Why
      ───────────────────────  ───────────────  ───────  ────────────────────────────────────
      Aldwater Primary School  Mon 14 Sep 2026  explore
      Aldwater Primary School  Wed 4 Nov 2026   prepare
      Aldwater Primary School  Mon 11 Jan 2027  deliver
      Aldwater Primary School  Tue 1 Jun 2027   sustain
      Brackfen Academy         Mon 14 Sep 2026  explore
      Brackfen Academy         Wed 4 Nov 2026   prepare
      Brackfen Academy         Mon 22 Feb 2027  deliver
      Brackfen Academy         Mon 15 Mar 2027  prepare  a new teacher needs to be brought in
      Brackfen Academy         Mon 19 Apr 2027  deliver
      Carrside Infant School   Mon 14 Sep 2026  explore
      Carrside Infant School   Wed 4 Nov 2026   prepare
      Dunholt Junior School    Mon 14 Sep 2026  explore

      Meets of the enquiry clusters
      -----------------------------

      Cluster               Meet  Day              Schools       People
      ────────────────────  ────  ───────────────  ────────────  ──────
      Language and reading     1  Wed 4 Nov 2026   4 of 4             3
      Language and reading     2  Wed 3 Mar 2027   2 of 4             2
      Language and reading     3  Wed 16 Jun 2027  not recorded

      Showcases
      ---------

      School                   What it shows                           Who               When                       Its focus
      ───────────────────────  ──────────────────────────────────────  ────────────────  ─────────────────────────  ─────────
      Aldwater Primary School  Stories told without a book             Imran Holt        held on Fri 29 Jan 2027    yes
      Eastmere Village School  A school garden that every class tends  the site manager  called off: building work  no
      """)
    let run = try driver.run("pip report cycle --json")
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let report = try #require(answer?["data"] as? [String: Any])
    func rows(_ name: String) -> [[String: Any]] { report[name] as? [[String: Any]] ?? [] }
    #expect(rows("enquiryClusters").map { $0["meetsHeld"] as? Int } == [3])
    #expect(rows("enquiryMeets").map { $0["schoolsPresent"] as? Int } == [4, 2, nil])
    #expect(
      rows("enquirySchools").map { $0["stage"] as? String } == ["sustain", "deliver", "prepare", "explore"])
    #expect(rows("enquirySchools").map { $0["headPrepared"] as? Bool } == [true, true, false, false])
    #expect(
      rows("enquiryStages").filter { $0["back"] as? Bool == true }.map { $0["school"] as? String } == [
        "brackfen"
      ])
    let shown = try driver.run("pip enquiry show --json").output
    #expect(shown.contains("\"schema\": \"pip/enquiry/1\""))
    #expect(shown.contains("\"clusters\": ["))
    #expect(rows("keyDates").count == 6)
    #expect(
      rows("expressionsOfInterest").filter { $0["late"] as? Bool == true }.map { $0["school"] as? String }
        == ["st-hybalds"])
    #expect(rows("showcases").map { $0["connected"] as? Bool } == [true, false])
  }

  @Test func `a partnership without enquiry clusters has no word of them`() throws {
    let driver = try PartnershipDriver.heldReview()
    for command in ["pip status", "pip report cycle"] {
      let run = try driver.run(command)
      #expect(!run.output.lowercased().contains("enquiry cluster"))
      #expect(!run.output.contains("Showcases"))
      #expect(!run.output.contains("Rounds"))
    }
  }
}
