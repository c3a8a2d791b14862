#!/bin/sh
# What the programs load: the command line has no Qt in it, and nothing reaches for the network.
# SPDX-License-Identifier: MIT
set -eu
. "$1/tests/house/sentences.sh"
. "$1/tests/support/not_run.sh"
build_folder=$2
need_tools ldd
# What only paper needs; some of it brings a network library along.
paper='libQt6PrintSupport|libpango|libcairo|librsvg|libqpdf|libcups'
network='libQt6Network|libcurl|libssl|libgnutls|libnghttp|libsoup'

# loaded <program> <pattern>: the libraries of that name that the program loads.
loaded() {
    ldd "$build_folder/$1" | grep -E "$2" || true
}

for program in bedside bedside-cli bedside-content; do
    expect "$program loads the C++ library" test -n "$(loaded $program 'libstdc\+\+|libc\+\+')"
    expect "$program loads no network library" is_empty "$(loaded $program "$network")"
    expect "$program loads nothing for paper before somebody wants it" is_empty "$(loaded $program "$paper")"
done
expect "the library for paper lies beside the programs" test -n "$(loaded bedside-paper.so 'libpango')"
expect "the library for paper loads no Qt" is_empty "$(loaded bedside-paper.so libQt)"
expect "bedside loads Qt" test -n "$(loaded bedside libQt6Widgets)"
expect "bedside-cli loads no Qt" is_empty "$(loaded bedside-cli libQt)"
expect "bedside-content loads no Qt" is_empty "$(loaded bedside-content libQt)"
finish
