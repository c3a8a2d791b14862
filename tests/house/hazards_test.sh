#!/bin/sh
# Configures a copy of the tree, names tests and laws that do not exist, and sees the build refuse them.
# SPDX-License-Identifier: MIT
set -eu
source_folder=$1
build_folder=$2
. "$source_folder/tests/house/sentences.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tree"
for part in CMakeLists.txt src ui content tests; do cp -R "$source_folder/$part" "$work/tree"; done
cmake -S "$work/tree" -B "$work/build" -G Ninja -DBEDSIDE_TESTS=OFF >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
hazards=content/back-pain-and-intimacy/hazards.json

# with <key> <value>: the hazards, where the first such list of the file holds this too.
with() {
    key="\"$1\": [" value=$2 awk '
        { at = index($0, ENVIRON["key"]); rest = substr($0, at + length(ENVIRON["key"])) }
        at && !done { done = 1; print ENVIRON["key"] ENVIRON["value"] (rest ~ /^]/ ? "" : ",") rest; next }
        { print }' "$source_folder/$hazards" >"$work/tree/$hazards"
}

passes() {
    log=$("$@" 2>&1) || { echo "$log" && return 1; }
}

refuses() {
    if log=$("$@" 2>&1); then return 1; fi
}

check() {
    cmake --build "$work/build" --target hazards
}

# The compiler that is tested here already: what the build runs, without building it once more.
compile() {
    "$build_folder/bedside-content" build "$work/tree/content" -o "$work/content.db"
}

commands=$(cmake --build "$work/build" -- -t commands bedside bedside-cli)
expect "building the programs looks for the tests of the hazards" has "$commands" check_hazards.cmake
expect "building the programs looks for the laws of the hazards" \
    has "$commands" "bedside-content build $work/tree/content"
expect "the hazards as they are name tests that exist" passes check
expect "the hazards as they are name laws that exist" passes compile

with tests '"nobody wrote this test; it is [not there"'
expect "the build refuses a test that does not exist" refuses check
expect "it says where that test is named, and how" has "$log" \
    "$work/tree/$hazards:/hazards/0/tests/0: no test is called \"nobody wrote this test; it is [not there\""
with tests '"nobody wrote \"this\" test"'
printf '\n// TEST_CASE("nobody wrote \\"this\\" test") {}\n' >>"$work/tree/tests/base/result_test.cpp"
expect "a test that is only spoken of is refused" refuses check
expect "as one that does not exist" has "$log" 'no test is called "nobody wrote "this" test"'
printf '\nTEST_CASE("nobody wrote "\n          "\\"this\\" test") {}\n' >>"$work/tree/tests/base/result_test.cpp"
expect "once it is written, the build passes, also where its name takes two lines" passes check

with laws 99
expect "the build refuses a law that does not exist" refuses compile
expect "it says where that law is named" has "$log" "hazards.json:/hazards/0/laws/0: no law has this number"
finish
