# Sourced by the tests that need a tool of the system, or one of npm's.
# SPDX-License-Identifier: MIT

# not_run <why>: ends the test as one that is not run here. Where nothing may be left out it has failed: .ci/run says so,
# for src/setup.sh has installed what the tests need.
not_run() {
    echo "not run: $1"
    if [ -n "${BEDSIDE_NOTHING_LEFT_OUT:-}" ]; then exit 1; fi
    exit 77
}

# need_tools <tool>...: goes on where all of them are here.
need_tools() {
    for tool in "$@"; do
        if ! command -v "$tool" >/dev/null; then not_run "$tool is not installed"; fi
    done
}

# need_from_npm <folder> <file> <package>...: goes on where npm has put the packages, and with them the file, there. Where
# its registry is out of reach the test is not run, wherever that is: no set-up can mend a network.
need_from_npm() {
    folder=$1
    file=$2
    shift 2
    if [ -e "$folder/node_modules/$file" ]; then return; fi
    if ! npm ping --fetch-retries 1 --cache "$folder/npm" >/dev/null 2>&1; then
        echo "not run: the registry of npm is out of reach"
        exit 77
    fi
    npm install --prefix "$folder" --silent --no-audit --no-fund --cache "$folder/npm" "$@" >/dev/null 2>&1 ||
        not_run "npm could not install $*"
}
