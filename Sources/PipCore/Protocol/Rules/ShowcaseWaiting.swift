extension PointRule {
  /// A showcase that was offered and is not yet held (Lincolnshire).
  static let showcaseWaiting = PointRule(
    "showcase-waiting", .consider, "A showcase that is offered takes place",
    why: "A school that offers its practice should find an audience (Lincolnshire).",
    cycle: { facts in
      facts.showcases.map { code, showcase in
        Found(
          place: "enquiry/\(code)", school: showcase.school,
          sentence:
            "\(facts.lookup.name(of: showcase.school)) offered a showcase, not yet held: “\(showcase.what)”.",
          mend: "showcase held \(code) --on DAY")
      }
    })
}
