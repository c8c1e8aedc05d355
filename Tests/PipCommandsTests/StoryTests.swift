import Foundation
import PipCore
import TestSupport
import Testing

/// Checks that status, due, the list of actions and the report count the same actions.
private func expectAgreement(
  _ driver: PartnershipDriver, open: Int, overdue: Int, toAgree: Int,
  location: SourceLocation = #_sourceLocation
) throws {
  let rows = { (line: String) throws -> [[String: Any]] in
    let text = Data(try driver.run(line).output.utf8)
    let object = try JSONSerialization.jsonObject(with: text) as? [String: Any]
    return object?["data"] as? [[String: Any]] ?? []
  }
  let actions = try rows("pip action list --open --json")
  #expect(actions.count == open, sourceLocation: location)
  #expect(actions.count { $0["overdue"] as? Bool == true } == overdue, sourceLocation: location)
  #expect(actions.count { $0["toAgree"] as? Bool == true } == toAgree, sourceLocation: location)
  let due = try rows("pip due --within 300d --json").filter { $0["kind"] as? String == "action" }
  #expect(due.count == open, sourceLocation: location)
  #expect(due.count { $0["overdue"] as? Bool == true } == overdue, sourceLocation: location)
  for line in ["pip status --json", "pip report cycle --format json"] {
    let object = try JSONSerialization.jsonObject(with: Data(try driver.run(line).output.utf8))
    let data = (object as? [String: Any])?["data"] as? [String: Any]
    let reviews = data?["reviews"] as? [[String: Any]] ?? []
    let sum = { (key: String) in reviews.compactMap { $0[key] as? Int }.reduce(0, +) }
    #expect(sum("actionsOpen") == open, "\(line)", sourceLocation: location)
    #expect(sum("actionsOverdue") == overdue, "\(line)", sourceLocation: location)
    #expect(sum("actionsToAgree") == toAgree, "\(line)", sourceLocation: location)
  }
}

