import TestSupport
import Testing

@Suite struct PersonRefusalTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      """)
    return driver
  }

  @Test func refusesWhatDoesNotFit() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip person add "Asha Patel" --school ingham
      pip person add "Asha Pavel"
      pip person train asha-patel reviewer --on 14/10/2026
      pip person edit asha-patel --school saxby --on 1/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip person
      ! pip: 'pip person' needs one of add, list, show, edit, leave, train, untrain, import
      ! hint: type 'pip person --help' to see what they do
      [status 64]

      $ pip person add
      ! pip: missing NAME: their name
      ! hint: type 'pip person add --help' to see its options
      [status 64]

      $ pip person add "Asha Patel"
      ! pip: there is a person 'asha-patel' already (Asha Patel)
      ! hint: change it with pip person edit asha-patel, or give the new one another id with --id
      [status 73]

      $ pip person add Ben --id asha-patel
      ! pip: there is a person 'asha-patel' already (Asha Patel)
      ! hint: change it with pip person edit asha-patel, or give the new one another id with --id
      [status 73]

      $ pip person add "！？"
      ! pip: no id can be made from the name '！？'
      ! hint: give one with --id, in lower-case letters, digits and hyphens
      [status 64]

      $ pip person add Ben --id ../..
      ! pip: --id: '../..' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip person add Ben --id a/b
      ! pip: --id: 'a/b' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip person add Con
      ! pip: no id can be made from the name 'Con'
      ! hint: give one with --id, in lower-case letters, digits and hyphens
      [status 64]

      $ pip person add Ben --id CON
      ! pip: --id: 'CON' is not an id
      ! hint: an id has lower-case letters, digits and hyphens, such as st-marys-ashby
      [status 64]

      $ pip person add ""
      ! pip: NAME: '' is empty
      [status 64]

      $ pip person add "Ben\u{1B}[31m"
      ! pip: NAME: 'Ben<U+001B>[31m' holds a sign that cannot be seen (U+001B)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip person add "Ben\u{202E}nocO"
      ! pip: NAME: 'Ben<U+202E>nocO' holds a sign that cannot be seen (U+202E)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip person add Ben --role reviwer
      ! pip: there is no role 'reviwer'
      ! hint: did you mean reviewer?
      ! hint: a partnership can have its own: pip partnership edit --role reviwer
      [status 65]

      $ pip person add Ben --role reviewer,
      ! pip: --role: 'reviewer,' has a comma with nothing beside it
      ! hint: type the values as --role a,b or as --role a --role b
      [status 64]

      $ pip person add Ben --school ../../ingham
      ! pip: --school: '../../ingham' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip person add Ben --school inghma
      ! pip: there is no school 'inghma'
      ! hint: did you mean ingham?
      [status 66]

      $ pip person add Ben --email ben
      ! pip: --email: 'ben' is not an e-mail address
      ! hint: an address has one @ and no blanks, such as asha@ingham.example
      [status 64]

      $ pip person add Ben --email "ben @saxby.example"
      ! pip: --email: 'ben @saxby.example' is not an e-mail address
      ! hint: an address has one @ and no blanks, such as asha@ingham.example
      [status 64]

      $ pip person add Ben --email a@b@c
      ! pip: --email: 'a@b@c' is not an e-mail address
      ! hint: an address has one @ and no blanks, such as asha@ingham.example
      [status 64]

      $ pip person add Ben --email @saxby.example
      ! pip: --email: '@saxby.example' is not an e-mail address
      ! hint: an address has one @ and no blanks, such as asha@ingham.example
      [status 64]

      $ pip person show
      ! pip: missing PERSON: the person
      ! hint: type 'pip person show --help' to see its options
      [status 64]

      $ pip person show ben
      ! pip: there is no person 'ben'
      ! hint: see them all with pip person list
      [status 66]

      $ pip person show asha
      ! pip: 'asha' could be any of these people: asha-patel (Asha Patel), asha-pavel (Asha Pavel)
      ! hint: type more of the one you mean
      [status 66]

      $ pip person show asha-patle
      ! pip: there is no person 'asha-patle'
      ! hint: did you mean asha-patel?
      [status 66]

      $ pip person show a/b
      ! pip: PERSON: 'a/b' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]

      $ pip person list --role cook
      ! pip: there is no role 'cook'
      ! hint: known are: headteacher, deputy, senior-leader, middle-leader, governor, improvement-champion, lead-reviewer, reviewer, hub-lead, enquiry-lead, partnership-lead
      ! hint: a partnership can have its own: pip partnership edit --role cook
      [status 65]

      $ pip person list --trained revewer
      ! pip: there is no course 'revewer'
      ! hint: did you mean reviewer?
      ! hint: a partnership can have its own: pip partnership edit --course revewer
      [status 65]

      $ pip person list --school nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]

      $ pip person edit asha-patel
      ! pip: nothing was said that would change asha-patel
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip person edit asha-patel --on 1/9/2026
      ! pip: --on is the day of a move, so it needs --school
      [status 64]

      $ pip person edit asha-patel --school ingham --on 1/9/2026
      ! pip: Asha Patel has moved since, on Sun 1 Nov 2026
      ! hint: see the moves with pip person show asha-patel; a new move cannot come before the last one
      [status 65]

      $ pip person edit asha-patel --clear id
      ! pip: --clear: 'id' is not one of school, roles, email, left
      [status 64]

      $ pip person edit asha-patel --role "Head Teacher"
      ! pip: --role: 'Head Teacher' is not one word
      ! hint: did you mean 'head-teacher'?
      [status 64]

      $ pip person leave asha-patel
      ! pip: missing --on: the last day they take part
      ! hint: type 'pip person leave --help' to see its options
      [status 64]

      $ pip person leave asha-patel --on "30 feb"
      ! pip: --on: '30 feb' is not a day: February has at most 29 days
      [status 64]

      $ pip person leave asha-patel --on 30/2/2027
      ! pip: --on: '30/2/2027' is not a day: February 2027 has 28 days
      [status 64]

      $ pip person leave asha-patel --on +90-day
      ! pip: --on: '+90-day' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]

      $ pip person train asha-patel reviewer --on 14/10/2026
      ! pip: the course reviewer of asha-patel is recorded already (Wed 14 Oct 2026)
      ! hint: pip person show asha-patel
      [status 65]

      $ pip person train asha-patel champion --on 14/10/2026
      ! pip: there is no course 'champion'
      ! hint: known are: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
      ! hint: a partnership can have its own: pip partnership edit --course champion
      [status 65]

      $ pip person train asha-patel reviewers --on 14/10/2026
      ! pip: there is no course 'reviewers'
      ! hint: did you mean reviewer?
      ! hint: a partnership can have its own: pip partnership edit --course reviewers
      [status 65]

      $ pip person train asha-patel reviewer
      ! pip: missing --on: the day of the course
      ! hint: type 'pip person train --help' to see its options
      [status 64]

      $ pip person untrain asha-patel 2222
      ! pip: there is no course '2222' recorded for asha-patel
      ! hint: there are: nk3t
      [status 66]

      $ pip person untrain asha-patel ../..
      ! pip: CODE: '../..' is not a code
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]

      $ pip person remove asha-patel
      ! pip: unknown command 'pip person remove'
      ! hint: the commands are add, list, show, edit, leave, train, untrain, import
      ! hint: type 'pip person --help' to see its commands
      [status 64]
      """)
  }
}
