// SPDX-License-Identifier: MIT
#include "app/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

namespace bedside::app {

namespace {

const char* const sizeKey = "window/size";

QString ourFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/bedside/window.ini");
}

} // namespace

WindowPlace::WindowPlace(QWidget& window) : m_window(window) {
    const QSize kept = QSettings(ourFile(), QSettings::IniFormat).value(sizeKey).toSize();
    if (kept.isValid() && !kept.isEmpty())
        window.resize(kept.boundedTo(window.screen()->availableSize()));
}

WindowPlace::~WindowPlace() {
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        QSettings(ourFile(), QSettings::IniFormat).setValue(sizeKey, m_window.size());
}

} // namespace bedside::app
