# Sourced by src/run, tests/run and .ci/: installs what is missing through the system's package manager, configures and
# builds. Plain POSIX shell: lists are words between spaces. The current folder is the top of the repository.
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2046,SC2086

say() {
    printf '%s\n' "$@"
}

# fail <line>...: says what happened and what to do next, and ends the script.
fail() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

# Which package manager is at work here: apt, dnf, arch, msys2 or brew, or nothing when none is known.
package_manager() {
    case $(uname -s) in
    Darwin) if command -v brew >/dev/null; then echo brew; fi ;;
    MINGW* | MSYS*) echo msys2 ;;
    *)
        if command -v apt-get >/dev/null; then
            echo apt
        elif command -v dnf >/dev/null; then
            echo dnf
        elif command -v pacman >/dev/null; then
            echo arch
        fi
        ;;
    esac
}

# packages <manager> <purpose>: the packages a purpose needs. Purposes: program, tests, checks, slow.
# (libmd4c-html0 is not used, but the CMake files of Debian's libmd4c-dev insist on it.)
packages() {
    mingw=${MINGW_PACKAGE_PREFIX:-mingw-w64-ucrt-x86_64}
    case $1-$2 in
    apt-program)
        echo g++ cmake ninja-build qt6-base-dev qt6-svg-dev nlohmann-json3-dev libsqlitecpp-dev libsqlite3-dev
        echo libmd4c-dev libmd4c-html0 pkgconf libpango1.0-dev librsvg2-dev libqpdf-dev libqrencode-dev fonts-inter
        echo qt6-tools-dev qt6-l10n-tools qt6-translations-l10n fonts-noto-core
        ;;
    apt-tests)
        echo catch2 python3 python3-z3 python3-pyatspi at-spi2-core dbus xvfb xauth xdotool orca poppler-utils zbar-tools
        echo pandoc strace xclip x11-utils binutils desktop-file-utils
        # These often come another way, which Debian's packages would not go together with.
        for tool in node:nodejs npm:npm java:default-jre-headless; do
            if ! command -v ${tool%%:*} >/dev/null; then echo ${tool#*:}; fi
        done
        ;;
    apt-checks) echo clang-format ccache ;;
    apt-slow) echo clang clang-tidy python3 ;;
    dnf-program)
        echo gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtsvg-devel json-devel sqlitecpp-devel sqlite-devel
        echo md4c-devel pkgconf-pkg-config pango-devel librsvg2-devel qpdf-devel qrencode-devel rsms-inter-fonts
        echo qt6-qttools-devel qt6-linguist qt6-qttranslations google-noto-sans-arabic-fonts
        ;;
    dnf-tests)
        echo catch-devel python3 python3-z3 python3-pyatspi at-spi2-core dbus-daemon xorg-x11-server-Xvfb
        echo xorg-x11-xauth xdotool orca poppler-utils zbar pandoc strace xclip xprop binutils desktop-file-utils
        echo nodejs npm java-headless
        ;;
    dnf-checks) echo clang-tools-extra ccache ;;
    dnf-slow) echo clang clang-tools-extra ;;
    arch-program)
        echo gcc cmake ninja qt6-base qt6-svg nlohmann-json sqlite md4c pkgconf pango librsvg qpdf qrencode inter-font
        echo qt6-tools qt6-translations noto-fonts
        ;;
    arch-tests)
        echo catch2 python python-z3-solver python-atspi at-spi2-core dbus xorg-server-xvfb xorg-xauth xdotool
        echo orca poppler zbar pandoc-cli strace xclip xorg-xprop binutils desktop-file-utils
        echo nodejs npm jre-openjdk-headless
        ;;
    arch-checks | arch-slow) echo clang ;;
    msys2-program)
        for name in gcc cmake ninja qt6-base qt6-svg qt6-tools qt6-translations nlohmann-json sqlite3 md4c pkgconf \
            pango librsvg qpdf qrencode; do
            echo "$mingw-$name"
        done
        ;;
    msys2-tests) echo "$mingw-catch" "$mingw-poppler" ;;
    msys2-checks | msys2-slow) echo "$mingw-clang" "$mingw-clang-tools-extra" ;;
    brew-program)
        echo cmake ninja qt nlohmann-json sqlitecpp sqlite md4c pkgconf pango librsvg qpdf qrencode font-inter
        echo font-noto-sans-arabic
        ;;
    brew-tests) echo catch2 poppler zbar pandoc node ;;
    brew-checks) echo clang-format ccache ;;
    brew-slow) echo llvm ;;
    esac
}

