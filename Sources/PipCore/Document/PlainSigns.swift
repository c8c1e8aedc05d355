/// Replaces the typographic signs our sentences use by ASCII; letters, names and quotation marks stay.
///
/// For screens that do not show UTF-8.
///
/// - Parameter text: A text that is safe to print.
/// - Returns: The same text, with `...` for an ellipsis, `-` for dashes and strokes, `->` for an arrow.
public func plainSigns(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "—", "–", "−", "─", "•", "·": result.append("-")
    case "…": result.append(contentsOf: "...".unicodeScalars)
    case "→": result.append(contentsOf: "->".unicodeScalars)
    case "←": result.append(contentsOf: "<-".unicodeScalars)
    case "≥": result.append(contentsOf: ">=".unicodeScalars)
    case "≤": result.append(contentsOf: "<=".unicodeScalars)
    case "×", "✗": result.append("x")
    case "✓": result.append(contentsOf: "ok".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}
