// SPDX-License-Identifier: MIT
// Reading aloud, steered by its keys.
#include "desktop/choice_button.h"
#include "desktop/listener.h"
#include "desktop/speaking.h"

#include <QContextMenuEvent>
#include <QScrollBar>

using namespace bedside;
using screen::ArticleView;
using test::Listener;

namespace {

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

TEST_CASE("the bar's words stay as small as its buttons, and the list keeps the page that is read in view") {
    Listener at;
    at.window().resize(1024, 700);
    at.open("about-this-guide");
    auto& list = at.find<QListView>("sectionList");
    list.setCurrentIndex(list.indexAt(QPoint(100, list.viewport()->height() - 12)));
    const QRect before = list.visualRect(list.currentIndex());
    REQUIRE(before.bottom() >= list.viewport()->height() - 30);
    at.press(Qt::Key_F7);
    at.settle();
    CHECK(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    at.theme().setTextPercent(400);
    at.settle();
    const int words = at.find<QLabel>("readingMessage").font().pixelSize();
    CHECK(words <= at.find<QToolButton>("playButton").font().pixelSize());
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

TEST_CASE("English on a Spanish page is read with an English voice, and with the page's where there is none") {
    const test::Speaking spanish("es");
    Listener at;
    at.open("references");
    at.press(Qt::Key_F7);
    CHECK(at.speech.language == QStringLiteral("es"));
    for (int sentence = 0; sentence < 60 && at.speech.language == QStringLiteral("es"); ++sentence)
        at.finish();
    INFO(at.speech.last().toStdString());
    REQUIRE(at.speech.language == QStringLiteral("en"));
    const QString title = at.speech.last();
    at.speech.fail(voice::Trouble::NoVoice);
    CHECK(at.speech.isSpeaking);
    CHECK(at.speech.last() == title);
    CHECK(at.speech.language == QStringLiteral("es"));
    for (int sentence = 0; sentence < 20; ++sentence) {
        at.finish();
        CHECK(at.speech.language == QStringLiteral("es")); // it is not asked for again
    }
}
