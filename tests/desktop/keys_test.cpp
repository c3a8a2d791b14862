// SPDX-License-Identifier: MIT
// The keys: one table, no two for the same moment, and lists of them that say what is true.
#include "desktop/keys/key_list.h"
#include "desktop/keys/own_keys.h"
#include "desktop/page_tour.h"
#include "desktop/speaking.h"

#include <QFile>
#include <QRegularExpression>

using namespace bedside;
using desktop::KeyPlace;
using desktop::OwnKeys;
using test::WindowFixture;

namespace {

/// Takes the keys, and refuses one that is taken already.
class Taken {
public:
    void take(const QList<QKeySequence>& keys, const QString& by) {
        for (const QKeySequence& each : keys) {
            INFO(each.toString().toStdString()
                 << ": " << by.toStdString() << " and " << m_by.value(each.toString()).toStdString());
            CHECK_FALSE(m_by.contains(each.toString()));
            m_by.insert(each.toString(), by);
        }
    }
    void takeOwn(KeyPlace place) {
        for (const OwnKeys& each : desktop::ownKeys())
            if (each.place == place)
                take(each.keys, each.words);
    }

private:
    QHash<QString, QString> m_by;
};

QChar mnemonicOf(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

QStringList keysOf(const QList<desktop::KeyGroup>& groups) {
    QStringList keys;
    for (const auto& group : groups)
        for (const auto& row : group.rows)
            keys += row.keys;
    return keys;
}

/// Returns what stands in the README under that heading.
QString readmePart(const QString& heading) {
    QFile file(QStringLiteral(SOURCE_FOLDER "/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const auto begin = all.indexOf(heading);
    REQUIRE(begin >= 0);
    return all.mid(begin, all.indexOf(QStringLiteral("\n**Privacy"), begin) - begin);
}

/// As the README spells keys: "Ctrl+Page Up", "Ctrl+−".
QString asInReadme(QString key) {
    return key.replace(QStringLiteral("PgUp"), QStringLiteral("Page Up"))
        .replace(QStringLiteral("PgDown"), QStringLiteral("Page Down"))
        .replace(QStringLiteral("Ctrl+-"), QStringLiteral("Ctrl+−"))
        .replace(QRegularExpression(QStringLiteral("^Esc$")), QStringLiteral("Escape"));
}

} // namespace

TEST_CASE("no two keys can be meant by one press") {
    WindowFixture at;
    for (const KeyPlace place : {KeyPlace::Search, KeyPlace::Find, KeyPlace::ReadingBar, KeyPlace::Question,
                                 KeyPlace::PartSheet, KeyPlace::Denial, KeyPlace::Handout}) {
        Taken taken;
        for (const QAction* action : at.window().findChildren<QAction*>())
            taken.take(action->shortcuts(), action->text());
        taken.takeOwn(KeyPlace::EveryPage);
        taken.takeOwn(place);
        if (place == KeyPlace::Handout) // they stand beside each other
            taken.takeOwn(KeyPlace::Preview);
    }
}

TEST_CASE("no letter of a menu stands for two of its lines, each line of the menu has one, and one key types it, in "
          "every language") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        WindowFixture at;
        int lines = 0;
        for (QMenu* menu : at.window().findChildren<QMenu*>()) {
            QHash<QChar, QString> taken;
            for (const QAction* action : menu->actions()) {
                const QChar letter = mnemonicOf(action->text());
                INFO(language << ", " << menu->title().toStdString() << ": " << action->text().toStdString() << " and "
                              << taken.value(letter).toStdString());
                const bool isLine = !action->isSeparator() && action->isVisible();
                if (menu == at.find<QToolButton>("menuButton").menu() && isLine)
                    CHECK_FALSE(letter.isNull());
                if (letter.isNull() || !isLine)
                    continue;
                CHECK_FALSE(taken.contains(letter));
                CHECK((letter.script() != QChar::Script_Latin || letter.unicode() < 0x80)); // an accent is a key more
                taken.insert(letter, action->text());
                ++lines;
            }
        }
        CHECK(lines > 30);
    }
}

TEST_CASE("no letter of a page stands for two of its buttons, nor for a key of the window", "[.pages]") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) {
        Taken taken;
        for (const QAction* action : at.window().findChildren<QAction*>())
            taken.take(action->shortcuts(), action->text());
        for (const QAbstractButton* button : at.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->shortcut().isEmpty()) {
                INFO(name);
                taken.take({button->shortcut()}, button->text());
            }
    });
}

