// SPDX-License-Identifier: MIT
// Reading aloud, driven by its keys, with a voice that says nothing.
#include "desktop/choice_button.h"
#include "desktop/fake_voice.h"
#include "desktop/hearing/hearing.h"
#include "desktop/hearing/page_utterances.h"
#include "desktop/keyboard_walk.h"

#include <QContextMenuEvent>
#include <QScrollBar>

using namespace bedside;
using screen::ArticleView;

namespace {

class Listener : public test::KeyboardWalk {
public:
    Listener() {
        window().hearing().speakWith([this] { return std::make_unique<test::FakeVoice>(speech); });
        agree();
    }

    /// Returns the bar; nothing where it is not on show.
    QWidget* bar() {
        auto* found = window().findChild<QWidget*>(QStringLiteral("readingBar"));
        return found && found->isVisible() ? found : nullptr;
    }
    QString message() {
        auto& trouble = find<QLabel>("readingTrouble");
        return trouble.isVisible() ? trouble.text() : find<QLabel>("readingMessage").text();
    }
    /// Returns the words that are marked on an article.
    static QString marked(const ArticleView& view) {
        QString words;
        for (const QTextEdit::ExtraSelection& each : view.extraSelections())
            if (each.format.underlineStyle() == QTextCharFormat::SingleUnderline)
                words += each.cursor.selectedText();
        return words;
    }
    QString marked() { return marked(article()); }
    void finish(int sentences = 1) {
        for (int sentence = 0; sentence < sentences; ++sentence) {
            REQUIRE(speech.isSpeaking);
            speech.finish();
            settle();
        }
    }
    void checkSilent() {
        settle();
        CHECK_FALSE(speech.isSpeaking);
        CHECK(bar() == nullptr);
        CHECK(marked().isEmpty());
    }

    test::Speech speech;
};

/// Without what is for the eye alone.
QString letters(const QString& text) {
    QString out;
    for (const QChar each : text)
        if (each.isLetter())
            out += each;
    return out;
}

} // namespace

TEST_CASE("F7 reads the page sentence by sentence, and what is spoken is marked in step") {
    Listener at;
    at.open("right-bed");
    CHECK(at.bar() == nullptr);
    at.press(Qt::Key_F7);
    REQUIRE(at.bar() != nullptr);
    const QString title = QString::fromStdString(at.article().page().title);
    CHECK(at.speech.said == QStringList{title});
    CHECK(at.speech.language == QStringLiteral("en"));
    CHECK(at.marked() == title);
    for (int sentence = 0; sentence < 12; ++sentence) {
        at.finish();
        INFO(at.speech.last().toStdString());
        CHECK(letters(at.speech.last()).contains(letters(at.marked()).left(12)));
        CHECK_FALSE(at.speech.last().contains(QStringLiteral(" .")));
        CHECK_FALSE(at.marked().isEmpty());
    }
    CHECK(at.speech.said.size() == 13);
    CHECK(at.speech.voices == 1);
}

TEST_CASE("F7 pauses and goes on with the same sentence") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    at.finish();
    at.press(Qt::Key_F7);
    CHECK_FALSE(at.speech.isSpeaking);
    CHECK_FALSE(at.marked().isEmpty());
    CHECK(at.find<QToolButton>("playButton").text() == QStringLiteral("Go on"));
    at.press(Qt::Key_F7);
    CHECK(at.speech.isSpeaking);
    CHECK(at.speech.said.size() == 3);
    CHECK(at.speech.said[2] == at.speech.said[1]);
    CHECK(at.find<QToolButton>("playButton").text() == QStringLiteral("Pause"));
    at.click("playButton");
    CHECK_FALSE(at.speech.isSpeaking);
}

TEST_CASE("F8 goes to the next sentence, Shift+F8 to the one before, speaking or not") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    const QString first = at.speech.last();
    at.press(Qt::Key_F8, Qt::ShiftModifier); // there is none before
    CHECK(at.speech.last() == first);
    at.press(Qt::Key_F8);
    const QString second = at.speech.last();
    CHECK(second != first);
    at.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(at.speech.last() == first);
    CHECK(at.marked() == first);
    at.press(Qt::Key_F7);
    at.click("sentenceNextButton");
    CHECK_FALSE(at.speech.isSpeaking);
    CHECK(letters(second).contains(letters(at.marked()).left(12)));
    at.click("playButton");
    CHECK(at.speech.last() == second);
    at.click("sentenceBackButton");
    CHECK(at.speech.last() == first);
}

