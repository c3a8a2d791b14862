// SPDX-License-Identifier: MIT
// The window from right to left.
#include "desktop/hearing/article_utterances.h"
#include "desktop/keyboard_walk.h"
#include "desktop/listener.h"
#include "desktop/speaking.h"
#include "screen/direction.h"
#include "screen/mirrored_table.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QToolButton>

#include <algorithm>
#include <ranges>

using namespace bedside;

namespace {

int middleOf(const QWidget& widget) { return widget.mapTo(widget.window(), widget.rect().center()).x(); }

} // namespace

TEST_CASE("in Arabic the list of pages stands at the right, the bars are mirrored and pages begin at the right") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.window().resize(1600, 900);
    at.open("right-bed");
    CHECK(middleOf(at.find<QWidget>("sectionList")) > middleOf(at.find<QWidget>("article")));
    CHECK(middleOf(at.find<QWidget>("backButton")) > middleOf(at.find<QWidget>("menuButton")));
    CHECK(middleOf(at.find<QWidget>("menuButton")) > middleOf(at.find<QWidget>("leaveButton")));
    CHECK(middleOf(at.find<QWidget>("helpButton")) > middleOf(at.find<QWidget>("countryButton")));
    CHECK(at.article().document()->defaultTextOption().textDirection() == Qt::RightToLeft);
    const QTextBlock title = at.article().document()->begin();
    CHECK(title.textDirection() == Qt::RightToLeft);
    CHECK(title.layout()->lineAt(0).naturalTextRect().right() > at.article().viewport()->width() * 0.6);
    CHECK(at.article().verticalScrollBar()->mapTo(&at.window(), QPoint(0, 0)).x() < middleOf(at.article()));
}

TEST_CASE("in Arabic what kind of page a result is and its title begin at the right, English ones too") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("pain"));
    auto& results = at.find<QListView>("results");
    REQUIRE(results.model()->rowCount() > 3);
    const QImage picture = results.viewport()->grab().toImage();
    const QRgb paper = picture.pixel(picture.width() / 2, 2);
    const auto& summary = at.find<QLabel>("summary");
    const int edge = summary.mapTo(&at.window(), QPoint(summary.width(), 0)).x() -
                     results.viewport()->mapTo(&at.window(), QPoint(0, 0)).x();
    for (int row = 0; row < 3; ++row) {
        const QRect place = results.visualRect(results.model()->index(row, 0));
        int end = 0;
        for (int y = place.top() + 4; y < place.top() + 50; ++y) // the kind and the title
            for (int x = 0; x < picture.width(); ++x)
                if (std::abs(qGray(picture.pixel(x, y)) - qGray(paper)) > 80)
                    end = std::max(end, x);
        INFO("result " << row);
        CHECK(end > edge - 24);
    }
}

TEST_CASE("below every translated page stands that no clinician has reviewed it, and below no English one") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        const bool isTranslated = std::string(language) != "en";
        test::KeyboardWalk at;
        at.agree();
        const auto check = [&](const char* view) {
            const QString note = QString::fromStdString(at.reading().bookcase().article().reviewNote);
            REQUIRE(note.size() > 20);
            const auto& shown = at.find<screen::ArticleView>(view);
            INFO(language << ", " << shown.page().title);
            CHECK(shown.document()->toPlainText().contains(note) == isTranslated);
        };
        at.open("right-bed");
        check("article");
        for (const char* page : {"page:easy-words", "page:help", "study:monga1999"}) {
            at.reading().open(session::locationOf(QString::fromLatin1(page)));
            at.settle();
            check("article");
        }
        at.reading().open(session::locationOf(QStringLiteral("page:evidence")));
        at.settle();
        check("shelf");
        at.reading().open(session::locationOf(QStringLiteral("page:positions")));
        at.settle();
        check("positions");
        at.reading().open(session::locationOf(QStringLiteral("page:questions")));
        at.settle();
        at.walk(test::calmPerson());
        check("result");
        at.questions().clear();
        at.questions().begin(false);
        at.settle();
        auto numb = test::calmPerson();
        numb["E1"] = {"yes"};
        at.walk(numb);
        check("ending");
    }
}

TEST_CASE("in Arabic the keys and signs for back and forward point the other way") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.open("right-bed");
    at.open("positions");
    at.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(at.place() == QStringLiteral("right-bed"));
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.place() == QStringLiteral("positions"));
}

TEST_CASE("in Arabic the signs for the sentence before and the one after point the other way") {
    const auto sign = [](const char* button) {
        test::Listener at;
        at.open("right-bed");
        at.press(Qt::Key_F7);
        return at.find<QToolButton>(button).icon().pixmap(20).toImage();
    };
    const QImage before = sign("sentenceBackButton");
    const QImage after = sign("sentenceNextButton");
    REQUIRE_FALSE(before.isNull());
    REQUIRE(before != after);
    const test::Speaking arabic("ar");
    CHECK(sign("sentenceBackButton") == after);
    CHECK(sign("sentenceNextButton") == before);
}

TEST_CASE("numbers typed in Arabic digits choose answers") {
    const test::Speaking arabic("ar");
    test::KeyboardWalk at;
    at.beginByKeys();
    QKeyEvent one(QEvent::KeyPress, 0x0661, Qt::NoModifier, QStringLiteral("١"));
    QApplication::sendEvent(QApplication::focusWidget(), &one);
    at.settle();
    at.press(Qt::Key_Return);
    CHECK(std::ranges::any_of(std::views::iota(std::size_t{1}, at.questions().sheet().size()),
                              [&](std::size_t question) { return at.questions().sheet()[question].has_value(); }));
}

