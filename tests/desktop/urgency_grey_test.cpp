// SPDX-License-Identifier: MIT
// Nothing is told by colour alone: each level of urgency is told apart in grey, by its icon and by its word.
#include "desktop/guidance_walk.h"
#include "screen/page_style.h"

#include <QTextBlock>

using namespace bedside;
using test::Answers;

namespace {

struct Card {
    QString word;
    QImage icon; // in grey
};

/// Returns the label of the first card of the page, and its icon without colours.
Card firstCard(screen::ArticleView& page) {
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(screen::BoxLabelProperty))
            continue;
        QTextCursor caret(block);
        page.setTextCursor(caret);
        page.ensureCursorVisible();
        const QRect line = page.cursorRect(caret);
        const QImage picture = page.viewport()->grab().toImage();
        const QRect icon(line.left(), line.center().y() - 14, 26, 28);
        return {block.text().remove(QChar::ObjectReplacementCharacter).trimmed(),
                picture.copy(icon).convertToFormat(QImage::Format_Grayscale8)};
    }
    FAIL("the page has no card");
    return {};
}

Card cardOf(const Answers& changes) {
    test::GuidanceWalk at;
    at.begin();
    Answers answers = test::calmPerson();
    for (const auto& [question, options] : changes)
        answers[question] = options;
    at.walk(answers);
    at.settle();
    const bool isEmergency = at.questions().stage() == session::Stage::Emergency;
    return firstCard(at.find<screen::ArticleView>(isEmergency ? "emergency" : "result"));
}

/// Returns how many pixels of two icons differ in lightness, seen as ink or ground.
int difference(const QImage& one, const QImage& other) {
    const auto isInk = [](const QImage& icon, int x, int y) {
        return std::abs(qGray(icon.pixel(x, y)) - qGray(icon.pixel(0, 0))) > 60;
    };
    int found = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            found += isInk(one, x, y) != isInk(other, x, y);
    return found;
}

} // namespace

TEST_CASE("without colours, each level of urgency has an icon and a word of its own") {
    const std::vector<Card> cards{cardOf({{"E1", {"yes"}}}),
                                  cardOf({{"U1", {"yes"}}}),
                                  cardOf({{"S2", {"yes"}}}),
                                  cardOf({{"H1", {"yes"}}, {"H2", {"8"}}}),
                                  cardOf({}),
                                  cardOf({{"P1", {"no"}}})};
    for (std::size_t one = 0; one < cards.size(); ++one) {
        CHECK_FALSE(cards[one].word.isEmpty());
        for (std::size_t other = 0; other < one; ++other) {
            INFO(cards[one].word.toStdString() << " and " << cards[other].word.toStdString());
            CHECK(cards[one].word != cards[other].word);
            CHECK(difference(cards[one].icon, cards[other].icon) > 30);
        }
    }
}
