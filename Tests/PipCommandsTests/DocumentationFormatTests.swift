import PipCore
import TestSupport
import Testing

/// The page on the data is made from the field tables.
@Suite struct DocumentationFormatTests {
  @Test func `the page on the data is made from the field tables`() {
    expectFile(DataFormat.markdown(), Project.file("docs/data-format.md"))
  }

  @Test func `the page on the protocol is made from its rules`() {
    expectFile(ProtocolPage.markdown(), Project.file("docs/protocol.md"))
  }

  @Test func `the page names the schema of every kind of record`() {
    let page = DataFormat.markdown()
    for schema in [
      Partnership.schema, School.schema, Person.schema, Cycle.schema, Cluster.schema, Review.schema,
      RatingSession.schema,
    ] {
      #expect(page.contains(schema))
    }
  }

  @Test func `every link on the page leads to a heading of it`() {
    let page = DataFormat.markdown()
    let anchors = page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0 != "." }
    }
    for match in page.matches(of: /\(#([^)]+)\)/) { #expect(anchors.contains(String(match.1))) }
  }
}
