/// A whole HTML page around what it says: it needs nothing from anywhere else, runs nothing, and prints on A4.
struct HTMLPage {
  /// What the page is called, as it stands in the browser's tab and at the foot of each printed page.
  var title: String

  /// What stands at the foot of each printed page beside the title, such as the day it was written.
  var foot: String

  /// Whether the paper lies on its side.
  var isLandscape = false

  /// The style sheet beside the one of all pages.
  var style: String

  /// What the page says, as markup that is already safe.
  var body: String

  /// At most this many signs of the title stand at the foot, so that it keeps to one line.
  private static let longestFoot = 70

  /// The page as a file: well-formed as HTML and as XML.
  ///
  /// The policy in its head lets a browser take nothing from elsewhere and run nothing, whatever the data hold.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(htmlEscaped(Self.oneLine(title)))</title>
    <style>
    \(Self.commonStyle)
    \(style)
    \(pageStyle)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// The paper, and what stands in its lower margin: the title and the day at the left, the number of the page at the right.
  private var pageStyle: String {
    let words = [title, foot].filter { !$0.isEmpty }.map(Self.short).joined(separator: " · ")
    return """
      @page { size: A4\(isLandscape ? " landscape" : ""); margin: \(isLandscape ? "14mm 15mm 16mm" : "16mm 18mm 18mm");
        @bottom-left { content: \(styleString(words)); width: 82%; text-align: left; font: 7.5pt/1.3 \(Self.fonts); color: #444; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); width: 18%; text-align: right; font: 7.5pt/1.3 \(Self.fonts); color: #444; }
      }
      """
  }

  private static func oneLine(_ text: String) -> String {
    Text(text).lines(TextStyle()).map { $0.runs.map(\.string).joined() }.joined(separator: " ")
  }

  private static func short(_ text: String) -> String {
    text.count > longestFoot ? text.prefix(longestFoot - 1) + "…" : text
  }

  /// The letters, of which every computer has some: no page fetches any.
  private static let fonts = #""Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif"#

  /// What looks the same on every page: letters, headings, black on white, and what must not be torn apart.
  private static let commonStyle = """
    :root { color-scheme: light; --quiet: #505050; --rule: #8a8a8a; --hair: #c9c9c9; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 58rem; color: #000; background: #fff;
      font: 1rem/1.5 \(fonts); overflow-wrap: break-word; }
    h1 { margin: 0 0 1.1rem; padding-top: .9rem; border-top: 4px solid #000; font-size: 1.75rem; line-height: 1.2;
      font-weight: 700; letter-spacing: -.01em; text-wrap: balance; }
    h2 { margin: 2.1rem 0 .6rem; font-size: 1.15rem; line-height: 1.3; font-weight: 700; text-wrap: balance; }
    p { margin: 0 0 .75rem; }
    .quiet { color: var(--quiet); }
    dl { margin: 0 0 1rem; }
    dt { color: var(--quiet); }
    dd { margin: 0; }
    .fact, .fact > *, .beside > * { min-width: 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; }
    h1, h2 { break-after: avoid; break-inside: avoid; }
    thead { display: table-header-group; }
    tr, li, .fact { break-inside: avoid; }
    p { orphans: 3; widows: 3; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.42; }
      h1 { margin-bottom: 5mm; padding-top: 3.5mm; border-top-width: 1.1mm; font-size: 19pt; }
      h2 { margin: 7mm 0 2mm; font-size: 11.5pt; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
