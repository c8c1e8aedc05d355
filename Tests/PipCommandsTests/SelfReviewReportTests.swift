import TestSupport
import Testing

@Suite struct `The self-review in the yearly report` {
  @Test func `every part that is used has its section, with two years side by side`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip maturity record 1=true 2=not-yet --on 10/7/2026 --cycle 2025-26
      pip maturity record 2=true 3=not-yet
      pip feature record people --happening "Four champions are trained" --on 10/7/2026 --cycle 2025-26
      pip feature record people --happening "Nine champions are trained" --impact "Every workshop has two of them"
      pip reflection choose B2 --why "we are kind, and not yet plain"
      pip commitment add "Every head visits another school's workshop" --question B2 --owner asha-patel --due 13/11/2026
      pip commitment add "Write down what works" --owner-text "the heads in turn" --due 1/12/2026
      pip commitment add "Meet the governors"
      """)
    try driver.expect(
      """
      $ pip report cycle --format markdown
      # Peer review 2026-27: Fenland Schools

      - **Cycle:** Tue 1 Sep 2026 to Tue 31 Aug 2027
      - **As it stood on:** Fri 20 Nov 2026
      - **Schools:** 6, all not yet arranged
      - **Reviews:** none yet

      ## Schools

      - **Not yet arranged:** Holme Infant School, Ingham Primary School, Marsh Lane Junior School, Saxby Village School, St Oswald's Church School, Thorpe Fen Academy

      ## How we see ourselves

      - **Fri 10 Jul 2026:** true 1, not yet 1, not answered 10
      - **Fri 20 Nov 2026:** true 2, not yet 1, not answered 9

      | No. | Statement | Fri 10 Jul 2026 | Fri 20 Nov 2026 |
      | ---: | --- | --- | --- |
      | 1 | When we meet as a partnership, we look at how our reviews go and what they have changed. | true | true |
      | 2 | A senior leader who joins one of our schools is soon shown how we review one another, and why. | not yet | true |
      | 3 | Taking part in peer review is written into what leaders are asked to do, and we speak of it when we appoint them. |  | not yet |
      | 4 | Where several schools struggle with the same thing, we enquire into it together. |  |  |
      | 5 | We ask one another, and expect to be asked, what became of each workshop's actions. |  |  |
      | 6 | When a review has not gone as it should, we notice soon and help kindly. |  |  |
      | 7 | Our other training draws on peer review, and peer review draws on it. |  |  |
      | 8 | Schools that are not yet part of this can join us, and know how. |  |  |
      | 9 | What works for us is written down and reaches everybody who could use it. |  |  |
      | 10 | We have weighed whether a subject or a key stage would gain from a review of its own. |  |  |
      | 11 | Whoever leads the partnership knows what that asks of them, and has the time for it. |  |  |
      | 12 | For pupils, staff and governors, reviewing one another is simply part of how our schools work. |  |  |

      ## Four features of our system

      | Feature | Day | What is happening | What is the impact |
      | --- | --- | --- | --- |
      | People | Fri 10 Jul 2026 | Four champions are trained |  |
      | People | Fri 20 Nov 2026 | Nine champions are trained | Every workshop has two of them |

      ## The question that matters most

      | Chosen | Question | Why |
      | --- | --- | --- |
      | Fri 20 Nov 2026 | B2: To what extent are we growing surer, and better, at holding one another to account? | we are kind, and not yet plain |

      ## What we resolved

      | Commitment | Question | Who | By | How it stands |
      | --- | --- | --- | --- | --- |
      | Every head visits another school's workshop | B2 | Asha Patel | Fri 13 Nov 2026 | **overdue** |
      | Write down what works |  | the heads in turn | Tue 1 Dec 2026 | open |
      | Meet the governors |  | **to agree** | **to agree** | open |

      ## Due in the next 60 days

      | Due | When | For | What | Who |
      | --- | --- | --- | --- | --- |
      | Tue 1 Dec 2026 | in 11 days | commitment/q6g3 | Write down what works | the heads in turn |
      """)
  }

  @Test func `what is not used is an empty list for scripts, and nothing on the page`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let json = try driver.run("pip report cycle --json").output
    for name in ["maturity", "features", "reflections", "commitments", "proudest", "judgements"] {
      #expect(json.contains("\"\(name)\": [],"), "\(name)")
    }
    let page = try driver.run("pip report cycle").output
    for heading in ["How we see ourselves", "Four features", "The question that", "What we resolved"] {
      #expect(!page.contains(heading), "\(heading)")
    }
  }

  @Test func `a damaged self-review hides nothing else, and is never overwritten`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "cycles/2026-27/self-review.json",
      #"{"schema": "pip/self-review/1", "id": "2026-27", "commitments": {"7k3m": {"text": "x", "made": "soon"}}}"#
    )
    try driver.expect(
      """
      $ pip status --quiet
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet
      ! warning: cycles/2026-27/self-review.json:1:96: the field commitments.7k3m.made “soon” is not a day: write it as 2026-11-26; it is left out here
      [status 65]

      $ pip maturity record 1=true
      ! pip: cycles/2026-27/self-review.json:1:96: the field commitments.7k3m.made “soon” is not a day: write it as 2026-11-26
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }
}
