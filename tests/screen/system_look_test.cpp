// SPDX-License-Identifier: MIT
// The system's high contrast and its wish for stillness.
#include "screen/system_stand_in.h"
#include "screen/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace bedside::screen;
using bedside::test::Desk;

namespace {

QPalette highContrast(const QColor& ground, const QColor& words, const QColor& chosen) {
    QPalette palette(words, ground, words, words, words, words, words, ground, ground);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::Link, chosen);
    return palette;
}

/// A settings file of a desktop, gone at the end.
class DesktopFile {
public:
    DesktopFile(const char* name, const char* text)
        : m_path(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
                 QString::fromLatin1(name)) {
        QDir().mkpath(m_path.section(u'/', 0, -2));
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    ~DesktopFile() { QFile::remove(m_path); }

private:
    QString m_path;
};

} // namespace

TEST_CASE("the system's high contrast is followed live, in its own colours, and back") {
    Desk desk;
    Theme theme;
    desk.turn(highContrast(Qt::black, Qt::white, Qt::yellow));
    CHECK(desk.ground() == QColor(Qt::black));
    CHECK(desk.words() == QColor(Qt::white));
    CHECK(theme.tokens().colour("focus") == QColor(Qt::yellow));
    desk.turn(highContrast(Qt::white, Qt::black, Qt::darkBlue));
    CHECK(desk.ground() == QColor(Qt::white));
    CHECK(theme.tokens().colour("accent") == QColor(Qt::darkBlue));
    desk.turn(QPalette(Qt::lightGray));
    CHECK(desk.ground() == tokensOf(QStringLiteral("light")).colour("paper"));
}

TEST_CASE("high contrast that a reader chose takes the system's colours where it has some") {
    Desk desk;
    Theme theme;
    theme.choose(ThemeChoice::Contrast);
    CHECK(theme.tokens() == tokensOf(QStringLiteral("contrast")));
    desk.turn(highContrast(Qt::white, Qt::black, Qt::darkBlue));
    CHECK(desk.ground() == QColor(Qt::white));
    theme.choose(ThemeChoice::Sepia);
    CHECK(desk.ground() == tokensOf(QStringLiteral("sepia")).colour("paper"));
}

TEST_CASE("in the system's high contrast all words stand 7 to 1 from their ground") {
    for (const QColor& chosen : {QColor(Qt::yellow), QColor(Qt::darkGray), QColor(Qt::cyan)}) {
        const auto tokens = contrastOf(highContrast(Qt::black, Qt::white, chosen));
        REQUIRE(tokens.has_value());
        for (const char* words : {"ink", "muted", "accent", "emergency", "same-day", "focus", "control"})
            for (const char* ground : {"paper", "surface", "sunken", "accent-soft", "emergency-soft"})
                CHECK(contrastBetween(tokens->colour(QString::fromLatin1(words)),
                                      tokens->colour(QString::fromLatin1(ground))) >= 7);
        CHECK(contrastBetween(tokens->colour("on-accent"), tokens->colour("accent")) >= 7);
    }
}

TEST_CASE("an everyday palette, light or dark, is not taken for high contrast") {
    CHECK_FALSE(contrastOf(QPalette(QColor(0xEF, 0xEF, 0xEF))).has_value());
    QPalette dark(QColor(0x31, 0x36, 0x3B), QColor(0x31, 0x36, 0x3B));
    dark.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
    CHECK_FALSE(contrastOf(dark).has_value());
    CHECK_FALSE(contrastOf(QPalette(QColor(0x31, 0x36, 0x3B))).has_value());
}

TEST_CASE(
    "where the desktop asks for no motion, the caret stands still, and again when it asks while the program runs") {
    const int usual = QApplication::cursorFlashTime();
    REQUIRE(usual > 0);
    {
        const DesktopFile kde("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n");
        const Theme theme;
        CHECK(theme.systemIsStill());
        CHECK(QApplication::cursorFlashTime() == 0);
        QApplication::setCursorFlashTime(usual);
    }
    Desk desk;
    Theme theme;
    CHECK_FALSE(theme.isStill());
    CHECK(QApplication::cursorFlashTime() == usual);
    const DesktopFile gtk("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n");
    desk.tell();
    CHECK(theme.isStill());
    CHECK(QApplication::cursorFlashTime() == 0);
    QApplication::setCursorFlashTime(usual);
}

TEST_CASE("a reader can ask for stillness, and take it back") {
    const int usual = QApplication::cursorFlashTime();
    Theme theme;
    Look look;
    look.isStill = true;
    theme.setLook(look);
    CHECK(QApplication::cursorFlashTime() == 0);
    theme.setLook({});
    CHECK(QApplication::cursorFlashTime() == usual);
}

TEST_CASE("a look is kept within what there is") {
    Theme theme;
    Look look;
    look.textPercent = 5000;
    look.font = FontChoice::Easy;
    theme.setLook(look);
    CHECK(theme.textPercent() == Theme::largestText);
    CHECK((theme.look().font == FontChoice::Easy) == theme.families().offers(FontChoice::Easy));
    theme.setLook({});
    CHECK(theme.look() == Look{});
}
