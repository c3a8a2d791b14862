// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "app/window_place.h"
#include "desktop/main_window.h"
#include "screen/accessible_page.h"
#include "store/embedded_content.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>

#include <exception>

namespace bedside::app {

namespace {

constexpr int contentFailed = 1;
constexpr int notUnderstood = 2;

void leaveNoTrace() {
    // The file dialog keeps a history in the program's native settings; without a place to write, it keeps none.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
}

int fail(const QString& title, const QString& words, int code) {
    QTextStream(stderr) << title << ": " << words << '\n';
    if (code == contentFailed)
        QMessageBox::critical(nullptr, title, words);
    return code;
}

int contentFault(const QString& what) {
    return fail(QObject::tr("Bedside cannot open its content"),
                what + QLatin1Char('\n') + QObject::tr("The program file may be damaged. Install Bedside again."),
                contentFailed);
}

int show(const store::Library& library, const QString& section) {
    screen::Theme theme;
    desktop::MainWindow window(library, theme);
    if (!section.isEmpty() && !window.reading().hasSection(section))
        return fail(QStringLiteral("bedside"),
                    QObject::tr("there is no page '%1'; `bedside-cli sections` lists them").arg(section),
                    notUnderstood);
    session::Location first;
    if (!section.isEmpty())
        first = session::locationOf(QStringLiteral("section:") + section);
    window.reading().open(first);
    const WindowPlace place(window);
    window.show();
    return QApplication::exec();
}

int open(const QCommandLineParser& parser, const QCommandLineOption& version, const QCommandLineOption& section) {
    auto library = store::Library::open(store::embeddedContent());
    if (!library)
        return contentFault(QString::fromStdString(describe(library.faults().front())));
    if (parser.isSet(version)) {
        QTextStream(stdout) << "bedside " << QApplication::applicationVersion() << " (content "
                            << QString::fromStdString(library->article().version) << ")\n";
        return 0;
    }
    return show(*library, parser.value(section));
}

} // namespace

int start(int argc, char** argv) {
    QApplication application(argc, argv);
    leaveNoTrace();
    QApplication::setApplicationName(QStringLiteral("Bedside"));
    QApplication::setApplicationVersion(QStringLiteral(BEDSIDE_VERSION));
    QApplication::setStyle(QStringLiteral("Fusion"));
    screen::exposePagesToAssistiveTechnology();

    QCommandLineParser parser;
    parser.setApplicationDescription(QObject::tr("A calm guide to back pain and intimacy."));
    parser.addHelpOption();
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QObject::tr("Print the versions of the program and its content."));
    const QCommandLineOption section(QStringLiteral("section"), QObject::tr("Open this page."), QStringLiteral("id"));
    parser.addOptions({version, section});
    if (!parser.parse(QApplication::arguments()))
        return fail(QStringLiteral("bedside"), parser.errorText(), notUnderstood);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    try {
        return open(parser, version, section);
    } catch (const std::exception& broken) { // a mistake of ours, or a damaged database
        return contentFault(QString::fromLocal8Bit(broken.what()));
    }
}

} // namespace bedside::app
