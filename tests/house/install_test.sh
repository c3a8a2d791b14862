#!/bin/sh
# What is installed works where it lies, and nothing that others see on the computer tells what Bedside is about.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
if [ "$(uname -s)" != Linux ]; then
    echo "Skipped: this is where things lie on Linux."
    exit 77
fi
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
DESTDIR=$place cmake --install "$2" --prefix /usr >/dev/null
usr=$place/usr
entry=$usr/share/applications/bedside.desktop
icon=$usr/share/icons/hicolor/scalable/apps/bedside.svg
example=$usr/share/doc/Bedside/policy.example.ini
topic='back|pain|sex|intima|love|spine|disc|body|couple|partner|bed[^s]'

# value <key>: what the desktop entry says of it.
value() {
    sed -n "s/^$1=//p" "$entry"
}

# telling <text>: the topic words in it.
telling() {
    printf '%s\n' "$1" | grep -iE "$topic" || true
}

for program in bedside bedside-cli bedside-content; do
    expect "$program is in the path" test -L "$usr/bin/$program"
    expect "$program runs from there, without a display" env -u DISPLAY "$usr/bin/$program" --version
done
expect "paper is found from there" "$usr/bin/bedside-cli" handout --preset warning-signs -o "$place/signs.pdf"
expect "the example of a policy is there, and all of it counts" "$usr/bin/bedside" --check-policy "$example"

expect "the entry is for an application" test "$(value Type)" = Application
expect "the entry's first line is its group" test "$(sed -n 1p "$entry")" = '[Desktop Entry]'
expect "the entry opens links of ours" test "$(value MimeType)" = x-scheme-handler/bedside\;
expect "the entry hands the program one link, and no files" test "$(value Exec)" = 'bedside %u'
expect "the entry's icon is there" test -f "$icon" -a "$(value Icon)" = bedside
expect "every line of the entry is a group or a key" is_empty "$(grep -vE '^(\[Desktop Entry\]|[A-Za-z]+=.+)$' "$entry")"
expect "no key of the entry is said twice" is_empty "$(cut -d= -f1 "$entry" | sort | uniq -d)"
for key in Name GenericName Comment Keywords; do
    expect "$key is said, and tells no topic" test -n "$(value $key)" -a -z "$(telling "$(value $key)")"
done
expect "the icon holds no words" is_empty "$(grep -E '<(title|desc|text)' "$icon")"
if command -v desktop-file-validate >/dev/null || [ -n "${BEDSIDE_NOTHING_LEFT_OUT:-}" ]; then
    expect "desktop-file-validate has nothing to say" is_empty "$(desktop-file-validate "$entry" 2>&1)"
fi
finish