@Suite struct `Six schools and a review of Ingham` {
  @Test func `from the first school to impact, with numbers that agree`() throws {
    let driver = try PartnershipDriver(name: nil)
    try driver.prepare(#"pip init . --name "Fenland Schools" --lead "Grace Obi""#)
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Thorpe Fen Academy" --id thorpe-fen
      pip school add "Marsh Lane Junior School" --id marsh-lane
      pip school add "St Oswald's Church School" --id st-oswalds
      pip school add "Holme Infant School" --id holme
      pip person add "Asha Patel" --school saxby --role headteacher,lead-reviewer
      pip person add "Tom Reed" --school thorpe-fen --role reviewer
      pip person add "Carl West" --school holme
      pip person add "Leo Hart" --school st-oswalds --role improvement-champion
      pip person add "Ruth Vance" --school marsh-lane --role improvement-champion
      pip person add "Nadia Bell" --school ingham
      pip person train asha-patel lead-reviewer --on 17/9/2026
      pip person train tom-reed reviewer --on 17/9/2026
      pip person train leo-hart improvement-champion --on 24/9/2026
      pip person train ruth-vance improvement-champion --on 24/9/2026
      pip cycle open 2026-27 --phase build
      pip cluster add "Fen Edge" --schools ingham,saxby,thorpe-fen,marsh-lane,st-oswalds,holme --lead asha-patel
      pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed --shadow carl-west --champion leo-hart,ruth-vance --focus "Early reading" --theme teaching --question "To what extent do pupils read with fluency?" --today 1/10/2026
      pip review evidence add ingham "Hear six readers" --kind pupil-voice --theme teaching
      pip review held ingham --on 12/11/2026
      pip review strength add ingham "Pupils talk about books" --theme culture
      pip review finding add ingham "Pupils wait too long" --theme systems
      pip review feedback ingham --on 12/11/2026 --gap "Pupils read slowly" --priority Fluency --champions-present leo-hart,ruth-vance --owner nadia-bell
      pip workshop plan ingham --on 26/11/2026
      pip workshop held ingham --on 26/11/2026 --present 14 --today 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027 --success "No pupil stays behind" --theme systems --today 26/11/2026
      pip action add ingham "Match the books" --owner-text "Year 1 team" --due 22/1/2027 --today 26/11/2026
      pip action add ingham "Hear twenty readers" --owner nadia-bell --due 18/12/2026 --today 26/11/2026
      pip action add ingham "Show parents" --owner nadia-bell --due 5/3/2027 --today 26/11/2026
      pip action add ingham "Train with Saxby" --owner "to agree" --due "to agree" --today 26/11/2026
      """)
    try driver.prepare(
      """
      pip action done ingham/xvz2 --on 17/12/2026 --today 17/12/2026
      """)
    driver.today = try Day(iso: "2027-02-01")
    try driver.expect(
      """
      $ pip status
      Reviews of 2026-27
      ==================

      Mon 1 Feb 2027: 1 review, 1 visit held, 4 actions open (2 overdue), 1 check-in not yet held

      Reflect (1)
      -----------

      Review  School                 Waits for            Due              When
      ──────  ─────────────────────  ───────────────────  ───────────────  ──────────
      ingham  Ingham Primary School  the 90-day check-in  Wed 24 Feb 2027  in 23 days

      $ pip due
      When          By               Address      What                 Who                     School
      ────────────  ───────────────  ───────────  ───────────────────  ──────────────────────  ─────────────────────
      to agree                       ingham/qzq7  Train with Saxby     to agree                Ingham Primary School
      24 days late  Fri 8 Jan 2027   ingham/tvnp  Regroup for phonics  Nadia Bell              Ingham Primary School
      10 days late  Fri 22 Jan 2027  ingham/jd64  Match the books      Year 1 team             Ingham Primary School
      in 23 days    Wed 24 Feb 2027  ingham       the 90-day check-in  Nadia Bell, Asha Patel  Ingham Primary School

      $ pip action list --overdue
      Address      Action               Owner        By               State
      ───────────  ───────────────────  ───────────  ───────────────  ────────────
      ingham/tvnp  Regroup for phonics  Nadia Bell   Fri 8 Jan 2027   24 days late
      ingham/jd64  Match the books      Year 1 team  Fri 22 Jan 2027  10 days late

      $ pip checkin list
      Review  School                 Workshop         Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ────────────
      ingham  Ingham Primary School  Thu 26 Nov 2026  Wed 24 Feb 2027        not yet held
      """)
    try expectAgreement(driver, open: 4, overdue: 2, toAgree: 1)
    driver.today = try Day(iso: "2027-03-02")
    try driver.expect(
      """
      $ pip checkin held ingham tvnp=done jd64=on-track --on 2/3/2027 --note "Groups now change"
      Recorded the check-in of ingham
        Due:    Wed 24 Feb 2027 (6 days ago)
        State:  held 6 days after its day
        Held:   Tue 2 Mar 2027 (today)
        Note:   Groups now change
      Noted as done: the action ingham/tvnp: Regroup for phonics
      Noted as on-track: the action ingham/jd64: Match the books
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip impact add ingham "Fourteen of twenty read at the expected speed" --for pupils --evidence "words a minute"
      Added the impact ingham/w6jb: Fourteen of twenty read at the expected speed
        For:          pupils
        How we know:  words a minute
      ! To take this back: pip undo

      $ pip review agree ingham --on 2/3/2027 --share all
      Recorded the agreed wording of ingham
        Wording agreed:   Tue 2 Mar 2027 (today)
        Others may read:  all
      ! To take this back: pip undo

      $ pip status
      Reviews of 2026-27
      ==================

      Tue 2 Mar 2027: 1 review, 1 visit held, 3 actions open (1 overdue)

      Complete (1)
      ------------

      Review  School                 Focus
      ──────  ─────────────────────  ─────────────
      ingham  Ingham Primary School  Early reading

      $ pip due
      When          By               Address      What              Who          School
      ────────────  ───────────────  ───────────  ────────────────  ───────────  ─────────────────────
      to agree                       ingham/qzq7  Train with Saxby  to agree     Ingham Primary School
      39 days late  Fri 22 Jan 2027  ingham/jd64  Match the books   Year 1 team  Ingham Primary School
      in 3 days     Fri 5 Mar 2027   ingham/j95d  Show parents      Nadia Bell   Ingham Primary School

      $ pip report cycle
      Peer review 2026-27: Fenland Schools
      ====================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Tue 2 Mar 2027
      Schools:         6: 1 reviewed, 5 not yet arranged
      Reviews:         1, complete
      Actions:         5: 2 done, 3 open (1 overdue, 1 to agree)
      Check-ins:       1, held late
      Impact:          1: 1 with evidence

      Schools
      -------
      Reviewed:          Ingham Primary School
      Not yet arranged:  Holme Infant School, Marsh Lane Junior School, Saxby Village School, St Oswald's Church School, Thorpe Fen Academy

      Reviews
      -------

      Review  School                 Stage     Focus
      ──────  ─────────────────────  ────────  ─────────────
      ingham  Ingham Primary School  Complete  Early reading

      Check-ins
      ---------

      Review  School                 Due              Held            Check-in   Late
      ──────  ─────────────────────  ───────────────  ──────────────  ─────────  ───────────
      ingham  Ingham Primary School  Wed 24 Feb 2027  Tue 2 Mar 2027  held late  6 days late

      Actions overdue
      ---------------

      Action       School                 What             Owner        Due              When
      ───────────  ─────────────────────  ───────────────  ───────────  ───────────────  ────────────
      ingham/jd64  Ingham Primary School  Match the books  Year 1 team  Fri 22 Jan 2027  39 days late

      Actions to agree
      ----------------

      Action       School                 What              Owner     Due
      ───────────  ─────────────────────  ────────────────  ────────  ────────
      ingham/qzq7  Ingham Primary School  Train with Saxby  to agree  to agree

      Themes
      ------

      Theme                               Focus  Strengths  Findings  Actions
      ──────────────────────────────────  ─────  ─────────  ────────  ───────
      Culture and ethos                                  1
      The quality of teaching                 1
      Systems, consistency and resources                           1        1

      Strengths: practice to share
      ----------------------------

      School                 What was seen            Theme
      ─────────────────────  ───────────────────────  ─────────────────
      Ingham Primary School  Pupils talk about books  Culture and ethos

      Impact
      ------
      For pupils:  1 change, 1 with evidence

      For     School                 What changed                                   How we know
      ──────  ─────────────────────  ─────────────────────────────────────────────  ──────────────
      pupils  Ingham Primary School  Fourteen of twenty read at the expected speed  words a minute

      Turns taken
      -----------

      Name        Led     Reviewed  Shadowed  Facilitated
      ──────────  ──────  ────────  ────────  ───────────
      Asha Patel  1 held
      Carl West                     1 held
      Leo Hart                                1 held
      Ruth Vance                              1 held
      Tom Reed            1 held

      Where momentum is kept and lost
      -------------------------------
      Most momentum is lost between Act and Reflect, where 1 of 1 review took or has waited longer than the model allows.

      Between             In  Out  Longer  Allowed                    Median days  Longest
      ──────────────────  ──  ───  ──────  ─────────────────────────  ───────────  ───────
      Prepare to Plan      1    1
      Plan to Review       1    1
      Review to Feedback   1    1          the day of the visit                 0        0
      Feedback to Act      1    1          21 days from the feedback           14       14
      Act to Reflect       1    1       1  90 days from the workshop           96       96

      Due in the next 60 days
      -----------------------

      Due             When       For          School                 What          Who
      ──────────────  ─────────  ───────────  ─────────────────────  ────────────  ──────────
      Fri 5 Mar 2027  in 3 days  ingham/j95d  Ingham Primary School  Show parents  Nadia Bell
      """)
    try expectAgreement(driver, open: 3, overdue: 1, toAgree: 1)
    let table = try driver.run("pip report cycle --format csv").output
    #expect(table.contains(",actions total,done,open,overdue,stopped,to agree,impact\r\n"))
    #expect(table.hasSuffix(",late,6,Early reading,Fluency,5,2,3,1,0,1,1\r\n"))
  }
}
