/// Completion in bash, which splits words in its own way: at `=`, `:` and `@` too, as `COMP_WORDBREAKS` says.
///
/// So the script sends the line as it is, and the words that come back are cut and quoted as bash inserts them.
struct BashCompletion: Hashable, Sendable {
  /// The line.
  let line: TypedLine
  /// The start of the word at the cursor that bash keeps.
  private let fixed: String
  private let openQuote: Unicode.Scalar?

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - breaks: The signs at which bash parts words.
  ///   - head: The line as far as the cursor.
  ///   - tail: The rest of the line.
  init(breaks: String, head: String, tail: String) {
    let typed = HalfTypedWords(head, breaks: breaks)
    // The rest of the word at the cursor belongs to no other word.
    let rest = HalfTypedWords(String(tail.drop { !$0.isWhitespace }))
    line = TypedLine(
      before: withoutProgram(typed.words), word: typed.last,
      after: rest.words + (rest.last.isEmpty ? [] : [rest.last]))
    (fixed, openQuote) = (typed.fixed, typed.openQuote)
  }

  /// The words that begin with what is typed, as bash inserts them.
  func lines(_ candidates: [Completion.Candidate]) -> [String] {
    let typed = line.word.lowercased()
    return candidates.filter { $0.word.lowercased().hasPrefix(typed) }.map { candidate in
      let blank = candidate.goesOn || openQuote != nil ? "" : " "
      return quoted(candidate.word.dropFirst(fixed.count)) + blank
    }
  }

  private func quoted(_ text: Substring) -> String {
    switch openQuote {
    case "'": text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    case nil: escaped(text, but: isPlain)
    default: escaped(text) { !"\"\\$`".contains($0) }
    }
  }

  private func escaped(_ text: Substring, but isPlain: (Character) -> Bool) -> String {
    text.map { isPlain($0) ? String($0) : "\\\($0)" }.joined()
  }

  private func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_./=+:@,%".contains(character)
  }

  static func script(_ program: String, _ function: String, _ question: String) -> String {
    """
    # Completion of \(program) for bash, 3.2 or newer.
    \(function)() {
      local program=\(program) kind='' line
      [[ $1 == */* ]] && program=${1/#\\~\\//$HOME/}
      COMPREPLY=()
      {
        IFS= read -r kind || return 0
        while IFS= read -r line; do COMPREPLY+=("$line"); done
      } < <(command "$program" \(question) bash "$COMP_WORDBREAKS" \\
        "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" 2>/dev/null </dev/null)
      [[ $kind == files* ]] || return 0
      # The shell itself knows files best; where it cannot be told so on the way, their names must do.
      compopt -o default +o nospace 2>/dev/null ||
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
    }
    complete -o nospace -o nosort -F \(function) \(program) 2>/dev/null ||
      complete -o nospace -F \(function) \(program)

    """
  }
}
