// SPDX-License-Identifier: MIT
// Tab goes through every page as the eye does, and round again.
#include "desktop/page_tour.h"

using namespace bedside;

namespace {

QRect placeOf(const QWidget& widget) { return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()}; }

/// True where the second is met after the first by one who reads: in columns from the side where lines begin, each
/// from the top.
bool readsOn(const QRect& first, const QRect& second) {
    const bool isBelow = second.top() > first.top() - 4 && second.bottom() > first.top();
    const bool isBeside = second.left() >= first.right();
    return isBelow || isBeside;
}

/// Where a column or a bar of its own begins; within one, Tab goes down.
QString regionOf(const QWidget& widget) {
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        for (const char* name :
             {"topBar", "helpBar", "sideBar", "sectionList", "studies", "guidanceSheet", "guidanceBar", "pager",
              "findBar", "readingBar", "clinicPane", "previewBar", "pageView", "handoutSheet", "article"})
            if (each->objectName() == QString::fromLatin1(name))
                return each->objectName();
    return {};
}

/// Follows Tab from what has the keyboard until it comes there again.
QList<QWidget*> round(test::WindowFixture& at, int most = 900) {
    QList<QWidget*> met{QApplication::focusWidget()};
    for (int step = 0; step < most; ++step) {
        at.press(Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        if (now == met.back()) // from link to link of a page
            continue;
        if (now == met.front())
            return met;
        met.append(now);
    }
    FAIL("Tab does not come round: it stays at " << met.back()->objectName().toStdString());
    return met;
}

void checkRound(test::WindowFixture& at, QWidget& root, const std::string& name) {
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != root.window())
        at.press(Qt::Key_Tab);
    const QList<QWidget*> met = round(at);
    for (const QWidget* stop : test::stopsOf(root)) {
        const auto* option =
            qobject_cast<const QAbstractButton*>(stop); // Tab meets one of a group, the arrows the rest
        if (option && option->autoExclusive() && option->isCheckable() && !option->isChecked())
            continue;
        INFO(name << ": Tab never comes to " << stop->objectName().toStdString());
        CHECK(met.contains(stop));
    }
    for (qsizetype place = 1; place < met.size(); ++place) {
        const QWidget& one = *met[place - 1];
        const QWidget& next = *met[place];
        if (regionOf(one) != regionOf(next) || !one.isVisible() || !next.isVisible())
            continue;
        INFO(name << ": from " << one.objectName().toStdString() << " to " << next.objectName().toStdString());
        CHECK((readsOn(placeOf(one), placeOf(next)) || place == 0));
    }
}

} // namespace

TEST_CASE("Tab goes down every page and its bars, and comes round", "[.pages]") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) { checkRound(at, at.window(), name); });
}

TEST_CASE("Tab goes round the dialogs too", "[.pages]") {
    test::everySheet(
        [](test::WindowFixture& at, QDialog& sheet) { checkRound(at, sheet, sheet.objectName().toStdString()); });
}

TEST_CASE(
    "where the bars are joined, Tab meets help between the menu and leaving, and apart again they are as before") {
    test::KeyboardWalk at;
    at.open("right-bed");
    at.theme().setTextPercent(200);
    at.settle();
    CHECK_FALSE(at.find<QWidget>("helpBar").isVisible());
    at.tabTo("menuButton");
    at.press(Qt::Key_Tab);
    CHECK(at.focused()->objectName() == QStringLiteral("helpButton"));
    at.press(Qt::Key_Tab);
    CHECK(at.focused()->objectName() == QStringLiteral("leaveButton"));
    at.theme().setTextPercent(100);
    at.settle();
    CHECK(at.find<QWidget>("helpBar").isVisible());
    at.tabTo("countryButton", Qt::Key_Backtab);
    at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(at.focused()->objectName() == QStringLiteral("helpButton"));
    checkRound(at, at.window(), "a page after large text");
}
