// SPDX-License-Identifier: MIT
#include "screen/system/gnome_settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr qint64 largestFile = 4 << 20; // bytes; one of some years has a few ten thousand
constexpr int deepestKey = 16;

/// The file is a GVDB: a header that names a table, which has two lists of numbers, and then its items.
class Database {
public:
    explicit Database(const QByteArray& bytes) : m_bytes(bytes) {
        if (!bytes.startsWith("GVariant"))
            return; // of another byte order, or nothing of the kind
        const quint32 begin = number(16);
        const quint64 numbers = quint64{number(begin) & countBits} + number(begin + 4);
        m_items = begin + 8 + 4 * numbers;
        const auto end = std::min<quint64>(number(20), static_cast<quint64>(bytes.size()));
        m_count = m_items < end ? (end - m_items) / itemSize : 0;
    }

    QByteArray value(const QByteArray& key) const {
        for (quint64 item = 0; item < m_count; ++item)
            if (kind(item) == 'v' && key.endsWith(ownName(item)) && name(item) == key)
                return slice(number(at(item) + 16), number(at(item) + 20));
        return {};
    }

private:
    static constexpr quint64 itemSize = 24;
    static constexpr quint32 countBits = (1U << 27) - 1;

    quint64 at(quint64 item) const { return m_items + item * itemSize; }
    quint32 number(quint64 place) const { // its lowest byte comes first
        quint32 whole = 0;
        if (place + 4 <= static_cast<quint64>(m_bytes.size()))
            for (quint64 byte = place + 4; byte-- > place;)
                whole = whole << 8 | static_cast<quint8>(m_bytes[static_cast<qsizetype>(byte)]);
        return whole;
    }
    QByteArray slice(quint64 begin, quint64 end) const {
        return begin <= end && end <= static_cast<quint64>(m_bytes.size())
                   ? m_bytes.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin))
                   : QByteArray();
    }
    char kind(quint64 item) const { return m_bytes[static_cast<qsizetype>(at(item) + 14)]; }
    QByteArray ownName(quint64 item) const {
        const quint64 begin = number(at(item) + 8);
        return slice(begin, begin + (number(at(item) + 12) & 0xFFFF));
    }
    /// An item has only the end of its name; the rest is its parent's.
    QByteArray name(quint64 item) const {
        QByteArray whole;
        for (int depth = 0; depth < deepestKey && item < m_count; ++depth) {
            whole.prepend(ownName(item));
            item = number(at(item) + 4); // past all of them where it has no parent
        }
        return whole;
    }

    const QByteArray& m_bytes;
    quint64 m_items = 0;
    quint64 m_count = 0;
};

} // namespace

QByteArray dconfValue(const QByteArray& database, const QByteArray& key) { return Database(database).value(key); }

QString gnomeSettingsFolder() {
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("GNOME")))
        return {};
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/dconf");
    return QDir(folder).exists() ? folder : QString();
}

GnomeSettings gnomeSettings() {
    const QString folder = gnomeSettingsFolder();
    QFile file(folder + QStringLiteral("/user"));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QByteArray database = file.readAll();
    const QByteArray no("\0\0b", 3);
    const QByteArray yes("\1\0b", 3);
    return {dconfValue(database, "/org/gnome/desktop/interface/enable-animations") == no,
            dconfValue(database, "/org/gnome/desktop/interface/color-scheme").startsWith("prefer-dark"),
            dconfValue(database, "/org/gnome/desktop/a11y/interface/high-contrast") == yes};
}

} // namespace bedside::screen
