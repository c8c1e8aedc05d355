import Foundation
import TestSupport
import Testing

@testable import PipCore

@Suite struct `A file kept outside the data` {
  @Test func `it is made with its folders, for its owner only, replaced whole, and thrown away`() throws {
    try TemporaryData.use { data in
      let file = KeptFile("answers.json", in: data.file("state/peerpip/drafts"), system: System())
      #expect(try file.read() == nil)
      #expect(try !file.remove())
      try file.write(Array("one".utf8))
      try file.write(Array("two".utf8))
      #expect(data.files == ["state/peerpip/drafts/answers.json": "two"])
      #expect(try file.read() == Array("two".utf8))
      #expect(data.mode("state/peerpip/drafts/answers.json") == 0o600)
      for folder in ["state", "state/peerpip", "state/peerpip/drafts"] { #expect(data.mode(folder) == 0o700) }
      #expect(try file.remove())
      #expect(data.files.isEmpty)
    }
  }

  @Test func `whatever call fails, what was kept before is still there`() throws {
    try TemporaryData.use { data in
      let folder = data.file("drafts")
      try KeptFile("answers.json", in: folder, system: System()).write(Array("old".utf8))
      for number in 1...12 {
        let faults = Faults.once(number, EIO)
        let file = KeptFile("answers.json", in: folder, system: faults.system)
        do {
          try file.write(Array("new".utf8))
        } catch {
          let text = data.text("drafts/answers.json")
          #expect(text == "old" || text == "new", "call \(number): \(faults.failed)")
        }
        try KeptFile("answers.json", in: folder, system: System()).write(Array("old".utf8))
        #expect(data.files.keys.sorted() == ["drafts/answers.json"], "call \(number) left something behind")
      }
    }
  }
}
