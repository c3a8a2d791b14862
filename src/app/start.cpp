// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "app/first_paint.h"
#include "app/font_list.h"
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
#include <memory>

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
    if (code == contentFailed) {
        const screen::Theme dressed;
        QMessageBox::critical(nullptr, title, words);
    }
    return code;
}

int contentFault(const QString& what) {
    return fail(QObject::tr("Bedside cannot open its content"),
                what + QLatin1Char('\n') + QObject::tr("The program file may be damaged. Install Bedside again."),
                contentFailed);
}

struct Request {
    bool version = false;
    bool measureStart = false;
    QString section;
};

int show(const store::Library& library, const Request& request, FontList& fonts) {
    fonts.await();
    screen::Theme theme;
    desktop::MainWindow window(library, theme);
    if (!request.section.isEmpty() && !window.reading().hasSection(request.section))
        return fail(QStringLiteral("bedside"),
                    QObject::tr("there is no page '%1'; `bedside-cli sections` lists them").arg(request.section),
                    notUnderstood);
    session::Location first;
    if (!request.section.isEmpty())
        first = session::locationOf(QStringLiteral("section:") + request.section);
    window.reading().open(first);
    const WindowPlace place(window);
    const auto end = request.measureStart ? std::make_unique<FirstPaint>(window) : nullptr;
    window.show();
    return QApplication::exec();
}

int open(const Request& request, FontList& fonts) {
    auto library = store::Library::open(store::embeddedContent());
    if (!library)
        return contentFault(QString::fromStdString(describe(library.faults().front())));
    if (request.version) {
        QTextStream(stdout) << "bedside " << QApplication::applicationVersion() << " (content "
                            << QString::fromStdString(library->article().version) << ")\n";
        return 0;
    }
    return show(*library, request, fonts);
}

} // namespace

int start(int argc, char** argv) {
    FontList fonts;
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
    const QCommandLineOption measureStart(QStringLiteral("measure-start"),
                                          QObject::tr("Show the first page, then quit: for measuring."));
    parser.addOptions({version, section, measureStart});
    if (!parser.parse(QApplication::arguments()))
        return fail(QStringLiteral("bedside"), parser.errorText(), notUnderstood);
    if (!parser.positionalArguments().isEmpty())
        return fail(QStringLiteral("bedside"),
                    QObject::tr("'%1' is not understood; a page opens with --section")
                        .arg(parser.positionalArguments().front()),
                    notUnderstood);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    try {
        return open({parser.isSet(version), parser.isSet(measureStart), parser.value(section)}, fonts);
    } catch (const std::exception& broken) { // a mistake of ours, or a damaged database
        return contentFault(QString::fromLocal8Bit(broken.what()));
    }
}

} // namespace bedside::app
