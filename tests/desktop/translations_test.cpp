// SPDX-License-Identifier: MIT
// The files of the translators: all of the window's words are in them, whole.
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or one a plural form
    bool hasForms = false;
    bool isFinished = true;
};

const QString folder = QStringLiteral(SOURCE_FOLDER "/ui/i18n/");

QList<Message> messagesOf(const QString& file) {
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&opened);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.back().hasForms)
                messages.back().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.back().forms.append(xml.readElementText());
        }
    }
    CHECK_FALSE(xml.hasError());
    return messages;
}

QStringList placesIn(const QString& words) {
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QStringList places;
    for (auto found = place.globalMatch(words); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

qsizetype mnemonicsIn(QString words) { return words.remove(QStringLiteral("&&")).count(u'&'); }

const QHash<QString, int>& pluralForms() {
    static const QHash<QString, int> forms{
        {QStringLiteral("en"), 2}, {QStringLiteral("es"), 2}, {QStringLiteral("ar"), 6}};
    return forms;
}

} // namespace

TEST_CASE("every translation is finished, keeps its places, and has the plural forms of its language") {
    for (auto language = pluralForms().begin(); language != pluralForms().end(); ++language) {
        const auto messages = messagesOf(folder + QStringLiteral("bedside_%1.ts").arg(language.key()));
        CHECK(messages.size() > (language.key() == QStringLiteral("en") ? 3 : 400));
        for (const Message& message : messages) {
            INFO(language.key().toStdString()
                 << ", " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK(message.isFinished);
            CHECK(message.forms.size() == (message.hasForms ? language.value() : 1));
            for (const QString& form : message.forms) {
                CHECK_FALSE(form.trimmed().isEmpty() != message.source.trimmed().isEmpty());
                CHECK(placesIn(form) == placesIn(message.source));
                CHECK(mnemonicsIn(form) <= mnemonicsIn(message.source));
                CHECK(form.startsWith(u' ') == message.source.startsWith(u' '));
                CHECK(form.endsWith(u'\n') == message.source.endsWith(u'\n'));
            }
        }
    }
}

TEST_CASE("the translators' files hold all words of the sources, and no others") {
    const QTemporaryDir copies;
    for (const char* language : {"es", "ar"}) {
        const QString name = QStringLiteral("bedside_%1.ts").arg(QString::fromLatin1(language));
        const QString copy = copies.filePath(name);
        REQUIRE(QFile::copy(folder + name, copy));
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
        update.start(QStringLiteral(LUPDATE),
                     {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                      QStringLiteral("none"), QStringLiteral("src"), QStringLiteral("ui"), QStringLiteral("-ts"),
                      copy});
        REQUIRE(update.waitForFinished(60000));
        const auto keys = [](const QList<Message>& messages) {
            QStringList all;
            for (const Message& each : messages)
                all.append(each.context + QStringLiteral(": ") + each.source);
            all.sort();
            return all;
        };
        CHECK(keys(messagesOf(copy)) == keys(messagesOf(folder + name)));
    }
}

TEST_CASE("no words are glued to a translation in the forms, and no look or key is given to a translator") {
    for (const QString& form : QDir(QStringLiteral(SOURCE_FOLDER "/ui")).entryList({QStringLiteral("*.ui")})) {
        QFile file(QStringLiteral(SOURCE_FOLDER "/ui/") + form);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression given(
            QStringLiteral("<property name=\"(look|shortcut)\"( stdset=\"0\")?>\\s*<string>"));
        INFO(form.toStdString());
        CHECK_FALSE(given.match(text).hasMatch());
    }
}
