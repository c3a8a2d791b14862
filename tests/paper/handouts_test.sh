#!/bin/sh
# Handouts from the command line, looked at with Poppler's tools: a second opinion on what tests/paper reads itself.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
. "$1/tests/support/not_run.sh"
cli=$2/bedside-cli
need_tools pdfinfo pdftotext
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"P0":"start","P1":"yes","P2":"me","E7":"yes","E1":"yes","B3":"yes"}' >now.json
echo '{"P0":"start","P1":"yes","P2":"me","U7":"sign"}' >maternity.json
calm='"P0":"start","P1":"yes","P2":"me","U7":"not_pregnant","H2":3,"F1":"worse","F2":"worse","B6":["nitrate"],"C1":["M2"]'
for question in E7 E8 E9 E6 E1 E2 E3 E4 E5 U2 U3 U4 U5 U6 U8 U9 S2 S8 S10 S3 S4 S5 H1 H3; do
    calm="$calm,\"$question\":\"no\""
done
echo "{$calm,\"U1\":\"yes\"}" >today.json
echo "{$calm,\"U1\":\"no\"}" >calm.json

# handout <file> <argument>...: writes it, and sets said (what the program printed) and code.
handout() {
    file=$1
    shift
    code=0
    said=$("$cli" handout "$@" -o "$file" 2>&1) || code=$?
}

# letters: what was read, without spaces and the signs that only one of the two writes.
letters() {
    sed -e 's/•//g' -e "s/$(printf '\302\240')//g" -e 's/^ *\[ \] //' | tr -d ' \n:=_-'
}

# said_in <pdf>: the words of its structure, but for those of drawings, which Poppler tells in part.
said_in() {
    pdfinfo -struct-text "$1" 2>/dev/null | awk '/^ *(Caption|Figure)/ { isDrawing = 1; next }
        /^ *"/ { if (!isDrawing) print; next }
        { isDrawing = 0 }' | sed -n 's/^ *"\(.*\)"$/\1/p'
}

# without_foot: what was read, but for its last four lines. They say what stands at the foot of each page on paper, which
# is no part of the structure there.
without_foot() {
    sed -e :a -e '$d;N;2,4ba' -e 'P;D'
}

# reads_alike <pdf> <text file>: Poppler finds in the structure what the text says.
reads_alike() {
    said_in "$1" | letters >read
    without_foot <"$2" | grep -Ev '^\[(Drawing|Dibujo): ' | letters >wanted
    cmp read wanted
}

has_one_title() {
    [ "$(pdfinfo -struct "$1" 2>/dev/null | grep -c '^ *H1')" = 1 ]
}

page_count() {
    pdfinfo "$1" | sed -n 's/^Pages: *//p'
}

embeds_its_fonts() {
    pdffonts "$1" | tail -n +3 | grep -v ' yes yes yes ' >not_embedded || true
    is_empty "$(cat not_embedded)" && [ "$(pdffonts "$1" | wc -l)" -gt 2 ]
}

# looks <sentence> <argument>...: holds a handout against the sentences that are true of each.
looks() {
    name=$1
    shift
    for layout in "a4 normal" "a4 giant" "letter large" "a5 giant"; do
        set -- "$@" --paper "${layout% *}" --size "${layout#* }"
        handout once.pdf "$@"
        expect "$name on $layout is written" test "$code" = 0
        handout twice.pdf "$@"
        expect "$name on $layout has the same bytes each time" cmp once.pdf twice.pdf
        handout wanted.txt "$@" --format text
        expect "$name on $layout reads like its text" reads_alike once.pdf wanted.txt
        expect "$name on $layout has one title" has_one_title once.pdf
        expect "$name on $layout is tagged" has "$(pdfinfo once.pdf)" "Tagged:          yes"
        expect "$name on $layout has its fonts with it" embeds_its_fonts once.pdf
    done
}

looks "an emergency" --preset summary --answers now.json --region GB
looks "a call to the maternity unit" --preset summary --answers maternity.json
looks "a day's notice" --preset summary --answers today.json --region US
looks "a summary" --preset summary --answers calm.json --include-private
looks "the warning signs" --preset warning-signs --region IE
looks "positions" --preset positions --answers calm.json --evidence
looks "the cards to cut out" --preset wallet --region GB --ink black
looks "a sheet to write on" --preset visit --name-lines --dose-lines --margins narrow
looks "a sheet in Spanish" --preset visit --language es --region US
# Poppler loses what follows a joined letter in a stretch, so the text of the Arabic structure is left to tests/paper.
reads_alike() {
    true
}
looks "an emergency in Arabic" --preset summary --answers now.json --region GB --language ar
looks "cards to cut out in Arabic" --preset wallet --language ar --ink black
expect "an Arabic file says so" has "$(pdfinfo -struct once.pdf 2>/dev/null)" "/WritingMode /RlTb"
expect "and has its typeface with it" has "$(pdffonts once.pdf)" "+NotoSansArabic"

