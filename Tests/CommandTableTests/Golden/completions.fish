# Completion of my-lib for fish.
function __my_lib_words
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l whole (commandline -t)
    set -l all (commandline -op)
    set -l next (math (count $before) + 1)
    test -n "$whole"; and set next (math $next + 1)
    set -l after
    test $next -le (count $all); and set after $all[$next..-1]
    set -l program my-lib
    string match -q '*/*' -- $before[1]; and set program (string replace -r '^~/' "$HOME/" -- $before[1])
    set -l found (command $program completions words fish (count $before) $before "$word" $after 2>/dev/null </dev/null)
    if string match -q 'files*' -- $found[1]
        set -l lead (string replace -r '^files\t' '' -- $found[1])
        set -l part (string sub -s (math (string length -- "$lead") + 1) -- "$word")
        printf '%s\n' $lead(__fish_complete_path "$part")
    else if set -q found[2]
        printf '%s\n' $found[2..-1]
    end
end
complete -c my-lib -e
complete -c my-lib -k -f -a '(__my_lib_words)'
