// SPDX-License-Identifier: MIT
// The page on which handouts are made.
#include "desktop/handout_walk.h"
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QClipboard>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include <set>

using namespace bedside;
using session::PageKind;
using test::HandoutWalk;
using test::word;

TEST_CASE("the door of handouts leads, once the reader has chosen what to see, to a page that is there already") {
    HandoutWalk at;
    at.enter();
    CHECK(at.reading().location().kind == PageKind::Handouts);
    CHECK_FALSE(at.view().picture().isNull());
    CHECK(at.find<QLabel>("pageNumber").text().startsWith(word("Page 1 of ")));
    CHECK(at.view().accessibleName() == at.find<QLabel>("pageNumber").text());
    CHECK(at.page().startsWith(word("Talking with a partner\n=====")));
    CHECK(QApplication::focusWidget() == &at.find<QWidget>("preset-partner"));
}

TEST_CASE("picking a handout shows its pages, and the way back leads to it again") {
    HandoutWalk at;
    at.enter();
    const QImage before = at.view().picture();
    at.pick("bed");
    CHECK(at.page().startsWith(word("Bed and sleep")));
    CHECK(at.view().picture() != before);
    CHECK(at.reading().location().id == word("handouts/bed"));
    at.click("helpButton");
    at.press(Qt::Key_Left, Qt::AltModifier);
    at.awaitPage();
    CHECK(at.page().startsWith(word("Bed and sleep")));
}

TEST_CASE("what is typed and chosen moves to the page when somebody rests, and the old page stays until then") {
    HandoutWalk at;
    at.enter();
    at.open("personFold");
    const QImage before = at.view().picture();
    auto& name = at.find<QLineEdit>("nameField");
    name.setFocus();
    at.type(word("Ada Example"));
    CHECK(at.view().picture() == before);
    at.awaitPage();
    CHECK(at.page().contains(word("Ada Example")));
    CHECK(at.view().picture() != before);
    at.open("lookFold");
    const std::size_t pages = at.preview().pageCount();
    at.push("print3");
    at.awaitPage();
    CHECK(at.preview().pageCount() > pages);
    CHECK(at.find<QLabel>("pageNumber").text().endsWith(QString::number(at.preview().pageCount())));
}

TEST_CASE("a name that is forgotten cannot be brought back by undoing") {
    HandoutWalk at;
    at.enter();
    at.open("personFold");
    auto& name = at.find<QLineEdit>("nameField");
    name.setFocus();
    at.type(word("Ada Example"));
    CHECK(name.isUndoAvailable());
    at.bench().forget();
    CHECK(name.text().isEmpty());
    CHECK_FALSE(name.isUndoAvailable());
}

TEST_CASE("notes from right to left and with emoji are printed; one that is too long says where it ends") {
    HandoutWalk at;
    at.enter();
    at.note(word("مرحبا bei uns 👩‍⚕️"));
    CHECK(at.page().contains(word("مرحبا bei uns 👩‍⚕️")));
    const auto& count = at.find<QLabel>("noteCount");
    CHECK_FALSE(count.isVisible());
    at.note(QString(3990, u'x'));
    CHECK(count.isVisible());
    CHECK(count.text().contains(word("3,990 of 4,000")));
    at.note(QString(2000, u'x') + word("👍").repeated(2500));
    CHECK(count.text().contains(word("Only the first 4,000 characters")));
    CHECK(at.bench().choice().note.size() == 2000 + 4 * 2000);
}

TEST_CASE("parts are moved with the keyboard, which goes along, and the change is undone") {
    HandoutWalk at;
    at.enter();
    at.pick("clinicians");
    at.open("partsFold");
    at.find<QWidget>("part1").setFocus();
    const auto first = at.bench().parts().front();
    at.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(at.bench().parts()[1] == first);
    CHECK(QApplication::focusWidget()->accessibleName() == at.bench().nameOf(first.part));
    at.press(Qt::Key_Up, Qt::AltModifier);
    at.press(Qt::Key_Space);
    CHECK_FALSE(at.bench().parts().front().isOn);
    CHECK(at.bench().choice().handout.id.text == "own");
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.bench().parts().front().isOn);
    at.awaitPage();
    CHECK(at.page().startsWith(word("Evidence for clinicians")));
}

