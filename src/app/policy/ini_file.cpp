// SPDX-License-Identifier: MIT
#include "app/policy/ini_file.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace bedside::app {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

bool isName(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool isPrintable(QStringView text) {
    return std::ranges::none_of(text, [](QChar c) { return c != u'\t' && c.category() == QChar::Other_Control; });
}

/// Returns the file's lines as they are saved.
std::optional<QList<QByteArray>> linesOf(const QString& path, Faults& remarks) {
    const auto refused = [&](const QString& why) {
        remarks.push_back({path.toStdString(), why.toStdString()});
        return std::nullopt;
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(QObject::tr("this file cannot be read, so nothing of it counts"));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refused(QObject::tr("this file is larger than 64 kB, so nothing of it counts"));
    if (bytes.contains('\0')) // as in text of two bytes a letter
        return refused(QObject::tr("this file is no UTF-8 text, so nothing of it counts"));
    return bytes.split('\n');
}

/// Takes the lines one by one.
class IniReader {
public:
    IniReader(QString file, Faults& remarks) : m_file(std::move(file)), m_remarks(remarks) {}

    void take(const QByteArray& line) {
        ++m_line;
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString words = QString(decoder(line)).trimmed();
        m_isText = !decoder.hasError() && isPrintable(words);
        if (words.isEmpty() || words.startsWith(u';') || words.startsWith(u'#'))
            return;
        words.startsWith(u'[') ? takeGroup(words) : takeEntry(words);
    }

    std::vector<IniEntry> entries() && { return std::move(m_entries); }

private:
    /// A group that is none ends the one before all the same: what stands below it was never meant for that.
    void takeGroup(const QString& words) {
        const bool isGroup = words.endsWith(u']') && isName(QStringView(words).mid(1).chopped(1));
        m_group = isGroup ? words.mid(1, words.size() - 2) : QString();
        if (!isGroup)
            remark(QObject::tr("expected [group], key = value, or a remark behind a ;"));
    }
    void takeEntry(const QString& words) {
        const QString key = words.section(u'=', 0, 0).trimmed();
        if (!words.contains(u'=') || !isName(key))
            return remark(QObject::tr("expected [group], key = value, or a remark behind a ;"));
        const QString name = m_group + u'/' + key;
        if (m_group.isEmpty())
            return remark(QObject::tr("%1: expected a [group] before it").arg(key));
        if (m_seen.contains(name))
            return remark(QObject::tr("%1: expected once; the first value counts").arg(name));
        m_seen.insert(name);
        m_entries.push_back({name, words.section(u'=', 1).trimmed(), where(), m_isText});
    }
    void remark(const QString& what) { m_remarks.push_back({where(), what.toStdString()}); }
    std::string where() const { return m_file.toStdString() + ':' + std::to_string(m_line); }

    QString m_file;
    Faults& m_remarks;
    QString m_group;
    QSet<QString> m_seen;
    std::vector<IniEntry> m_entries;
    int m_line = 0;
    bool m_isText = true; // the line
};

} // namespace

std::vector<IniEntry> readIni(const QString& file, Faults& remarks) {
    const auto lines = linesOf(file, remarks);
    if (!lines)
        return {};
    IniReader reader(file, remarks);
    for (const QByteArray& line : *lines)
        reader.take(line);
    return std::move(reader).entries();
}

} // namespace bedside::app
