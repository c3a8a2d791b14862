#!/bin/sh
# No library of the network is linked by our code, and what system libraries drag in is on a list with its reason:
# linked_test.sh SOURCES BUILD
# SPDX-License-Identifier: MIT
set -eu
cd "$1"
build=$2
. tests/house/sentences.sh
. tests/support/not_run.sh

need_tools readelf ldd

# What speaks to a network, or holds the ciphers for it.
suspicious='network|curl|ssl|crypto|gnutls|soup|http|ssh|ftp|krb|gssapi|ldap|websocket|nettle|hogweed|cups|avahi'

# May come along, each with its reason.
tolerated() {
    case $1 in
    libgnutls.so.*) echo "qpdf takes its ciphers from it, to read encrypted files" ;;
    libnettle.so.* | libhogweed.so.*) echo "gnutls computes with it" ;;
    esac
}

needed() { readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; }
all() { ldd "$1" | awk '{ print $1 }'; }
suspects() { grep -Ei "$suspicious" || true; }

strangers() {
    for library in $(all "$1" | suspects); do
        reason=$(tolerated "$library")
        if [ -z "$reason" ]; then echo "$library"; else echo "        $library: $reason" >&2; fi
    done
}

files="bedside bedside-cli bedside-paper.so bedside-printing.so"
if [ -f "$build/bedside-voice.so" ]; then files="$files bedside-voice.so"; fi
for file in $files; do
    expect "$file is there" test -f "$build/$file"
    expect "$file needs no library of the network" is_empty "$(needed "$build/$file" | suspects)"
    expect "what the libraries of $file drag in is on the list" is_empty "$(strangers "$build/$file")"
done
expect "a library of the network would be seen" test -n "$(printf 'libQt6Network.so.6\nlibcurl.so.4\n' | suspects)"
finish
