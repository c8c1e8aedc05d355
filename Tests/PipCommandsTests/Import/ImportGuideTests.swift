import Foundation
import PipCore
import TestSupport
import Testing

/// `docs/import.md` lists the headings that the program understands, no more and no fewer.
@Suite struct ImportGuideTests {
  @Test func `the tables of headings are made from the kinds`() throws {
    let page = try Project.text("docs/import.md")
    for kind in ImportKind.all {
      #expect(page.contains("<!-- headings: \(kind.noun) -->"), "\(kind.noun) has no table")
    }
    // The page has console fences too, which another test records.
    guard ProcessInfo.processInfo.environment["PEERPIP_RECORD"] != "1" || ImportGuide.filled(page) != page
    else {
      return
    }
    expectFile(ImportGuide.filled(page), Project.file("docs/import.md"))
  }
}
