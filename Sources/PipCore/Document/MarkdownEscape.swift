/// Returns one line of text as Markdown, without blanks at its ends.
///
/// - Parameters:
///   - line: The cleaned line.
///   - isBlockStart: Whether the line stands where a list, heading or rule could begin.
///   - extra: A sign that is escaped wherever it stands.
/// - Returns: The line with its emphasis, in which no words act as markup.
func markdownLine(_ line: StyledLine, isBlockStart: Bool, escapingAll extra: Unicode.Scalar?) -> String {
  var result = ""
  for (index, run) in line.runs.enumerated() {
    let scalars = Array(run.string.unicodeScalars)
    let isFirst = index == 0
    let start = scalars.firstIndex { $0 != " " } ?? scalars.count
    let end = (scalars.lastIndex { $0 != " " } ?? -1) + 1
    guard start < end else {
      if !result.isEmpty { result += run.string }
      continue
    }
    let words = escaped(scalars[start..<end], escapingAll: extra)
    let isOpen = start > 0 || isFirst || isBoundary(result.unicodeScalars.last)
    let next = index + 1 < line.runs.count ? line.runs[index + 1].string.unicodeScalars.first : nil
    let isClosed = end < scalars.count || isBoundary(next)
    let stars = run.emphasis.isBold && isOpen && isClosed ? "**" : ""
    if !result.isEmpty { result += String(repeating: " ", count: start) }
    result += stars + words + stars + String(repeating: " ", count: scalars.count - end)
  }
  while result.hasSuffix(" ") { result.removeLast() }
  return isBlockStart ? escapedStart(result) : result
}

extension Emphasis {
  /// Whether Markdown, which has no colours, shows the emphasis.
  fileprivate var isBold: Bool { self == .strong || self == .attention }
}

private func isBoundary(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return true }
  return scalar.isASCII && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
}

private func escaped(_ scalars: ArraySlice<Unicode.Scalar>, escapingAll extra: Unicode.Scalar?) -> String {
  var result = String.UnicodeScalarView()
  for (index, scalar) in zip(scalars.indices, scalars) {
    switch scalar {
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "&":
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : "#"
      let isEntity = next == "#" || (next.isASCII && next.properties.isAlphabetic)
      result.append(contentsOf: (isEntity ? "&amp;" : "&").unicodeScalars)
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", extra:
      result.append("\\")
      result.append(scalar)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Escapes what would begin a heading, a list, a rule or a table at the start of a line.
private func escapedStart(_ words: String) -> String {
  let scalars = words.unicodeScalars
  guard let first = scalars.first else { return words }
  if ["#", "-", "+", "=", ":"].contains(first) { return "\\" + words }
  let digits = scalars.prefix { $0.isASCII && $0.properties.numericType != nil }
  guard !digits.isEmpty, digits.endIndex < scalars.endIndex, [".", ")"].contains(scalars[digits.endIndex])
  else { return words }
  return String(digits) + "\\" + String(scalars[digits.endIndex...])
}
