import TestSupport
import Testing

@Suite struct `What training refuses` {
  @Test func `a slip about training is told, and nothing is changed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip training add reviewer --on 5/11/2026
      pip training add reviewer --on 12/11/2026
      pip training book reviewer-2026-11-05 asha-patel
      pip training attend reviewer-2026-11-12 --people tom-reed
      pip person leave carl-west --on 1/10/2026
      """)
    try driver.expectRefused(
      """
      $ pip training add flying --on 5/11/2026
      ! pip: there is no course 'flying'
      ! hint: known are: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
      ! hint: a partnership can have its own: pip partnership edit --course flying
      ! hint: an event with a name of its own needs its course too: pip training add "flying" --on DAY --course COURSE
      [status 65]

      $ pip training add reviewer
      ! pip: missing --on: the day
      ! hint: type 'pip training add --help' to see its options
      [status 64]

      $ pip training add reviewer --on 31/11/2026
      ! pip: --on: '31/11/2026' is not a day: November 2026 has 30 days
      [status 64]

      $ pip training add reviewer --on 5/11/2026
      ! pip: there is a training 'reviewer-2026-11-05' already (reviewer training)
      ! hint: change it with pip training edit reviewer-2026-11-05, or give the new one another id with --id
      [status 73]

      $ pip training add reviewer --on 6/11/2026 --places-for holme
      ! pip: --places-for: 'holme' does not say how many places
      ! hint: write the school and a number, such as ingham=3
      [status 64]

      $ pip training add reviewer --on 6/11/2026 --places-for nowhere=2
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip training show reviewer
      ! pip: 'reviewer' could be any of these training events: reviewer-2026-11-05, reviewer-2026-11-12
      ! hint: type more of the one you mean
      [status 66]

      $ pip training show lead-reviewer
      ! pip: there is no training event 'lead-reviewer'
      ! hint: see them all with pip training list
      [status 66]

      $ pip training show Reviewer_1
      ! pip: there is no training event 'Reviewer_1'
      ! hint: see them all with pip training list
      [status 66]

      $ pip training book reviewer-2026-11-05 asha-patel
      ! pip: asha-patel is booked on reviewer-2026-11-05 already (Fri 20 Nov 2026)
      ! hint: pip training show reviewer-2026-11-05
      [status 65]

      $ pip training book reviewer-2026-11-05 carl-west
      ! pip: Carl West left on Thu 1 Oct 2026
      ! hint: if they are back: pip person edit carl-west --clear left
      [status 65]

      $ pip training book reviewer-2026-11-05
      ! pip: nobody is named
      ! hint: name one or more people, such as asha-patel
      [status 64]

      $ pip training unbook reviewer-2026-11-05 tom-reed
      ! pip: there is no booking 'tom-reed' at reviewer-2026-11-05
      ! hint: there are: asha-patel
      [status 66]

      $ pip training attend reviewer-2026-11-05
      ! pip: nobody is named
      ! hint: name one or more people, or add --booked for everybody who has a place
      [status 64]

      $ pip training attend reviewer-2026-11-12 --people tom-reed
      ! pip: tom-reed is recorded as there already (Thu 12 Nov 2026)
      ! hint: pip training show reviewer-2026-11-12
      [status 65]

      $ pip training unattend reviewer-2026-11-12 asha-patel
      ! pip: there is no record of asha-patel at reviewer-2026-11-12
      ! hint: none are recorded yet
      [status 66]

      $ pip training edit reviewer-2026-11-12 --on 13/11/2026
      ! pip: the training reviewer-2026-11-12 is still named by tom-reed
      ! hint: change those first
      [status 65]

      $ pip training edit reviewer-2026-11-12
      ! pip: nothing was said that would change the training reviewer-2026-11-12
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip training remove reviewer-2026-11-12
      ! pip: the training reviewer-2026-11-12 is still named by tom-reed
      ! hint: change those first
      [status 65]

      $ pip training who --for teach
      ! pip: --for: 'teach' is not one of review, lead, champion
      [status 64]

      $ pip training list --course flying
      ! pip: there is no course 'flying'
      ! hint: known are: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
      ! hint: a partnership can have its own: pip partnership edit --course flying
      [status 65]
      """)
  }
}
