import TestSupport
import Testing

@Suite struct UnreadableRecordTests {
  @Test func showsTheRestAndRefusesWhatNeedsIt() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip person add Ann")
    try driver.write("people/ben.json", #"{"id": "ben", "schema": "pip/person/1", "name": 7}"#)
    try driver.write("people/ann (copy).json", "{}")
    try driver.expect(
      """
      $ pip person list
      Id   Name  School  Roles  Trained
      ───  ────  ──────  ─────  ───────
      ann  Ann
      ! warning: people/ben.json:1:49: the field name must be text; it is left out here
      ! warning: people/ann (copy).json is not a record: its name must be an id and .json, so this may be a second copy that a sync program made
      [status 65]

      $ pip person add Cat
      Added the person cat: Cat
        Id:  cat
      ! To take this back: pip undo

      $ pip person edit ben --name Ben
      ! pip: people/ben.json:1:49: the field name must be text
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip person add Ben
      ! pip: people/ben.json:1:49: the field name must be text
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func refusalsSpeakJSONToo() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip person add Ann")
    try driver.expectRefused(
      """
      $ pip person show anne --json
      ! {"data":{"hints":["did you mean ann?"],"kind":"missing","message":"there is no person 'anne'","status":66,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 66]
      """)
  }
}
