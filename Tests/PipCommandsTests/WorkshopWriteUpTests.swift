import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@Suite struct `Write-ups of workshops` {
  private let answers = [
    "", "", "14", "2", "What would help most?", "", "Audit the groups", "1", "+6w", "Everyone starts right",
    "Read with parents | the Year 1 team | ? |", "", "no", "",
  ]

  @Test func `the whole conversation becomes one change, which says what would have done the same`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let before = driver.snapshot
    let run = try driver.talk("pip workshop write-up ingham", answers)
    expectGolden(run.screen, "write-up-workshop.txt")
    #expect(run.status == .done)
    #expect(driver.drafts.isEmpty)
    try driver.prepare("pip undo --yes")
    #expect(try driver.read(inghamFile) == String(decoding: before[inghamFile] ?? Data(), as: UTF8.self))
  }

  @Test func `the page on the method shows this very conversation`() throws {
    let screen = try Project.text("Tests/PipCommandsTests/Golden/write-up-workshop.txt")
    #expect(try Project.text("docs/method.md").contains("```text\n\(screen)```\n"))
  }

  @Test func `the commands that it prints make the same record, codes included`() throws {
    let (spoken, typed) = (try PartnershipDriver.workshopAgreed(), try PartnershipDriver.workshopAgreed())
    let run = try spoken.talk("pip workshop write-up ingham", answers)
    #expect(try typed.runSame(as: run).status == .done)
    #expect(try spoken.read(inghamFile) == typed.read(inghamFile))
    #expect(try spoken.read(inghamFile).contains("\"ownerText\": \"the Year 1 team\""))
  }

  @Test func `only a bad answer is asked for again, by the rules of the commands`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham",
      [
        "11/11/2026", "31/11/2026", "30 nov", "leo", "Nobody Known", "leo-hart,asha-patle",
        "Leo Hart, asha-patel",
        "many", "", "", "", "",
      ])
    #expect(
      run.messages.contains(
        """
        1. On which day was it held? [2026-11-19]: 11/11/2026
        The workshop (Wed 11 Nov 2026) would come before the feedback (Thu 12 Nov 2026).
        1. On which day was it held? [2026-11-19]: 31/11/2026
        '31/11/2026' is not a day: November 2026 has 30 days.
        1. On which day was it held? [2026-11-19]: 30 nov
        That is Mon 30 Nov 2026 (in 10 days).
        Note: Mon 30 Nov 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
        2. Which improvement champions led it? [leo-hart]: leo
        That is leo-hart (Leo Hart).
        3. How many staff took part? [skip]: Nobody Known
        'Nobody Known' is not a whole number.
        3. How many staff took part? [skip]: leo-hart,asha-patle
        """), "\(run.messages)")
  }

  @Test func `champions are known by name, and a slip is pointed out`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham", ["", "asha-patle", "Leo Hart, asha-patel", "", "", "", "", "", ""])
    #expect(
      run.messages.contains(
        """
        2. Which improvement champions led it? [leo-hart]: asha-patle
        There is no person 'asha-patle'. Did you mean asha-patel?
        2. Which improvement champions led it? [leo-hart]: Leo Hart, asha-patel
        That is leo-hart (Leo Hart), asha-patel (Asha Patel).

        """), "\(run.messages)")
    #expect(run.status == .done, "\(run.transcript)")
  }

  @Test func `one can go back, change an answer, and find the others as they were`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham",
      [
        "<", "", "", "14", "<", "15", "", "", "Choose books", "<", "Choose good books", "", "", "", "", "",
        "<", "", "",
      ])
    #expect(run.messages.contains("]: <\nThis is the first question.\n1. On which day"))
    #expect(
      run.messages.contains(
        """
        3. How many staff took part? [skip]: 14
        4. How many governors took part? [skip]: <
        3. How many staff took part? [14; type - for none]: 15
        4. How many governors took part? [skip]: 
        """), "\(run.messages)")
    #expect(
      run.messages.contains(
        "6. Action 1: what will be done? [Choose books; type - for none]: Choose good books\n"),
      "\(run.messages)")
    #expect(
      run.messages.contains(
        "Record this? yes, or no to keep the answers for later [yes]: <\n11. Write the plan"))
    #expect(run.status == .done, "\(run.transcript)")
    #expect(try driver.read(inghamFile).contains("\"present\": 15"))
  }

  @Test func `an owner may be a number, a name, words, or still to agree`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham",
      [
        "", "", "", "", "", "One", "Nadia Bell", "", "", "Two", "nadai bell", "Year 2", "", "", "Three",
        "tom-red",
        "tom-red", "", "", "Four", "to agree", "to agree", "", "", "", "",
      ])
    #expect(run.status == .done, "\(run.transcript)")
    #expect(
      run.messages.contains(
        """
        There is no person 'nadai bell'. Did you mean nadia-bell? Type it again to keep it in words.
        11. Action 2: who owns it? [to agree]: Year 2
        Nobody in the records is called that; it is kept in these words.
        """), "\(run.messages)")
    for line in [
      "pip action add ingham One --owner nadia-bell\n", "pip action add ingham Two --owner-text 'Year 2'\n",
      "pip action add ingham Three --owner-text tom-red\n", "pip action add ingham Four\n",
    ] {
      #expect(run.messages.contains(line), "\(run.messages)")
    }
  }

  @Test func `an action in one line asks again only for the part that is wrong`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham",
      [
        "", "", "", "", "", "A | b | c | d | e", "Choose books | nadia | soon | Pupils ask for more", "+2w",
        "", "", "",
      ])
    #expect(
      run.messages.contains(
        """
        6. Action 1: what will be done? [none]: A | b | c | d | e
        That has 5 parts, where what | who | by when | how we will know has four.
        6. Action 1: what will be done? [none]: Choose books | nadia | soon | Pupils ask for more
        7. Action 1: who owns it? nadia-bell (Nadia Bell)
        8. Action 1: by when?
        'soon' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w.
        8. Action 1: by when? [to agree]: +2w
        That is Fri 4 Dec 2026 (in 14 days).
        9. Action 1: how will we know that it worked? Pupils ask for more
        10. Action 2: what will be done? [no more]: 
        """), "\(run.messages)")
    #expect(run.status == .done, "\(run.transcript)")
  }

  @Test func `what a line with several parts said goes with it when one goes back`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham",
      ["", "", "", "", "", "A | nadia | soon | B", "<", "<", "C", "", "", "", "", "", ""])
    #expect(run.status == .done, "\(run.transcript)")
    #expect(
      run.messages.contains(
        """
        6. Action 1: what will be done? [A; type - for none]: C
        7. Action 1: who owns it? [nadia-bell; type - for none]: 
        That is nadia-bell (Nadia Bell).
        8. Action 1: by when? [to agree]: 
        9. Action 1: how will we know that it worked? [skip]: 

        """), "\(run.messages)")
  }

  @Test func `a workshop that is recorded is added to, and what stays the same makes no command`() throws {
    let driver = try PartnershipDriver.planMade()
    let same = try driver.talk("pip workshop write-up ingham", Array(repeating: "", count: 7))
    #expect(same.messages.hasSuffix("Everything stays as it is.\n"), "\(same.messages)")
    #expect(same.status == .done && same.output == "")
    #expect(driver.drafts.isEmpty)
    let more = try driver.talk(
      "pip workshop write-up ingham", ["", "", "9", "", "Who reads?", "", "", "", ""])
    #expect(
      more.messages.contains(
        "The same as a command:\n  pip workshop edit ingham --present 9 --question 'Who reads?'\n"),
      "\(more.messages)")
    let action = try driver.talk(
      "pip workshop write-up ingham", ["", "", "", "", "", "-x", "", "", "", "", "", ""])
    #expect(
      action.messages.contains("The same as a command:\n  pip action add -- ingham -x\n"),
      "\(action.messages)")
  }

  @Test func `a further workshop, and which of several`() throws {
    let driver = try PartnershipDriver.planMade()
    let further = try driver.talk(
      "pip workshop write-up ingham --another", ["10 dec 2026", "", "", "", "", "", "", ""])
    #expect(
      further.messages.contains("  pip workshop held ingham --on 2026-12-10 --another --champion leo-hart\n"),
      "\(further.messages)")
    try driver.prepare("pip workshop plan ingham --on 1/3/2027\npip workshop plan ingham --on 8/3/2027")
    let several = try driver.talk("pip workshop write-up ingham", [])
    #expect(several.status == .missing && several.messages.contains("--workshop "), "\(several.transcript)")
  }

  @Test func `the plan can be written to a file at the end, never over the data`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk(
      "pip workshop write-up ingham", ["", "", "", "", "", "", "people/leo-hart.json", "yes", ""])
    #expect(
      run.messages.contains(
        "'people/leo-hart.json' is part of the partnership's data, and nothing else is written there."),
      "\(run.messages)")
    #expect(run.messages.contains("Wrote the plan of ingham to ingham-plan.html\n"), "\(run.messages)")
    #expect(try driver.read("ingham-plan.html").contains("<h1>Our plan: Ingham Primary School</h1>"))
    let early = try driver.talk("pip workshop write-up ingham --plan plan.pdf", [])
    #expect(early.messages.hasPrefix("pip: plan.pdf: is the name of a PDF"), "\(early.messages)")
    let named = try driver.talk(
      "pip workshop write-up ingham --plan no/such/plan.txt", ["", "", "9", "", "", "", ""])
    #expect(named.status == .inputOutput)
    #expect(
      named.messages.contains(
        "warning: the plan of ingham is not written: no/such/plan.txt: "), "\(named.messages)")
    #expect(named.messages.contains("to write it: pip workshop print ingham -o FILE"), "\(named.messages)")
    #expect(try driver.read(inghamFile).contains("\"present\": 9"))
  }

  @Test func `the plan can be written though nothing else is said`() throws {
    let driver = try PartnershipDriver.planMade()
    let before = try driver.read(inghamFile)
    let run = try driver.talk("pip workshop write-up ingham", ["", "", "", "", "", "", "plan.txt"])
    #expect(run.status == .done && run.output == "")
    #expect(
      run.messages.hasSuffix("to print? [no]: plan.txt\nWrote the plan of ingham to plan.txt\n"),
      "\(run.messages)")
    #expect(try driver.read("plan.txt").contains("Audit the groups"))
    #expect(try driver.read(inghamFile) == before)
  }

  @Test func `odd signs come through the printed commands as they were typed`() throws {
    let (spoken, typed) = (try PartnershipDriver.workshopAgreed(), try PartnershipDriver.workshopAgreed())
    let text = #"It's "fine": 100 % of $HOME `x` \ --due # * é 🎉"#
    let run = try spoken.talk(
      "pip workshop write-up ingham", ["", "", "", "", "--why?", "", text, "-5 'n", "", "-x", "", "", ""])
    #expect(run.status == .done, "\(run.transcript)")
    #expect(try typed.runSame(as: run).status == .done)
    #expect(try spoken.read(inghamFile) == typed.read(inghamFile))
    #expect(
      try spoken.run("pip action list --json").output.contains(
        #"It's \"fine\": 100 % of $HOME `x` \\ --due # * é 🎉"#))
  }

  @Test func `a dry run asks, and keeps and records nothing`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let before = driver.snapshot
    let run = try driver.talk("pip workshop write-up ingham --dry-run", answers)
    #expect(run.status == .done && driver.snapshot == before && driver.drafts.isEmpty)
    #expect(run.output.hasPrefix("Would have recorded the workshop ingham/"), "\(run.output)")
    #expect(run.messages.hasSuffix("Nothing is saved: this was a dry run.\n"), "\(run.messages)")
  }

  @Test func `what stands in the way is said before anything is asked`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham --on 26/11/2026 --lead asha-patel")
    let early = try driver.talk("pip workshop write-up ingham", [""])
    #expect(
      early.messages.hasPrefix("pip: the workshop comes after the visit")
        || early.messages.contains("review held"),
      "\(early.messages)")
    #expect(early.status == .data)
    let nobody = try driver.talk("pip workshop write-up inham", [""])
    #expect(nobody.status == .missing && nobody.messages.contains("no school 'inham'"), "\(nobody.messages)")
  }

  @Test func `where nobody can be asked, the commands that do without are named`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    try driver.expectRefused(
      """
      $ pip workshop write-up ingham
      ! pip: a write-up is a conversation, and nobody can be asked here
      ! hint: run it at a terminal, without --json and --no-input
      ! hint: or type pip workshop held ingham --on DAY --champion PERSON --present NUMBER
      ! hint: or type pip action add ingham - < actions.txt
      [status 64]
      """)
    for flag in ["--json", "--no-input"] {
      let run = try driver.talk("pip workshop write-up ingham \(flag)", [""])
      #expect(run.status == .usage && run.messages.contains("nobody can be asked here"), "\(run.transcript)")
    }
    driver.input = "workshop write-up ingham"
    #expect(try driver.run("pip batch -").messages.contains("nobody can be asked here"))
  }

  @Test func `the host is asked for first when it is left out`() throws {
    let driver = try PartnershipDriver.workshopAgreed()
    let run = try driver.talk("pip workshop write-up", ["1", "", "", "", "", "", "", "", ""])
    #expect(run.status == .done, "\(run.transcript)")
    #expect(run.messages.contains("Write-up of the improvement workshop of ingham"), "\(run.messages)")
  }
}
