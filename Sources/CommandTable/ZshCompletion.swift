/// Completion in zsh, which shows what each word stands for.
enum ZshCompletion {
  static func script(_ program: String, _ function: String, _ question: String) -> String {
    """
    #compdef \(program)
    # Completion of \(program) for zsh.
    \(function)() {
      local program=\(program) line word
      local -a typed found plain open
      [[ $words[1] == */* ]] && program=${${(Q)words[1]}/#\\~\\//$HOME/}
      typed=("${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" "${(@Q)words[CURRENT+1,-1]}")
      found=("${(@f)$(command $program \(question) zsh $((CURRENT - 1)) "${typed[@]}" 2>/dev/null </dev/null)}")
      if [[ $found[1] == files* ]]; then
        [[ -n ${found[1]#files$'\\t'} ]] && compset -P '*[=,]'
        _files
        return
      fi
      for line in "${(@)found[2,-1]}"; do
        word=${line%%$'\\t'*}
        line=${word//:/\\\\:}${line#$word}
        line=${line/$'\\t'/:}
        # A word that goes on is followed by no blank.
        if [[ $word == *= ]]; then open+=("$line"); else plain+=("$line"); fi
      done
      _describe -t words \(program) plain -- open -S ''
    }
    if [[ $funcstack[1] == _\(program) ]]; then
      \(function) "$@"
    else
      (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
      compdef \(function) \(program)
    fi

    """
  }
}
