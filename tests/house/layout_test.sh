#!/bin/sh
# The tree is the one that src/README.md draws, its files are small, and each carries its licence.
# SPDX-License-Identifier: MIT
set -eu
cd "$1"
. tests/house/sentences.sh

# What is visible at the top and does not belong there. build/ is what the commands make; git ignores it.
strangers() {
    for name in *; do
        case $name in
        CMakeLists.txt | src | ui | content | tests | README.md | LICENSE | build) ;;
        *) echo "$name" ;;
        esac
    done
}

# longer_than <lines> <pattern>: the files of that name with more lines than that, with their lines.
longer_than() {
    find src ui tests -name "$2" -type f -exec awk -v most="$1" \
        'END { if (FNR > most) print FILENAME " has " FNR " lines" }' {} \;
}

without_licence() {
    find src tests \( -name '*.h' -o -name '*.cpp' \) -type f -exec awk \
        'FNR == 1 && $0 != "// SPDX-License-Identifier: MIT" { print FILENAME }' {} +
}

expect "nothing else is visible at the top" is_empty "$(strangers)"
for name in CMakeLists.txt src ui content tests README.md LICENSE src/README.md content/README.md; do
    expect "$name is there" test -e "$name"
done
expect "git ignores the build folder" grep -qx /build/ .gitignore
expect "no .cpp file is longer than 300 lines" is_empty "$(longer_than 300 '*.cpp')"
expect "no .h file is longer than 150 lines" is_empty "$(longer_than 150 '*.h')"
expect "no form is longer than 300 lines" is_empty "$(longer_than 300 '*.ui')"
expect "every C++ file opens with its licence" is_empty "$(without_licence)"
expect "the licence of the program is MIT" grep -q '^THE PROGRAM: MIT License$' LICENSE
expect "the licence of the content is CC BY 4.0" grep -q 'https://creativecommons.org/licenses/by/4.0/legalcode' LICENSE
finish