TEST_CASE("F1 and the question mark open the list of keys, which has them all, and Escape closes it") {
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        WindowFixture at;
        at.press(key);
        QWidget& sheet = test::inFront(at);
        REQUIRE(sheet.objectName() == QStringLiteral("KeySheet"));
        const QString words = sheet.findChild<QTextEdit*>()->document()->toPlainText();
        for (const QString& each : keysOf(desktop::keyGroups(at.window().findChildren<QAction*>()))) {
            INFO(each.toStdString());
            CHECK(words.contains(each));
        }
        for (const QAction* action : at.window().findChildren<QAction*>())
            if (!action->shortcut().isEmpty()) {
                INFO(action->text().toStdString());
                CHECK(words.contains(action->text().remove(u'&').remove(QStringLiteral("…"))));
                CHECK(words.contains(action->shortcut().toString()));
                CHECK_FALSE(action->property("group").toString().isEmpty());
            }
        for (const OwnKeys& own : desktop::ownKeys())
            CHECK(words.contains(own.words));
        at.press(Qt::Key_Escape);
        CHECK(&test::inFront(at) == &at.window());
    }
}

TEST_CASE("the keys above the questions of a part are made of the table, in every language, and open a line each") {
    for (const char* language : {"en", "es", "ar"}) {
        INFO(language);
        const test::Speaking speaking(language);
        test::ClinicWalk at;
        at.beginTogether();
        CHECK_FALSE(at.find<QWidget>("keys").isVisible());
        at.click("keysFold");
        QStringList lines;
        for (const QLabel* label : at.find<QWidget>("keys").findChildren<QLabel*>()) {
            CHECK(label->isVisible());
            lines.append(label->text());
        }
        int named = 0;
        for (const OwnKeys& own : desktop::ownKeys())
            if (own.place == KeyPlace::PartSheet && !own.brief.isEmpty()) {
                const QString key = own.said.isEmpty() ? own.keys.front().toString(QKeySequence::NativeText) : own.said;
                INFO(own.words.toStdString());
                const qsizetype words = lines.indexOf(own.brief);
                REQUIRE(words > 0);
                CHECK(lines[words - 1].contains(key)); // an Arabic keyboard's letter may stand behind it
                ++named;
            }
        CHECK(named >= 8);
        CHECK(lines.size() == 2 * named);
    }
}

TEST_CASE("a question mark that is typed into a field is a letter") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("why?"));
    CHECK(at.find<QLineEdit>("searchField").text() == QStringLiteral("why?"));
    CHECK(&test::inFront(at) == &at.window());
}

TEST_CASE("a key that a button names in its hint is a key that there is", "[.pages]") {
    int named = 0;
    test::everyPage([&named](test::KeyboardWalk& at, const std::string& name) {
        QStringList known;
        for (const QString& each : keysOf(desktop::keyGroups(at.window().findChildren<QAction*>())))
            known.append(asInReadme(each));
        static const QRegularExpression inHint(QStringLiteral("\\(([^)]*)\\)$"));
        for (const QWidget* widget : at.window().findChildren<QWidget*>())
            if (const auto hint = inHint.match(widget->toolTip()); hint.hasMatch()) {
                INFO(name << ": " << widget->toolTip().toStdString());
                CHECK((known.contains(hint.captured(1)) || known.contains(hint.captured(1).section(u' ', 0, 0)) ||
                       hint.captured(1).startsWith(QStringLiteral("Enter")) ||
                       hint.captured(1).startsWith(QStringLiteral("Page ")) ||
                       hint.captured(1) == QStringLiteral("Ctrl and the wheel")));
                ++named;
            }
    });
    CHECK(named > 50);
}

