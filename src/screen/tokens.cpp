// SPDX-License-Identifier: MIT
#include "screen/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace bedside::screen {

namespace {

QHash<QString, Tokens> readTokens() {
    QFile file(QStringLiteral(":/style/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the colours of the themes are missing from the program");
    const QJsonObject themes = QJsonDocument::fromJson(file.readAll()).object().value(u"themes").toObject();
    QHash<QString, Tokens> read;
    for (auto theme = themes.begin(); theme != themes.end(); ++theme) {
        const QJsonObject named = theme.value().toObject();
        QHash<QString, QColor> colours;
        for (auto colour = named.begin(); colour != named.end(); ++colour)
            colours.insert(colour.key(), QColor(colour.value().toString()));
        read.insert(theme.key(), Tokens(std::move(colours)));
    }
    return read;
}

} // namespace

QColor Tokens::colour(const QString& name) const {
    const auto found = m_colours.constFind(name);
    if (found == m_colours.constEnd())
        throw std::out_of_range("no colour is named " + name.toStdString());
    return *found;
}

QString Tokens::fill(const QString& text) const {
    QString filled;
    qsizetype copied = 0;
    qsizetype close = 0;
    for (qsizetype open = text.indexOf(u'@'); open >= 0; open = text.indexOf(u'@', close)) {
        close = text.indexOf(u'@', open + 1);
        if (close < 0)
            break;
        const QString name = text.mid(open + 1, close - open - 1);
        const auto found = m_colours.constFind(name == u"soft" ? QStringLiteral("accent-soft") : name);
        if (found == m_colours.constEnd()) // the second may begin a name
            continue;
        filled += QStringView(text).mid(copied, open - copied);
        filled += found->name();
        copied = ++close;
    }
    return filled.append(QStringView(text).mid(copied));
}

const Tokens& tokensOf(const QString& theme) {
    static const QHash<QString, Tokens> all = readTokens();
    const auto found = all.constFind(theme);
    if (found == all.constEnd())
        throw std::out_of_range("no theme is named " + theme.toStdString());
    return *found;
}

} // namespace bedside::screen