# optional_packages <manager>: what the program can do without. Without Qt's speech and a speech service it cannot read
# aloud, and says so. From Qt 6.6 on, Debian and Ubuntu ship the plugins that read SVG icons apart.
optional_packages() {
    case $1 in
    apt)
        for name in qt6-svg-plugins qt6-speech-dev qt6-declarative-dev qt6-speech-speechd-plugin speech-dispatcher \
            speech-dispatcher-espeak-ng espeak-ng; do
            if apt-cache show $name >/dev/null 2>&1; then echo $name; fi
        done
        ;;
    dnf) echo qt6-qtspeech-devel qt6-qtspeech-speechd speech-dispatcher speech-dispatcher-espeak-ng espeak-ng ;;
    arch) echo qt6-speech speech-dispatcher espeak-ng ;;
    msys2) echo "${MINGW_PACKAGE_PREFIX:-mingw-w64-ucrt-x86_64}-qt6-speech" ;;
    esac
}

is_installed() {
    case $1 in
    apt) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    arch | msys2) pacman -T "$2" >/dev/null ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

# not_installed <manager> <package>...: those of them that are missing, on one line.
not_installed() {
    manager=$1
    shift
    missing=
    for package in "$@"; do
        if ! is_installed "$manager" "$package"; then missing="$missing $package"; fi
    done
    echo "${missing# }"
}

install_command() {
    case $1 in
    apt) echo apt-get install --yes --no-install-recommends ;;
    dnf) echo dnf install --assumeyes ;;
    arch | msys2) echo pacman -S --needed --noconfirm ;;
    brew) echo brew install ;;
    esac
}

# What goes before a command that root must run: nothing, or sudo. Ends the script when there is no way.
root_prefix() {
    if [ "$1" = msys2 ] || [ "$1" = brew ] || [ "$(id -u)" = 0 ]; then return; fi
    if command -v sudo >/dev/null; then
        echo sudo
    else
        fail "Nothing was installed: that needs root, and sudo is not here. As root, run" \
            "    $(install_command "$1") $2" "and then start $0 again."
    fi
}

# install_missing <purpose>...: installs what the purposes need and is not there yet, after saying what that is.
install_missing() {
    manager=$(package_manager)
    if [ -z "$manager" ]; then refuse_unknown_system; fi
    needed=$(for purpose in "$@"; do packages "$manager" "$purpose"; done)
    missing=$(not_installed "$manager" $needed)
    if [ -n "$missing" ]; then
        say "Bedside needs packages that are not installed yet:" "    $missing"
        prefix=$(root_prefix "$manager" "$missing") || exit 1
        install_packages "$manager" "$prefix" $missing
    fi
    require_sqlitecpp "$manager"
}

# install_packages <manager> <prefix> <package>...
install_packages() {
    manager=$1
    prefix=$2
    shift 2
    if [ "$manager" = apt ]; then
        say "Refreshing the package lists: ${prefix:+$prefix }apt-get update"
        $prefix apt-get -q update || say "Not all package lists could be refreshed. Going on with those that are here."
    fi
    command=$(install_command "$manager")
    say "Installing them: ${prefix:+$prefix }$command $*"
    if ! $prefix env DEBIAN_FRONTEND=noninteractive $command "$@"; then
        fail "The packages were not installed; the reason stands above." \
            "If it is the network, connect and start $0 again. If you may not use sudo, ask someone who may to run" \
            "    $command $*"
    fi
    optional=$(not_installed "$manager" $(optional_packages "$manager"))
    if [ -n "$optional" ] && ! $prefix env DEBIAN_FRONTEND=noninteractive $command $optional; then
        say "These were not installed, and Bedside does without them: $optional" \
            "(Without the speech packages it does not read aloud.)"
    fi
}

