import TestSupport
import Testing

/// Names are found generously and safely: what fits one thing is taken and told, what fits several is listed, nothing is guessed.
@Suite struct `Finding by name` {
  @Test func `a part of a name that fits one is taken, in every kind of command`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip person add "Omar Patel" --school holme
      pip person add "Zoë O'Brien" --school holme --id zo
      pip review add ingham --on 26/11/2026
      """)
    try driver.expect(
      """
      $ pip school show "St Oswald's"
      St Oswald's Church School
      =========================

      Id:  st-oswalds

      $ pip school show church
      St Oswald's Church School
      =========================

      Id:  st-oswalds
      ! 'church' is st-oswalds (St Oswald's Church School)

      $ pip person show "O'Brien"
      Zoë O'Brien
      ===========

      Id:      zo
      School:  Holme Infant School (holme)
      ! 'O'Brien' is zo (Zoë O'Brien)

      $ pip review show "ingham primary"
      Ingham Primary School, 2026-27
      ==============================

      Stage:  prepare, waits for a focus agreed with the staff, by Thu 26 Nov 2026 (in 6 days)
      Visit:  Thu 26 Nov 2026 (in 6 days)
      ! 'ingham primary' is ingham (Ingham Primary School)

      $ pip review edit "primary school" --lead shah --team "tom reed,hart"
      Changed the review ingham
        Visit:  Thu 26 Nov 2026 (in 6 days)
        Lead:   Mina Shah
        Team:   Tom Reed, Leo Hart
      ! 'primary school' is ingham (Ingham Primary School)
      ! 'shah' is mina-shah (Mina Shah)
      ! 'hart' is leo-hart (Leo Hart)
      ! To take this back: pip undo

      $ pip review edit "ingham primary.1@2026" --lead shah
      ! 'ingham primary' is ingham (Ingham Primary School)
      ! '2026' is 2026-27
      ! 'shah' is mina-shah (Mina Shah)
      ! Everything was so already; nothing is changed.

      $ pip undo
      Took back the change q6g337: pip review edit 'primary school' --lead shah --team 'tom reed,hart'
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo

      $ pip person edit shah --school infant
      Changed the person mina-shah: Mina Shah
        Id:      mina-shah
        School:  Holme Infant School (holme)
        Moved:   from marsh-lane on Fri 20 Nov 2026 (today)
      ! 'shah' is mina-shah (Mina Shah)
      ! 'infant' is holme (Holme Infant School)
      ! To take this back: pip undo

      $ pip person list --school "marsh lane"
      Nobody fits. See everybody with: pip person list

