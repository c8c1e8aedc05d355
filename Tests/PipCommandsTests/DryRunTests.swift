import Foundation
import PipCommands
import TestSupport
import Testing

@Suite struct `Dry runs` {
  @Test(arguments: [
    "school add Welton", "school edit ingham --name Ingham", "school leave holme --on 31/8/2027",
    "person add Ann",
    "person train asha-patel reviewer --on 17/9/2026", "cycle open 2027-28", "cycle close 2026-27 --yes",
    "cluster add North --schools ingham,saxby,holme", "review add saxby",
    "review edit ingham --focus Writing",
    "review prepare ingham --staff-told 5/11/2026", "review evidence add ingham Books",
    "review note ingham Calm",
    "review strength add ingham Calm", "review finding add ingham Noise",
    "review reopen ingham --why mistake",
    "review cancel ingham --why mistake", "review feedback ingham --gap Pace",
    "workshop plan ingham --on 26/11/2026", "workshop held ingham --on 26/11/2026", "action add ingham Read",
    "support add saxby ingham Books", "person leave asha-patel --on 18/12/2026 --to tom-reed",
    "impact add ingham Calm --for pupils", "partnership edit --name Fen", "undo", "batch -",
    "init new --name Another",
  ])
  func `a dry run writes nothing at all, also where nothing may be written`(line: String) throws {
    let driver = try PartnershipDriver.heldReview()
    driver.input = "school add Welton\n"
    let folders = try folders(of: driver)
    let before = try state(of: driver)
    for folder in folders { try setMode(0o500, folder) }
    defer { for folder in folders { try? setMode(0o700, folder) } }
    let run = try driver.run("pip \(line) --dry-run")
    #expect(run.status == .done, "\(run.transcript)")
    #expect(run.output.hasPrefix("Would have "), "\(run.transcript)")
    #expect(run.messages.contains("Nothing is saved: this was a dry run."))
    #expect(try state(of: driver) == before)
  }

  private func folders(of driver: PartnershipDriver) throws -> [String] {
    let paths =
      FileManager.default.enumerator(atPath: driver.directory.path)?.compactMap { $0 as? String } ?? []
    return [driver.directory.path]
      + paths.map { "\(driver.directory.path)/\($0)" }.filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
      }
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Every file and folder, those with dots too, with its time of change and content.
  private func state(of driver: PartnershipDriver) throws -> [String: [String]] {
    var state: [String: [String]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: driver.directory.path) ?? .init() {
      let file = driver.directory.appendingPathComponent(path)
      let changed = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
      let content = (try? Data(contentsOf: file))?.base64EncodedString() ?? "folder"
      state[path] = [content, "\(changed?.timeIntervalSince1970 ?? 0)"]
    }
    return state
  }
}
