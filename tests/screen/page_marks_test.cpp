// SPDX-License-Identifier: MIT
// What is marked on a page.
#include "screen/page_fixture.h"

#include <QTextFrame>

#include <algorithm>
#include <cmath>

using namespace bedside;
using namespace bedside::test;
using screen::ThemeChoice;

namespace {

/// As WCAG 2.2 has it.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
double contrastOf(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// A page with "Spoken." in a paragraph and in a box of every kind.
document::Document pageOfBoxes() {
    document::Document page = otherPage();
    page.nodes.push_back(paragraph("Spoken."));
    for (int kind = 0; kind <= static_cast<int>(BoxKind::CutOut); ++kind)
        page.nodes.push_back({document::Box{static_cast<BoxKind>(kind), "", {paragraph("Spoken.")}}});
    return page;
}

QList<QTextCursor> places(const ArticleView& view) {
    QList<QTextCursor> found;
    const QString words = QStringLiteral("Spoken.");
    for (QTextCursor at = view.document()->find(words); !at.isNull(); at = view.document()->find(words, at))
        found.append(at);
    return found;
}

/// Returns the colour of what is around the words.
QColor groundOf(const PageFixture& at, const QTextCursor& words) {
    QTextFrame* box = words.currentFrame();
    if (box == at.view.document()->rootFrame())
        return at.theme.tokens().colour("surface");
    return screen::PageStyle(at.theme, Density::Page)
        .boxFill(static_cast<BoxKind>(box->frameFormat().intProperty(screen::BoxKindProperty)));
}

} // namespace

TEST_CASE("a sentence that is read aloud is set apart from every ground, by a colour and a line") {
    PageFixture at;
    at.show(pageOfBoxes());
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast}) {
        at.theme.choose(choice);
        PageFixture::settle();
        const auto spoken = places(at.view);
        REQUIRE(spoken.size() == static_cast<int>(BoxKind::CutOut) + 2);
        for (const QTextCursor& words : spoken) {
            at.view.markSpoken(words.selectionStart(), words.selectionEnd());
            REQUIRE(at.view.extraSelections().size() == 1);
            const QTextCharFormat mark = at.view.extraSelections().front().format;
            CHECK(mark.underlineStyle() == QTextCharFormat::SingleUnderline);
            CHECK(contrastOf(mark.foreground().color(), mark.background().color()) >= 4.5);
            CHECK(contrastOf(mark.underlineColor(), mark.background().color()) >= 3);
            CHECK(mark.background().color() != groundOf(at, words));
        }
    }
    at.view.markSpoken(0, 0);
    CHECK(at.view.extraSelections().isEmpty());
}

TEST_CASE("every find is set apart from the ground it stands on, and from the one that one is at") {
    PageFixture at;
    at.show(pageOfBoxes());
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast}) {
        at.theme.choose(choice);
        PageFixture::settle();
        at.view.find(QStringLiteral("Spoken"));
        at.view.stepMatch(+1);
        const auto marks = at.view.extraSelections();
        REQUIRE(marks.size() == static_cast<int>(BoxKind::CutOut) + 2);
        for (const QTextEdit::ExtraSelection& each : marks) {
            const QTextCharFormat mark = each.format;
            CHECK(mark.background().color() != groundOf(at, each.cursor));
            CHECK(contrastOf(mark.foreground().color(), mark.background().color()) >= 4.5);
            CHECK((&each == &marks.front() || mark.background().color() != marks.front().format.background().color()));
            CHECK((&each == &marks.front() || contrastOf(mark.underlineColor(), mark.background().color()) >= 3));
        }
    }
}

TEST_CASE("what is found and what is read aloud are marked side by side, and stay on their words") {
    PageFixture at;
    at.show(pageOfBoxes());
    CHECK(at.view.find(QStringLiteral("Spoken")) == static_cast<int>(BoxKind::CutOut) + 2);
    CHECK(at.view.stepMatch(+1) == 1);
    CHECK(at.view.stepMatch(-1) == at.view.matchCount());
    const QTextCursor words = places(at.view).back();
    at.view.markSpoken(words.selectionStart(), words.selectionEnd());
    at.theme.setTextPercent(200);
    PageFixture::settle();
    CHECK(at.view.extraSelections().size() == at.view.matchCount() + 1);
    for (const QTextEdit::ExtraSelection& each : at.view.extraSelections())
        CHECK(each.cursor.selectedText().startsWith(QStringLiteral("Spoken")));
    at.show(otherPage());
    CHECK(at.view.extraSelections().isEmpty());
}
