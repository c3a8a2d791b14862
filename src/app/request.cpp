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
    const QCommandLineOption language(QStringLiteral("language"),
                                      QObject::tr("Speak this language, such as es, whatever was chosen."),
                                      QStringLiteral("code"));
    const QCommandLineOption measureStart(QStringLiteral("measure-start"),
                                          QObject::tr("Show the first page, then quit: for measuring."));
    const QCommandLineOption checkPolicy(
        QStringLiteral("check-policy"),
        QObject::tr("Say what of this computer’s policy does not count, or of the file that is named."));
    parser.addPositionalArgument(QStringLiteral("link"), QObject::tr("Open what this bedside: link asks for."),
                                 QStringLiteral("[link]"));
    parser.addOptions({help, version, section, language, checkPolicy, measureStart});
    if (!parser.parse(words))
        return refusal(parser.errorText());
    const QStringList stray = parser.positionalArguments();
    Request request;
    request.checkPolicy = parser.isSet(checkPolicy);
    if (stray.size() > 1 || (!stray.isEmpty() && parser.isSet(section)))
        return refusal(QObject::tr("one page is opened, and more than one is asked for"));
    if (!stray.isEmpty() && !request.checkPolicy) {
        auto link = linkOf(stray.front());
        if (!link && !hasOurScheme(stray.front()))
            return link.faults();
        if (link)
            request.link = std::move(*link);
        else
            request.refusedLink = describe(link.faults().front());
    }
    if (request.checkPolicy)
        request.policyFile = stray.value(0);
    if (parser.isSet(help))
        request.help = parser.helpText().replace( // what Qt writes where no application object tells the name
            QStringLiteral("<executable_name>"), QStringLiteral("bedside"));
    request.version = parser.isSet(version);
    request.measureStart = parser.isSet(measureStart);
    request.section = parser.value(section);
    request.language = parser.value(language);
    return request;
}

} // namespace bedside::app
