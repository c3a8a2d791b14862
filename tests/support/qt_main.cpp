// SPDX-License-Identifier: MIT
// The main program of a test of widgets: an application without a screen around the run of Catch2, version 2 or 3.
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // As the program does: no file dialog of one test remembers where another one was.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
    QApplication::setStyle(QStringLiteral("Fusion")); // as the program does
    return Catch::Session().run(argc, argv);
}
