#!/bin/sh
# The reading grades that the compiler tells, held against a second reading of the files (npm's syllable and
# flesch-kincaid): sections, outcomes, cards, questions and easy words.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
. "$1/tests/support/not_run.sh"
compiler=$2/bedside-content
need_tools node npm
home=$2/grades
need_from_npm "$home" flesch-kincaid syllable@5.0.1 flesch-kincaid@2.0.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$compiler" check "$1/content" --language en --report >"$work/report.txt"

# read_again <article>: what the second reading says of the article and the report.
read_again() {
    node "$1/../tests/compiler/grades_check.mjs" "$home/node_modules" "$2" "$work/report.txt" 2>&1 || true
}

article=$1/content/back-pain-and-intimacy
said=$(read_again "$1/content" "$article")
expect "both readings agree, none lies above 7, and no median above 6" \
    test "$(echo "$said" | head -1 | cut -d' ' -f1)" = "checked"
expect "more than a hundred texts were read" test "$(echo "$said" | sed -n 's/^checked \([0-9]*\).*/\1/p')" -gt 100
expect "no text is exempt" test "$(echo "$said" | sed -n 's/.*exempt: *//p')" = ""

cp -R "$article" "$work/article"
hard="Considerable physiological deterioration necessitates immediate multidisciplinary rehabilitation interventions."
printf '\n%s\n' "$hard $hard $hard $hard $hard $hard $hard $hard" >>"$work/article/en/sections/right-bed.md"
said=$(read_again "$1/content" "$work/article")
expect "a text that reads harder than was told is found" has "$said" "right-bed: told"
expect "a text above grade 7 is found" has "$said" "right-bed: reads at grade"
finish
