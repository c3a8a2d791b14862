#!/bin/sh
# src/run and tests/run on systems that are not here: a folder of pretended commands stands for each.
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016
set -eu
source_folder=$1
. "$source_folder/tests/house/sentences.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
work=$(cd -P "$work" && pwd)
display=

# silent <command> <shell line>...: a pretended command of these lines.
silent() {
    file=$work/bin/$1
    shift
    { echo '#!/bin/sh' && printf '%s\n' "$@"; } >"$file"
    chmod +x "$file"
}

# noted <command> <shell line>...: the same, and it writes down and prints how it was called.
noted() {
    name=$1
    shift
    silent "$name" "echo $name \"\$*\" | tee -a '$work/calls'" "$@"
}

# a_system <uname> <user id>: a fresh tree, and no command but the plainest and a CMake that builds in no time.
a_system() {
    rm -rf "${work:?}/bin" "$work/tree" "$work/calls"
    mkdir -p "$work/bin" "$work/tree/src" "$work/tree/tests"
    cp "$source_folder/src/run" "$source_folder/src/setup.sh" "$work/tree/src"
    cp "$source_folder/tests/run" "$work/tree/tests"
    for tool in sh cat dirname env grep mkdir chmod tee nproc getconf; do
        if path=$(command -v $tool); then ln -s "$path" "$work/bin/$tool"; fi
    done
    silent uname "echo $1"
    silent id "echo $2"
    noted cmake 'if [ "$1" = -S ]; then mkdir -p "$4"; echo >"$4/build.ninja"' \
        '    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"$4/CMakeCache.txt"' \
        '    case "$*" in *BEDSIDE_TESTS=ON*) echo BEDSIDE_TESTS:BOOL=ON >>"$4/CMakeCache.txt" ;; esac; fi' \
        'if [ "$1" = --build ]; then printf "#!/bin/sh\necho opened with \$*\n" >"$2/bedside"' \
        '    chmod +x "$2/bedside"; fi'
    noted ctest
}

# run <command> <argument>...: sets said (what it printed), code (its exit code) and calls (the commands it called).
run() {
    : >"$work/calls"
    code=0
    program=$work/tree/$1
    shift
    said=$(env -i PATH="$work/bin" MINGW_PREFIX="$work" DISPLAY="$display" "$program" "$@" 2>&1) || code=$?
    calls=$(cat "$work/calls")
}

# says_before <part> <part>: both were printed, in this order.
says_before() {
    has "$said" "$1" && has "${said#*"$1"}" "$2"
}

a_system Linux 0
silent dpkg-query 'echo installed'
noted apt-get
run src/run --no-open
expect "with every package there, nothing is installed" lacks "$calls" apt-get
expect "the first run configures a release build" has "$calls" "-DCMAKE_BUILD_TYPE=Release -DBEDSIDE_TESTS=OFF"
expect "the programs are built" has "$calls" "cmake --build build/release --target bedside bedside-cli bedside-content"
expect "--no-open opens nothing" lacks "$said" "opened with"
run src/run --no-open
expect "a second run does not configure again" lacks "$calls" "cmake -S"
run tests/run
expect "the tests are added to the same build" has "$calls" "-DBEDSIDE_TESTS=ON"
expect "every test runs" has "$calls" "ctest --test-dir build/release"
run tests/run -- -R store
expect "a second run of the tests does not configure again" lacks "$calls" "cmake -S"
expect "what follows -- goes to ctest" has "$calls" "-R store"
run tests/run --build
expect "the tests can be built" has "$calls" "cmake --build build/release"
expect "and none is run then" lacks "$calls" "ctest"
run tests/run --sanitize
expect "--sanitize has a build of its own" has "$calls" "-B build/sanitize"
expect "--sanitize switches the sanitizers on" has "$calls" "-DBEDSIDE_SANITIZE=ON"
run src/run
expect "without a screen the exit code is not zero" test "$code" -ne 0
expect "without a screen it says so" has "$said" "no screen"
display=:7
run src/run -- --section positions
expect "what follows -- goes to the program" has "$said" "opened with --section positions"
display=
run src/run --opne
expect "an unknown option is refused by name" has "$said" "does not know '--opne'"
expect "an unknown option ends with an exit code" test "$code" -ne 0
mv "$work/tree" "$work/moved" && mkdir "$work/tree" && cp -R "$work/moved/." "$work/tree"
sed -i.old "s|=$work/tree|=$work/moved|" "$work/tree/build/release/CMakeCache.txt"
run src/run --no-open
expect "a copied build folder is set up afresh" has "$calls" "--fresh"