handout sheet.pdf --preset warning-signs --size giant --paper a5
expect "giant print flows on to more pages" test "$(page_count sheet.pdf)" -gt 2
handout sheet.txt --preset summary --answers now.json --format text
expect "no answer stands on a handout" lacks "$(cat sheet.txt)" "Because you answered"
expect "the title tells nothing about anybody" has "$(pdfinfo sheet.pdf)" "Title:           Bedside handout"
handout sheet.html --preset summary --answers calm.json --format html
expect "advice from private answers needs a second yes" test "$code" = 1
expect "and it says how to give it" has "$said" "--include-private"
handout calm.json --preset positions --answers calm.json
expect "a handout is not written over the answers that it is made from" test "$code" = 1
expect "and they are still there" has "$(cat calm.json)" '"B6"'
handout sheet.html --preset summary --answers calm.json --include-private --format html
expect "a page says the same title" has "$(cat sheet.html)" "<title>Bedside handout</title>"
expect "and tells the edition, as paper does at its foot" has "$(cat sheet.html)" "next review by"
handout sheet.mail --preset summary --answers calm.json --include-private --format mail
expect "mail suggests a subject that tells nothing" test "$(head -1 sheet.mail)" = "Subject: Bedside handout"

handout sheet.pdf --preset summary
expect "a summary needs answers" test "$code" = 1
expect "and it says so" has "$said" "needs answers"
handout sheet.txt --parts card:A7 --answers now.json --format text
expect "advice that waits is not printed while help is needed" test "$code" = 1
handout sheet.txt --parts position:MISS2 --answers calm.json --format text
expect "a position is not picked past what the answers leave for now" has "$said" "not chosen by itself"
handout sheet.txt --preset summary --answers now.json --format text
handout sheet.pdf --preset positions --answers now.json
expect "no position is printed while help is needed" test "$code" = 1
expect "and it says what to look at first" has "$said" "Look at this first"
handout sheet.pdf --preset summry --answers calm.json
expect "a mistyped preset is answered with the nearest" has "$said" "The nearest: summary"
handout sheet.pdf --preset warning-signs --paper a3
expect "an unknown paper is not understood" test "$code" = 2
expect "nor is a handout without a place" lacks "$("$cli" handout --preset warning-signs 2>&1 || true)" "Written"

printed=$(sed -n 's/.*Code: \(BS-[^ ]*\).*/\1/p' sheet.txt)
expect "the code that is printed is current" has "$("$cli" verify "$printed")" "is current"
if command -v zbarimg >/dev/null; then
    pdftoppm -r 200 -png once.pdf seen
    expect "a camera reads the same code" has "$(zbarimg -q --raw seen-*.png)" "BS-"
fi

printf '[{"preset":"bed","output":"l1.pdf","name":"Zo\303\253","letterhead":"clinic.json"},
    {"preset":"nope","output":"l2.pdf"},{"preset":"bed","format":"html","output":"l3.html"}]' >list.json
echo '{"name":"A clinic","lines":["1 Road"],"logo":"logo.svg"}' >clinic.json
echo '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40z"/></svg>' >logo.svg
code=0
said=$("$cli" handout --list list.json 2>&1) || code=$?
expect "a list with a bad handout ends with an exit code" test "$code" = 1
expect "and names it" has "$said" "list.json:/1: there is no preset 'nope'"
expect "the others are written" test -s l1.pdf -a -s l3.html -a ! -e l2.pdf
expect "a name is on the page and not in the title" has "$(pdftotext l1.pdf -)" "Zo"
expect "nor is it what the file is called inside" lacks "$(pdfinfo l1.pdf)" "Zo"

echo '[{"preset":"bed","output":"l4.txt","format":"text"}]' >list.json
code=0
said=$("$cli" handout --list list.json --language ar 2>&1) || code=$?
expect "a list may be in one other language" has "$(cat l4.txt)" "السرير والنوم"
for command in "judge --answers calm.json" "clinic --answers calm.json" "render --section right-bed --format text"; do
    # shellcheck disable=SC2086
    expect "'$command' speaks Arabic" has "$("$cli" $command --language ar)" "الظهر"
done
"$cli" export note --answers calm.json --language es -o note-es.txt >/dev/null
expect "a note speaks Spanish" has "$(cat note-es.txt)" "Contenido"

handout /proc/sheet.pdf --preset warning-signs
expect "a place that cannot be written ends with an exit code" test "$code" = 1
expect "and is named" has "$said" "/proc/sheet.pdf"
handout nowhere/sheet.pdf --preset warning-signs
expect "a folder that is not there ends with an exit code" test "$code" = 1

# A limit on the size of files stands for the full disk: the write fails midway.
handout twice.pdf --preset warning-signs
mkdir full && cp twice.pdf full/old.pdf
code=0
said=$(trap '' XFSZ && ulimit -f 8 && "$cli" handout --preset warning-signs -o full/old.pdf 2>&1) || code=$?
expect "a full disk ends with an exit code" test "$code" = 1
expect "and says so" has "$said" "cannot be written"
expect "the older file is whole" cmp twice.pdf full/old.pdf
expect "and nothing half-written lies beside it" test "$(ls -A full)" = old.pdf

# Where a small disk may be made here, the same on a disk that is really full.
full_disk() {
    unshare -rm sh -c 'mount -t tmpfs -o size=64k small full && cp twice.pdf full/old.pdf 2>/dev/null ||
        head -c 20000 twice.pdf >full/old.pdf
        cp full/old.pdf kept.pdf
        head -c 60000 /dev/zero >full/filler 2>/dev/null
        "$0" handout --preset warning-signs -o full/old.pdf 2>&1 && echo "no refusal"
        cmp full/old.pdf kept.pdf && ls -A full' "$cli"
}
if unshare -rm sh -c 'mount -t tmpfs -o size=64k small full' 2>/dev/null; then
    said=$(full_disk)
    expect "a disk that is full is told by its place" has "$said" "full/old.pdf: cannot be written"
    expect "on it the older file is whole, and nothing else is new" has "$said" "filler
old.pdf"
fi
finish