TEST_CASE("with back care only no handout speaks plainly") {
    HandoutWalk at;
    at.enter("backCareButton");
    CHECK(at.window().findChild<QWidget*>(word("preset-partner")) == nullptr);
    CHECK(at.window().findChild<QWidget*>(word("preset-positions")) == nullptr);
    CHECK(at.find<QWidget>("preset-bed").isVisible());
}

TEST_CASE("the page is leafed through and zoomed, by keys, buttons and the wheel") {
    HandoutWalk at;
    at.enter();
    at.pick("booklet");
    REQUIRE(at.preview().pageCount() > 2);
    at.view().setFocus();
    at.press(Qt::Key_PageDown);
    at.awaitPage();
    CHECK(at.view().accessibleName().startsWith(word("Page 2 of ")));
    at.press(Qt::Key_Home);
    at.awaitPage();
    CHECK_FALSE(at.find<QWidget>("previousPageButton").isEnabled());
    const int whole = at.view().picture().width();
    at.click("widthButton");
    at.awaitPage();
    const int wide = at.view().picture().width();
    CHECK(wide > whole);
    QWheelEvent turn(QPointF(50, 50), at.view().mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120), Qt::NoButton,
                     Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(at.view().viewport(), &turn);
    at.awaitPage();
    CHECK(at.view().picture().width() > wide);
    CHECK(at.theme().textPercent() == 100); // the page grew, not the text of the window
    at.click("wholeButton");
    at.awaitPage();
    CHECK(at.view().picture().width() == whole);
}

TEST_CASE("a result is made a handout of, and clearing the answers takes it from the page with all that was typed") {
    HandoutWalk at;
    at.begin();
    at.walk(test::calmPerson());
    at.click("makeHandoutButton");
    at.awaitPage();
    CHECK(at.reading().location().id == word("handouts/summary"));
    CHECK(at.page().contains(word("Nothing you ticked needs urgent care today")));
    at.note(word("See you on Monday."));
    at.questions().clear();
    at.awaitPage();
    CHECK_FALSE(at.page().contains(word("Nothing you ticked")));
    CHECK(at.find<QPlainTextEdit>("noteField").toPlainText().isEmpty());
    at.pick("summary");
    CHECK(at.page().isEmpty());
    CHECK(at.find<QLabel>("faultWords").isVisible());
    CHECK(at.find<QLabel>("faultWords").text().contains(word("Answer the questions first")));
}

TEST_CASE("leaving the page gives its memory back, and coming back brings the page again") {
    HandoutWalk at;
    at.enter();
    at.click("helpButton");
    CHECK(at.view().picture().isNull());
    CHECK(at.page().isEmpty());
    at.press(Qt::Key_Left, Qt::AltModifier);
    at.awaitPage();
    CHECK_FALSE(at.view().picture().isNull());
}

TEST_CASE("in a narrow window the page stands behind a button, and comes to the front with the keyboard in it") {
    HandoutWalk at;
    at.enter();
    at.window().resize(620, 700);
    at.settle();
    CHECK_FALSE(at.view().isVisible());
    at.click("previewButton");
    CHECK(at.view().isVisible());
    CHECK(at.view().hasFocus());
    CHECK_FALSE(at.find<QWidget>("preset-bed").isVisible());
    at.click("previewButton");
    CHECK(at.find<QWidget>("preset-bed").isVisible());
}

TEST_CASE("nothing on the page of handouts is wider than its place at any text size") {
    HandoutWalk at;
    at.enter();
    for (const char* fold : {"partsFold", "personFold", "lookFold", "clinicFold"})
        at.open(fold);
    for (const int percent : {100, 150, 200})
        for (const int width : {1024, 1280}) {
            at.theme().setTextPercent(percent);
            at.window().resize(width, 700);
            at.settle();
            INFO(percent << " %, " << width << " px");
            for (const char* part : {"handoutSheet", "guidanceBar"})
                for (const QWidget* widget : at.window().findChildren<QWidget*>(word(part)))
                    if (widget->isVisible())
                        CHECK(widget->minimumSizeHint().width() <= widget->width());
        }
}

