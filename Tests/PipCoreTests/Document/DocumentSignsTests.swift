import PipCore
import Testing

@Suite struct `Document signs` {
  @Test(arguments: [
    ("\u{1B}[31mred", "<U+001B>[31mred"), ("\u{9B}31m", "<U+009B>31m"), ("bell\u{7}", "bell<U+0007>"),
    ("a\u{7F}\u{0}", "a<U+007F><U+0000>"), ("a\r\nb", "a<U+000D>\nb"), ("abc\u{202E}txt", "abc<U+202E>txt"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("a\u{2028}b\u{2029}c", "a<U+2028>b<U+2029>c"),
    ("in\u{200B}vi\u{AD}si\u{FEFF}ble", "in<U+200B>vi<U+00AD>si<U+FEFF>ble"),
    ("a\u{200D}b", "a<U+200D>b"), ("a\u{FE0F}", "a<U+FE0F>"), ("\u{FE0F}", "<U+FE0F>"),
    ("\u{200D}", "<U+200D>"),
    ("h\u{E0041}i", "h<U+E0041>i"), ("\u{1F3F4}\u{E0067}", "\u{1F3F4}<U+E0067>"), ("\u{85}", "<U+0085>"),
    ("ᅟ", "<U+115F>"),
  ])
  func `what hides or acts is shown`(raw: String, shown: String) {
    #expect(neutral(raw) == shown)
    #expect(neutral(shown) == shown)
  }

  @Test(arguments: [
    "plain\ttext\n", "José Jose\u{301} Łódź", "王小明", "👨‍👩‍👧‍👦", "❤️", "☺︎", "1️⃣ #️⃣", "🏳️‍🌈", "👩🏽‍🏫", "🧔🏽‍♂️",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇬🇧", "ශ්‍රී", "می‌خواهم", "a\u{A0}b", "",
  ])
  func `what belongs to the words is kept`(text: String) {
    #expect(Array(neutral(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("José", 4), ("Jose\u{301}", 4), ("e\u{301}\u{323}", 1), ("王", 2), ("ｱ", 1),
    ("Ａ", 2),
    ("한국", 4), ("한", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇬🇧", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1),
    ("❤️", 2), ("☺︎", 1), ("1️⃣", 2), ("1", 1), ("—", 1), ("’", 1), ("─", 1), ("…", 1), ("a王e\u{301}👍", 6),
    ("हि", 1), ("\u{301}", 0), ("©", 1), ("✓", 1), ("⌚", 2), ("𠀀", 2), ("a\tb", 3),
  ])
  func `signs take the columns a terminal gives them`(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }
}
