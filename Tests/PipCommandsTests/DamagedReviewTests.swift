import TestSupport
import Testing

@Suite struct `A damaged, a newer and an edited file beside good ones` {
  @Test func `lists show the rest and warn once; other reviews can be written, the damaged one cannot`()
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review add saxby --on 3/12/2026 --lead tom-reed --focus Writing
      pip action add ingham "Regroup" --owner nadia-bell --due 8/1/2027
      """)
    try driver.write(
      "cycles/2026-27/reviews/holme.json",
      """
      {"id": "holme", "schema": "pip/review/1",
        "actions": {"7k3m": {"text": "Read", "due": "2026-13-01"}}}
      """)
    try driver.write(
      "people/tom-reed.json",
      """
      {"id": "tom-reed"
      """)
    try driver.expect(
      """
      $ pip review list
      Review  School                 Visit            Focus          Stage  Waits for                 By
      ──────  ─────────────────────  ───────────────  ─────────────  ─────  ────────────────────────  ──────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026  Early reading  act    the improvement workshop  Thu 3 Dec 2026
      saxby   Saxby Village School   Thu 3 Dec 2026   Writing        plan   an enquiry question       Thu 3 Dec 2026
      ! warning: people/tom-reed.json:1:18: ends in the middle of an object: a closing } is missing; it is left out here
      ! warning: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13; it is left out here
      [status 65]

