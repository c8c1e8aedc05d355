import TestSupport
import Testing

@Suite struct PartnershipRefusalTests {
  @Test func refusesWhatDoesNotFit() throws {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add Ingham
      pip partnership edit --role senco --course phonics --theme reading
      pip person add "Asha Patel" --role senco
      pip person train asha-patel phonics --on 1/10/2026
      pip cycle open 2026-27
      pip partnership term add "Autumn 1" --from 2/9/2026 --to 23/10/2026
      pip partnership inset add 4/1/2027
      """)
    try driver.write(
      "cycles/2026-27/reviews/ingham.json",
      #"{"id": "ingham", "schema": "pip/review/1", "themes": ["reading"]}"#)
    try driver.expectRefused(
      """
      $ pip partnership edit
      ! pip: nothing was said that would change the partnership
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip partnership edit --role senco
      ! pip: the role 'senco' is known already
      ! hint: pip partnership show
      [status 65]

      $ pip partnership edit --role reviewer
      ! pip: the role 'reviewer' is known already
      ! hint: pip partnership show
      [status 65]

      $ pip partnership edit --role "School cook"
      ! pip: --role: 'School cook' is not one word
      ! hint: did you mean 'school-cook'?
      [status 64]

      $ pip partnership edit --role "！？"
      ! pip: --role: '！？' is not one word
      ! hint: write it in lower-case letters with hyphens, such as lead-reviewer
      [status 64]

      $ pip partnership edit --theme ../..
      ! pip: --theme: '../..' is not one word
      ! hint: write it in lower-case letters with hyphens, such as lead-reviewer
      [status 64]

      $ pip partnership edit --course CON
      ! pip: --course: 'CON' is not one word
      ! hint: write it in lower-case letters with hyphens, such as lead-reviewer
      [status 64]

      $ pip partnership edit --model ssp
      ! pip: there is no process model 'ssp'
      ! hint: did you mean spp?
      [status 66]

      $ pip partnership edit --clear role
      ! pip: --clear: 'role' is not one of lead, sharing, roles, courses, themes, framework, imports, mou-version
      ! hint: did you mean 'roles'?
      [status 64]

      $ pip partnership edit --clear roles
      ! pip: the role 'senco' is still named by asha-patel
      ! hint: change those first
      [status 65]

      $ pip partnership edit --clear courses
      ! pip: the course 'phonics' is still named by asha-patel
      ! hint: change those first
      [status 65]

      $ pip partnership edit --clear themes
      ! pip: the theme 'reading' is still named by ingham@2026-27
      ! hint: change those first
      [status 65]

      $ pip partnership edit --name "Fen\u{202E}land"
      ! pip: --name: 'Fen<U+202E>land' holds a sign that cannot be seen (U+202E)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip partnership edit --lead "Grace\u{7}"
      ! pip: --lead: 'Grace<U+0007>' holds a sign that cannot be seen (U+0007)
      ! hint: type the text again rather than pasting it
      [status 64]

      $ pip partnership edit --lead " "
      ! pip: --lead: ' ' is empty
      [status 64]

      $ pip partnership term add "Autumn 2" --from 18/12/2026 --to 2/11/2026
      ! pip: the last day (Mon 2 Nov 2026) comes before the first (Fri 18 Dec 2026)
      ! hint: check both days
      [status 65]

      $ pip partnership term add "Autumn 2" --from 23/10/2026 --to 18/12/2026
      ! pip: Autumn 1 (Wed 2 Sep to Fri 23 Oct 2026) has some of these days already
      ! hint: a half-term is entered as a term of its own; correct the other one with pip partnership term edit p8gx
      [status 65]

      $ pip partnership term add "Spring 1" --from "5 jan" --to "30 february"
      ! pip: --to: '30 february' is not a day: February has at most 29 days
      [status 64]

      $ pip partnership term add "Spring 1" --from "5 jan"
      ! pip: missing --to: its last school day
      ! hint: type 'pip partnership term add --help' to see its options
      [status 64]

      $ pip partnership term add "Spring 1" --from 29/2/2027 --to 1/4/2027
      ! pip: --from: '29/2/2027' is not a day: February 2027 has 28 days
      [status 64]

      $ pip partnership term edit zzzz --name X
      ! pip: there is no term 'zzzz' in the partnership
      ! hint: there are: p8gx
      [status 66]

      $ pip partnership term edit a/b --name X
      ! pip: CODE: 'a/b' is not a code
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]

      $ pip partnership term edit ../.. --name X
      ! pip: CODE: '../..' is not a code
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]

      $ pip partnership term edit 8 --name X
      ! pip: there is no term '8' in the partnership
      ! hint: there are: p8gx
      [status 66]

      $ pip partnership term edit p8gx --from 24/10/2026
      ! pip: the last day (Fri 23 Oct 2026) comes before the first (Sat 24 Oct 2026)
      ! hint: check both days
      [status 65]

      $ pip partnership term edit p8gx
      ! pip: nothing was said that would change the term p8gx
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip partnership term remove 2222
      ! pip: there is no term '2222' in the partnership
      ! hint: there are: p8gx
      [status 66]

      $ pip partnership inset add 4/1/2027 --name "Phonics training"
      ! pip: the closed day is recorded already (Mon 4 Jan 2027)
      ! hint: pip partnership inset list
      [status 65]

      $ pip partnership inset add 4/1/2027 --school ingham
      ! pip: the closed day is recorded already (Mon 4 Jan 2027)
      ! hint: pip partnership inset list
      [status 65]

      $ pip partnership inset add 4/1/2027 --school ingam
      ! pip: there is no school 'ingam'
      ! hint: did you mean ingham?
      [status 66]

      $ pip partnership inset add +90-day
      ! pip: DAY: '+90-day' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]

      $ pip partnership inset remove 2222
      ! pip: there is no closed day '2222' in the partnership
      ! hint: there are: cxqd
      [status 66]

      $ pip partnership remove
      ! pip: unknown command 'pip partnership remove'
      ! hint: the commands are show, edit, term, inset
      ! hint: type 'pip partnership --help' to see its commands
      [status 64]
      """)
  }
}
