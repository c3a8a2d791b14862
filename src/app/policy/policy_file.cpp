// SPDX-License-Identifier: MIT
#include "app/policy/policy_file.h"

#include "app/policy/ini_file.h"
#include "app/policy/policy_keys.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <ranges>

namespace bedside::app {

namespace {

/// Returns the system's folders for settings, the one that counts first.
QStringList systemFolders() {
#if defined(Q_OS_WIN)
    // C:/ProgramData, as the system names it, whatever the environment says.
    const QSettings system(QSettings::IniFormat, QSettings::SystemScope, QStringLiteral("bedside"));
    return {QFileInfo(QFileInfo(system.fileName()).path()).path()};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/Library/Application Support")};
#else
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)); // the user's own
    return folders;
#endif
}

} // namespace

QStringList policyPlaces() {
    QStringList places;
    for (const QString& folder : systemFolders())
        places.append(folder + QStringLiteral("/bedside/policy.ini"));
    return places;
}

PolicyReading readPolicy(const QStringList& files, const PolicyWords& known) {
    PolicyReading reading;
    PolicyKeys keys(known, reading.policy, reading.remarks);
    for (const QString& file : files | std::views::reverse) // so that what is said further to the front comes last
        if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
            for (const IniEntry& entry : readIni(file, reading.remarks))
                keys.take(entry);
    keys.finish();
    reading.places = keys.places();
    return reading;
}

} // namespace bedside::app
