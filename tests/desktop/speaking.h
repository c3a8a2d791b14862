// SPDX-License-Identifier: MIT
// Windows in another language than English, one of them made up.
#pragma once

#include "desktop/window_fixture.h"

#include <QTranslator>

namespace bedside::test {

/// While it lives, every window that is made speaks that language.
class Speaking {
public:
    explicit Speaking(const char* code) { WindowFixture::language = QString::fromLatin1(code); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking() { WindowFixture::language = QStringLiteral("en"); }
};

/// English as no language is: in brackets, with accents, and half as long again.
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage() { WindowFixture::above = this; }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;
    ~PseudoLanguage() override {
        WindowFixture::above = nullptr;
        QCoreApplication::removeTranslator(this);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override {
        const QString own = QString::fromLatin1(context);
        if (own.size() > 1 && own[0] == u'Q' && own[1].isUpper() && own != QStringLiteral("QObject")) // Qt's dialogs
            return {};
        const QString words = QString::fromUtf8(source);
        return words == QStringLiteral("en_US") || words == QStringLiteral(", ") ? words : made(words, n);
    }
    static QString made(const QString& words, int n = -1) {
        static const QString plain = QStringLiteral("aeiouAEIOUcnsyz");
        static const QString accented = QStringLiteral("áéíöüÁÉÍÖÜçñšýž");
        QString out;
        qsizetype owed = 0; // letters to add, in halves
        for (qsizetype at = 0; at < words.size(); ++at) {
            const QChar c = words[at];
            if (c == u'%' && at + 1 < words.size() && (words[at + 1].isDigit() || words[at + 1] == u'n')) {
                out += words[at + 1] == u'n' ? QString::number(n) : words.mid(at, 2);
                ++at;
                continue;
            }
            const auto place = plain.indexOf(c);
            const QChar written = place < 0 ? c : accented[place];
            out += written;
            owed += c.isLetter();
            if (place >= 0 && owed >= 2) {
                out += QString(owed / 2, written);
                owed %= 2;
            }
        }
        return u'[' + out + u']';
    }
};

} // namespace bedside::test
