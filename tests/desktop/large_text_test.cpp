// SPDX-License-Identifier: MIT
// Text from 100 to 400 per cent, and with more space between letters and lines: nothing is cut, nothing scrolls
// sideways, and the words of a page grow all the way.
#include "desktop/page_tour.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace bedside;

namespace {

/// Returns how wide the widest word of a label is, which no wrapping makes narrower.
int leastWidth(const QLabel& label) {
    const QFontMetrics metrics(label.font());
    if (!label.wordWrap())
        return metrics.size(0, label.text()).width();
    int widest = 0;
    for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("[\\s]+"))))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

void checkLabels(const QWidget& root) {
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText ||
            Qt::mightBeRichText(label->text()))
            continue;
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK(label->contentsRect().width() >= leastWidth(*label));
        if (label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (!button->isVisible() || button->text().isEmpty() || isIcon)
            continue;
        INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
        CHECK(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width());
        CHECK(button->height() >= button->fontMetrics().height());
    }
}

void checkSideways(const QWidget& root) {
    for (const auto* area : root.findChildren<QAbstractScrollArea*>()) {
        if (!area->isVisible())
            continue;
        INFO(area->objectName().toStdString());
        if (const auto* page = qobject_cast<const QTextEdit*>(area))
            CHECK(page->document()->documentLayout()->documentSize().width() <= page->viewport()->width() + 1);
        else if (const auto* sheet = qobject_cast<const QScrollArea*>(area); sheet && sheet->widget())
            CHECK(sheet->widget()->width() <= sheet->viewport()->width());
        else if (area->objectName() != QStringLiteral("pageView")) // a sheet of paper may be larger than its desk
            CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
    for (const QWidget* stop : test::stopsOf(root)) {
        const int left = stop->mapTo(root.window(), QPoint(0, 0)).x();
        INFO(stop->objectName().toStdString());
        CHECK(left >= 0);
        CHECK(left + stop->width() <= root.window()->width());
    }
}

void checkAt(test::WindowFixture& at, QWidget& root, const std::string& name) {
    const auto check = [&](int percent, bool isAiry) {
        screen::Look look;
        look.textPercent = percent;
        look.isAiry = isAiry;
        at.theme().setLook(look);
        at.settle();
        INFO(name << " at " << percent << " %" << (isAiry ? ", with more space" : ""));
        CHECK(at.window().width() == 1280);
        checkLabels(root);
        checkSideways(root);
    };
    for (const int percent : {100, 200, 300, 400})
        check(percent, false);
    check(100, true);
    check(400, true);
    at.theme().setLook({});
    at.settle();
}

/// True where the menu, or one that it opens, has that line.
bool isIn(const QMenu& menu, const QAction* line) {
    return std::ranges::any_of(menu.actions(), [line](const QAction* each) {
        return each == line || (each->menu() && isIn(*each->menu(), line));
    });
}

void checkAtPage(test::KeyboardWalk& at, const std::string& name) {
    at.window().resize(1280, 800);
    at.settle();
    checkAt(at, at.window(), name);
}

} // namespace

TEST_CASE("a page to read loses nothing in large text", "[.pages]") { test::readingPages(checkAtPage); }

TEST_CASE("the questions and their results lose nothing in large text", "[.pages]") {
    test::questionPages(checkAtPage);
}

TEST_CASE("the clinic view loses nothing in large text", "[.pages]") { test::clinicPages(checkAtPage); }

TEST_CASE("the dialogs lose nothing in large text", "[.pages]") {
    test::everySheet(
        [](test::WindowFixture& at, QDialog& sheet) { checkAt(at, sheet, sheet.objectName().toStdString()); });
}

TEST_CASE("what a question says grows to 400 per cent, and the bars stop at 200") {
    test::KeyboardWalk at;
    at.beginByKeys();
    const auto sizeOf = [&at](const char* name) { return at.find<QWidget>(name).fontInfo().pixelSize(); };
    const int note = sizeOf("note");
    at.theme().setTextPercent(200);
    at.settle();
    const int menu = sizeOf("menuButton");
    at.theme().setTextPercent(400);
    at.settle();
    CHECK(sizeOf("note") == 4 * note);
    CHECK(sizeOf("optionWords") == 4 * 17);
    CHECK(sizeOf("ask") > sizeOf("note"));
    CHECK(sizeOf("menuButton") == menu);
    for (const char* gone : {"backButton", "forwardButton", "homeButton", "contentsButton", "searchField",
                             "themeButton", "clinicButton", "countryButton"})
        CHECK_FALSE(at.find<QWidget>(gone).isVisible());
}

TEST_CASE("what the folded bars leave out is in the menu") {
    test::WindowFixture at;
    const QMenu& menu = *at.find<QToolButton>("menuButton").menu();
    for (const char* name :
         {"actionBack", "actionForward", "actionHome", "actionContents", "actionSearch", "actionLarger",
          "actionSmaller", "actionUsualSize", "actionLooks", "actionKeys", "actionHelp", "actionLeave"}) {
        INFO(name);
        CHECK(isIn(menu, at.window().findChild<QAction*>(QString::fromLatin1(name))));
    }
    CHECK(isIn(menu, at.find<QToolButton>("countryButton").menu()->menuAction()));
    CHECK(isIn(menu, at.find<QToolButton>("themeButton").menu()->menuAction()));
}

TEST_CASE("the bars fold by the width of their letters, not by pixels") {
    test::WindowFixture at;
    at.open("right-bed");
    at.window().resize(1150, 800);
    at.settle();
    CHECK(at.find<QWidget>("themeButton").isVisible());
    screen::Look look;
    look.isAiry = true;
    at.theme().setLook(look);
    at.settle();
    CHECK_FALSE(at.find<QWidget>("themeButton").isVisible());
}

TEST_CASE("in large text the answer that has the keyboard is in view on the questions of a part") {
    test::ClinicWalk at;
    at.theme().setTextPercent(400);
    at.window().resize(1280, 800);
    at.beginTogether();
    const QWidget& answer = *QApplication::focusWidget();
    CHECK(answer.visibleRegion().boundingRect().height() == answer.height());
}

TEST_CASE("the row of a question is no higher than its words and answers need, where the window has room to spare") {
    test::ClinicWalk at;
    at.window().resize(1900, 1080);
    at.beginTogether();
    for (const char* question : {"P1", "P2"}) {
        const QWidget& row = at.row(question);
        INFO(question);
        CHECK(row.height() <= row.heightForWidth(row.width()) + 1);
    }
}
