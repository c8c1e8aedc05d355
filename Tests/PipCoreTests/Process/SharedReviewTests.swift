import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `What of a review others may read` {
  /// A review with one text of each kind, and the host's part as given.
  private func review(agreed: Bool, _ sharing: Sharing?) -> Review {
    var review = Sample.ingham
    review.agreed = agreed ? Sample.day("2026-11-20") : nil
    review.sharing = sharing.map { Choice($0) }
    review.reply = Note(on: Sample.day("2026-11-18"), text: "We agree")
    review.feedback?.gap = "Talk is rare"
    return review
  }

  private func partnership(_ sharing: Sharing? = nil) -> Partnership {
    var partnership = Partnership(name: "Fenland", model: "spp")
    partnership.sharing = sharing.map { Choice($0) }
    return partnership
  }

  @Test(arguments: [nil, Sharing.nothing, .strengths, .all])
  func `until the wording is agreed no text is shared, whatever was chosen`(sharing: Sharing?) {
    let shared = review(agreed: false, sharing).shared(by: partnership(.all))
    #expect(shared.extent == .nothing && shared.awaitsAgreement)
    #expect(shared.strengths.isEmpty && shared.findings.isEmpty && shared.actions.isEmpty)
    #expect(shared.impact.isEmpty && shared.gap == nil && shared.priority == nil && shared.reply == nil)
    #expect(shared.kept == KeptBack(strengths: 1, findings: 1, actions: 5, impact: 1))
  }

  @Test func `afterwards the host's choice holds, else the partnership's, else strengths`() {
    for chosen in Sharing.allCases {
      for usual in Sharing.allCases {
        #expect(review(agreed: true, chosen).shared(by: partnership(usual)).extent == chosen)
      }
      #expect(review(agreed: true, nil).shared(by: partnership(chosen)).extent == chosen)
    }
    #expect(review(agreed: true, nil).shared(by: partnership()).extent == .strengths)
  }

  @Test func `strengths alone are shared without findings, gap, priority, actions, impact and reply`() {
    let shared = review(agreed: true, .strengths).shared(by: partnership())
    #expect(shared.strengths.count == 1 && !shared.awaitsAgreement)
    #expect(shared.findings.isEmpty && shared.actions.isEmpty && shared.impact.isEmpty)
    #expect(shared.gap == nil && shared.priority == nil && shared.reply == nil)
    #expect(shared.kept == KeptBack(strengths: 0, findings: 1, actions: 5, impact: 1))
  }

  @Test func `all is everything, and nothing is nothing`() {
    let all = review(agreed: true, .all).shared(by: partnership())
    #expect(all.kept == KeptBack() && all.gap == "Talk is rare" && all.reply?.text == "We agree")
    #expect(all.priority == "Talk about reasoning in every mathematics lesson")
    #expect(review(agreed: true, .nothing).shared(by: partnership(.all)).kept.strengths == 1)
  }

  @Test func `a host always reads its own review whole, and nobody else does`() {
    let kept = review(agreed: false, .nothing)
    #expect(kept.shared(by: partnership(), with: kept.host).kept == KeptBack())
    #expect(kept.shared(by: partnership(), with: Sample.id("saxby")).kept.strengths == 1)
  }

  @Test func `a word that nobody knows shares nothing`() throws {
    let document = try JSONDocument(
      Array(#"{"id": "ingham", "schema": "pip/review/1", "agreed": "2026-11-20", "sharing": "most"}"#.utf8))
    let review = try Review(reading: document.root)
    #expect(review.shared(by: partnership(.all)).extent == .nothing)
  }
}
