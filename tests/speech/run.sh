#!/bin/sh
# Speaks with the real speech service, in a folder of its own, and into nothing instead of a loudspeaker:
# run.sh PROGRAM
# SPDX-License-Identifier: MIT
set -eu

for tool in speech-dispatcher espeak-ng; do
    if ! command -v "$tool" >/dev/null; then
        echo "not run: $tool is not installed"
        exit 77
    fi
done
if [ ! -x /usr/lib/speech-dispatcher-modules/sd_espeak-ng ]; then
    echo "not run: speech-dispatcher has no espeak-ng here"
    exit 77
fi

folder=$(mktemp -d)
service=
leave() {
    if [ -n "$service" ]; then # it may take a second, and must not write to a folder that is gone
        kill "$service" 2>/dev/null || true
        wait "$service" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$folder/run" "$folder/run/speech-dispatcher"
mkdir "$folder/modules"
printf 'pcm.!default { type null }\nctl.!default { type null }\n' >"$folder/alsa.conf"
printf '%s\n' 'LogLevel 3' 'AudioOutputMethod "alsa"' 'AudioALSADevice "default"' \
    'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"' 'DefaultModule espeak-ng' >"$folder/speechd.conf"
: >"$folder/modules/espeak-ng.conf"
socket=$folder/run/speech-dispatcher/speechd.sock
export HOME="$folder" XDG_RUNTIME_DIR="$folder/run" ALSA_CONFIG_PATH="$folder/alsa.conf"

speech-dispatcher -s -C "$folder" -S "$socket" -P "$folder/run/pid" -L "$folder/run" >/dev/null 2>&1 &
service=$!
waited=0
while [ ! -S "$socket" ] && [ $waited -lt 100 ]; do
    sleep 0.1
    waited=$((waited + 1))
done
"$1" "[engine]"
# And where nothing answers, and nothing can be started.
SPEECHD_ADDRESS=inet_socket:127.0.0.1:1 "$1" "[silence]"
