import CommandTable
import Testing

struct SuggestionTests {
  static let known = ["review", "report", "school", "show", "due", "list", "add"]

  @Test(arguments: [
    ("reveiw", ["review"]), ("revew", ["review"]), ("reviews", ["review"]), ("rreviiew", ["review"]),
    ("Review", ["review"]), ("ad", ["add"]), ("lst", ["list"]), ("sch", ["school"]), ("reviewer", ["review"]),
  ])
  func `a slip of the fingers is understood`(word: String, near: [String]) {
    #expect(suggestions(for: word, among: Self.known) == near)
  }

  @Test(arguments: ["", "x", "dew", "banana", "rvws", "ls", "sc", "re", "rm"])
  func `a word too far from all others gets no suggestion`(word: String) {
    #expect(suggestions(for: word, among: Self.known) == [])
  }

  @Test func `the nearest words come first and at most two are named`() {
    #expect(suggestions(for: "care", among: ["case", "cart", "card", "car"]) == ["case", "cart"])
    #expect(suggestions(for: "carts", among: ["chart", "cart", "carts"]) == ["carts"])
    #expect(
      suggestions(for: "asha", among: ["ben", "asha-patel", "asha-rao", "asha-shah"]) == [
        "asha-patel", "asha-rao",
      ])
  }

  @Test func `a word known twice is offered once`() {
    #expect(suggestions(for: "lsit", among: ["list", "list"]) == ["list"])
  }

  @Test func `swapped letters count as one slip`() {
    #expect(suggestions(for: "edti", among: ["edit"]) == ["edit"])
  }
}
