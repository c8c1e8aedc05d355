import TestSupport
import Testing

/// Schools out of a partnership's own spreadsheet, and the clusters they are in.
@Suite struct SchoolImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.write("schools.csv", csv)
    return driver
  }

  @Test func `schools and clusters are taken, and the same file again changes nothing`() throws {
    let driver = try driver(
      """
      Our schools 2026,,,,,,,
      School,URN,Phase,NOR,Post Code,MoU signed,Trust,Cluster
      Ingham Primary School,990001,Primary,"1,204",ln1 2ab,12/09/2026,n/a,North
      Saxby Village School ,990002,PRIMARY,88,,3 Sept 26,Fen Trust,North
      Welton Academy,990003,Secondary,,,no,,North
      Saxby Village School,990002,,,,,,
      """)
    try driver.expect(
      """
      $ pip school import schools.csv

      $ pip cycle open 2026-27

      $ pip school import schools.csv

      $ pip school list

      $ pip cluster list

      $ pip school import schools.csv

      $ pip undo

      $ pip cluster list
      """)
  }

  @Test func `the file wins over the record, and schools are known by id, number or name`() throws {
    let driver = try driver(
      """
      Id,Name of school,URN,Pupils,LA,Cluster
      ingham,Ingham Academy,990001,210,,south
      ,Saxby Community School,990002,,Fenshire,South
      ,The Welton CofE Primary,,97,,South
      """)
    try driver.prepare(
      """
      pip cycle open 2026-27
      pip school add "Ingham Primary School" --id ingham --pupils 204
      pip school add "Saxby Village School" --id saxby --urn 990002 --la Oldshire
      pip school add "Welton C.E. Primary School" --id welton --pupils 97
      pip cluster add South --schools welton,ingham
      """)
    try driver.expect(
      """
      $ pip school import schools.csv

      $ pip school list --json
      """)
  }

  @Test func `rows that contradict one another or the records are refused`() throws {
    let driver = try driver(
      """
      School,URN,Pupils,Cluster,MoU,MoU version,Date joined,Date left,Id
      Ingham Primary School,990009,,,,,,,
      Saxby Village School,,90,North,,,,,
      Saxby Village School,,91,North,,,,,
      Thorpe Fen School,990002,,,,,,,thorpe
      Welton Academy,12345,lots,South,yes,2,,,
      Marsh Lane School,,,,,2,1/9/2026,31/8/2026,
      Holme School,,,,,2,,,
      ???,,,,,,,,
      Hale,,,,,,,,Ha Le
      Long Drove School,,,,,,1/9/2028,,
      """)
    try driver.prepare(
      """
      pip cycle open 2026-27
      pip school add "Ingham Primary School" --id ingham --urn 990001
      pip school add "Gote End School" --id gote-end --urn 990002
      pip school add "Saxby Village School" --id saxby
      pip cluster add Old --schools saxby,ingham,gote-end
      """)
    try driver.expect(
      """
      $ pip school import schools.csv
      """)
    try driver.write("two.csv", "School,Cluster\nSaxby Village School,North\nLong Drove School,North\n")
    try driver.write("late.csv", "School,Date joined,Cluster\nLong Drove School,1/9/2028,North\n")
    try driver.expect(
      """
      $ pip school import two.csv

      $ pip school import late.csv

      $ pip school import two.csv --cycle 2025-26
      """)
    try driver.prepare("pip cycle close 2026-27 --yes")
    try driver.expectRefused(
      """
      $ pip school import two.csv --cycle 2026-27
      """)
  }

  @Test func `an import is one line of a batch, and takes part in its all or nothing`() throws {
    let driver = try driver("School\nIngham Primary School\n")
    try driver.write("make.batch", "school import schools.csv\nschool add Saxby\n")
    try driver.expect(
      """
      $ pip batch make.batch

      $ pip school list
      """)
  }

  @Test func `the two example files make a partnership in five commands`() throws {
    let driver = try PartnershipDriver(name: nil)
    for name in ["schools.csv", "people.csv"] {
      try driver.write(name, try Project.text("examples/spreadsheets/\(name)"))
    }
    try driver.prepare(
      """
      pip init --name "Wolds and Marsh Schools"
      pip cycle open 2026-27
      pip school import schools.csv
      pip person import people.csv
      pip status
      """)
    let names = driver.snapshot.keys
    #expect(names.count { $0.hasPrefix("schools/") } == 24)
    #expect(names.count { $0.hasPrefix("people/") } == 60)
    #expect(names.count { $0.hasPrefix("cycles/2026-27/clusters/") } == 5)
    let before = driver.snapshot
    try driver.prepare("pip school import schools.csv\npip person import people.csv")
    #expect(driver.snapshot == before, "the same files again changed something")
  }
}
