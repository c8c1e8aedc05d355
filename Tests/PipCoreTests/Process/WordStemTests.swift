import PipCore
import Testing

@Suite struct `Words that are compared` {
  private func stem(_ word: String) -> String { WordStem.words(of: word).map(\.stem).joined(separator: " ") }

  @Test(arguments: [
    ("story", "stories"), ("book", "Books"), ("class", "classes"), ("plan", "planning"), ("plan", "planned"),
    ("write", "writing"), ("pupil", "pupils'"), ("school", "school's"), ("cafe", "Cafés"), ("box", "boxes"),
    ("teach", "teaching"), ("spell", "spelling"), ("match", "matches"),
  ])
  func `one word in two forms is one`(plain: String, other: String) {
    #expect(stem(plain) == stem(other))
  }

  @Test(arguments: [
    ("class", "clas"), ("focus", "focu"), ("spring", "spr"), ("string", "str"), ("bed", "b"), ("king", "k"),
    ("reading", "reader"), ("phonics", "phone"),
  ])
  func `other words stay apart`(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }

  @Test func `words are parted by what is no letter or digit`() {
    #expect(
      WordStem.words(of: "Year-2: talk/write, 90%").map(\.text) == ["year", "2", "talk", "write", "90"])
    #expect(WordStem.words(of: " –?! ").isEmpty)
    #expect(WordStem.words(of: "日本").isEmpty)
  }

  @Test func `only words that say something tell what a text is about`() {
    let words = WordStem.tellingWords(
      of: "In Year 2, the pupils' fluency and the fluent reading of stories: story by story")
    #expect(words.map(\.text) == ["fluency", "fluent", "reading", "stories"])
    #expect(WordStem.tellingWords(of: "Every school does its best work").isEmpty)
  }

  @Test(arguments: [
    ("story", true), ("STORIES twice", true), ("twi", true), ("tw", false), ("stories and songs", false),
    ("every", true), ("the", false), ("story and", true), ("ory", false),
  ])
  func `all the words that are looked for are found`(wanted: String, isFound: Bool) {
    let text = WordStem.words(of: "Every story is told twice")
    #expect(WordStem.finds(WordStem.words(of: wanted), in: text) == isFound)
  }
}