TEST_CASE("the digits of a number to call, and names among Arabic words, keep their order") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    const QString words = screen::isolated(QStringLiteral("اتصل بـ 0808 2000 247 أو M54.5 الآن"));
    CHECK(words.contains(QStringLiteral("\u2066"
                                        "0808 2000 247"
                                        "\u2069")));
    QTextLayout layout(words);
    QTextOption option(Qt::AlignRight);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2000);
    layout.endLayout();
    const auto place = [&](const char* part) {
        return line.cursorToX(static_cast<int>(words.indexOf(QLatin1String(part)) + 1));
    };
    CHECK(place("0808") < place("2000")); // each behind its first digit
    CHECK(place("2000") < place("247"));
    CHECK(screen::isolated(QStringLiteral("29 من 45")) == QStringLiteral("29 من 45"));
}

TEST_CASE("words that run from left to right are left as they are") {
    CHECK(screen::isolated(QStringLiteral("call 0808 2000 247")) == QStringLiteral("call 0808 2000 247"));
}

TEST_CASE("in Arabic the arrows and page keys read a page down to its end and up again, line by line") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.window().resize(1024, 700);
    at.open("how-sure-we-are");
    const auto top = [&] { return at.article().cursorRect().top() + at.article().verticalScrollBar()->value(); };
    const auto isAtEnd = [&] { return at.article().textCursor().block() == at.article().document()->lastBlock(); };
    at.article().setFocus();
    int lines = 0, last = top();
    for (; !isAtEnd() && lines < 1000; ++lines) {
        at.press(Qt::Key_Down);
        INFO("line " << lines << ": " << at.article().textCursor().block().text().toStdString());
        REQUIRE(top() > last);
        last = top();
    }
    CHECK(lines > 40);
    CHECK(at.article().verticalScrollBar()->value() > 0);
    for (; at.article().textCursor().position() > 0; last = top()) {
        at.press(Qt::Key_Up);
        REQUIRE(top() < last);
    }
    int pages = 0;
    for (; !isAtEnd() && pages < 100; ++pages) {
        const int before = at.article().verticalScrollBar()->value();
        at.press(Qt::Key_PageDown);
        REQUIRE((at.article().verticalScrollBar()->value() > before || isAtEnd()));
    }
    CHECK(pages > 2);
    CHECK(pages < 20);
    at.press(Qt::Key_PageUp, Qt::ShiftModifier);
    CHECK(at.article().textCursor().selectedText().size() > 50);
}

TEST_CASE("in Arabic the first column of a table stands at the right and is read first") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.open("how-sure-we-are");
    QTextDocument& page = *at.article().document();
    const QTextTable* table = nullptr;
    for (QTextFrame* frame : page.rootFrame()->childFrames())
        if (const auto* found = qobject_cast<QTextTable*>(frame))
            table = found;
    REQUIRE(table != nullptr);
    const auto side = [&](int nth) {
        const QTextBlock block = table->cellAt(0, screen::mirroredColumn(*table, nth)).firstCursorPosition().block();
        return page.documentLayout()->blockBoundingRect(block).left();
    };
    CHECK(side(0) > side(1));
    CHECK(side(1) > side(2));
    const QString first = table->cellAt(0, table->columns() - 1).firstCursorPosition().block().text();
    const QString second = table->cellAt(0, table->columns() - 2).firstCursorPosition().block().text();
    const auto said = desktop::utterancesIn(at.article(), {table->firstPosition(), table->lastPosition()});
    REQUIRE(said.size() > 2);
    CHECK(said[0].words == first);
    CHECK(said[1].words == second);
}

TEST_CASE("in Arabic the number of an item has its stop at the side of its words, whichever way they run") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    const auto stopBefore = [&](const char* page) { // as it stands in the format, from left to right
        at.open(page);
        for (QTextBlock block = at.article().document()->begin(); block.isValid(); block = block.next())
            if (const QTextList* list = block.textList();
                list && list->format().style() == QTextListFormat::ListDecimal)
                return list->format().numberPrefix();
        FAIL("no list with numbers on " << page);
        return QString();
    };
    CHECK(stopBefore("slow-down-and-heal") == QStringLiteral("."));
    CHECK(stopBefore("references").isEmpty());
}

TEST_CASE("bullets among Arabic words are as large and as far off as those of Latin ones") {
    const test::Speaking arabic("ar");
    test::WindowFixture at;
    at.open("right-bed");
    QTextBlock item = at.article().document()->begin();
    while (item.isValid() && (item.textList() == nullptr || item.text().size() < 10))
        item = item.next();
    REQUIRE(item.isValid());
    at.article().setTextCursor(QTextCursor(item));
    at.article().ensureCursorVisible();
    at.settle();
    const QRect first = at.article().cursorRect(QTextCursor(item));
    const QImage picture = at.article().viewport()->grab().toImage();
    const int ground = picture.pixelColor(picture.width() - 1, first.top()).lightness();
    int left = 0, right = 0;
    for (int x = first.right() + 1; x < picture.width(); ++x)
        for (int y = first.top(); y < first.bottom(); ++y)
            if (std::abs(picture.pixelColor(x, y).lightness() - ground) > 60) {
                left = left == 0 ? x : left;
                right = x;
            }
    CHECK(left - first.left() >= 4);
    CHECK(right - left + 1 >= 5);
    CHECK(right - left + 1 <= 8);
}
