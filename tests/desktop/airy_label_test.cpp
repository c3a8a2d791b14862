// SPDX-License-Identifier: MIT
// More space, outside the pages of the guide: between letters, words and lines of all that the window says.
#include "desktop/airy_label.h"
#include "desktop/guidance_walk.h"
#include "desktop/speaking.h"
#include "screen/sheet_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QImage>

#include <cstdlib>

using namespace bedside;
using desktop::AiryLabel;

namespace {

const QString words =
    QStringLiteral("One line of these words, then another one, and a third where there is less room.");

void give(test::WindowFixture& at, bool space) {
    screen::Look look = at.theme().look();
    look.isAiry = space;
    at.theme().setLook(look);
    at.settle();
}

/// Returns where lines of ink begin, from top to bottom, in pixels.
std::vector<int> linesOf(QWidget& label) {
    QImage picture(label.size(), QImage::Format_RGB32);
    const QColor paper = Qt::white;
    picture.fill(paper);
    label.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    std::vector<int> tops;
    bool isInk = false;
    for (int y = 0; y < picture.height(); ++y) {
        bool hasInk = false;
        for (int x = 0; x < picture.width() && !hasInk; ++x)
            hasInk = std::abs(qGray(picture.pixel(x, y)) - qGray(paper.rgb())) > 80;
        if (hasInk && !isInk)
            tops.push_back(y);
        isInk = hasInk;
    }
    return tops;
}

bool isSpaced(const QFont& font) {
    return font.letterSpacingType() == QFont::AbsoluteSpacing &&
           font.letterSpacing() >= screen::airyLetters * font.pixelSize() * 0.99 &&
           font.wordSpacing() >= screen::airyWords * font.pixelSize() * 0.99;
}

} // namespace

TEST_CASE("with more space every label, button, answer and field has it between its letters and words") {
    test::GuidanceWalk at;
    at.begin();
    give(at, true);
    int checked = 0;
    for (const QWidget* each : at.window().findChildren<QWidget*>()) {
        const bool speaks = qobject_cast<const QLabel*>(each) || qobject_cast<const QAbstractButton*>(each) ||
                            qobject_cast<const QLineEdit*>(each);
        if (!speaks || !each->isVisible())
            continue;
        INFO(each->metaObject()->className() << " " << each->objectName().toStdString());
        CHECK(isSpaced(each->font()));
        ++checked;
    }
    CHECK(checked > 20);
}

TEST_CASE("with more space the lines of a label stand one and a half times their letters apart, and none is cut off") {
    test::WindowFixture at;
    QWidget page(&at.window());
    AiryLabel label(words, &page);
    label.setWordWrap(true);
    page.resize(400, 600);
    page.show();
    const auto step = [&] {
        label.resize(260, label.heightForWidth(260));
        const std::vector<int> tops = linesOf(label);
        REQUIRE(tops.size() >= 3);
        return tops[1] - tops[0];
    };
    const int before = label.heightForWidth(260);
    const int usual = step();
    give(at, true);
    const double wanted = screen::airyLines * label.font().pixelSize();
    CHECK(std::abs(step() - wanted) <= 1.5);
    CHECK(usual < wanted - 2);
    CHECK(label.heightForWidth(260) > before);
    const int bottom = linesOf(label).back() + label.fontMetrics().xHeight(); // its last line is "room."
    CHECK(bottom < label.height());
    give(at, false);
    CHECK(label.heightForWidth(260) == before);
}

TEST_CASE("lines of Arabic letters stand as far apart as their size asks for, with their marks uncut") {
    const test::Speaking speaking("ar");
    test::WindowFixture at;
    QWidget page(&at.window());
    AiryLabel label(QStringLiteral("كُتَّابٌ إِلَى الأَلَمِ ظَهْرِكَ أُولَٰئِكَ كُتَّابٌ إِلَى الأَلَمِ ظَهْرِكَ يُعدّ إِلَى كُتَّابٍ"), &page);
    label.setWordWrap(true);
    page.resize(600, 900);
    page.show();
    for (const int weight : {400, 700}) {
        QFont font = label.font();
        font.setPixelSize(40);
        font.setWeight(static_cast<QFont::Weight>(weight));
        label.setFont(font);
        at.settle();
        INFO(weight);
        const auto heightOf = [&label, whole = label.text()](int lines) {
            label.setText(QStringList(lines, whole.section(u' ', 0, 1)).join(u'\n'));
            const int height = label.heightForWidth(500);
            label.setText(whole);
            return height;
        };
        CHECK(heightOf(5) - heightOf(4) <= (weight > 400 ? 1.35 : 1.5) * 40);
        CHECK(heightOf(5) - heightOf(4) >= 1.2 * 40);
        label.resize(300, label.heightForWidth(300));
        QImage picture(label.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        label.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
        for (const int edge : {0, picture.height() - 1})
            for (int x = 0; x < picture.width(); ++x)
                REQUIRE(qGray(picture.pixel(x, edge)) > 120);
    }
}

TEST_CASE("a label that does not wrap, or is rich, is Qt's own with more space too") {
    test::WindowFixture at;
    give(at, true);
    const QLabel plain(words);
    const AiryLabel unwrapped(words);
    CHECK(unwrapped.sizeHint() == plain.sizeHint());
    const QString rich = QStringLiteral("<p style=\"line-height: 135%\">One</p>");
    QLabel plainRich(rich);
    AiryLabel airyRich(rich);
    plainRich.setWordWrap(true);
    airyRich.setWordWrap(true);
    CHECK(airyRich.heightForWidth(200) == plainRich.heightForWidth(200));
}

TEST_CASE("a label's height is that of what it says now, in the letters and the room that it has now") {
    test::WindowFixture at;
    QWidget page(&at.window());
    AiryLabel label(words, &page);
    QLabel plain(words, &page);
    const auto both = [&](const auto& change) {
        const int before = label.heightForWidth(200);
        change(static_cast<QLabel&>(label));
        change(plain);
        at.settle();
        CHECK(label.heightForWidth(200) == plain.heightForWidth(200));
        CHECK(label.heightForWidth(200) != before);
    };
    both([](QLabel& each) { each.setWordWrap(true); });
    CHECK(label.heightForWidth(120) > label.heightForWidth(200));
    page.show();
    both([](QLabel& each) { each.setText(words + words); });
    both([](QLabel& each) {
        QFont font = each.font();
        font.setPixelSize(2 * font.pixelSize());
        each.setFont(font);
    });
    both([](QLabel& each) { each.setContentsMargins(0, 20, 60, 0); });
    both([](QLabel& each) { each.setMargin(30); });
    both([](QLabel& each) { each.setStyleSheet(QStringLiteral("QLabel { padding: 12px; font-size: 9px }")); });
    both([](QLabel& each) { each.setStyleSheet(QStringLiteral("QLabel { padding: 31px; font-size: 9px }")); });
}

TEST_CASE("what a question and its answers say stands with more space between its lines") {
    test::GuidanceWalk at;
    at.begin();
    for (const char* name : {"ask", "note", "optionWords"})
        CHECK(qobject_cast<AiryLabel*>(&at.find<QLabel>(name)) != nullptr);
    at.window().resize(520, 800);
    at.settle();
    auto& ask = at.find<QLabel>("ask");
    const int before = ask.height();
    give(at, true);
    CHECK(ask.height() > before);
}
