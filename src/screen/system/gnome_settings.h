// SPDX-License-Identifier: MIT
// How the owner of a GNOME desktop wants windows to look, read from the file in which its settings service keeps it.
#pragma once

#include <QByteArray>
#include <QString>

namespace bedside::screen {

struct GnomeSettings {
    bool isStill = false;
    bool isDark = false;
    bool hasHighContrast = false;

    bool operator==(const GnomeSettings&) const = default;
};

/// Nothing is on where the session is not GNOME's, or where its file is not there or cannot be read.
GnomeSettings gnomeSettings();

/// Returns the folder in which that file is put anew at every change; empty where the session is not GNOME's.
QString gnomeSettingsFolder();

/// Returns what a dconf database holds for a key such as "/org/gnome/desktop/interface/color-scheme", in GVariant's own
/// bytes; nothing where it holds nothing, or is damaged.
QByteArray dconfValue(const QByteArray& database, const QByteArray& key);

} // namespace bedside::screen