TEST_CASE("the README's table of keys names keys that there are, and every key of the window") {
    WindowFixture at;
    const QString table = readmePart(QStringLiteral("## Using it"));
    QStringList known;
    for (const QString& each : keysOf(desktop::keyGroups(at.window().findChildren<QAction*>())))
        known.append(asInReadme(each));
    static const QRegularExpression named(QStringLiteral(
        "(?:(?:Ctrl|Alt|Shift)\\+)+(?:Page Up|Page Down|Left|Right|Up|Down|Home|F\\d+|[A-Z0-9+,−])|\\bF\\d+"));
    int found = 0;
    for (auto match = named.globalMatch(table); match.hasNext(); ++found) {
        const QString key = match.next().captured();
        INFO(key.toStdString());
        CHECK(known.contains(key));
    }
    CHECK(found > 20);
    for (const QAction* action : at.window().findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString key = asInReadme(keys.toString());
            INFO(key.toStdString() << ": " << action->text().toStdString());
            CHECK(table.contains(key));
        }
}

TEST_CASE("letters of an Arabic keyboard answer as the Latin ones on the same keys do") {
    using desktop::OwnKey;
    const std::tuple<const char16_t*, quint32, OwnKey> keys[] = {
        {u"\u063a", 29, OwnKey::SheetYes}, {u"\u0649", 57, OwnKey::SheetNo},     {u"\u0642", 27, OwnKey::DenyRest},
        {u"\u0644", 42, OwnKey::EndPart},  {u"\u062b", 26, OwnKey::ResultSoFar},
    };
    for (const auto& [letter, scanCode, key] : keys) {
        const QString typed = QString::fromUtf16(letter);
        INFO(typed.toStdString());
        const QKeyEvent plain(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed);
        CHECK(desktop::isKey(plain, key));
        const QKeyEvent placed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, scanCode, 0, 0, typed);
        CHECK(desktop::isKey(placed, key));
        CHECK_FALSE(desktop::isKey(QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, Qt::ControlModifier, typed), key));
    }
}

TEST_CASE(
    "the place of the key counts where another script has other letters there, and a Latin letter counts itself") {
    using desktop::OwnKey;
    const auto press = [](int key, quint32 scanCode, const char16_t* text) {
        return QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0, QString::fromUtf16(text));
    };
    CHECK(desktop::isKey(press(Qt::Key_unknown, 57, u"\u062f"), OwnKey::SheetNo)); // Persian
    CHECK(desktop::isKey(press(0x43d, 29, u"\u043d"), OwnKey::SheetYes));          // Russian
    CHECK_FALSE(desktop::isKey(press(Qt::Key_unknown, 30, u"\u0639"), OwnKey::SheetYes));
    CHECK(desktop::isKey(press(Qt::Key_Y, 52, u"y"), OwnKey::SheetYes)); // where German keyboards have it
    CHECK_FALSE(desktop::isKey(press(Qt::Key_Z, 29, u"z"), OwnKey::SheetYes));
    CHECK(desktop::answerDigit(press(Qt::Key_unknown, 12, u"\u0663")) == 3);
}

TEST_CASE("in Arabic the list of keys names the letter beside the Latin one") {
    const auto has = [](const char* keys) { return keysOf(desktop::keyGroups({})).contains(QString::fromUtf8(keys)); };
    CHECK_FALSE(has("\u063a"));
    const test::Speaking arabic("ar");
    WindowFixture at;
    for (const char* each : {"Y", "\u063a", "N", "\u0649", "R", "\u0642", "G", "\u0644", "E", "\u062b"})
        CHECK(has(each));
}
