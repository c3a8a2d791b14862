// SPDX-License-Identifier: MIT
// What GNOME keeps of how windows are to look, and that it is followed while the program runs.
#include "screen/system/gnome_settings.h"
#include "screen/system_stand_in.h"
#include "screen/theme.h"
#include "support/catch.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtTest/QTest>

using namespace bedside::screen;
using bedside::test::Desk;

namespace {

/// Made by dconf itself, of: [org/gnome/desktop/interface] enable-animations=false color-scheme='prefer-dark'
/// font-name='Cantarell 11', [org/gnome/desktop/a11y/interface] high-contrast=true, and a key of another program.
QByteArray database() {
    return QByteArray::fromBase64(
        "R1ZhcmlhbnQAAAAAAAAAABgAAACMAQAAAAAAKA0AAAAAAAAAAAAAAAEAAAABAAAABQAAAAUAAAAGAAAABwAAAAsAAAAMAAAADAAA"
        "AA0AAAANAAAA1LUCAP////+MAQAAAQBMAJABAACUAQAAnthMqQYAAACUAQAACQB2AKABAACvAQAAS1CQCwAAAACvAQAABABMALQB"
        "AAC4AQAAsLckMAIAAAC4AQAABgBMAMABAADIAQAAH+N6iQsAAADIAQAADQB2ANgBAADbAQAAwH9fPgYAAADbAQAAEQB2APABAADz"
        "AQAAOcU7TwgAAADzAQAACgBMAAACAAAMAgAANyxwnAMAAAAMAgAABgBMABQCAAAYAgAAuYj92gMAAAAYAgAACABMACACAAAoAgAA"
        "BOwzNQgAAAAoAgAABQBMADACAAA0AgAAsOQAagcAAAA0AgAAIQB2AFgCAABfAgAARAIzUQkAAABfAgAACgBMAGwCAABwAgAAmke3"
        "lgYAAABwAgAADAB2AIACAACOAgAALwAAAAIAAABmb250LW5hbWUAAABDYW50YXJlbGwgMTEAAHNvcmcvAAMAAABnbm9tZS8AAAgA"
        "AAAHAAAAaGlnaC1jb250cmFzdAAAAAEAYmVuYWJsZS1hbmltYXRpb25zAAAAAAAAYmludGVyZmFjZS8AAAAMAAAABQAAAAEAAABz"
        "aGVsbC8AAAoAAABkZXNrdG9wLwkAAAAGAAAAYTExeS8AAAALAAAAd2VsY29tZS1kaWFsb2ctbGFzdC1zaG93bi12ZXJzaW9uAAAA"
        "NDMuOQAAc2ludGVyZmFjZS8AAAAEAAAAY29sb3Itc2NoZW1lAAAAAHByZWZlci1kYXJrAABz");
}

const QByteArray animations = "/org/gnome/desktop/interface/enable-animations";
const QByteArray contrastKey = "/org/gnome/desktop/a11y/interface/high-contrast";

/// The same, where that key is true or false.
QByteArray withValue(const QByteArray& key, bool on) {
    QByteArray bytes = database();
    for (qsizetype place = 0; place < bytes.size(); ++place) { // only where it is kept, one byte tells another value
        const char before = bytes[place];
        bytes[place] = on ? 1 : 0;
        if (before == (on ? 0 : 1) && dconfValue(bytes, key) == QByteArray(on ? "\1\0b" : "\0\0b", 3))
            return bytes;
        bytes[place] = before;
    }
    return bytes;
}

/// A session of GNOME, whose settings can be written. Gone at the end.
class Gnome {
public:
    explicit Gnome(const char* session = "ubuntu:GNOME") : m_before(qgetenv("XDG_CURRENT_DESKTOP")) {
        qputenv("XDG_CURRENT_DESKTOP", session);
        QDir().mkpath(folder());
    }
    ~Gnome() {
        QDir(folder()).removeRecursively();
        qputenv("XDG_CURRENT_DESKTOP", m_before);
    }
    /// As its service does: the new file takes the old one's place.
    void write(const QByteArray& bytes) {
        QSaveFile file(folder() + QStringLiteral("/user"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        REQUIRE(file.commit());
    }

private:
    static QString folder() {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/dconf");
    }
    QByteArray m_before;
};

/// As a program sees it that has no colours of its own yet.
SystemLook lookNow() {
    const Desk desk;
    return systemLook();
}

} // namespace

TEST_CASE("a database that dconf made is read, key by whole key") {
    CHECK(dconfValue(database(), animations) == QByteArray("\0\0b", 3));
    CHECK(dconfValue(database(), contrastKey) == QByteArray("\1\0b", 3));
    CHECK(dconfValue(database(), "/org/gnome/desktop/interface/color-scheme").startsWith("prefer-dark"));
    CHECK(dconfValue(database(), "/org/gnome/desktop/interface/high-contrast").isEmpty());
    CHECK(dconfValue(database(), "enable-animations").isEmpty());
    CHECK(dconfValue(database(), "/org/gnome/").isEmpty());
}

TEST_CASE("a database that is cut off or damaged anywhere says something or nothing, and nothing breaks") {
    const QByteArray whole = database();
    int read = 0;
    for (qsizetype size = 0; size < whole.size(); ++size)
        read += dconfValue(whole.left(size), contrastKey).isEmpty() ? 0 : 1;
    CHECK(read < whole.size() / 2);
    for (qsizetype place = 0; place < whole.size(); ++place)
        for (const char wrong : {'\0', '\x7F', '\xFF'}) {
            QByteArray damaged = whole;
            damaged[place] = wrong;
            CHECK(dconfValue(damaged, contrastKey).size() <= whole.size());
        }
}

TEST_CASE("GNOME's wish for stillness, its dark colours and its high contrast are heeded, and only in its session") {
    {
        Gnome gnome;
        gnome.write(database());
        const SystemLook look = lookNow();
        CHECK(look.isStill);
        CHECK(look.isDark);
        CHECK(look.contrast == tokensOf(QStringLiteral("contrast")));
        gnome.write(withValue(contrastKey, false));
        CHECK(lookNow() == SystemLook{true, std::nullopt, true});
        gnome.write(withValue(animations, true));
        CHECK_FALSE(lookNow().isStill);
    }
    Gnome other("KDE");
    other.write(database());
    CHECK(lookNow() == SystemLook{});
}

TEST_CASE("what is changed in GNOME's settings is followed while the program runs, and back") {
    Desk desk;
    Gnome gnome;
    gnome.write(withValue(animations, true));
    Theme theme;
    CHECK_FALSE(theme.isStill());
    const QColor before = desk.ground();
    gnome.write(database());
    CHECK(QTest::qWaitFor([&theme] { return theme.isStill(); }, 5000));
    CHECK(QApplication::cursorFlashTime() == 0);
    gnome.write(withValue(contrastKey, false));
    CHECK(QTest::qWaitFor([&theme] { return theme.tokens() == tokensOf(QStringLiteral("dark")); }, 5000));
    CHECK(desk.ground() != before);
    gnome.write(withValue(animations, true));
    CHECK(QTest::qWaitFor([&theme] { return !theme.isStill(); }, 5000));
    CHECK(QApplication::cursorFlashTime() > 0);
}
