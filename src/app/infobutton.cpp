// SPDX-License-Identifier: MIT
#include "app/infobutton.h"

#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace bedside::app {

namespace {

using Values = QMap<QString, QString>;

const QString subjectCode = QStringLiteral("mainSearchCriteria.v.c");
const QString subjectSystem = QStringLiteral("mainSearchCriteria.v.cs");
const QString subjectWords = QStringLiteral("mainSearchCriteria.v.dn");
const QString reader = QStringLiteral("informationRecipient");
const QString task = QStringLiteral("taskContext.c.c");

/// True for a name in the form that the standard's have ("mainSearchCriteria.v.c", "locationOfInterest.addr.ZIP"), its
/// own or one that a record system adds. A name that is read, in other capitals, is a slip.
bool isTaken(const QString& name) {
    static const QRegularExpression form(QStringLiteral("^[a-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$"));
    const bool isSlip = std::ranges::any_of(
        std::array{&subjectCode, &subjectSystem, &subjectWords, &reader, &task},
        [&](const QString* read) { return name != *read && !name.compare(*read, Qt::CaseInsensitive); });
    return name.size() < 100 && form.match(name).hasMatch() && !isSlip;
}

Fault refusedRequest(const QString& why) { return {{}, why.toStdString()}; }

int hexOf(QChar c) {
    return c >= u'0' && c <= u'9'   ? c.unicode() - u'0'
           : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10
           : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10
                                    : -1;
}

/// Returns what the percent signs stand for; nothing where one stands for no byte, the bytes for no text, or the text
/// has control characters.
std::optional<QString> decoded(const QString& text) {
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'%') {
            bytes.append(static_cast<char>(text[at].unicode())); // all of it is ASCII
            continue;
        }
        const int high = at + 2 < text.size() ? hexOf(text[at + 1]) : -1;
        const int low = high < 0 ? -1 : hexOf(text[at + 2]);
        if (low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        at += 2;
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString words = decoder(bytes);
    const bool isText = !decoder.hasError() &&
                        std::ranges::none_of(words, [](QChar c) { return c.category() == QChar::Other_Control; });
    return isText ? std::optional(words) : std::nullopt;
}

Result<Values> valuesOf(const QString& query) {
    Values values;
    for (const QString& part : query.split(u'&')) {
        const QString name = part.section(u'=', 0, 0);
        if (!part.contains(u'=') || !isTaken(name))
            return refusedRequest(QObject::tr("it says something that no Infobutton request says"));
        if (values.contains(name))
            return refusedRequest(QObject::tr("it says something twice"));
        const auto value = decoded(part.section(u'=', 1));
        if (!value)
            return refusedRequest(QObject::tr("a part of it is no text"));
        values[name] = *value;
    }
    return values;
}

bool isOneOf(const QString& value, std::initializer_list<QStringView> words) {
    return value.isEmpty() || std::ranges::find(words, value) != words.end();
}

bool isTask(const QString& value) {
    return std::ranges::all_of(value, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<InfobuttonRequest> infobuttonRequest(const QString& query) {
    const auto values = valuesOf(query);
    if (!values)
        return values.faults();
    const QString recipient = values->value(reader);
    if (!isOneOf(recipient, {u"PAT", u"PROV", u"PAYOR"}))
        return refusedRequest(QObject::tr("it is for nobody that the standard names"));
    if (!isTask(values->value(task)))
        return refusedRequest(QObject::tr("its task is none"));
    return InfobuttonRequest{{values->value(subjectSystem).toStdString(), values->value(subjectCode).toStdString()},
                             recipient == u"PROV"};
}

} // namespace bedside::app