# SQLiteCpp is in no package list that pacman reads by itself, so there it must come by hand.
require_sqlitecpp() {
    case $1 in
    arch) where="It is in the Arch User Repository: https://aur.archlinux.org/packages/sqlitecpp" ;;
    msys2) where="Build and install it with CMake from https://github.com/SRombauts/SQLiteCpp" ;;
    *) return ;;
    esac
    for folder in "${MINGW_PREFIX:-/usr}" /usr/local; do
        if [ -f "$folder/lib/cmake/SQLiteCpp/SQLiteCppConfig.cmake" ]; then return; fi
    done
    fail "One library is still missing, and pacman does not have it: SQLiteCpp 3.2 or newer." "$where" \
        "Then start $0 again."
}

refuse_unknown_system() {
    hint="This system's package manager is not one that Bedside knows (apt, dnf, pacman, Homebrew)."
    if [ "$(uname -s)" = Darwin ]; then hint="Homebrew is not installed. It is at https://brew.sh"; fi
    fail "$hint" "Bedside needs, with development files, in these versions or newer:" \
        "    a C++20 compiler (GCC 12 or Clang 14), CMake 3.25, Ninja" \
        "    Qt 6.4 (Core, Gui, Widgets, Svg, PrintSupport, LinguistTools), nlohmann-json 3.11" \
        "    SQLite 3.40 with FTS5, SQLiteCpp 3.2" \
        "    md4c 0.4, pkg-config, Pango 1.50, cairo 1.16, librsvg 2.52, qpdf 11, libqrencode 4" \
        "    the typefaces Inter and Noto Sans Arabic" \
        "    for reading aloud Qt TextToSpeech, speech-dispatcher and espeak-ng (can be left out)" \
        "    for the tests Catch2 2 or 3, Xvfb, D-Bus, AT-SPI, xdotool, Python 3 with pyatspi, z3" \
        "    pandoc, zbar, strace, xclip, xprop, binutils, Poppler's tools, desktop-file-utils, Orca, Node.js, npm and Java" \
        "With those installed, this builds it without a package manager:" \
        "    cmake -S . -B build/release -G Ninja -DBEDSIDE_TESTS=OFF && cmake --build build/release"
}

# is_configured <folder>: its build files are there and of this very tree (those of a copied folder name the old one).
is_configured() {
    [ -f "$1/build.ninja" ] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$1/CMakeCache.txt"
}

# has_option <folder> <NAME=VALUE>
has_option() {
    is_configured "$1" && grep -q "^${2%%=*}:[A-Z]*=${2#*=}\$" "$1/CMakeCache.txt"
}

# configure <folder> <option>...
configure() {
    folder=$1
    shift
    if ! is_configured "$folder"; then set -- --fresh "$@"; fi
    if command -v ccache >/dev/null; then set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    if [ "$(uname -s)" = Darwin ]; then set -- "$@" "-DCMAKE_PREFIX_PATH=$(brew --prefix);$(brew --prefix sqlite)"; fi
    cmake -S . -B "$folder" -G Ninja "$@" ||
        fail "CMake could not set up the build in $folder; the reason stands above." \
            "Bedside needs CMake 3.25, Qt 6.4, and GCC 12 or Clang 14, or newer: Debian 12 and Ubuntu 24.04 have them."
}

# build <folder> <target>...
build() {
    folder=$1
    shift
    cmake --build "$folder" --target "$@" || fail "The build in $folder failed; the first error above says where."
}

# A first build as root leaves a folder that its owner cannot write to.
require_writable() {
    if [ -e build ] && [ ! -w build ]; then
        fail "The folder build/ belongs to someone else (an earlier run as root?). Remove it: sudo rm -r build"
    fi
}
