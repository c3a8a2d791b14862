// SPDX-License-Identifier: MIT
#include "app/request.h"

#include <QCommandLineParser>
#include <QObject>

namespace bedside::app {

namespace {

Fault refusal(const QString& words) { return {"bedside", words.toStdString()}; }

} // namespace

Result<Request> requestOf(const QStringList& words) {
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-platform" is one word
    parser.setApplicationDescription(QObject::tr("A calm guide to back pain and intimacy."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QObject::tr("Print this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QObject::tr("Print the versions of the program and its content."));
    const QCommandLineOption section(QStringLiteral("section"), QObject::tr("Open this page."), QStringLiteral("id"));
    const QCommandLineOption measureStart(QStringLiteral("measure-start"),
                                          QObject::tr("Show the first page, then quit: for measuring."));
    parser.addOptions({help, version, section, measureStart});
    if (!parser.parse(words))
        return refusal(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refusal(QObject::tr("'%1' is not understood; a page opens with --section")
                           .arg(parser.positionalArguments().front()));
    Request request;
    if (parser.isSet(help))
        request.help = parser.helpText().replace( // what Qt writes where no application object tells the name
            QStringLiteral("<executable_name>"), QStringLiteral("bedside"));
    request.version = parser.isSet(version);
    request.measureStart = parser.isSet(measureStart);
    request.section = parser.value(section);
    return request;
}

} // namespace bedside::app
