// SPDX-License-Identifier: MIT
#include "desktop/handouts/kept_letterhead.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace bedside::desktop {

namespace {

constexpr qint64 mostBytes = 4'000'000;
const QString nameKey = QStringLiteral("name");
const QString linesKey = QStringLiteral("lines");
const QString logoKey = QStringLiteral("logo");
const QString isSvgKey = QStringLiteral("logo_is_svg");

Faults refused(const QString& file, const QString& why) { return {{file.toStdString(), why.toStdString()}}; }

} // namespace

QString KeptLetterhead::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/bedside/letterhead.json");
}

std::optional<document::Letterhead> KeptLetterhead::read() const {
    QFile file(m_file);
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject kept = json.object();
    document::Letterhead letterhead;
    letterhead.name = kept[nameKey].toString().toStdString();
    for (const QJsonValue line : kept[linesKey].toArray())
        letterhead.lines.push_back(line.toString().toStdString());
    letterhead.logo.bytes = QByteArray::fromBase64(kept[logoKey].toString().toLatin1()).toStdString();
    letterhead.logo.isSvg = kept[isSvgKey].toBool();
    return letterhead;
}

Faults KeptLetterhead::keep(const document::Letterhead& letterhead) const {
    QJsonArray lines;
    for (const std::string& line : letterhead.lines)
        lines.append(QString::fromStdString(line));
    QJsonObject kept{{nameKey, QString::fromStdString(letterhead.name)}, {linesKey, lines}};
    if (!letterhead.logo.bytes.empty()) {
        kept[logoKey] = QString::fromLatin1(QByteArray::fromStdString(letterhead.logo.bytes).toBase64());
        kept[isSvgKey] = letterhead.logo.isSvg;
    }
    const QByteArray bytes = QJsonDocument(kept).toJson();
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refused(m_file, file.errorString());
}

Faults KeptLetterhead::forget() const {
    QFile file(m_file);
    if (!file.exists() || file.remove())
        return {};
    return refused(m_file, file.errorString());
}

} // namespace bedside::desktop
