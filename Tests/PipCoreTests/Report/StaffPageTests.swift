import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `The page for the staff room` {
  private let page = StaffPage(of: Sample.ingham, Sample.lookup, today: Sample.today)

  @Test func `it has nine contrasts and four marks of depth, each of its own`() {
    #expect(StaffPage.contrasts.count == 9)
    #expect(Set(StaffPage.contrasts.flatMap { [$0.is, $0.isNot] }).count == 18)
    #expect(StaffPage.marks.count == 4 && Set(StaffPage.marks).count == 4)
  }

  @Test func `all of them stand on the page, which is one page`() {
    let text = TextRenderer.render(page.document, TextStyle(width: 300))
    for contrast in StaffPage.contrasts {
      #expect(text.contains(contrast.is) && text.contains(contrast.isNot))
    }
    for mark in StaffPage.marks { #expect(text.contains(mark)) }
    let printed = TextRenderer.render(page.document, TextStyle(width: 80))
    #expect(printed.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
  }

  @Test func `it names who comes, with their school on the day`() {
    let text = TextRenderer.render(page.document, TextStyle(width: 300))
    for visitor in ReviewVisitor.all(of: Sample.ingham, Sample.lookup, today: Sample.today) {
      #expect(text.contains(visitor.words))
    }
    #expect(text.contains("Tom Reed (Saxby Church of England Primary School), lead reviewer"))
  }

  @Test func `nothing that the review found stands on it`() {
    let text = TextRenderer.render(page.document, TextStyle(width: 300))
    for secret in ["Every lesson began", "Younger pupils", "Talk about reasoning", "sentence starters"] {
      #expect(!text.contains(secret))
    }
  }
}
