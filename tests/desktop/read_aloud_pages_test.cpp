// SPDX-License-Identifier: MIT
// What is read aloud of each kind of page, and what ends it.
#include "desktop/hearing/page_utterances.h"
#include "desktop/listener.h"

#include <QRegularExpression>

using namespace bedside;
using screen::ArticleView;
using test::Listener;

TEST_CASE("numbers of sources and signs of claims are not read, drawings and columns are") {
    Listener at;
    QStringList all;
    for (const content::SectionSummary& section : at.reading().bookcase().sections()) {
        at.open(section.id.text.c_str());
        for (const desktop::Utterance& each : desktop::utterancesOn(*at.article().parentWidget())) {
            INFO(each.words.toStdString());
            CHECK_FALSE(each.words.isEmpty());
            CHECK_FALSE(each.words.contains(QRegularExpression(QStringLiteral("\\[\\d|[◔◑◕●◌▸▾\\x{2060}\\x{FFFC}]"))));
            all.append(each.words);
        }
    }
    CHECK(all.size() > 400);
    CHECK_FALSE(all.filter(QStringLiteral("Drawing: ")).isEmpty());
    CHECK_FALSE(all.filter(QStringLiteral("Key message: ")).isEmpty());
    CHECK_FALSE(all.filter(QStringLiteral("Licence: ")).isEmpty()); // a column of the table of licences
    CHECK(all.filter(QStringLiteral("our inference")).isEmpty());
}

TEST_CASE("another page ends what is read, and so does another question") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    REQUIRE(at.speech.isSpeaking);
    at.press(Qt::Key_PageDown, Qt::ControlModifier);
    at.checkSilent();
    at.press(Qt::Key_F7);
    at.press(Qt::Key_H, Qt::ControlModifier);
    at.checkSilent();
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.press(Qt::Key_F7);
    REQUIRE(at.speech.isSpeaking);
    at.press(Qt::Key_1);
    CHECK(at.speech.isSpeaking); // an answer that is chosen is not another page
    at.press(Qt::Key_Return);
    at.checkSilent();
}

TEST_CASE("of a question, what it asks is read and then each answer with its key, and each is marked") {
    Listener at;
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.press(Qt::Key_F7);
    at.finish(static_cast<int>(desktop::utterancesOn(at.find<QWidget>("QuestionPage")).size()) - 1);
    const QString all = at.speech.said.join(u'|');
    INFO(all.toStdString());
    const auto ask = all.indexOf(at.find<QLabel>("ask").text());
    CHECK(ask >= 0);
    CHECK(all.indexOf(QStringLiteral("1: Yes")) > ask);
    CHECK(all.indexOf(QStringLiteral("2: No")) > all.indexOf(QStringLiteral("1: Yes")));
    auto* ground = at.window().findChild<QWidget*>(QStringLiteral("spokenGround"));
    REQUIRE(ground != nullptr);
    CHECK(ground->isVisible());
    CHECK(ground->width() > 100);
    CHECK(qobject_cast<QAbstractButton*>(ground->parentWidget()) != nullptr); // the last answer
    at.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(at.window().findChildren<QWidget*>(QStringLiteral("spokenGround")).size() == 1);
    at.finish(2);
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("spokenGround")) == nullptr);

    const auto closed = desktop::utterancesOn(at.find<QWidget>("QuestionPage")).size();
    at.click("whyButton");
    CHECK(desktop::utterancesOn(at.find<QWidget>("QuestionPage")).size() > closed);
}

TEST_CASE("an emergency ends other speech, and of it the number is read first, digit by digit") {
    Listener at;
    at.reading().chooseRegion(QStringLiteral("GB"));
    auto numb = test::calmPerson();
    numb["E1"] = {"yes"};
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.walk(numb, "E1");
    at.press(Qt::Key_F7);
    REQUIRE(at.speech.isSpeaking);
    at.answer(numb);
    REQUIRE(at.questions().stage() == session::Stage::Emergency);
    at.checkSilent();
    at.speech.said.clear();
    at.press(Qt::Key_F7);
    CHECK(at.speech.last().contains(QStringLiteral("9 9 9")));
    CHECK_FALSE(at.marked(at.find<ArticleView>("emergency")).isEmpty());
    at.finish();
    CHECK_FALSE(at.speech.last().isEmpty());
}

TEST_CASE("a result is read, and a claim's card that stands above the page") {
    Listener at;
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.walk(test::calmPerson());
    at.press(Qt::Key_F7);
    REQUIRE(at.speech.isSpeaking);
    CHECK_FALSE(at.marked(at.find<ArticleView>("result")).isEmpty());
    at.open("right-bed");
    CHECK_FALSE(at.speech.isSpeaking);

    at.article().setFocus();
    for (int link = 0; link < 60 && !at.article().textCursor().charFormat().anchorHref().startsWith(u"claim:"); ++link)
        at.press(Qt::Key_Tab);
    at.press(Qt::Key_Return);
    auto& card = at.find<ArticleView>("note");
    REQUIRE(card.isVisible());
    at.press(Qt::Key_F7);
    REQUIRE(at.speech.isSpeaking);
    CHECK_FALSE(at.marked(card).isEmpty());
    at.press(Qt::Key_Escape);
    CHECK_FALSE(card.isVisible());
    at.checkSilent();
}

TEST_CASE("where nothing can speak, the bar says what to install, and the program goes on") {
    Listener at;
    at.open("right-bed");
    at.window().hearing().speakWith([] { return nullptr; });
    at.press(Qt::Key_F7);
    REQUIRE(at.bar() != nullptr);
    CHECK(at.message().contains(QStringLiteral("apt install qt6-speech-dev qt6-declarative-dev")));
    CHECK(at.marked().isEmpty());
    CHECK(at.focused() == &at.find<QWidget>("stopReadingButton"));
    CHECK(at.focused()->accessibleDescription() == at.message());
    at.press(Qt::Key_Escape);
    CHECK(at.bar() == nullptr);
    CHECK(at.focused() == &at.article());

    at.window().hearing().speakWith([&] { return std::make_unique<test::FakeVoice>(at.speech); });
    at.press(Qt::Key_F7);
    at.speech.fail(voice::Trouble::NoService);
    at.settle();
    CHECK(at.message().contains(QStringLiteral("sudo apt install speech-dispatcher speech-dispatcher-espeak-ng")));
    at.speech.fail(voice::Trouble::Stalled); // which comes too late to matter
    at.press(Qt::Key_F7);
    CHECK(at.speech.isSpeaking);
}

TEST_CASE("every button of the bar has a name and a hint, and Tab comes to all of them") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    for (const char* name :
         {"playButton", "sentenceBackButton", "sentenceNextButton", "speedButton", "stopReadingButton"}) {
        auto& button = at.find<QToolButton>(name);
        INFO(name);
        CHECK_FALSE((button.accessibleName() + button.text()).isEmpty());
        CHECK_FALSE(button.toolTip().isEmpty());
        at.tabTo(name);
    }
    CHECK(at.find<QWidget>("playButton").nextInFocusChain() == &at.find<QWidget>("sentenceBackButton"));
    at.article().setFocus();
    at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    at.tabTo("nextButton");
    at.press(Qt::Key_Tab);
    CHECK(at.focused() == &at.find<QWidget>("playButton")); // which stands below the page
    at.press(Qt::Key_Escape);
    at.checkSilent();
}
