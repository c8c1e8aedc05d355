import TestSupport
import Testing

@Suite struct `Training events corrected and reported` {
  @Test func `a slip about who attended is taken back, and their records with it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip training add reviewer --on 5/11/2026
      pip training book reviewer-2026-11-05 asha-patel tom-reed
      pip person train mina-shah reviewer --on 5/11/2026
      """)
    try driver.expect(
      """
      $ pip due
      When          By              Address              What                   Who                   School
      ────────────  ──────────────  ───────────────────  ─────────────────────  ────────────────────  ──────
      15 days late  Thu 5 Nov 2026  reviewer-2026-11-05  the reviewer training  Asha Patel, Tom Reed

      $ pip training attend reviewer --booked --people mina-shah
      Recorded who attended the training reviewer-2026-11-05: Mina Shah, Asha Patel, Tom Reed
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     held Thu 5 Nov 2026 (15 days ago)
        Booked:  2
      ! 'reviewer' is reviewer-2026-11-05
      ! To take this back: pip undo

      $ pip person show mina-shah
      Mina Shah
      =========

      Id:      mina-shah
      School:  Marsh Lane Junior School (marsh-lane)

      Training
      --------

      Code  Course    Day
      ────  ────────  ──────────────
      qsnw  reviewer  Thu 5 Nov 2026

      Ready to
      --------
      review:    yes
      lead:      needs lead reviewer training
      champion:  needs improvement champion training

      $ pip training unattend reviewer-2026-11-05 tom-reed
      Changed who attended the training reviewer-2026-11-05: Tom Reed
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     held Thu 5 Nov 2026 (15 days ago)
        Booked:  2
      ! To take this back: pip undo

      $ pip training show reviewer-2026-11-05
      Reviewer training
      =================

      Id:      reviewer-2026-11-05
      Course:  reviewer
      Day:     held Thu 5 Nov 2026 (15 days ago)
      Booked:  2

      Places
      ------

      School      Places  Booked      Attended    Free
      ──────────  ──────  ──────────  ──────────  ────
      marsh-lane                      Mina Shah
      saxby               Asha Patel  Asha Patel
      thorpe-fen          Tom Reed

      $ pip undo
      Took back the change 9ntkfr: pip training unattend reviewer-2026-11-05 tom-reed
        By:     grace
        Files:  people/tom-reed.json
      ! To take this back: pip redo

      $ pip training unattend reviewer-2026-11-05 asha-patel tom-reed mina-shah
      Changed who attended the training reviewer-2026-11-05: Asha Patel, Tom Reed, Mina Shah
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 5 Nov 2026 (15 days ago)
        Booked:  2
      ! To take this back: pip undo

      $ pip person show mina-shah
      Mina Shah
      =========

      Id:      mina-shah
      School:  Marsh Lane Junior School (marsh-lane)

      $ pip training edit reviewer-2026-11-05 --on 12/11/2026 --name "Reviewing with care" --places 3 --places-for holme=1 --place "Holme"
      Changed the training reviewer-2026-11-05: Reviewing with care
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 12 Nov 2026 (8 days ago)
        Place:   Holme
        Places:  3 for each school, holme 1
        Booked:  2
      ! To take this back: pip undo

      $ pip training edit reviewer-2026-11-05 --clear name,place,places,places-for
      Changed the training reviewer-2026-11-05: reviewer training
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 12 Nov 2026 (8 days ago)
        Booked:  2
      ! To take this back: pip undo

      $ pip training remove reviewer-2026-11-05
      Removed the training reviewer-2026-11-05: reviewer training
        Id:      reviewer-2026-11-05
        Course:  reviewer
        Day:     Thu 12 Nov 2026 (8 days ago)
        Booked:  2
      ! To take this back: pip undo

      $ pip training list
      No training events are recorded. Arrange one with: pip training add COURSE --on DAY
      """)
  }

  @Test func `training is in the yearly report`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip training add reviewer --on 5/11/2026 --places 2
      pip training attend reviewer --people tom-reed,mina-shah
      pip training add leadership --on 4/2/2027
      """)
    try driver.expect(
      """
      $ pip report cycle
      Peer review 2026-27: Fenland Schools
      ====================================

      Cycle:           Tue 1 Sep 2026 to Tue 31 Aug 2027
      As it stood on:  Fri 20 Nov 2026
      Schools:         6, all not yet arranged
      Reviews:         none yet

      Schools
      -------
      Not yet arranged:  Holme Infant School, Ingham Primary School, Marsh Lane Junior School, Saxby Village School, St Oswald's Church School, Thorpe Fen Academy

      Trained, not yet asked
      ----------------------

      Name       School                    Trained as
      ─────────  ────────────────────────  ──────────
      Mina Shah  Marsh Lane Junior School  reviewer
      Tom Reed   Thorpe Fen Academy        reviewer

      Training
      --------

      Day             Training             Places  Booked  Attended  State
      ──────────────  ───────────────────  ──────  ──────  ────────  ────────────
      Thu 5 Nov 2026  reviewer training        12                 2  held
      Thu 4 Feb 2027  leadership training                            not yet held
      """)
  }
}