      $ pip cluster add "Northern triad" --schools fen,saxby,church --lead west
      Added the cluster northern-triad: Northern triad
        Id:       northern-triad
        Cycle:    2026-27
        Kind:     review
        Lead:     carl-west
        Schools:  saxby, st-oswalds, thorpe-fen
      ! 'fen' is thorpe-fen (Thorpe Fen Academy)
      ! 'church' is st-oswalds (St Oswald's Church School)
      ! 'west' is carl-west (Carl West)
      ! To take this back: pip undo

      $ pip cluster show triad
      Northern triad
      ==============

      Id:       northern-triad
      Cycle:    2026-27
      Kind:     review
      Lead:     carl-west
      Schools:  saxby, st-oswalds, thorpe-fen

      Schools
      -------

      Id          School                     From       To
      ──────────  ─────────────────────────  ─────────  ───────
      saxby       Saxby Village School       the start  the end
      st-oswalds  St Oswald's Church School  the start  the end
      thorpe-fen  Thorpe Fen Academy         the start  the end
      ! 'triad' is northern-triad (Northern triad)

      $ pip cluster edit "triad@2026-27" --name North
      Changed the cluster northern-triad: North
        Id:       northern-triad
        Cycle:    2026-27
        Kind:     review
        Lead:     carl-west
        Schools:  saxby, st-oswalds, thorpe-fen
      ! 'triad' is northern-triad (Northern triad)
      ! To take this back: pip undo

      $ pip cycle show 2026
      Cycle 2026-27
      =============

      First day:  Tue 1 Sep 2026 (80 days ago)
      Last day:   Tue 31 Aug 2027 (in 284 days)
      Reviews:    1
      Clusters:   1

      Clusters
      --------

      Id              Cluster  Kind    Lead       Schools
      ──────────────  ───────  ──────  ─────────  ─────────────────────────────
      northern-triad  North    review  carl-west  saxby, st-oswalds, thorpe-fen
      ! '2026' is 2026-27

      $ pip framework show headings
      Challenge Partners review headings
      ==================================

      Id:       challenge-partners-2019
      Version:  2019
      About:    The headings of the quality assurance review that a visiting team of serving leaders makes with the school.
      From:     the program

      The review
      ----------

      Area                                Name                                                                                         What belongs to it
      ──────────────────────────────────  ───────────────────────────────────────────────────────────────────────────────────────────  ────────────────────────────────────────────────────────────────────────────────────────
      leadership-at-all-levels            Leadership at all levels                                                                     How leaders, middle leaders too, know their school and move it on.
      provision-and-outcomes              Quality of provision and outcomes                                                            The curriculum, teaching, assessment, what pupils achieve and how they take to learning.
      disadvantaged-and-additional-needs  Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs  The same, for those who most depend on their school.
      ! 'headings' is challenge-partners-2019 (Challenge Partners review headings)
      """)
  }

  @Test func `what fits several is listed with names, and nothing is guessed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip person add "Omar Patel" --school holme
      pip person leave omar-patel --on 1/11/2026
      pip school add "Church Road School" --id road
      pip school add "Road" --id end
      pip school add "Fen"
      pip cycle open 2025-26
      """)
    try driver.expectRefused(
      """
      $ pip person show patel
      ! pip: 'patel' could be any of these people: asha-patel (Asha Patel), omar-patel (Omar Patel)
      ! hint: type more of the one you mean
      [status 66]

      $ pip review add ingham --lead patel
      ! pip: 'patel' could be any of these people: asha-patel (Asha Patel), omar-patel (Omar Patel)
      ! hint: type more of the one you mean
      [status 66]

      $ pip school edit church --mou 12/9/2026
      ! pip: 'church' could be any of these schools: road (Church Road School), st-oswalds (St Oswald's Church School)
      ! hint: type more of the one you mean
      [status 66]

      $ pip school show school
      ! pip: 'school' could be any of these schools: holme (Holme Infant School), ingham (Ingham Primary School), marsh-lane (Marsh Lane Junior School), road (Church Road School), saxby (Saxby Village School), st-oswalds (St Oswald's Church School)
      ! hint: type more of the one you mean
      [status 66]

      $ pip school show "s"
      ! pip: 's' could be any of these schools: saxby (Saxby Village School), st-oswalds (St Oswald's Church School)
      ! hint: type more of the one you mean
      [status 66]

      $ pip school show ol
      ! pip: there is no school 'ol'
      ! hint: see them all with pip school list
      [status 66]

      $ pip school show "Churhc Road School"
      ! pip: there is no school 'Churhc Road School'
      ! hint: did you mean Church Road School?
      [status 66]

      $ pip school show !!
      ! pip: SCHOOL: '!!' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip school show ../road
      ! pip: SCHOOL: '../road' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip cycle show 20
      ! pip: '20' could be any of these cycles: 2025-26, 2026-27
      ! hint: type more of the one you mean
      [status 66]

      $ pip school show "st. oswalds church school academy"
      ! pip: there is no school 'st. oswalds church school academy'
      ! hint: see them all with pip school list
      [status 66]

      $ pip review show "nowhere.2"
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip review show "ingham.x"
      ! pip: there is no school 'ingham.x'
      ! hint: did you mean ingham?
      [status 66]

      $ pip review show "ingham.0"
      ! pip: HOST: 'ingham.0' is not the name of a review
      ! hint: name a review by its host, such as ingham, ingham.2 for the second one, or ingham@2025-26
      [status 64]
      """)
    try driver.expect(
      """
      $ pip school show road
      Church Road School
      ==================

      Id:  road

      $ pip school show "CHURCH  road"
      Church Road School
      ==================

      Id:  road
      ! 'CHURCH  road' is road (Church Road School)
      """)
  }

  @Test func `a file that cannot be read might hold the name, so a part of a name is not enough`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("people/damaged.json", "{")
    try driver.expectRefused(
      """
      $ pip person edit patel --email asha@saxby.example
      ! pip: people/damaged.json:1:2: ends in the middle of an object: a closing } is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
    try driver.expect(
      """
      $ pip person edit asha --email asha@saxby.example
      Changed the person asha-patel: Asha Patel
        Id:      asha-patel
        School:  Saxby Village School (saxby)
        E-mail:  asha@saxby.example
      ! 'asha' is asha-patel
      ! To take this back: pip undo
      """)
  }

  @Test func `lines of a batch are told which names were taken`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "names.batch", "pip review add primary --lead shah\npip person edit shah --email mina@holme.example\n")
    try driver.expect(
      """
      $ pip batch names.batch
      Arranged the review ingham: Ingham Primary School
        Lead:  Mina Shah
      Changed the person mina-shah: Mina Shah
        Id:      mina-shah
        School:  Marsh Lane Junior School (marsh-lane)
        E-mail:  mina@holme.example
      ! 'primary' is ingham (Ingham Primary School)
      ! 'shah' is mina-shah (Mina Shah)
      ! To take this back: pip undo
      """)
  }

  @Test func `a question takes the same parts of names`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let run = try driver.talk(
      "pip person train", ["hart, O'Nobody", "Leo H,reed", "peer-reviewer", "5/11/2026"])
    #expect(
      run.transcript == """
        $ pip person train
        Recorded the training cxqd: Leo Hart, reviewer
          Person:  leo-hart
          Course:  reviewer
          Day:     Thu 5 Nov 2026 (15 days ago)
        Recorded the training fs78: Tom Reed, reviewer
          Person:  tom-reed
          Course:  reviewer
          Day:     Thu 5 Nov 2026 (15 days ago)
        ! A few questions. An empty line takes what stands in [brackets];
        ! ? tells what can be answered, < goes back, Ctrl-C stops.
        !   1 asha-patel (Asha Patel, saxby)
        !   2 carl-west (Carl West, holme)
        !   3 leo-hart (Leo Hart, st-oswalds)
        !   4 mina-shah (Mina Shah, marsh-lane)
        !   5 nadia-bell (Nadia Bell, ingham)
        !   6 tom-reed (Tom Reed, thorpe-fen)
        ! The person, or several as a,b,c: hart, O'Nobody
        ! There is no person 'O'Nobody'. Type ? to see what there is.
        ! The person, or several as a,b,c: Leo H,reed
        ! That is leo-hart (Leo Hart), tom-reed (Tom Reed).
        !   1 reviewer
        !   2 lead-reviewer
        !   3 improvement-champion
        !   4 hub-lead
        !   5 enquiry-lead
        !   6 capacity
        !   7 leadership
        ! The course, such as reviewer or improvement-champion: peer-reviewer
        ! On (the day of the course, such as 26 nov or +6w): 5/11/2026
        ! That is Thu 5 Nov 2026 (15 days ago).
        ! The same in one line: pip person train leo-hart,tom-reed reviewer --on 2026-11-05
        ! To take this back: pip undo
        """)
  }
}
