import CommandTable
import PipCore
import Testing

@testable import PipCommands

private let (host, day) = (PromptSample.host, PromptSample.day)
private let (team, kind) = (PromptSample.team, PromptSample.kind)

/// Answers one question after another; returns what was said after the last answer, and the conversation.
private func talk(
  _ infos: [ParameterInfo], _ answers: String..., advice: Advice = PromptSample.advice
) throws -> (said: String, conversation: Conversation) {
  var conversation = Conversation(infos, given: Given(), advice: advice, program: "pip")
  var said = try conversation.begin()
  for answer in answers { said = try conversation.hear(.line(answer)) }
  return (said, conversation)
}

struct PromptConversationTests {
  private let hostQuestion = "Host (the school that is reviewed): "
  private let dayQuestion = "On (the day of the visit, such as 26 nov or +6w) [skip]: "

  @Test func `one question is asked without a word about how to answer`() throws {
    #expect(
      try talk([host]).said == """
          1 ingham (Ingham Primary School)
          2 saxby (Saxby Village School)
          3 saxilby (Saxilby School)
          4 7 (School Seven)
        Host (the school that is reviewed): 
        """)
  }

  @Test(arguments: [
    ("why", "Why it moves", "Why it moves: "), ("why", "Why", "Why: "),
    ("person", "The person", "The person: "),
    ("lead", "The lead reviewer", "Lead (the lead reviewer): "),
    ("owner-text", "Who owns it", "Owner text (who owns it): "), ("urn", "URN of it", "URN of it: "),
    ("number", "URN of it", "Number (URN of it): "),
  ])
  func `a question names its value and says what it is, once`(name: String, help: String, question: String) {
    let info = ParameterInfo(.option, name, valueName: "TEXT", help: help, isRequired: true)
    #expect(Question(info: info).prompt(kept: nil) == question)
  }

  @Test func `several questions begin with how to answer`() throws {
    let said = try talk([host, day]).said
    #expect(said.hasPrefix("A few questions. An empty line takes what stands in [brackets];"))
    #expect(said.hasSuffix(hostQuestion))
  }

  @Test(arguments: [
    ("1", "ingham"), ("ingham", "ingham"), ("ing", "ingham"), ("INGHAM", "ingham"),
    ("  saxby ", "saxby"), ("Saxilby school", "saxilby"), ("7", "7"), ("4", "7"),
  ])
  func `a number, an id, its unique start and a whole name are answers`(answer: String, id: String) throws {
    let (_, conversation) = try talk([host], answer)
    #expect(conversation.state == .finished)
    #expect(conversation.given.words == ["host": [id]])
  }

  @Test(arguments: [
    ("sax", "'sax' could be any of these schools: saxby, saxilby. Type more of the one you mean."),
    ("sxaby", "There is no school 'sxaby'. Did you mean saxby?"),
    ("zzz", "There is no school 'zzz'. Type ? to see what there is."),
    ("9", "There is no school '9'. Type ? to see what there is."),
    ("Saxby Vilage School", "There is no school 'Saxby Vilage School'. Did you mean Saxby Village School?"),
    ("", "This one needs an answer; Ctrl-C stops."),
    ("-", "'-' is none of these. Type ? to see what there is."),
    ("<", "This is the first question."),
  ])
  func `a wrong answer is told, and the same question comes again`(answer: String, reply: String) throws {
    let (said, conversation) = try talk([host, day], answer)
    #expect(said == reply + "\n" + hostQuestion)
    #expect(conversation.state == .asking)
    #expect(conversation.given.words == [:])
  }

  @Test func `only the question with the wrong answer is asked again`() throws {
    let (said, conversation) = try talk([host, day], "1", "31 nov")
    #expect(said == "'31 nov' is not a day: November has 30 days.\n" + dayQuestion)
    #expect(conversation.given.words == ["host": ["ingham"]])
  }

  @Test func `a day is told with its weekday and its distance, and kept as a plain day`() throws {
    let (said, conversation) = try talk([day, host], "+6w")
    #expect(said.hasPrefix("That is Fri 1 Jan 2027 (in 42 days).\n"))
    #expect(conversation.given.words == ["on": ["2027-01-01"]])
  }

  @Test func `an optional question is skipped by an empty line`() throws {
    let (said, conversation) = try talk([host, day], "1", "")
    #expect(said == "")
    #expect(conversation.state == .finished)
    #expect(conversation.given.words == ["host": ["ingham"]])
  }

  @Test func `going back offers the answer before in brackets, and an empty line takes it`() throws {
    var (said, conversation) = try talk([host, day, kind], "1", "3 dec", "<")
    #expect(said == "On (the day of the visit, such as 26 nov or +6w) [2026-12-03; type - for none]: ")
    #expect(conversation.given.words == ["host": ["ingham"]])
    said = try conversation.hear(.line("<"))
    #expect(said.hasSuffix("Host (the school that is reviewed) [ingham]: "))
    said = try conversation.hear(.line("2"))
    #expect(said.hasSuffix("[2026-12-03; type - for none]: "))
    said = try conversation.hear(.line(""))
    #expect(said.hasPrefix("That is Thu 3 Dec 2026 (in 13 days).\n"))
    #expect(conversation.given.words == ["host": ["saxby"], "on": ["2026-12-03"]])
  }

  @Test func `a dash takes back an optional answer`() throws {
    let (_, conversation) = try talk([host, day, kind], "1", "3 dec", "<", "-", "books")
    #expect(conversation.given.words == ["host": ["ingham"], "kind": ["books"]])
    #expect(conversation.state == .finished)
  }

  @Test func `a few words to choose from are numbered, and the number or the word is an answer`() throws {
    #expect(try talk([kind]).said == "  1 books\n  2 pupil-voice\nKind (URN or other kind): ")
    #expect(try talk([kind], "2").conversation.given.words == ["kind": ["pupil-voice"]])
    #expect(try talk([kind], "Books").conversation.given.words == ["kind": ["books"]])
  }

  @Test func `twelve things are listed, the rest on a question mark`() throws {
    var (said, conversation) = try talk([team])
    #expect(said.contains("\n  12 person-12 (Person 12, saxby)\n  and 3 more: type ? to see them all\n"))
    #expect(said.hasSuffix("Team (a reviewer, or several as a,b,c) [skip]: "))
    said = try conversation.hear(.line("?"))
    #expect(said.contains("\n  15 person-15 (Person 15, saxby)\nType a number, a name from the list,"))
    #expect(
      said.contains("Several are written with commas between them.\nThis can be skipped: press Enter.\n"))
    _ = try conversation.hear(.line("14, person-2, person 3"))
    #expect(conversation.given.words == ["team": ["person-14,person-2,person-3"]])
  }

  @Test func `a rule that refuses an answer is told at its question`() throws {
    let (said, conversation) = try talk([team], "1,9")
    #expect(said == "Person-9 is from the host.\nTeam (a reviewer, or several as a,b,c) [skip]: ")
    #expect(conversation.given.words == [:])
    #expect(try talk([team], "1,,2").said.hasPrefix("--team: '1,,2' has a comma with nothing beside it.\n"))
  }

  @Test func `a question mark tells how a day is written`() throws {
    #expect(
      try talk([day], "?").said == """
        Write a day as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w.
        This can be skipped: press Enter.

        """ + dayQuestion)
  }

  @Test
  func `where there is nothing to choose from, an optional question is passed over, also on the way back`()
    throws
  {
    let nobody = Advice(
      offers: { info, _ in info.name == "team" ? [] : nil },
      understand: { _, word, _ in Understood(word) })
    var (said, conversation) = try talk([host, team, day], "ingham", advice: nobody)
    #expect(said == "Team: there is nothing to choose from, so this is not asked.\n" + dayQuestion)
    said = try conversation.hear(.line("<"))
    #expect(said == "Host (the school that is reviewed) [ingham]: ")
  }

  @Test(arguments: [World.LineRead.end, .interrupted])
  func `the end of input and Ctrl-C stop`(read: World.LineRead) throws {
    var (_, conversation) = try talk([host, day], "1")
    #expect(try conversation.hear(read) == "\nNothing is saved.\n")
    #expect(conversation.state == .stopped)
  }

  @Test func `what is no fault of the answer ends the conversation`() throws {
    let broken = Advice(
      offers: { _, _ in nil }, understand: { _, _, _ in throw StoreProblem.unsteady })
    #expect(throws: StoreProblem.unsteady) { try talk([host], "ingham", advice: broken) }
  }
}
