# Completion of my-lib for bash, 3.2 or newer.
_my_lib_words() {
  local program=my-lib kind='' line
  [[ $1 == */* ]] && program=${1/#\~\//$HOME/}
  COMPREPLY=()
  {
    IFS= read -r kind || return 0
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <(command "$program" completions words bash "$COMP_WORDBREAKS" \
    "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" 2>/dev/null </dev/null)
  [[ $kind == files* ]] || return 0
  # The shell itself knows files best; where it cannot be told so on the way, their names must do.
  compopt -o default +o nospace 2>/dev/null ||
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
}
complete -o nospace -o nosort -F _my_lib_words my-lib 2>/dev/null ||
  complete -o nospace -F _my_lib_words my-lib