TEST_CASE("what leafs and zooms stands in one row, in large text in two at most, and both fits side by side") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        HandoutWalk at;
        at.enter();
        for (const auto& [percent, size] : {std::pair{100, QSize(1024, 700)}, std::pair{100, QSize(1920, 1080)},
                                            std::pair{200, QSize(1920, 1080)}, std::pair{400, QSize(1920, 1080)}}) {
            at.theme().setTextPercent(percent);
            at.window().resize(size);
            at.awaitPage();
            INFO(language << " at " << percent << " %, " << size.width() << " px");
            std::set<int> rows;
            for (const char* group : {"pageSteps", "zoomSteps", "fitPair"})
                rows.insert(at.find<QWidget>(group).y());
            CHECK(rows.size() <= (percent == 100 ? 1U : 2U));
            const auto& whole = at.find<QToolButton>("wholeButton");
            CHECK(whole.geometry().top() == at.find<QWidget>("widthButton").geometry().top());
            CHECK(whole.accessibleName() == whole.text()); // where its picture stands alone, too
        }
    }
}

TEST_CASE("in large text the page is as wide as its room, until somebody chooses otherwise") {
    HandoutWalk at;
    at.enter();
    CHECK(at.find<QToolButton>("wholeButton").isChecked());
    CHECK_FALSE(at.view().verticalScrollBar()->isVisible()); // it would scroll nothing
    at.theme().setTextPercent(200);
    at.window().resize(1920, 1080);
    at.awaitPage();
    CHECK(at.find<QToolButton>("widthButton").isChecked());
    CHECK(at.view().verticalScrollBar()->isVisible());
    at.click("wholeButton");
    at.theme().setTextPercent(250);
    at.awaitPage();
    CHECK(at.find<QToolButton>("wholeButton").isChecked());
}

TEST_CASE("in a low window, too, the page is as wide as its room and no stamp") {
    HandoutWalk at;
    at.enter();
    at.theme().setTextPercent(175);
    at.window().resize(1024, 620);
    at.settle();
    at.click("previewButton");
    at.awaitPage();
    CHECK(at.find<QToolButton>("widthButton").isChecked());
}

TEST_CASE("Tab comes to every control of the page of handouts, and round again") {
    test::KeyboardWalk at;
    at.press(Qt::Key_P, Qt::ControlModifier);
    at.tabTo("plainButton");
    at.press(Qt::Key_Return);
    CHECK(at.focused()->objectName() == word("preset-partner"));
    for (const char* fold : {"partsFold", "personFold", "lookFold", "clinicFold"}) {
        at.tabTo(fold);
        at.press(Qt::Key_Space);
    }
    const auto& page = at.find<desktop::HandoutPage>("HandoutPage"); // the buttons of the preview wait for its page
    REQUIRE(QTest::qWaitFor([&page] { return page.isSettled(); }, 20'000));
    at.checkRound();
}

TEST_CASE(
    "a handout may be in another language, which each button names in its own script; the window stays as it is") {
    const session::Languages languages(store::embeddedContents());
    HandoutWalk at;
    at.window().offerLanguages(languages, word("en"));
    at.enter();
    at.open("lookFold");
    CHECK(at.find<desktop::OptionCard>("handoutLanguage1").isChecked());
    CHECK(at.find<desktop::OptionCard>("handoutLanguage2").accessibleName() ==
          word("Language of the handout: العربية"));
    CHECK(at.find<desktop::OptionCard>("handoutLanguage3").accessibleName() ==
          word("Language of the handout: Español"));
    at.pick("warning-signs");
    const QImage english = at.view().picture();
    at.push("handoutLanguage2");
    at.awaitPage();
    CHECK(at.page().startsWith(word("علامات الخطر")));
    CHECK(at.view().picture() != english);
    CHECK(at.bench().code().find("-AR-") != std::string::npos);
    at.push("handoutLanguage1");
    at.awaitPage();
    CHECK(at.page().startsWith(word("Warning signs")));
}
