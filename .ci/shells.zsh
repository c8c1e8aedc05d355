# Types lines into an interactive shell, presses Tab after each, and prints what the line is then.
# Called by .ci/shells: zsh -f .ci/shells.zsh bash|zsh FOLDER < LINES, where a line is what is typed, then |; the cursor
# goes back to a ^ in it.
zmodload zsh/zpty zsh/zselect
shell=$1 work=$2 told=$2/told

type_keys() { zpty -w -n shell "$1" }
# Waits until the shell has told something, and drains what it shows, which would stop it when nobody reads.
wait_for() {
  local shown tries
  for tries in {1..1500}; do
    while zpty -r -t shell shown; do print -r -- "$shown" >> $work/shown; done
    [[ -e $told ]] && return
    zselect -t 1
  done
  print -u2 "$shell does not answer; what it showed last:"
  tail -5 $work/shown >&2
  exit 1
}

if [[ $shell == bash ]]; then
  zpty -b shell "bash --norc --noprofile -i"
  print -r -- "
    tell() { printf '%s\n' \"\$READLINE_LINE\" > '$work/telling'; mv '$work/telling' '$told'; READLINE_LINE=; }
    bind -x '\"\C-xt\": tell'
    bind 'set bell-style none'
    bind 'set enable-bracketed-paste off'
    eval \"\$(peerpip completions bash)\"
  " > $work/setup
else
  zpty -b shell "zsh -f -i"
  print -r -- "
    tell() { print -r -- \"\$BUFFER\" > '$work/telling'; mv '$work/telling' '$told'; BUFFER=; }
    zle -N tell
    bindkey -e
    bindkey '^Xt' tell
    unsetopt beep
    autoload -Uz compinit && compinit -u -d '$work/dump'
    eval \"\$(peerpip completions zsh)\"
  " > $work/setup
fi
rm -f $told
type_keys ". '$work/setup'; stty -echo; : > '$told'"$'\n'
wait_for
while IFS='|' read -r typed rest; do
  rm -f $told
  behind=${typed#*^}
  [[ $typed == *^* ]] || behind=''
  type_keys "${typed/^/}${(pl:${#behind}::\C-b:):-}"$'\t\C-xt'
  wait_for
  cat $told
done
zpty -d shell
