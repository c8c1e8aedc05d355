import PipCore

/// Sheets as they could be, for what makes pages of them.
enum SampleSheets {
  static let yesOrNo = SheetAnswer.choice([SheetChoice("yes"), SheetChoice("no")])

  static let workshop = Sheet(
    kind: .workshop, address: "ingham@2026-27", title: "Improvement workshop at Ingham Primary School",
    facts: [
      Fact(label: "Host", text: "Ingham Primary School"),
      Fact(label: "Day", text: "Thu 26 Nov 2026"),
      Fact(label: "Focus", text: "Reading aloud in Years 3 to 6"),
      Fact(label: "Champions", text: "Leo Hart (St Oswald's), Siân Tŷ-Gŵyn (Ysgol y Bryn)"),
      Fact(label: "Priority", text: "Every pupil reads aloud to somebody, every day"),
    ],
    parts: [
      SheetPart(
        "workshop", "The workshop",
        help: "Write as you would say it; whoever keeps the record tidies nothing.",
        .questions([
          SheetQuestion("held", "Which day was it?", hint: "day and month", value: "Thu 26 Nov 2026"),
          SheetQuestion("staff", "How many staff were there?", hint: "a number"),
          SheetQuestion("governors", "Were governors there?", value: "yes", yesOrNo),
          SheetQuestion(
            "question", "What did you ask yourselves?", hint: "one question on each line", lines: 3),
        ])),
      SheetPart(
        "actions", "What we shall do",
        help: "One row for each action: small enough to do, owned by one person.",
        .table(
          columns: [
            SheetColumn("text", "What", width: 5), SheetColumn("owner", "Who", width: 2),
            SheetColumn("due", "By when", hint: "a day", width: 2),
            SheetColumn("success", "We shall know by", width: 4),
          ],
          rows: [
            SheetRow(
              "7k3m", ["text": "Agree one way of reading aloud in every class", "owner": "Asha Patel"])
          ], empty: 6)),
    ])

  static let people = Sheet(
    kind: .people, address: "2026-27", title: "People of the Fenland Learning Partnership",
    parts: [
      SheetPart(
        "people", "People", help: "Correct what is wrong, and add who is missing.",
        .table(
          columns: [
            SheetColumn("name", "Name", width: 3), SheetColumn("school", "School", width: 3),
            SheetColumn("roles", "Roles", width: 3), SheetColumn("email", "Email", width: 3),
            SheetColumn("phone", "Phone", width: 2), SheetColumn("trained", "Trained as", width: 3),
            SheetColumn("left", "Has left", width: 1, yesOrNo),
          ],
          rows: (1...40).map { SheetRow("person-\($0)", ["name": "Name \($0)", "school": "Heronsey"]) },
          empty: 5))
    ])

  /// A sheet in which every word that comes from data is one text.
  static func made(of text: String) -> Sheet {
    Sheet(
      kind: .checkin, address: text, title: text, facts: [Fact(label: text, text: Text(text))],
      parts: [
        SheetPart(
          "a", text, help: text,
          .questions([
            SheetQuestion("a", text, hint: text, value: text, lines: 2),
            SheetQuestion("b", text, value: text, yesOrNo),
          ])),
        SheetPart(
          "b", text,
          .table(
            columns: [
              SheetColumn("a", text, hint: text), SheetColumn("b", text, yesOrNo),
              SheetColumn("c", text),
            ],
            rows: [SheetRow("7k3m " + text, ["a": text, "b": text, "c": text])], empty: 2)),
      ])
  }
}
