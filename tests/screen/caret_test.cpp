// SPDX-License-Identifier: MIT
// The caret of a page: only where keys have led it, only beside words, and whole in every language.
#include "screen/page_fixture.h"

#include <QImage>
#include <QtTest/QTest>

using namespace bedside;
using namespace bedside::test;

namespace {

/// A page with the keyboard in it.
class Caret {
public:
    explicit Caret(document::Document page, Density density = Density::Page) {
        m_view.setUp(m_theme, density);
        m_view.resize(700, 600);
        m_view.showPage(std::move(page));
        m_view.show();
        m_view.activateWindow();
        m_view.setFocus();
        QApplication::processEvents();
    }
    ArticleView& view() { return m_view; }
    void press(Qt::Key key) {
        QTest::keyClick(&m_view, key);
        QApplication::processEvents();
    }
    /// Returns what the keyboard adds to the page's picture.
    QRect added() {
        const QImage with = picture();
        m_view.clearFocus();
        QApplication::processEvents();
        const QImage without = picture();
        m_view.setFocus();
        QApplication::processEvents();
        QRegion differs;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    differs += QRect(x, y, 1, 1);
        return differs.boundingRect();
    }

private:
    QImage picture() { return m_view.viewport()->grab().toImage(); }

    Theme m_theme;
    ArticleView m_view;
};

document::Document arabicPage() {
    document::Document page{"ar", "ar", {}};
    page.nodes.push_back({document::Heading{1, words("السرير المناسب 24 Kovacs")}});
    page.nodes.push_back({document::List{false, {{paragraph("كان لدى الجميع ألم")}}}});
    return page;
}

class RightToLeft {
public:
    RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    RightToLeft(const RightToLeft&) = delete;
    RightToLeft& operator=(const RightToLeft&) = delete;
    ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

} // namespace

TEST_CASE("a page that was opened, and keys that lead nowhere, show no caret") {
    Caret at(bedPage());
    CHECK(at.added().isEmpty());
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Shift, Qt::Key_F2}) {
        at.press(key);
        CHECK(at.added().isEmpty());
    }
}

TEST_CASE("the caret is a line at the words that keys have led it to, and goes with the page") {
    Caret at(bedPage());
    at.press(Qt::Key_Right);
    const QRect line = at.added();
    CHECK(line.width() == 2);
    CHECK(line.height() > 20); // of the title
    CHECK(line.height() < 60);
    at.view().showPage(otherPage());
    CHECK(at.added().isEmpty());
}

TEST_CASE("beside a picture there is no caret") {
    Caret at(bedPage());
    QTextCursor caret = at.view().textCursor();
    for (QTextBlock block = at.view().document()->begin(); block.isValid(); block = block.next())
        if (block.text() == QString(QChar::ObjectReplacementCharacter))
            caret.setPosition(block.position());
    REQUIRE(caret.position() > 0);
    at.view().setTextCursor(caret);
    at.press(Qt::Key_End);
    CHECK(at.view().textCursor().block().text() == QString(QChar::ObjectReplacementCharacter));
    CHECK(at.added().isEmpty());
}

TEST_CASE("among Arabic words there is no flag where there is no caret, and a whole line where there is one") {
    const RightToLeft arabic;
    for (const Density density : {Density::Page, Density::Pane}) {
        Caret at(arabicPage(), density);
        CHECK(at.added().isEmpty());
        at.press(Qt::Key_F2); // which Qt takes for the page
        CHECK(at.added().isEmpty());
        at.view().showPage(arabicPage());
        CHECK(at.added().isEmpty());
        at.press(Qt::Key_Left);
        at.press(Qt::Key_Left);
        const QRect line = at.added();
        CHECK(line.width() == 2);
        CHECK(line.height() > 15);
    }
}

TEST_CASE("the number of a title that is all in Latin letters stands where Arabic lines begin") {
    const RightToLeft arabic;
    document::Document page{"ar", "ar", {}};
    document::Inlines title = words("1  "); // as the studies beside a page have it
    title.push_back({document::Link{LinkKind::Study, "study:batanda2018", "", words("Batanda 2018")}});
    page.nodes.push_back({document::Heading{3, title}});
    page.nodes.push_back({document::Paragraph{words("Batanda 2018")}});
    Caret at(std::move(page));
    const QTextBlock numbered = at.view().document()->begin();
    CHECK(numbered.textDirection() == Qt::RightToLeft);
    CHECK(numbered.next().textDirection() == Qt::LeftToRight);
    QTextCursor number(numbered);
    number.setPosition(numbered.position() + 1); // behind the number
    QTextCursor year(numbered);
    year.setPosition(numbered.position() + numbered.length() - 2);
    CHECK(at.view().cursorRect(number).left() > at.view().cursorRect(year).left());
}
