// SPDX-License-Identifier: MIT
#include "app/policy/policy_keys.h"

#include "document/handout/typed_text.h"
#include "press/press.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bedside::app {

namespace {

using session::Export;

struct ExportWord {
    const char* word;
    Export way;
};
constexpr std::array<ExportWord, 7> exportWords{{{"print", Export::Print},
                                                 {"pdf", Export::Pdf},
                                                 {"web_page", Export::WebPage},
                                                 {"mail", Export::Mail},
                                                 {"copy", Export::Copy},
                                                 {"record_note", Export::RecordNote},
                                                 {"fhir", Export::Fhir}}};
constexpr int mostMinutes = 240;
const QString countryLock = QStringLiteral("country/locked");
const QString letterheadLock = QStringLiteral("letterhead/locked");
const QString letterheadGroup = QStringLiteral("letterhead/");
const QString clinicLock = QStringLiteral("clinic_view/locked");
const QString hidesSexual = QStringLiteral("pages/hide_sexual");
const QString allowedExports = QStringLiteral("exports/allowed");
/// What closes something. A value of theirs that is not understood closes it all the same.
const QSet<QString> closing{countryLock, letterheadLock, clinicLock, hidesSexual, allowedExports};

} // namespace

void PolicyKeys::take(const IniEntry& entry) {
    const bool closes = closing.contains(entry.name);
    QString expected = entry.isText || closes ? set(entry.name, entry.value) : QString();
    if (!entry.isText)
        expected = QObject::tr("expected plain text, saved as UTF-8");
    if (expected.isEmpty() || closes)
        m_places[entry.name] = entry.where;
    if (!expected.isEmpty())
        m_remarks.push_back({entry.where, (entry.name + QStringLiteral(": ") + expected).toStdString()});
}

QString PolicyKeys::set(const QString& name, const QString& value) {
    if (name == u"country/choice")
        return setCountry(value);
    if (name == countryLock)
        return close(m_policy.locksCountry, value);
    if (name == hidesSexual)
        return close(m_policy.hidesSexualPages, value);
    if (name == u"clinic_view/at_start")
        return setTruth(m_policy.startsInClinicView, value);
    if (name == clinicLock)
        return close(m_policy.locksClinicView, value);
    if (name == u"language/choice")
        return setLanguage(value);
    if (name == u"idle/minutes")
        return setMinutes(value);
    if (name == allowedExports)
        return setExports(value);
    if (name == u"files/save_folder")
        return setFolder(value);
    if (name == letterheadLock)
        return close(m_policy.locksLetterhead, value);
    if (name.startsWith(letterheadGroup))
        return setLetterhead(name.mid(letterheadGroup.size()), value);
    return QObject::tr("this key is not known");
}

QString PolicyKeys::setTruth(bool& truth, const QString& value) {
    if (value != u"yes" && value != u"no")
        return QObject::tr("expected yes or no");
    truth = value == u"yes";
    return {};
}

QString PolicyKeys::close(bool& closed, const QString& value) {
    closed = value != u"no";
    return value == u"yes" || value == u"no" ? QString()
                                             : QObject::tr("expected yes or no; until then it counts as yes");
}

QString PolicyKeys::setCountry(const QString& value) {
    QStringList known;
    for (const content::Region& region : m_known.regions)
        known.append(QString::fromStdString(region.id.text));
    if (!known.contains(value))
        return QObject::tr("expected one of: %1").arg(known.join(u' '));
    m_policy.country = value;
    return {};
}

QString PolicyKeys::setLanguage(const QString& value) {
    if (!m_known.languages.contains(value))
        return QObject::tr("expected one of: %1").arg(m_known.languages.join(u' '));
    m_policy.language = value;
    return {};
}

QString PolicyKeys::setMinutes(const QString& value) {
    bool isNumber = false;
    const int minutes = value.toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > mostMinutes || QString::number(minutes) != value)
        return QObject::tr("expected a whole number from 0 (never) to %1").arg(mostMinutes);
    m_policy.idleTime = std::chrono::minutes(minutes);
    return {};
}

/// A word that is not known allows nothing, but those beside it count: a slip must not open what was to be closed. So
/// where no word is known, or there is none, nothing is allowed.
QString PolicyKeys::setExports(const QString& value) {
    static const QRegularExpression between(QStringLiteral("[ \t,]+"));
    QStringList known;
    QStringList words = value.split(between, Qt::SkipEmptyParts);
    QSet<Export> allowed;
    const bool saysNone = words == QStringList{QStringLiteral("none")};
    for (const auto& [word, way] : exportWords) {
        known.append(QString::fromLatin1(word));
        if (words.removeAll(known.back()) > 0)
            allowed.insert(way);
    }
    m_policy.exports = allowed;
    return saysNone || (words.isEmpty() && !allowed.isEmpty())
               ? QString()
               : QObject::tr("expected none, or some of: %1").arg(known.join(u' '));
}

/// Whether it is there is seen when somebody saves: a network's folder may be slow to answer.
QString PolicyKeys::setFolder(const QString& value) {
    if (!QDir::isAbsolutePath(value))
        return QObject::tr("expected the whole path of a folder");
    m_policy.saveFolder = QDir::cleanPath(value);
    return {};
}

QString PolicyKeys::setLetterhead(const QString& key, const QString& value) {
    if (key == u"logo")
        return setLogo(value);
    const bool isLine = key.size() == 6 && key.startsWith(u"line_") && key[5] >= u'1' &&
                        key[5].digitValue() <= static_cast<int>(document::mostLetterheadLines);
    return key == u"name" || isLine ? setLine(key, value) : QObject::tr("this key is not known");
}

QString PolicyKeys::setLine(const QString& key, const QString& value) {
    const auto line = document::typedLine(value.toStdString());
    if (!line || line->empty())
        return QObject::tr("expected a line of text, at most %1 characters").arg(document::longestLine);
    if (!m_policy.letterhead)
        m_policy.letterhead.emplace();
    if (key == u"name") {
        m_policy.letterhead->name = *line;
        return {};
    }
    m_lines[key] = *line;
    m_policy.letterhead->lines.clear();
    for (const auto& [place, words] : m_lines)
        m_policy.letterhead->lines.push_back(words);
    return {};
}

QString PolicyKeys::setLogo(const QString& value) {
    const QString expected = QObject::tr("expected the whole path of an SVG or PNG file, at most 2 MB");
    QFile file(value);
    if (!QDir::isAbsolutePath(value) || !QFileInfo(value).isFile() || !file.open(QIODevice::ReadOnly))
        return expected;
    const std::string bytes = file.read(static_cast<qint64>(press::largestLogo) + 1).toStdString();
    if (bytes.empty() || bytes.size() > press::largestLogo)
        return expected;
    if (!m_policy.letterhead)
        m_policy.letterhead.emplace();
    m_policy.letterhead->logo.bytes = bytes;
    m_policy.letterhead->logo.isSvg = !bytes.starts_with("\x89PNG");
    return {};
}

void PolicyKeys::finish() {
    if (m_policy.locksCountry && m_policy.country.isEmpty()) {
        m_policy.locksCountry = false;
        m_remarks.push_back({m_places[countryLock],
                             QObject::tr("%1: expected country/choice beside it").arg(countryLock).toStdString()});
    }
    if (m_policy.locksLetterhead && !m_policy.letterhead) {
        m_policy.locksLetterhead = false;
        m_remarks.push_back({m_places[letterheadLock],
                             QObject::tr("%1: expected a letterhead beside it").arg(letterheadLock).toStdString()});
    }
}

} // namespace bedside::app