TEST_CASE("the speed goes from 0.75 to 1.5, by keys and by its list") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    CHECK(at.speech.speed == 1);
    at.press(Qt::Key_F8, Qt::ControlModifier);
    CHECK(at.speech.speed == 1.25);
    for (int press = 0; press < 3; ++press)
        at.press(Qt::Key_F8, Qt::ControlModifier);
    CHECK(at.speech.speed == 1.5);
    CHECK(at.find<desktop::ChoiceButton>("speedButton").accessibleName() == QStringLiteral("Speed: 1.5"));
    for (int press = 0; press < 5; ++press)
        at.press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.speech.speed == 0.75);
    at.find<desktop::ChoiceButton>("speedButton").choose(2);
    CHECK(at.speech.speed == 1.25);
    CHECK(at.speech.isSpeaking);
    CHECK(at.speech.said.count(at.speech.said.front()) == at.speech.said.size()); // all of it the first sentence
}

TEST_CASE("only what is selected is read, where something is") {
    Listener at;
    at.open("right-bed");
    QTextCursor chosen = at.article().document()->find(QStringLiteral("better than people"));
    chosen.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 3);
    at.article().setTextCursor(chosen);
    at.press(Qt::Key_F7);
    CHECK(at.speech.said.size() == 1);
    CHECK(at.speech.last() == chosen.selectedText().simplified());
    at.finish();
    CHECK_FALSE(at.speech.isSpeaking);
    CHECK(at.message() == QStringLiteral("That was all."));
    CHECK(at.speech.said.size() == 1);
}

TEST_CASE("reading begins at the caret with Shift+F7, and at the pointer by the page's menu") {
    Listener at;
    at.open("right-bed");
    QTextCursor caret = at.article().document()->find(QStringLiteral("better than people"));
    caret.setPosition(caret.selectionStart());
    at.article().setTextCursor(caret);
    at.article().setFocus();
    at.press(Qt::Key_F7, Qt::ShiftModifier);
    REQUIRE(at.speech.said.size() == 1);
    CHECK(at.speech.last().contains(QStringLiteral("better than people")));
    const QString fromHere = at.speech.last();
    at.press(Qt::Key_F7, Qt::ControlModifier);
    at.checkSilent();

    at.article().ensureCursorVisible();
    const QPoint place = at.article().cursorRect().center();
    QWidget& viewport = *at.article().viewport();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, place, viewport.mapToGlobal(place));
    QApplication::sendEvent(&viewport, &wish);
    at.settle();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() > 2); // what was in it is still there
    QAction* read = menu->actions().back();
    CHECK(read->text().remove(u'&') == QStringLiteral("Read aloud from here"));
    read->trigger();
    menu->close();
    at.settle();
    CHECK(at.speech.last() == fromHere);
}

TEST_CASE("what is spoken is kept in view, at once") {
    Listener at;
    at.open("right-bed");
    at.window().resize(900, 500);
    at.settle();
    at.press(Qt::Key_F7);
    QScrollBar& bar = *at.article().verticalScrollBar();
    for (int sentence = 0; sentence < 25; ++sentence)
        at.press(Qt::Key_F8);
    CHECK(bar.value() > 0);
    for (const QTextEdit::ExtraSelection& each : at.article().extraSelections()) {
        QTextCursor start = each.cursor;
        start.setPosition(each.cursor.selectionStart());
        CHECK(at.article().viewport()->rect().contains(at.article().cursorRect(start)));
    }
}

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

TEST_CASE("the first reading says once that others can hear it") {
    Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    CHECK(at.message() == QStringLiteral("Others near you can hear this too."));
    at.press(Qt::Key_F7, Qt::ControlModifier);
    at.press(Qt::Key_F7);
    CHECK(at.message().startsWith(QStringLiteral("Sentence 1 of ")));
    CHECK(QApplication::activeModalWidget() == nullptr);
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

TEST_CASE("the mark stays on its words where the text grows, the theme changes or a fold opens above") {
    Listener at;
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.walk(test::calmPerson());
    auto& result = at.find<ArticleView>("result");
    at.press(Qt::Key_F7);
    for (int sentence = 0; sentence < 40 && !at.speech.last().contains(QStringLiteral("Advice for you")); ++sentence)
        at.press(Qt::Key_F8);
    const QString words = at.marked(result);
    REQUIRE_FALSE(words.isEmpty());
    at.theme().setTextPercent(150);
    at.settle();
    CHECK(at.marked(result) == words);
    at.theme().choose(screen::ThemeChoice::Dark);
    at.settle();
    CHECK(at.marked(result) == words);
    QTextCursor fold = result.document()->find(QStringLiteral("▸"));
    REQUIRE_FALSE(fold.isNull());
    emit result.anchorClicked(QUrl(fold.charFormat().anchorHref()));
    at.settle();
    CHECK(at.marked(result) == words);
    CHECK(at.speech.isSpeaking);
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
