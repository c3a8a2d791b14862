# Sourced by the tests of the house: every check is a sentence, printed with how it went.
# SPDX-License-Identifier: MIT

failures=0

# expect <sentence> <command>...: the sentence holds if the command succeeds.
expect() {
    sentence=$1
    shift
    if "$@"; then
        echo "ok      $sentence"
    else
        echo "FAILED  $sentence"
        failures=$((failures + 1))
    fi
}

# is_empty <text>: prints the text if there is any, as what broke the sentence that follows.
is_empty() {
    if [ -n "$1" ]; then printf '%s\n' "$1"; fi
    [ -z "$1" ]
}

# has <text> <part> and lacks <text> <part>: plain text, no pattern.
has() {
    case $1 in *"$2"*) return 0 ;; esac
    printf 'looked for: %s\nin: %s\n' "$2" "$1"
    return 1
}

lacks() {
    case $1 in *"$2"*) printf 'found: %s\nin: %s\n' "$2" "$1" && return 1 ;; esac
}

finish() {
    [ $failures = 0 ]
}
