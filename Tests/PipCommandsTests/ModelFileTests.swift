import PipCommands
import TestSupport
import Testing

@Suite struct `The file of a process model` {
  @Test func `what is wrong is told with line, column and field`() throws {
    let driver = try PartnershipDriver(name: nil)
    let good = `A process model of the partnership's own`.file()
    try driver.write("step.txt", good.replacing("\"visit\", \"feedback\"", with: "\"visit\", \"feedbak\""))
    try driver.write("size.txt", `A process model of the partnership's own`.file(clusters: "[6, 3]"))
    try driver.write("days.txt", `A process model of the partnership's own`.file(followUp: "[120, 60]"))
    try driver.write(
      "start.txt",
      `A process model of the partnership's own`.file(
        stages: #"{"id": "act", "name": "Act", "steps": ["actions"]}"#))
    try driver.write("comma.txt", good.replacing("\"Our way\",", with: "\"Our way\""))
    try driver.write("taken.txt", good.replacing("\"our-way\"", with: "\"spp\""))
    try driver.write("school.txt", #"{"id": "ingham", "schema": "pip/school/1"}"#)
    try driver.write("empty.txt", "{}")
    try driver.expectRefused(
      """
      $ pip model validate step.txt
      ! pip: step.txt:11:57: the field stages.steps must be one of self-evaluation, focus, first-meeting, data-shared, staff-told, staff-met, question, aspiration, lead, team, evidence, day, visit, feedback, judgements, report-to-staff, report-to-hub, workshop, actions, check-in
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate size.txt
      ! pip: size.txt:4:18: the field clusterSize is upside down: the least (6) is more than the most (3)
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate days.txt
      ! pip: days.txt:6:25: the field followUpDays.2 must rise: 60 follows 120
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate start.txt
      ! pip: start.txt:7:19: the field followUpFrom is workshop, but no stage has the step workshop: visit or feedback?
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate comma.txt
      ! pip: comma.txt:4:3: a comma is missing before this
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate taken.txt
      ! pip: taken.txt:2:9: the field id “spp” belongs to a model of the program: give yours an id of its own
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate school.txt
      ! pip: school.txt: says it is "pip/school/1", where "pip/model/1" belongs
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate empty.txt
      ! pip: empty.txt:1:1: the field id is missing
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]

      $ pip model validate none.txt
      ! pip: none.txt: there is no such file
      ! hint: check the name and the folder
      [status 66]

      $ pip model validate size.txt --json
      ! {"data":{"hints":["mend it in a text editor; what can stand there: pip model show spp --file"],"kind":"data","message":"the field clusterSize is upside down: the least (6) is more than the most (3)","status":65,"where":"size.txt:4:18"},"schema":"pip/error/1","warnings":[]}
      [status 65]
      """)
  }

  @Test func `what is odd is remarked on, and is no error`() throws {
    let driver = try PartnershipDriver(name: nil)
    try driver.write(
      "odd.txt",
      """
      {"id": "odd", "name": "Odd", "clustersize": [2, 3], "colour": "red", "days": {"workshop": 5},
       "stages": [{"id": "go", "name": "Go", "steps": ["visit", "check-in"]}],
       "followUpDays": [400], "followUpFrom": "visit", "judgements": {"scale": ["yes", "not yet"]},
       "training": {"review": {"courses": ["listening"]}},
       "points": {"no-mu": "off", "tea-and-cake": "must", "mutual-pair": "off"}}
      """)
    try driver.expect(
      """
      $ pip model validate odd.txt
      odd.txt is a good model: Odd (odd), 2 steps in 1 stage.
      ! warning: the field "clustersize" is not known; did you mean "clusterSize"? It is kept as it is
      ! warning: the field "colour" is not known and changes nothing; it is kept as it is
      ! warning: days are given for the step workshop, but no stage has it
      ! warning: there is a scale, but no stage has the step judgements, so no review waits for them
      ! warning: no stage has the step lead, but a visit is recorded only with a lead reviewer
      ! warning: a check-in after 400 days comes more than a year later
      ! warning: the course "listening" is not known here; add it with: pip partnership edit --course listening
      ! warning: the protocol has no point "no-mu"; did you mean "no-mou"?
      ! warning: the protocol has no point "tea-and-cake", so its level changes nothing
      """)
  }

  @Test func `a model of the program is the start of an own one, as text or as a script gets it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    for option in ["--file", "--json"] {
      let run = try driver.run("pip model show quality-assurance \(option)")
      #expect(run.status == .done && run.messages.isEmpty)
      let own = run.output.replacing("\"quality-assurance\"", with: "\"our-look\"")
      try driver.write("own.txt", own)
      let checked = try driver.run("pip model validate own.txt")
      #expect(
        checked.output.hasPrefix("own.txt is a good model: Quality assurance review (our-look), 9 steps in 4")
      )
      driver.input = own
      try driver.expect(
        """
        $ pip model validate -
        standard input is a good model: Quality assurance review (our-look), 9 steps in 4 stages.
        """)
    }
    try driver.prepare("pip model add own.txt")
    let file = try driver.read("models/our-look.json")
    #expect(try driver.run("pip model show our-look --file").output == file)
  }

  @Test func `fields of your own stay in the model that is taken in`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let text = `A process model of the partnership's own`.file()
      .replacing("\"name\": \"Our way\",", with: "\"name\": \"Our way\", \"colour\": \"red\",")
    try driver.write("own.txt", text)
    try driver.prepare("pip model add own.txt")
    #expect(try driver.read("models/our-way.json").contains("\"colour\": \"red\""))
    try driver.write("models/our-way.json", driver.read("models/our-way.json").replacing("red", with: "blue"))
    #expect(try driver.run("pip model show our-way --file").output.contains("\"colour\": \"blue\""))
  }

  @Test func `a model is added once, changed by a file of its own id, and never one of the program`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write("own.txt", `A process model of the partnership's own`.file())
    let other = `A process model of the partnership's own`.file().replacing("\"our-way\"", with: "\"other\"")
    try driver.write("other.txt", other)
    try driver.expect(
      """
      $ pip model add own.txt --dry-run
      Would have added the process model our-way: Our way
        Schools:   2 to 4 in a cluster
        Team:      1 to 6 with the lead
        Check-in:  look back, 60 and 120 days after the workshop
      ! Nothing is saved: this was a dry run.

      $ pip model list
      Id                 Model                          Stages                                         Schools  Check-in                                     Whose
      ─────────────────  ─────────────────────────────  ─────────────────────────────────────────────  ───────  ───────────────────────────────────────────  ────────────────
      spp                Schools Partnership Programme  prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop  built in, in use
      pathway            Peer Improvement Pathway       prepare, plan, review, feedback, act, reflect  3 to 6   90-day check-in, 90 days after the workshop  built in
      trio               Trio of schools                agree, visit, feedback, revisit                3        revisit, where one is arranged               built in
      quality-assurance  Quality assurance review       prepare, review, feedback, report              3 to 12                                               built in
      """)
    try driver.prepare("pip model add own.txt")
    try driver.expectRefused(
      """
      $ pip model add own.txt
      ! pip: there is a model 'our-way' already (Our way)
      ! hint: replace it with pip model edit our-way FILE, or give the new one an id of its own
      [status 73]

      $ pip model edit our-way other.txt
      ! pip: other.txt holds the model other, not our-way: ids never change
      [status 65]

      $ pip model edit spp own.txt
      ! pip: the process model spp comes with the program: change a copy with an id of its own, from pip model show spp --file
      [status 65]

      $ pip model show spp --file --json
      ! {"data":{"hints":["leave out one of them"],"kind":"usage","message":"--json and --file ask for two forms","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]

      $ pip model show other
      ! pip: there is no process model 'other'
      ! hint: known are: spp, pathway, trio, quality-assurance, our-way
      [status 66]
      """)
  }
}
