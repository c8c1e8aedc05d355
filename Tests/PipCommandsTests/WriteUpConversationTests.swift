import CommandTable
import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@testable import PipCommands

/// A day, people, and things until an empty line.
private struct SmallForm: WriteUpForm {
  let opening = ["A small write-up."]

  func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] {
    let day = WriteUpQuestion(
      "on", "Held", "Which day?", DayWord.self, isRequired: true, usual: ["2026-11-19"])
    let team = WriteUpQuestion("team", "Team", "Who came?", PersonWord.self, isRepeated: true)
    return [day, team]
      + WriteUpItems.questions("item", "Thing", first: "A thing?", further: "Another?", answers)
  }

  func commands(_ answers: WriteUpAnswers) -> [[String]] {
    guard let day = answers.word("on") else { return [] }
    return [["held", day] + (answers["team"] ?? [])]
      + WriteUpItems.texts("item", answers).map { ["add", $0] }
  }

  func closing(_ session: Session) throws -> [Block] { [] }
}

@Suite struct `The conversation of a write-up` {
  private func conversation(
    earlier: WriteUpAnswers = WriteUpAnswers(),
    _ attempt: @escaping ([[String]]) throws -> [String] = { _ in [] }
  ) -> WriteUpConversation {
    WriteUpConversation(
      SmallForm(), earlier: earlier, advice: PromptSample.advice, program: "pip", attempt: attempt)
  }

  private func hear(_ lines: [String], _ conversation: inout WriteUpConversation) throws -> String {
    try lines.reduce(try conversation.begin()) { said, line in
      said + "\(line)\n" + (try conversation.hear(.line(line)))
    }
  }