      $ pip due
      When        By              Address  What                      Who       School
      ──────────  ──────────────  ───────  ────────────────────────  ────────  ─────────────────────
      in 13 days  Thu 3 Dec 2026  ingham   the improvement workshop  Leo Hart  Ingham Primary School
      in 13 days  Thu 3 Dec 2026  saxby    an enquiry question       tom-reed  Saxby Village School
      in 13 days  Thu 3 Dec 2026  saxby    the visit                 tom-reed  Saxby Village School
      ! warning: people/tom-reed.json:1:18: ends in the middle of an object: a closing } is missing; it is left out here
      ! warning: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13; it is left out here
      [status 65]

      $ pip action list
      Address      Action   Owner       By              State
      ───────────  ───────  ──────────  ──────────────  ─────
      ingham/25pz  Regroup  Nadia Bell  Fri 8 Jan 2027  open
      ! warning: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13; it is left out here
      [status 65]

      $ pip review show saxby
      Saxby Village School, 2026-27
      =============================

      Stage:  plan, waits for an enquiry question, by Thu 3 Dec 2026 (in 13 days)
      Visit:  Thu 3 Dec 2026 (in 13 days)
      Focus:  Writing
      Lead:   tom-reed

      $ pip review edit ingham --focus "Reading aloud"
      Changed the review ingham
        Visit:      held Thu 12 Nov 2026 (8 days ago)
        Focus:      Reading aloud
        Question:   To what extent do pupils read with fluency?
        Lead:       Asha Patel
        Team:       tom-reed
        Champions:  Leo Hart
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip review edit holme --focus Reading
      ! pip: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip review add holme
      ! pip: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip review add thorpe-fen --lead tom-reed
      ! pip: people/tom-reed.json:1:18: ends in the middle of an object: a closing } is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip action done holme/7k3m
      ! pip: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip review show holme
      ! pip: cycles/2026-27/reviews/holme.json:2:47: the field actions.7k3m.due “2026-13-01” is not a day: there is no month 13
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func `a newer file is read where that is possible and never written`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "cycles/2026-27/reviews/ingham.json",
      """
      {"id": "ingham", "schema": "pip/review/2", "focus": "Reading", "planned": "2026-12-03", "mood": "bright"}
      """)
    try driver.write(
      "cycles/2026-27/reviews/saxby.json",
      """
      {"id": "saxby", "schema": "pip/review/2", "focus": {"text": "Reading"}}
      """)
    try driver.expect(
      """
      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  plan, waits for an enquiry question, by Thu 3 Dec 2026 (in 13 days)
      Visit:  Thu 3 Dec 2026 (in 13 days)
      Focus:  Reading

      $ pip review list
      Review  School                 Visit           Focus    Stage  Waits for            By
      ──────  ─────────────────────  ──────────────  ───────  ─────  ───────────────────  ──────────────
      ingham  Ingham Primary School  Thu 3 Dec 2026  Reading  plan   an enquiry question  Thu 3 Dec 2026
      ! warning: cycles/2026-27/reviews/saxby.json: was written by a newer version of this program (pip/review/2), and is left as it is; it is left out here
      [status 65]
      """)
    try driver.expectRefused(
      """
      $ pip review edit ingham --focus Writing
      ! pip: cycles/2026-27/reviews/ingham.json: was written by a newer version of this program (pip/review/2), and is left as it is
      ! hint: install the newer version to change it
      [status 78]

      $ pip review edit saxby --focus Writing
      ! pip: cycles/2026-27/reviews/saxby.json: was written by a newer version of this program (pip/review/2), and is left as it is
      ! hint: install the newer version to change it
      [status 78]

      $ pip review note ingham Bright
      ! pip: cycles/2026-27/reviews/ingham.json: was written by a newer version of this program (pip/review/2), and is left as it is
      ! hint: install the newer version to change it
      [status 78]
      """)
  }

  @Test func `words, fields and numbers that are not ours are kept through an edit`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "cycles/2026-27/reviews/ingham.json",
      """
      {
        "actions": {
          "7k3m": {
            "ragColour": "amber",
            "text": "Read aloud"
          }
        },
        "checkIns": {
          "2b3c": {
            "held": "2027-02-24",
            "progress": {
              "7k3m": "paused"
            },
            "workshop": "wk22"
          }
        },
        "cost": 1.50e2,
        "evidence": {
          "9x2q": {
            "kind": "drone",
            "text": "From above"
          }
        },
        "focus": "Reading",
        "fokus": "kept too",
        "held": "2026-11-12",
        "id": "ingham",
        "impact": {
          "3c4d": {
            "for": "parents",
            "text": "Calmer mornings"
          }
        },
        "lead": "asha-patel",
        "model": "our-way",
        "schema": "pip/review/1",
        "workshops": {
          "wk22": {
            "held": "2026-11-26"
          }
        }
      }

      """)
    let before = try driver.read("cycles/2026-27/reviews/ingham.json")
    try driver.expect(
      """
      $ pip review edit ingham --focus "Reading aloud"
      Changed the review ingham
        Visit:  held Thu 12 Nov 2026 (8 days ago)
        Focus:  Reading aloud
        Lead:   Asha Patel
        Model:  our-way
      ! warning: cycles/2026-27/reviews/ingham.json: the field "fokus" is not known; did you mean "focus"? It is kept as it is
      ! To take this back: pip undo
      """)
    let after = try driver.read("cycles/2026-27/reviews/ingham.json")
    #expect(after == before.replacing(#""focus": "Reading""#, with: #""focus": "Reading aloud""#))
    try driver.expect(
      """
      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  complete
      Visit:  held Thu 12 Nov 2026 (8 days ago)
      Focus:  Reading aloud
      Lead:   Asha Patel
      Model:  our-way

      Evidence
      --------

      Address      Evidence    More
      ───────────  ──────────  ─────
      ingham/9x2q  From above  drone

      Improvement workshop ingham/wk22
      --------------------------------
      Held:  Thu 26 Nov 2026 (in 6 days)

      Actions
      -------

      Address      Action      Owner     By        State
      ───────────  ──────────  ────────  ────────  ─────
      ingham/7k3m  Read aloud  to agree  to agree  open

      90-day check-in
      ---------------
      Due:      Wed 24 Feb 2027 (in 96 days)
      Counted:  90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027.
      State:    held on time
      Held:     Wed 24 Feb 2027 (in 96 days)

      Impact
      ------

      Address      Impact           More
      ───────────  ───────────────  ───────────
      ingham/3c4d  Calmer mornings  for parents
      ! warning: cycles/2026-27/reviews/ingham.json: the field "fokus" is not known; did you mean "focus"? It is kept as it is

      $ pip impact list
      Address      For      What changed     How we know
      ───────────  ───────  ───────────────  ───────────
      ingham/3c4d  parents  Calmer mornings
      ! warning: cycles/2026-27/reviews/ingham.json: the field "fokus" is not known; did you mean "focus"? It is kept as it is
      """)
  }
}
