/// One line of text as it will be shown: cleaned, measured, without newlines and tabs.
struct StyledLine: Hashable {
  private(set) var runs: [Text.Run] = []
  private(set) var width = 0

  init() {}

  /// Creates a line of one piece that is already clean.
  init(_ string: String, _ emphasis: Emphasis = .plain) {
    append(string, emphasis)
  }

  /// Creates a line of one clean piece whose width is known, such as a rule of strokes.
  init(_ string: String, _ emphasis: Emphasis = .plain, width: Int) {
    (runs, self.width) = (string.isEmpty ? [] : [Text.Run(string, emphasis)], width)
  }

  /// Adds a clean piece at the end, joined to the last one when both stand out alike.
  mutating func append(_ string: String, _ emphasis: Emphasis) {
    guard !string.isEmpty else { return }
    width += displayWidth(string)
    if runs.last?.emphasis == emphasis {
      runs[runs.count - 1].string += string
    } else {
      runs.append(Text.Run(string, emphasis))
    }
  }

  mutating func append(_ line: StyledLine) {
    guard let first = line.runs.first else { return }
    width += line.width
    if runs.last?.emphasis == first.emphasis {
      runs[runs.count - 1].string += first.string
    } else {
      runs.append(first)
    }
    if line.runs.count > 1 { runs += line.runs.dropFirst() }
  }

  /// Adds blanks at the end until the line has a width.
  mutating func pad(to end: Int) {
    guard end > width else { return }
    let gap = blanks(end - width)
    width = end
    if runs.last?.emphasis == .plain {
      runs[runs.count - 1].string += gap
    } else {
      runs.append(Text.Run(gap, .plain))
    }
  }

  /// Writes the line, with colour codes around each piece that stands out if the style has colour.
  func write(to output: inout String, _ style: TextStyle) {
    for run in runs {
      guard style.colour, let code = run.emphasis.code else {
        output += run.string
        continue
      }
      output += "\u{1B}[\(code)m\(run.string)\u{1B}[0m"
    }
  }
}

/// A row of blanks, made in one go, since nearly every cell of a table is followed by one.
func blanks(_ count: Int) -> String {
  String(unsafeUninitializedCapacity: max(0, count)) { bytes in
    bytes.initialize(repeating: UInt8(ascii: " "))
    return max(0, count)
  }
}

extension Emphasis {
  /// The number of the colour or weight on a terminal, nil for nothing special.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .good: "32"
    case .attention: "1;33"
    case .quiet: "2"
    }
  }
}

extension Text {
  /// Returns the text line by line, cleaned, with tabs as blanks.
  ///
  /// There are no blanks at the ends of lines and no empty lines at the end; an empty text has one empty line.
  func lines(_ style: TextStyle) -> [StyledLine] {
    if let plain = plainLine { return [plain] }
    var lines = [StyledLine()]
    for run in runs {
      let clean = neutral(run.string)
      let shown = style.unicode ? clean : plainSigns(clean)
      let parts = shown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append(StyledLine()) }
        let blanks =
          part.contains("\t")
          ? String(String.UnicodeScalarView(part.map { $0 == "\t" ? " " : $0 })) : String(part)
        lines[lines.count - 1].append(blanks, run.emphasis)
      }
    }
    lines = lines.map(\.trimmed)
    while lines.count > 1, lines.last?.runs.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Text {
  /// The one line of most cells: a single run of visible ASCII, which needs no cleaning and is as wide as it is long.
  private var plainLine: StyledLine? {
    guard runs.count == 1, let run = runs.first, run.string.utf8.last != UInt8(ascii: " "),
      run.string.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { return nil }
    return StyledLine(run.string, run.emphasis, width: run.string.utf8.count)
  }
}

extension StyledLine {
  /// The line without blanks at its end.
  var trimmed: StyledLine {
    guard let last = runs.last, last.string.unicodeScalars.last == " " else { return self }
    var result = StyledLine()
    for run in runs.dropLast() { result.append(run.string, run.emphasis) }
    let kept = last.string.unicodeScalars.reversed().drop { $0 == " " }.reversed()
    result.append(String(String.UnicodeScalarView(kept)), last.emphasis)
    return kept.isEmpty ? result.trimmed : result
  }
}