a_system Linux 0
silent dpkg-query
noted apt-get
run src/run --no-open
expect "Debian: what will be installed is printed first" says_before "qt6-svg-dev" "apt-get install"
expect "Debian: the package lists are refreshed first" says_before "apt-get -q update" "apt-get install"
run tests/run
expect "Debian: the tests ask for their packages too" has "$calls" "catch2"
expect "Debian: the tests ask for Node.js, npm and Java, which some of them need" \
    has "$calls" " nodejs npm default-jre-headless"
silent node && silent npm
run tests/run
expect "Debian: a Node.js that came another way is left as it is" lacks "$calls" " nodejs"
expect "Debian: and so is its npm" lacks "$calls" " npm"
expect "Debian: what else is missing is asked for" has "$calls" " default-jre-headless"

a_system Linux 1000
silent dpkg-query
noted apt-get
run src/run --no-open
expect "without root and sudo nothing is installed" lacks "$calls" apt-get
expect "without root and sudo it says what root should run" has "$said" "    apt-get install"
expect "without root and sudo the exit code is not zero" test "$code" -ne 0
noted sudo '"$@"'
run src/run --no-open
expect "a user installs through sudo" has "$calls" "sudo env DEBIAN_FRONTEND=noninteractive apt-get install"

a_system Linux 0
silent dpkg-query
noted apt-get "exit 100"
run src/run --no-open
expect "when installing fails it says what to do" has "$said" "If it is the network"
expect "when installing fails nothing is built" lacks "$calls" "cmake -S"

a_system Linux 0
silent dpkg-query
silent apt-cache
noted apt-get 'case "$*" in *speech-dispatcher*) exit 100 ;; esac'
run src/run --no-open
expect "Debian: what reads aloud is asked for" has "$calls" "qt6-speech-dev qt6-declarative-dev"
expect "without what reads aloud the program is built all the same" has "$calls" "cmake --build build/release"
expect "and it says what it does without" has "$said" "does not read aloud"

a_system Linux 0
silent rpm "exit 1"
noted dnf
run src/run --no-open
expect "Fedora installs with dnf" has "$calls" "dnf install --assumeyes gcc-c++"

a_system Linux 0
noted pacman '[ "$1" = -S ]'
run src/run --no-open
expect "Arch installs with pacman" has "$calls" "pacman -S --needed --noconfirm gcc"
expect "Arch is told where SQLiteCpp comes from" has "$said" "aur.archlinux.org/packages/sqlitecpp"

a_system Darwin 501
noted brew '[ "$1" != list ]'
run src/run --no-open
expect "macOS installs with Homebrew" has "$calls" "brew install cmake"

a_system MINGW64_NT 1000
noted pacman '[ "$1" = -S ]'
run src/run --no-open
expect "Windows installs with pacman, for UCRT" has "$calls" "-S --needed --noconfirm mingw-w64-ucrt-x86_64-gcc"
expect "Windows is told where SQLiteCpp comes from" has "$said" "github.com/SRombauts/SQLiteCpp"

a_system Linux 0
run src/run --no-open
expect "an unknown system is told what to install" has "$said" "nlohmann-json"
expect "an unknown system ends with an exit code" test "$code" -ne 0
finish
