#!/bin/sh
# Every handout as a page, held against the HTML standard by npm's vnu-jar.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
. "$1/tests/support/not_run.sh"
cli=$2/bedside-cli
need_tools java npm
home=$2/vnu
checker=$home/node_modules/vnu-jar/build/dist/vnu.jar
need_from_npm "$home" vnu-jar/build/dist/vnu.jar vnu-jar@26.9.27
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

calm='"P0":"start","P1":"yes","P2":"me","U7":"not_pregnant","H2":3,"F1":"worse","F2":"worse","B6":["nitrate"]'
for question in E7 E8 E9 E6 E1 E2 E3 E4 E5 U1 U2 U3 U4 U5 U6 U8 U9 S2 S8 S10 S3 S4 S5 H1 H3; do
    calm="$calm,\"$question\":\"no\""
done
echo "{$calm}" >calm.json
echo '{"P0":"start","P1":"yes","P2":"me","E1":"yes"}' >now.json
echo '{"name":"A <clinic> & more","lines":["1 Road"],"logo":"logo.svg"}' >clinic.json
echo '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40z"/></svg>' >logo.svg
printf 'Dear \327\251\327\234\327\225\327\235,\n\nall <the> best & more.\n' >note.txt

# page <name> <argument>...: writes it with everything that a handout can have.
page() {
    name=$1
    shift
    "$cli" handout "$@" --include-private --format html --region GB --evidence --dose-lines --name-lines --letterhead clinic.json \
        --note-file note.txt -o "$name.html" >/dev/null
}

for preset in summary positions partner slow-down bed visit warning-signs wallet clinicians booklet; do
    page "$preset" --preset $preset --answers calm.json
done
for language in es ar; do
    for preset in summary positions visit wallet clinicians; do
        page "$preset-$language" --preset $preset --answers calm.json --language $language
    done
    page "urgent-$language" --preset summary --answers now.json --language $language
done
page urgent --preset summary --answers now.json
page chosen --parts position:SIDE,position:MISS1,card:A7,claim:medium-firm,section:right-bed
page beside --preset bed --answers now.json

expect "a checker of HTML runs" has "$(java -jar "$checker" --version)" "."
# All in one run, for it takes longer to begin than to read a page. It names each file that it has something to say of.
code=0
said=$(java -jar "$checker" --Werror *.html 2>&1) || code=$?
for file in *.html; do
    expect "$file is valid HTML" lacks "$said" "/$file\":"
done
expect "the checker of HTML has nothing to say" is_empty "$said"
expect "the checker of HTML says so" test "$code" = 0
finish
