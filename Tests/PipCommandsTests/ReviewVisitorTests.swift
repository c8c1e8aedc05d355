import TestSupport
import Testing

@Suite struct `Who can visit, and where` {
  @Test func `the host is an active school on the day of the visit`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip school leave holme --on 31/12/2026
      pip school edit saxby --joined 1/2/2027
      pip school leave st-oswalds --on 31/7/2026
      """)
    try driver.expectRefused(
      """
      $ pip review add holme --on 12/1/2027
      ! pip: Holme Infant School is not in the partnership then: it left on Thu 31 Dec 2026
      ! hint: see it with pip school show holme, and correct the days with pip school edit holme
      [status 65]

      $ pip review add saxby --on 12/1/2027
      ! pip: Saxby Village School is not in the partnership then: it joined on Mon 1 Feb 2027
      ! hint: see it with pip school show saxby, and correct the days with pip school edit saxby
      [status 65]

      $ pip review add st-oswalds
      ! pip: St Oswald's Church School is not in the partnership then: it left on Fri 31 Jul 2026
      ! hint: see it with pip school show st-oswalds, and correct the days with pip school edit st-oswalds
      [status 65]

      $ pip review add nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]
      """)
    try driver.prepare(
      """
      pip review add holme --on 10/12/2026 --lead asha-patel
      """)
    try driver.expectRefused(
      """
      $ pip review move holme --on 12/1/2027 --why "a burst pipe"
      ! pip: Holme Infant School is not in the partnership then: it left on Thu 31 Dec 2026
      ! hint: see it with pip school show holme, and correct the days with pip school edit holme
      [status 65]

      $ pip review edit holme --on 12/1/2027
      ! pip: Holme Infant School is not in the partnership then: it left on Thu 31 Dec 2026
      ! hint: see it with pip school show holme, and correct the days with pip school edit holme
      [status 65]

      $ pip review held holme --on 12/1/2027
      ! pip: Holme Infant School is not in the partnership then: it left on Thu 31 Dec 2026
      ! hint: see it with pip school show holme, and correct the days with pip school edit holme
      [status 65]
      """)
  }

  @Test func `somebody who moves to the host school cannot visit it afterwards`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 10/12/2026 --lead asha-patel --team tom-reed
      pip person edit tom-reed --school ingham --on 1/1/2027
      """)
    try driver.expectRefused(
      """
      $ pip review move ingham --on 14/1/2027 --why snow
      ! pip: Tom Reed works at ingham, and nobody from the host school can be a reviewer in its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if tom-reed has moved, say so: pip person edit tom-reed --school SCHOOL
      [status 65]

      $ pip review edit ingham --on 14/1/2027
      ! pip: Tom Reed works at ingham, and nobody from the host school can be a reviewer in its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if tom-reed has moved, say so: pip person edit tom-reed --school SCHOOL
      [status 65]

      $ pip review held ingham --on 14/1/2027
      ! pip: Tom Reed works at ingham, and nobody from the host school can be a reviewer in its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if tom-reed has moved, say so: pip person edit tom-reed --school SCHOOL
      [status 65]
      """)
    try driver.expect(
      """
      $ pip review held ingham --on 10/12/2026 --today 11/12/2026
      Recorded the visit to ingham
        Held:  Thu 10 Dec 2026 (yesterday)
      ! Next: pip review feedback ingham --on 2026-12-10 --priority "…"
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip review edit ingham --held 14/1/2027
      ! pip: Tom Reed works at ingham, and nobody from the host school can be a reviewer in its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if tom-reed has moved, say so: pip person edit tom-reed --school SCHOOL
      [status 65]
      """)
  }

  @Test func `somebody who has left is given nothing new to do`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip person leave leo-hart --on 18/12/2026
      pip person leave tom-reed --on 18/12/2026
      """)
    try driver.expectRefused(
      """
      $ pip review add ingham --on 14/1/2027 --champion leo-hart
      ! pip: Leo Hart left on Fri 18 Dec 2026
      ! hint: if they are back: pip person edit leo-hart --clear left
      [status 65]

      $ pip review add ingham --on 14/1/2027 --team tom-reed
      ! pip: Tom Reed left on Fri 18 Dec 2026
      ! hint: if they are back: pip person edit tom-reed --clear left
      [status 65]
      """)
    try driver.prepare(
      """
      pip review add ingham --on 10/12/2026 --lead asha-patel --champion leo-hart --team tom-reed
      pip review held ingham --on 10/12/2026
      """)
    try driver.expectRefused(
      """
      $ pip review feedback ingham --on 21/12/2026 --champions-present leo-hart
      ! pip: Leo Hart left on Fri 18 Dec 2026
      ! hint: if they are back: pip person edit leo-hart --clear left
      [status 65]

      $ pip workshop plan ingham --on 7/1/2027 --champion leo-hart
      ! pip: Leo Hart left on Fri 18 Dec 2026
      ! hint: if they are back: pip person edit leo-hart --clear left
      [status 65]
      """)
  }

  @Test func `a day that may be a slip is warned of`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --on 26/12/2026
      Arranged the review ingham: Ingham Primary School
        Visit:  Sat 26 Dec 2026 (in 36 days)
      ! warning: Sat 26 Dec 2026 is a Saturday
      ! To take this back: pip undo

      $ pip review add saxby --on 1/9/2027
      Arranged the review saxby: Saxby Village School
        Visit:  Wed 1 Sep 2027 (in 285 days)
      ! warning: a visit on Wed 1 Sep 2027 lies outside the cycle 2026-27 (Tue 1 Sep 2026 to Tue 31 Aug 2027)
      ! warning: Wed 1 Sep 2027 is in the summer holiday (assumed: no term dates are recorded)
      ! To take this back: pip undo
      """)
  }
}
