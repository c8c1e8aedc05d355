import Testing

@testable import PipCore

@Suite struct `Fields of a record` {
  private func read(_ text: String) throws -> Review {
    try Review(reading: JSONDocument(Array(text.utf8)).root)
  }

  private func problem(_ text: String) -> FieldProblem? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error as? FieldProblem
    }
  }

  @Test func `a required field that is missing is named, at its record`() {
    let problem = problem("{\n  \"id\": \"ingham\",\n  \"feedback\": {\"gap\": \"pace\"}\n}")
    #expect(problem?.field == ["feedback", "on"] && problem?.reason == "is missing")
    #expect(problem?.position.line == 3 && problem?.position.column == 15)
  }

  @Test(arguments: [
    (#"{"id": "ingham", "focus": 7}"#, "focus", "must be text", 27),
    (#"{"id": "Ingham"}"#, "id", "must be the id of the host, with .2 for its second review in the cycle", 8),
    (#"{"id": "ingham", "held": "2026-02-30"}"#, "held", "“2026-02-30” is not a day", 26),
    (#"{"id": "ingham", "lines": "one"}"#, "lines", "must be a list, in square brackets", 27),
    (#"{"id": "ingham", "team": ["a", 3]}"#, "team", "must be the id of a person", 32),
    (#"{"id": "ingham", "actions": []}"#, "actions", "must hold items, in curly brackets", 29),
    (#"{"id": "ingham", "actions": {"7k3": {}}}"#, "actions", "holds the key “7k3”", 37),
    (#"{"id": "ingham", "actions": {"7k3m": {"text": []}}}"#, "actions.7k3m.text", "must be text", 47),
    (
      #"{"id": "ingham", "feedback": {"on": "2026-11-12", "governorsPresent": 1.5}}"#,
      "feedback.governorsPresent", "must be a whole number", 71
    ),
    (
      #"{"id": "ingham", "impact": {"7k3m": {"text": "a", "for": "staff", "unexpected": "yes"}}}"#,
      "impact.7k3m.unexpected", "must be true or false", 81
    ),
    (#"{"id": "ingham", "preparation": "done"}"#, "preparation", "must hold fields, in curly brackets", 33),
    (#"[]"#, "", "must hold fields, in curly brackets", 1),
  ])
  func `a value of the wrong kind is named with its path, line and column`(
    text: String, field: String, reason: String, column: Int
  ) {
    let problem = problem(text)
    #expect(problem?.field.joined(separator: ".") == field)
    #expect(problem?.reason.hasPrefix(reason) == true, "\(problem?.reason ?? "none")")
    #expect(problem?.position.line == 1 && problem?.position.column == column)
  }

  @Test func `unknown fields and words are kept and written back, numbers as they were written`() throws {
    let text = """
      {
        "actions": {
          "7k3m": {
            "colour": {
              "deep": [
                1.50e2,
                null
              ]
            },
            "text": "Read"
          }
        },
        "id": "ingham",
        "impact": {
          "9x2q": {
            "for": "parents",
            "text": "Calm"
          }
        },
        "zeal": 1.0
      }

      """
    let review = try read(text)
    #expect(String(decoding: JSONWriter.bytes(review.json), as: UTF8.self) == text)
    #expect(review.impact.values.first?.beneficiary.known == nil)
    #expect(review.unknown.keys.sorted() == ["zeal"])
  }

  @Test func `an optional field that is null is as good as left out`() throws {
    let review = try read(#"{"id": "ingham", "focus": null}"#)
    #expect(review == Review(id: SamplePartnership.reviewID("ingham")))
  }

  @Test func `a misspelt field is found among the unknown ones`() throws {
    let review = try read(#"{"id": "ingham", "fokus": "Reading", "zeal": 1}"#)
    let advice = review.misspelt { name, known in name == "fokus" && known.contains("focus") ? "focus" : nil }
    #expect(advice.map(\.written) == ["fokus"] && advice.map(\.meant) == ["focus"])
  }

  @Test func `new codes differ from every code of the file, also inside its items`() throws {
    let review = try read(
      """
      {"id": "ingham", "actions": {"2222": {"text": "a", "notes": {"3333": {"on": "2026-11-12", "text": "b"}},
        "moves": {"4444": {"on": "2026-11-12", "why": "c"}}}},
        "workshops": {"5555": {"moves": {"6666": {"on": "2026-11-12", "why": "c"}}}},
        "checkIns": {"7777": {"workshop": "5555", "moves": {"8888": {"on": "2026-11-12", "why": "c"}}}}}
      """)
    #expect(
      Set(review.codes.map(\.description)) == ["2222", "3333", "4444", "5555", "6666", "7777", "8888"])
  }
}
