import PipCommands
import TestSupport
import Testing

/// Pages for those who have no terminal: as HTML, by option or by the name of the file.
@Suite struct `Pages to print` {
  private static let commands = [
    "review for-staff ingham", "review brief ingham", "report cycle", "meeting pack heads-2026-12-03",
  ]

  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 3/12/2026 --lead tom-reed --team asha-patel --focus "Early reading"
      pip meeting add heads --on 3/12/2026
      """)
    return driver
  }

  @Test(arguments: commands) func `every page that is passed on can be one`(command: String) throws {
    let driver = try driver()
    let shown = try driver.run("pip \(command) --format html")
    #expect(shown.status == .done)
    let markup = try Markup(shown.output)
    #expect(markup.count(of: "h1") == 1 && markup.count(of: "script") == 0)
    #expect(shown.output.contains("Written on Fri 20 Nov 2026"))
    for name in ["page.html", "page.HTM", "other.xhtml"] {
      #expect(try driver.run("pip \(command) -o \(name)").status == .done)
      #expect(try driver.read(name) == shown.output)
    }
  }

  @Test(arguments: commands) func `the name of the file chooses the form, and an option has the last word`(
    command: String
  )
    throws
  {
    let driver = try driver()
    let forms = try ["text", "markdown", "html"].map {
      try driver.run("pip \(command) --format \($0)").output
    }
    func written(_ name: String, _ options: String = "") throws -> String {
      #expect(try driver.run("pip \(command) -o \(name)\(options)").status == .done)
      return try driver.read(name)
    }
    #expect(Set(forms).count == 3)
    #expect(try written("a.md") == forms[1])
    #expect(try written("a.markdown") == forms[1])
    #expect(try written("a.html") == forms[2])
    #expect(try written("a.html", " --format markdown") == forms[1])
    #expect(try written("a.md", " --format html") == forms[2])
    #expect(try written("a.html", " --json").hasPrefix("{"))
    #expect(try written("a.txt") == written("b.html", " --format text"))
    // A folder with such a name is no form.
    let plain = try written("plain")
    #expect(plain == (command.hasPrefix("meeting") ? forms[1] : try driver.read("a.txt")))
  }

  @Test func `a report knows the endings of its other forms as well`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip report cycle -o a.csv
      ! Wrote the report of 2026-27 to a.csv

      $ pip report cycle -o a.json
      ! Wrote the report of 2026-27 to a.json

      $ pip report cycle --anonymise -o a.html
      ! Wrote the report of 2026-27 to a.html

      $ pip report cycle -o b.html --dry-run
      ! Would have written the report of 2026-27 to b.html
      """)
    #expect(try driver.read("a.csv") == driver.run("pip report cycle --format csv").output)
    #expect(try driver.read("a.json") == driver.run("pip report cycle --json").output)
    #expect(!(try driver.read("a.html").contains("Ingham")))
    #expect(throws: (any Error).self) { try driver.read("b.html") }
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try driver()
    try driver.expectRefused(
      """
      $ pip review for-staff ingham --format html --json
      ! {"data":{"hints":["leave out one of them"],"kind":"usage","message":"--json and --format html ask for two forms","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]

      $ pip report cycle --format pdf
      ! pip: --format: 'pdf' is not one of text, markdown, html, json, csv
      [status 64]

      $ pip review for-staff ingham -o schools/page.html
      ! pip: schools/page.html: is part of the partnership's data, and nothing else is written there
      ! hint: name another file, such as report.md
      [status 73]

      $ pip review for-staff ingham -o page.pdf
      ! pip: page.pdf: is the name of a PDF, and pages are written as .html, .md or .txt, sheets as .csv
      ! hint: write a page as .html, open it in a browser, and print it to a PDF there
      [status 64]

      $ pip sheet people -o People.XLSX --dry-run
      ! pip: People.XLSX: is the name of a workbook, and pages are written as .html, .md or .txt, sheets as .csv
      ! hint: write a sheet as .csv, and open it in your spreadsheet program
      [status 64]
      """)
    try driver.write("lines.batch", "pip review for-staff ingham --format html\n")
    #expect(
      try driver.run("pip batch lines.batch").messages.contains(
        "a page in a batch is shown as text; to keep it, run it after the batch"))
  }

  @Test func `what the host has not agreed stays off the page in every form`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip review held ingham --on 19/11/2026
      pip review strength add ingham "Whispering corners"
      """)
    let forms = ["text", "markdown", "html"]
    func found() throws -> [Bool] {
      try forms.map {
        try driver.run("pip report cycle --format \($0)").output.contains("Whispering corners")
      }
    }
    #expect(try found() == [false, false, false])
    try driver.prepare("pip review feedback ingham --on 19/11/2026")
    #expect(try found() == [false, false, false])
    try driver.prepare("pip review agree ingham --on 20/11/2026")
    #expect(try found() == [true, true, true])
  }

  @Test func `names with signs of markup are only names`() throws {
    let driver = try driver()
    try driver.prepare("pip school edit ingham --name \"<b>Ing'ham</b> & \\\"Sons\\\"\"")
    let page = try driver.run("pip review for-staff ingham --format html").output
    #expect(page.contains("&lt;b&gt;Ing&#39;ham&lt;/b&gt; &amp; &quot;Sons&quot;"))
    #expect(try Markup(page).count(of: "b") == 0)
  }
}