  @Test func `questions are numbered, and a list is shown once`() throws {
    var talk = conversation()
    let said = try hear(["", "2, person-3", "one", "", ""], &talk)
    #expect(talk.state == .finished)
    #expect(talk.commands == [["held", "2026-11-19", "person-2", "person-3"], ["add", "one"]])
    #expect(
      said.hasPrefix(
        """
        A small write-up.
        An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back.
        Ctrl-C stops and keeps the answers for another time.
        1. Which day? [2026-11-19]: 
        That is Thu 19 Nov 2026 (yesterday).
          1 person-1 (Person 1, saxby)

        """), "\(said)")
    #expect(
      said.contains("2. Who came? [skip]: 2, person-3\n3. A thing? [none]: one\n4. Another? [no more]: "))
    #expect(
      said.hasSuffix(
        """
        To be recorded:
          Held: Thu 19 Nov 2026 (yesterday)
          Team: person-2, person-3
          Thing 1: one
        Record this? yes, or no to keep the answers for later [yes]: 

        """), "\(said)")
  }

  @Test func `each answer is tried with all that came before it`() throws {
    var tried: [[[String]]] = []
    var talk = conversation { lines in
      tried.append(lines)
      return []
    }
    _ = try hear(["", "", "one", ""], &talk)
    // What adds no command need not be tried again.
    #expect(tried == [[["held", "2026-11-19"]], [["held", "2026-11-19"], ["add", "one"]]])
  }

  @Test func `a rule that refuses asks for that answer alone, and a remark is made once`() throws {
    var talk = conversation { lines in
      if lines.contains(["add", "bad"]) { throw RuleProblem.contradiction("nothing bad goes in") }
      return ["it was a Thursday"]
    }
    let said = try hear(["", "", "bad", "good", ""], &talk)
    #expect(said.contains("That is Thu 19 Nov 2026 (yesterday).\nNote: it was a Thursday\n"))
    #expect(
      said.contains("3. A thing? [none]: bad\nNothing bad goes in.\n3. A thing? [none]: good\n4."), "\(said)")
    #expect(said.components(separatedBy: "Note:").count == 2)
  }

  @Test func `what is wrong with the data itself is not put down to the answer`() throws {
    var talk = conversation { _ in throw StoreProblem.unsteady }
    _ = try talk.begin()
    #expect(throws: StoreProblem.self) { try talk.hear(.line("")) }
    #expect(talk.answers.all.isEmpty && talk.state == .asking)
  }

  @Test(arguments: [World.LineRead.end, .interrupted])
  func `stopping leaves the answers to be kept`(last: World.LineRead) throws {
    var talk = conversation()
    let said = try hear(["-", "", "-"], &talk)
    #expect(said.contains("1. Which day? [2026-11-19]: -\nThis one needs an answer.\n1. Which day?"))
    _ = try talk.hear(last)
    #expect(talk.state == .stopped)
    #expect(talk.unfinished.all == [.init(key: "on", words: ["2026-11-19"]), .init(key: "team", words: [])])
  }

  @Test func `earlier answers are understood anew, up to the first that no longer holds`() throws {
    var earlier = WriteUpAnswers()
    for (key, words) in [("on", ["2026-11-18"]), ("team", ["person-9"]), ("item.1.text", ["one"])] {
      earlier.add(key, words)
    }
    var talk = conversation(earlier: earlier)
    let said = try talk.begin()
    #expect(
      said.hasSuffix(
        """
        1. Which day? Wed 18 Nov 2026 (2 days ago)
        2. Who came?
        Person-9 is from the host.
        2. Who came? [skip]: 
        """), "\(said)")
    #expect(talk.unfinished.all.map(\.key) == ["on", "item.1.text"])
    #expect(try talk.hear(.line("person-1")).hasSuffix("3. A thing? one\n4. Another? [no more]: "))
    #expect(talk.commands == [["held", "2026-11-18", "person-1"], ["add", "one"]])
  }

  @Test func `whoever goes back and then stops loses no answer`() throws {
    var talk = conversation()
    _ = try hear(["", "2", "one", "two", "<", "<", "<"], &talk)
    _ = try talk.hear(.interrupted)
    let keys = Set(talk.unfinished.all.map(\.key))
    #expect(keys == ["on", "team", "item.1.text", "item.2.text"])
    var next = conversation(earlier: talk.unfinished)
    #expect(try next.begin().hasSuffix("\n3. A thing? one\n4. Another? two\n5. Another? [no more]: "))
    #expect(try next.hear(.line("")).contains("Thing 1: one\n  Thing 2: two\n"))
  }

  @Test func `one of several things is left out, and those after it move up`() throws {
    var talk = conversation()
    let said = try hear(["", "", "one", "two", "three", "<", "<", "-", "", "", ""], &talk)
    #expect(
      said.contains(
        """
        4. Another? [two; type - for none]: -
        Thing 2 is left out; the next one takes its place.
        4. Another? [three; type - for none]: 
        5. Another? [no more]: 

        """), "\(said)")
    #expect(talk.commands == [["held", "2026-11-19"], ["add", "one"], ["add", "three"]])
  }

  @Test(arguments: ["no", "None", "no more", "nothing.", "-", "skip"])
  func `what stands in brackets can be typed, and no is not taken for a thing`(word: String) throws {
    var talk = conversation()
    _ = try hear(["", "skip", "one", word, "yes"], &talk)
    #expect(talk.state == .finished)
    #expect(talk.commands == [["held", "2026-11-19"], ["add", "one"]])
  }

  @Test func `a tab is recorded as the blank that is seen`() throws {
    var talk = conversation()
    _ = try hear(["", "", "one\ttwo\t", "", ""], &talk)
    #expect(talk.commands == [["held", "2026-11-19"], ["add", "one two"]])
  }

  @Test func `of a few words the start is enough, when it is the start of one`() {
    let choices = ["done", "on-track", "stuck", "stopped"].map { Offer($0) }
    #expect(
      ["D", "on track", "stu", "st", "x", "4"].map(choices.chosen) == [
        "done", "on-track", "stuck", "st", "x", "stopped",
      ])
    // People are looked for among all there are, so that nobody is guessed.
    #expect([Offer("luca-moretti", "Luca Moretti")].chosen(by: "lu") == "lu")
  }

  @Test func `at the end only yes, no, and back are understood`() throws {
    var talk = conversation()
    let said = try hear(["", "", "", "perhaps", "?", "<", "one", "", "no"], &talk)
    #expect(said.contains("'perhaps' is neither yes nor no.\nRecord this?"))
    #expect(
      said.contains("yes records all of it as one change, no keeps the answers for later, < goes back.\n"))
    #expect(said.contains("[yes]: <\n3. A thing? [none]: one\n"))
    #expect(talk.state == .later)
  }

  @Test func `a line is quoted and parted so that it is read back as it was`() {
    var line = WriteUpLine("action", "add", places: "ingham", "-x")
    line.add("success", "-5 %")
    line.add("due", nil as String?)
    #expect(line.words == ["action", "add", "--success=-5 %", "--", "ingham", "-x"])
    #expect(OwnerAnswer(OwnerAnswer.words("Year 1").words) == .words("Year 1"))
    #expect(OwnerAnswer(OwnerAnswer.toAgree.words) == .toAgree)
    #expect(OwnerAnswer(["leo-hart"]) == .person("leo-hart"))
  }
}

@Suite struct `A draft in its file` {
  private let about = WriteUpDraft.About(
    command: "workshop write-up", review: "ingham.2@2026-27", data: "/home/grace/data")

  @Test func `it is read back as it was, by the same command on the same review only`() throws {
    var answers = WriteUpAnswers()
    answers.add("on", ["2026-11-19"])
    answers.add("action.1.text", ["Says \"no\"\nand <"])
    answers.add("action.1.owner", [])
    let draft = WriteUpDraft(about, day: PromptSample.today, answers: answers)
    #expect(WriteUpDraft(draft.bytes, about: about) == draft)
    for other in [
      WriteUpDraft.About(command: "review write-up", review: about.review, data: about.data),
      WriteUpDraft.About(command: about.command, review: "ingham@2026-27", data: about.data),
      WriteUpDraft.About(command: about.command, review: about.review, data: "/home/grace/other"),
    ] {
      #expect(WriteUpDraft(draft.bytes, about: other) == nil)
      #expect(other.fileName != about.fileName)
    }
    #expect(about.fileName.hasPrefix("workshop-write-up-ingham.2-2026-27-"))
    let detour = WriteUpDraft.About(
      command: about.command, review: about.review, data: "/home/./grace/school/..//data/")
    #expect(detour == about)
  }

  @Test(arguments: ["", "{", "[]", "{\"schema\": \"pip/draft/2\"}", "\u{0}"])
  func `what is no draft is none`(text: String) {
    #expect(WriteUpDraft(Array(text.utf8), about: about) == nil)
  }
}
