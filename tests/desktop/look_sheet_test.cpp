// SPDX-License-Identifier: MIT
// The place where all that can be chosen of the look is together.
#include "desktop/option_card.h"
#include "desktop/page_tour.h"
#include "desktop/speaking.h"

#include <QTextBlock>

using namespace bedside;
using desktop::OptionCard;
using screen::Look;

namespace {

class LookWalk : public test::WindowFixture {
public:
    LookWalk() {
        press(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(sheet().objectName() == QStringLiteral("LookSheet"));
    }
    QWidget& sheet() { return test::inFront(*this); }
    OptionCard& card(const QString& words) {
        for (auto* each : sheet().findChildren<OptionCard*>())
            if (each->words().startsWith(words))
                return *each;
        FAIL("nothing says " << words.toStdString());
        throw 0;
    }
    /// Goes there with the keyboard alone, and presses.
    void choose(const char* words) {
        OptionCard& wanted = card(QString::fromLatin1(words));
        for (int step = 0; step < 60 && QApplication::focusWidget() != &wanted; ++step) {
            auto* now = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            const bool isBeside = now && now->parentWidget() == wanted.parentWidget() && now->autoExclusive();
            press(isBeside ? Qt::Key_Right : Qt::Key_Tab);
        }
        REQUIRE(QApplication::focusWidget() == &wanted);
        press(Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("colours, text size, letters, space, ruler and stillness are chosen by the keyboard in one place") {
    LookWalk at;
    at.choose("Sepia");
    CHECK(at.theme().choice() == screen::ThemeChoice::Sepia);
    at.choose("150 %");
    CHECK(at.theme().textPercent() == 150);
    at.choose("More space");
    CHECK(at.theme().isAiry());
    at.choose("Reading ruler");
    CHECK(at.theme().hasRuler());
    at.choose("Nothing blinks");
    CHECK(at.theme().isStill());
}

TEST_CASE("the usual look comes back by one press, and only where it is not there already") {
    LookWalk at;
    auto* usual = at.sheet().findChild<QPushButton*>(QStringLiteral("usualButton"));
    CHECK_FALSE(usual->isEnabled());
    at.choose("Dark");
    at.choose("200 %");
    REQUIRE(usual->isEnabled());
    usual->click();
    at.settle();
    CHECK(at.theme().look() == Look{});
    CHECK(at.card(QStringLiteral("As the system")).isChecked());
    CHECK(at.card(QStringLiteral("100 %")).isChecked());
    CHECK_FALSE(at.card(QStringLiteral("Dark")).isChecked());
}

TEST_CASE("what is chosen elsewhere is seen there") {
    LookWalk at;
    at.theme().stepText(+1);
    at.theme().choose(screen::ThemeChoice::Contrast);
    at.settle();
    CHECK(at.card(QStringLiteral("110 %")).isChecked());
    CHECK(at.card(QStringLiteral("High contrast")).isChecked());
}

TEST_CASE("letters that are chosen are those of every page and control") {
    LookWalk at;
    if (!at.theme().families().offers(screen::FontChoice::Serif))
        return;
    const QString serif = at.theme().families().family(screen::FontChoice::Serif);
    at.choose("With serifs");
    at.press(Qt::Key_Escape);
    at.open("right-bed");
    CHECK(at.article().document()->begin().charFormat().font().families().contains(serif));
    CHECK(at.find<QWidget>("menuButton").font().family() == serif);
}

TEST_CASE("more space reaches the words of labels and buttons, each by its own size") {
    test::KeyboardWalk at;
    at.beginByKeys();
    Look look;
    look.isAiry = true;
    at.theme().setLook(look);
    at.settle();
    for (const char* name : {"ask", "note", "optionWords", "menuButton", "questionNextButton"}) {
        const QFont& font = at.find<QWidget>(name).font();
        INFO(name);
        CHECK(font.letterSpacing() == Approx(0.12 * font.pixelSize()).margin(0.05));
        CHECK(font.wordSpacing() == Approx(0.16 * font.pixelSize()).margin(0.05));
    }
    at.theme().setLook({});
    at.settle();
    CHECK(at.find<QWidget>("ask").font().letterSpacing() == 0);
}

TEST_CASE("what closes a sheet stands at its end, in each of them and in each direction") {
    for (const char* language : {"en", "ar"}) {
        const test::Speaking speaking(language);
        std::vector<int> ends;
        test::everySheet([&](test::WindowFixture&, QDialog& sheet) {
            const auto& close = *sheet.findChild<QWidget*>(QStringLiteral("closeButton"));
            const int left = close.mapTo(&sheet, QPoint(0, 0)).x();
            ends.push_back(sheet.isRightToLeft() ? left : sheet.width() - left - close.width());
        });
        INFO(language);
        REQUIRE(ends.size() == 2);
        for (const int end : ends)
            CHECK(end <= 24 + 16); // the margin, and a scroll bar
    }
}

TEST_CASE("the words of every line of the menu begin alike, for none has a picture") {
    test::WindowFixture at;
    for (const QAction* line : at.find<QToolButton>("menuButton").menu()->actions())
        CHECK((line->icon().isNull() || !line->isIconVisibleInMenu()));
}

TEST_CASE("Tab that comes round in large text finds its place in view again") {
    LookWalk at;
    at.theme().setTextPercent(400);
    at.settle();
    const auto isAtClose = [] { return QApplication::focusWidget()->objectName() == QStringLiteral("closeButton"); };
    for (int step = 0; step < 30 && !isAtClose(); ++step)
        at.press(Qt::Key_Tab);
    REQUIRE(isAtClose());
    at.press(Qt::Key_Tab);
    const QWidget& first = *QApplication::focusWidget();
    CHECK(qobject_cast<const OptionCard*>(&first) != nullptr);
    CHECK(first.visibleRegion().boundingRect() == first.rect());
}

TEST_CASE("what is chosen among chips has a tick, and takes no more room than it did before") {
    LookWalk at;
    OptionCard& dark = at.card(QStringLiteral("Dark"));
    const auto hasTick = [](OptionCard& card) { // in the room behind its words, within its frame
        const QImage picture = card.grab(QRect(card.width() - 12, card.height() / 2 - 5, 9, 10)).toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    return true;
        return false;
    };
    CHECK_FALSE(hasTick(dark));
    const int before = dark.width();
    at.choose("Dark");
    CHECK(hasTick(dark));
    CHECK(dark.width() == before);
    CHECK_FALSE(hasTick(at.card(QStringLiteral("Sepia"))));
}

TEST_CASE("the side of the window that is in front has a tick") {
    test::WindowFixture at;
    const auto hasTick = [&at](const char* name) { return !at.find<QToolButton>(name).icon().isNull(); };
    at.window().resize(700, 700);
    at.press(Qt::Key_F9);
    CHECK(hasTick("patientSideButton"));
    CHECK_FALSE(hasTick("clinicSideButton"));
    at.click("clinicSideButton");
    CHECK(hasTick("clinicSideButton"));
    CHECK_FALSE(hasTick("patientSideButton"));
}
