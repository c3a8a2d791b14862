#!/bin/sh
# Gives a test a screen, a session bus and assistive technology of its own: run.sh TEST argument...
# SPDX-License-Identifier: MIT
set -eu
. "$(dirname "$0")/../support/not_run.sh"

need_tools Xvfb dbus-run-session xdotool
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$launcher" ]; then break; fi
done
if [ ! -x "$launcher" ] || ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    not_run "at-spi2-core and python3-pyatspi are not installed"
fi

home=$(mktemp -d)
screen=
leave() {
    if [ -n "$screen" ]; then kill "$screen" 2>/dev/null || true; fi
    rm -rf "$home"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$home/run"

# The server takes a number that is free and writes it down once it is ready.
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$home/number" 2>/dev/null &
screen=$!
read -r number <"$home/number"

# Qt keeps a few bytes of its own when a window goes at an unlucky moment. Our own leaks show in the tests of the layers.
ASAN_OPTIONS=detect_leaks=0
export ASAN_OPTIONS
unset XAUTHORITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
DISPLAY=:$number HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LAUNCHER=$launcher \
    dbus-run-session -- sh -c '"$LAUNCHER" & /usr/bin/python3 -W ignore::DeprecationWarning "$@"' sh "$@"
