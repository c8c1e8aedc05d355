import Foundation
import PipCommands
import TestSupport
import Testing

/// The list of schemas for scripts is complete, and each command answers in the one that is named.
@Suite struct DocumentationSchemaTests {
  /// The rows of the list: a schema, and the command that answers in it.
  private static let rows: [(schema: String, command: String)] = {
    let page = (try? Project.text("docs/json.md")) ?? ""
    return page.matches(of: /\| `(pip\/[a-z\/]+\/[0-9])` \| `(pip [^`]*)` \|/).map {
      (String($0.1), String($0.2))
    }
  }()

  @Test func `each command answers in the schema that the page names`() throws {
    #expect(Self.rows.count > 20)
    let driver = try PartnershipDriver(example: "six-schools", today: "2027-02-01")
    let extract = "examples/spreadsheets/register-extract.csv"
    try driver.write(extract, try Project.text(extract))
    for row in Self.rows {
      let run = try driver.run(row.command + " --json")
      #expect(run.status == .done, "\(run.transcript)")
      let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(answer?["schema"] as? String == row.schema, "\(row.command)")
      #expect(answer?.keys.sorted() == ["data", "schema", "warnings"], "\(row.command)")
    }
  }

  @Test func `every schema of the commands and reports is on the page`() throws {
    let page = try Project.text("docs/json.md")
    let sources =
      Project.files(in: "Sources/PipCommands", ending: ".swift")
      + Project.files(in: "Sources/PipCore/Report", ending: ".swift")
    var schemas: Set<String> = []
    for path in sources {
      for match in try Project.text(path).matches(of: /"(pip\/[a-z\/]+\/[0-9])"/) {
        schemas.insert(String(match.1))
      }
    }
    #expect(schemas.count > 20)
    for schema in schemas.sorted() {
      #expect(page.contains("| `\(schema)` |"), "\(schema) is not on the page")
    }
  }
}
