#!/bin/sh
# Configures a copy of the tree, puts forbidden includes into every file of every layer, and sees the build refuse them.
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2046
set -eu
source_folder=$1
. "$source_folder/tests/house/sentences.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tree"
cp -R "$source_folder/CMakeLists.txt" "$source_folder/src" "$source_folder/ui" "$source_folder/content" "$work/tree"
cmake -S "$work/tree" -B "$work/build" -G Ninja -DBEDSIDE_TESTS=OFF >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

# The layer statements, one a line: <name> SOURCES ... USES ... PROGRAM ...
sed 's/#.*//' "$source_folder/src/CMakeLists.txt" |
    awk 'BEGIN { RS = ")" } /layer\(/ { sub(/.*layer\(/, ""); gsub(/[ \n]+/, " "); print }' >"$work/layers"
layers=$(cut -d ' ' -f 1 "$work/layers")

uses() {
    sed -n "s/^$1 .*USES//p" "$work/layers" | sed 's/PROGRAM.*//'
}

# What a layer may not include: the layers and libraries that it does not use, and what nobody may.
forbidden() {
    used=" $1 $(uses "$1") "
    for layer in $layers; do
        case $used in *" $layer "*) ;; *) echo "\"$layer/some.h\"" ;; esac
    done
    case $used in *" nlohmann "*) ;; *) echo "<nlohmann/json.hpp>" ;; esac
    case $used in *" sqlite "*) ;; *) echo "<sqlite3.h>" "<SQLiteCpp/Database.h>" ;; esac
    case $used in *" md4c "*) ;; *) echo "<md4c.h>" ;; esac
    case $used in *" qtcore "* | *" qtwidgets "*) ;; *) echo "<QString>" "<QWidget>" ;; esac
    case $used in *" qtsvg "* | *" qtcore "* | *" qtwidgets "*) ;; *) echo "<QSvgRenderer>" ;; esac
    case $used in *" pango "*) ;; *) echo "<pango/pangocairo.h>" "<cairo.h>" "<cairo-pdf.h>" "<hb.h>" ;; esac
    case $used in *" rsvg "*) ;; *) echo "<librsvg/rsvg.h>" ;; esac
    case $used in *" qpdf "*) ;; *) echo "<qpdf/QPDF.hh>" ;; esac
    case $used in *" system "*) ;; *) echo "<dlfcn.h>" "<windows.h>" ;; esac
    echo '"../base/result.h"' "\"$1/../base/result.h\"" '<QtWidgets/QWidget>' '<QtCore/qstring.h>' '<curl/curl.h>' MACRO
}

check_includes() {
    log=$(cmake --build "$work/build" --target "$1_includes" 2>&1)
}

has_command() {
    case $commands in *"$1"*) ;; *) return 1 ;; esac
}

passes() {
    check_includes "$1" || { echo "$log" && return 1; }
}

fails() {
    if check_includes "$1"; then return 1; fi
}

# files <layer>: its C++ files, those in sub-folders too, as paths from src/.
files() {
    (cd "$source_folder/src" && find "$1" -name '*.h' -o -name '*.cpp')
}

# spoil <layer> <include>...: puts them into all its files.
spoil() {
    layer_files=$(files "$1" | sed "s|^|$work/tree/src/|")
    shift
    { printf '\n' && printf '#include %s\n' "$@"; } >"$work/includes"
    for file in $layer_files; do
        cat "$work/includes" >>"$file"
    done
}

restore() {
    cp -R "$source_folder/src/$1" "$work/tree/src"
}

# refused <file> <include>...: the log names each include at the file.
refused() {
    file=$1
    shift
    for include in "$@"; do
        header=${include#[\<\"]}
        header=${header%[\>\"]}
        case $log in
        *"$file: includes $header"* | *"$file: includes #include $header"*) ;;
        *) echo "not refused: $include" && return 1 ;;
        esac
    done
}

# Every command it takes to build the programs.
commands=$(cmake --build "$work/build" -- -t commands bedside bedside-cli bedside-content)
for folder in "$source_folder"/src/*/; do
    name=$(basename "$folder")
    expect "the folder src/$name is a layer" has " $(echo "$layers" | tr "\n" " ") " " $name "
done
for layer in $layers; do
    expect "building the programs checks the includes of $layer" has_command "-DLAYER=$layer "
    expect "$layer as it is passes" passes "$layer"
    unwanted=$(forbidden "$layer")
    spoil "$layer" $unwanted
    expect "the build refuses $layer with forbidden includes" fails "$layer"
    for file in $(files "$layer"); do
        expect "$file may not include what $layer does not use" \
            refused "$work/tree/src/$file" $unwanted
    done
    restore "$layer"
    expect "$layer passes again without the forbidden includes" passes "$layer"
done
finish
