import Foundation
import TestSupport
import Testing

// What a correction keeps, and files that are not in order.
extension `Frameworks as data` {
  @Test func `a correction keeps what reviews use`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip framework add ours.json
      pip review add ingham --framework ours-2027 --focus "Choosing books" --theme reading
      """)
    try driver.write("ours.json", Self.ours.replacing("belonging", with: "kindness"))
    try driver.expect(
      """
      $ pip framework edit ours-2027 ours.json
      Changed the framework ours-2027: What matters to us
        Version:  2027
        Areas:    2 areas in 1 group
      ! To take this back: pip undo
      """)
    try driver.write("ours.json", Self.ours.replacing("\"reading\"", with: "\"books\""))
    try driver.write("other.json", Self.ours.replacing("ours-2027", with: "ours-2028"))
    try driver.expectRefused(
      """
      $ pip framework edit ours-2027 other.json
      ! pip: the file holds the framework ours-2028, not ours-2027: ids never change
      [status 65]

      $ pip framework edit ours-2027 ours.json
      ! pip: the area 'reading' of ours-2027 is still named by ingham@2026-27
      ! hint: change those first
      [status 65]

      $ pip framework add ours.json
      ! pip: there is a framework 'ours-2027' already (What matters to us)
      ! hint: correct it with pip framework edit ours-2027 FILE, or give a new version an id of its own
      [status 73]
      """)
  }

  @Test func `a file that is not in order says line and field`() throws {
    let driver = try driver()
    try driver.write("comma.json", Self.ours.replacing("\"2027\",", with: "\"2027\""))
    try driver.write("twice.json", Self.ours.replacing("\"belonging\"", with: "\"reading\""))
    try driver.write("nameless.json", Self.ours.replacing("\"Belonging\"", with: "\" \""))
    try driver.write("missing.json", Self.ours.replacing("\"version\": \"2027\",", with: ""))
    try driver.write("builtin.json", Self.ours.replacing("ours-2027", with: "ofsted-2025"))
    try driver.write("number.json", Self.ours.replacing("\"Belonging\"", with: "7"))
    try driver.write("kind.json", Self.ours.replacing("pip/framework/1", with: "pip/model/1"))
    try driver.expectRefused(
      """
      $ pip framework validate comma.json
      ! pip: comma.json:6:3: a comma is missing before this
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework validate twice.json
      ! pip: twice.json:11:16: the field groups.areas.id says “reading” a second time, where each area has an id of its own
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework validate nameless.json
      ! pip: nameless.json:11:37: the field groups.areas.name must not be empty
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework validate missing.json
      ! pip: missing.json:1:1: the field version is missing
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework add builtin.json
      ! pip: builtin.json:2:9: the field id names a framework that comes with the program: choose an id of your own, with its version
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework add number.json
      ! pip: number.json:11:37: the field groups.areas.name must be text
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework validate kind.json
      ! pip: kind.json: says it is "pip/model/1", where "pip/framework/1" belongs
      ! hint: mend it in a text editor; what can stand there: pip framework show spp-2019 --file
      [status 65]

      $ pip framework validate nothing.json
      ! pip: nothing.json: there is no such file
      ! hint: check the name and the folder
      [status 66]

      $ pip framework show nothing
      ! pip: there is no framework 'nothing'
      ! hint: known are: spp-2019, ofsted-2025, challenge-partners-2019
      [status 66]

      $ pip framework remove spp-2019
      ! pip: spp-2019 comes with the program, and stays as it is
      [status 65]

      $ pip framework edit spp-2019 ours.json
      ! pip: spp-2019 comes with the program, and stays as it is
      [status 65]

      $ pip framework edit ours-2027 ours.json
      ! pip: there is no framework 'ours-2027'
      ! hint: known are: spp-2019, ofsted-2025, challenge-partners-2019
      [status 66]

      $ pip framework show spp-2019 --file --json
      ! {"data":{"hints":["leave out one of them"],"kind":"usage","message":"--json and --file ask for two forms","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]
      """)
    try driver.write("slip.json", Self.ours.replacing("\"about\"", with: "\"abuot\""))
    try driver.expect(
      """
      $ pip framework validate slip.json
      What matters to us
      ==================

      Id:       ours-2027
      Version:  2027
      From:     this partnership

      Children
      --------

      Area       Name                  What belongs to it
      ─────────  ────────────────────  ──────────────────
      reading    Reading for pleasure
      belonging  Belonging
      ! warning: slip.json: the field "abuot" is not known; did you mean "about"? It is kept as it is
      ! slip.json is in order: 2 areas in 1 group
      """)
  }
}
