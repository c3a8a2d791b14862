// SPDX-License-Identifier: MIT
#include "voice/sentences.h"

#include <QSet>

#include <algorithm>

namespace bedside::voice {

namespace {

/// Words that keep their stop wherever they stand. "No." and "etc." depend on what follows.
bool isAbbreviation(const QString& word) {
    static const QSet<QString> known{
        QStringLiteral("dr"),  QStringLiteral("mr"),     QStringLiteral("mrs"),   QStringLiteral("ms"),
        QStringLiteral("st"),  QStringLiteral("prof"),   QStringLiteral("vs"),    QStringLiteral("fig"),
        QStringLiteral("al"),  QStringLiteral("approx"), QStringLiteral("pp"),    QStringLiteral("vol"),
        QStringLiteral("cf"),  QStringLiteral("dra"),    QStringLiteral("sr"),    QStringLiteral("sra"),
        QStringLiteral("ee"),  QStringLiteral("ud"),     QStringLiteral("uds"),   QStringLiteral("ej"),
        QStringLiteral("pág"), QStringLiteral("núm"),    QStringLiteral("aprox"), QStringLiteral("د"),
        QStringLiteral("أ"),
    };
    return known.contains(word);
}

bool isLineEnd(QChar each) {
    return each == u'\n' || each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
}
/// Needs no space behind it.
bool isStrongStop(QChar each) { return QStringLiteral("؟؛").contains(each); }
bool isStop(QChar each) { return isStrongStop(each) || QStringLiteral(".!?…").contains(each); }
bool isCloser(QChar each) { return QStringLiteral("\"'”’»)]\u2060").contains(each); }
bool isOpener(QChar each) { return QStringLiteral("\"'“‘«([¿¡").contains(each); }

bool isNumber(QStringView word) {
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
}

class Splitter {
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    QList<Stretch> split() {
        for (qsizetype at = 0; at < m_text.size();) {
            if (isLineEnd(m_text[at])) {
                add(at);
                m_begin = ++at;
            } else if (isStop(m_text[at])) {
                const qsizetype stop = at;
                while (at < m_text.size() && (isStop(m_text[at]) || isCloser(m_text[at])))
                    ++at;
                if (ends(stop, at))
                    add(at);
            } else {
                ++at;
            }
        }
        add(m_text.size());
        return m_found;
    }

private:
    void add(qsizetype end) {
        Stretch part{m_begin, end};
        while (part.begin < part.end && m_text[part.begin].isSpace())
            ++part.begin;
        while (part.end > part.begin && m_text[part.end - 1].isSpace())
            --part.end;
        if (part.begin < part.end)
            m_found.append(part);
        m_begin = end;
    }

    /// stop: the first sign of the end; after: what follows the last.
    bool ends(qsizetype stop, qsizetype after) const {
        if (after == m_text.size() || isStrongStop(m_text[stop]))
            return true;
        if (!m_text[after].isSpace())
            return m_text[after] == u'¿' || m_text[after] == u'¡';
        qsizetype next = after;
        while (next < m_text.size() && (m_text[next].isSpace() || isOpener(m_text[next])) && !isLineEnd(m_text[next]))
            ++next;
        const QChar follows = next < m_text.size() ? m_text[next] : QChar();
        if (follows.isLower())
            return false;
        return m_text[stop] != u'.' || !keepsStop(stop, follows);
    }

    /// True where the stop belongs to the word before it.
    bool keepsStop(qsizetype stop, QChar follows) const {
        qsizetype begin = stop;
        while (begin > m_begin && !m_text[begin - 1].isSpace() && !isOpener(m_text[begin - 1]))
            --begin;
        const QStringView word = m_text.mid(begin, stop - begin);
        const QString small = word.toString().toLower();
        if (small == u"no" || small == u"nos")
            return follows.isDigit();
        if (small == u"a.m" || small == u"p.m")
            return !follows.isUpper();
        const bool isInitial = word.size() == 1 && word.front().isUpper() && word != u"I";
        const bool startsList = isNumber(word) && m_text.mid(m_begin, begin - m_begin).trimmed().isEmpty();
        const bool isDotted = word.contains(u'.') && !word.front().isDigit();
        return isInitial || startsList || isDotted || isAbbreviation(small);
    }

    QStringView m_text;
    qsizetype m_begin = 0; // of the present sentence
    QList<Stretch> m_found;
};

} // namespace

QList<Stretch> sentencesOf(QStringView text) { return Splitter(text).split(); }

bool isCitation(QStringView word) {
    if (word.size() < 3 || word.front() != u'[' || word.back() != u']')
        return false;
    const QStringView within = word.mid(1, word.size() - 2);
    return within.front().isDigit() && std::ranges::all_of(within, [](QChar each) {
               return each.isDigit() || each.isSpace() || QStringLiteral(",–-").contains(each);
           });
}

QString digitByDigit(QStringView text) {
    QString said;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end == at) {
            said += text[at++];
            continue;
        }
        for (const qsizetype begin = at; at < end; ++at) {
            if (at > begin && end - begin >= 3)
                said += u' ';
            said += text[at];
        }
    }
    return said;
}

} // namespace bedside::voice
