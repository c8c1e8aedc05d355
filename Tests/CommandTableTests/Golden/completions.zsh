#compdef my-lib
# Completion of my-lib for zsh.
_my_lib_words() {
  local program=my-lib line word
  local -a typed found plain open
  [[ $words[1] == */* ]] && program=${${(Q)words[1]}/#\~\//$HOME/}
  typed=("${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" "${(@Q)words[CURRENT+1,-1]}")
  found=("${(@f)$(command $program completions words zsh $((CURRENT - 1)) "${typed[@]}" 2>/dev/null </dev/null)}")
  if [[ $found[1] == files* ]]; then
    [[ -n ${found[1]#files$'\t'} ]] && compset -P '*[=,]'
    _files
    return
  fi
  for line in "${(@)found[2,-1]}"; do
    word=${line%%$'\t'*}
    line=${word//:/\\:}${line#$word}
    line=${line/$'\t'/:}
    # A word that goes on is followed by no blank.
    if [[ $word == *= ]]; then open+=("$line"); else plain+=("$line"); fi
  done
  _describe -t words my-lib plain -- open -S ''
}
if [[ $funcstack[1] == _my-lib ]]; then
  _my_lib_words "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _my_lib_words my-lib
fi
