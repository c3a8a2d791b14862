// SPDX-License-Identifier: MIT
// Before no is answered to the rest of the signs, all of them were in view, and the patient sees them too.
#include "desktop/clinic_walk.h"
#include "desktop/speaking.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocumentFragment>

using namespace bedside;
using test::ClinicWalk;

namespace {

/// Returns the words without their lists and columns.
QString lettersOf(const QString& text) {
    QString letters = QTextDocumentFragment::fromHtml(text).toPlainText();
    return letters.removeIf([](QChar each) { return !each.isLetter(); });
}

class Denial : public ClinicWalk {
public:
    explicit Denial(const QSize& size, int percent = 100) {
        window().resize(size);
        theme().setTextPercent(percent);
        beginTogether();
        answerPart(test::calmPerson());
        endPart();
        REQUIRE(asks() == "E7");
        press(Qt::Key_R);
    }
    QScrollArea& scroll() { return *find<QWidget>("DenialPage").findChild<QScrollArea*>(QStringLiteral("scroll")); }
    QScrollBar& bar() { return *scroll().verticalScrollBar(); }
    QLabel& column(const char* name) { return *signs().findChild<QLabel*>(QString::fromLatin1(name)); }
    QWidget& signs() { return find<QWidget>("denialSigns"); }
    QString answers() { return find<QAbstractButton>("denyButton").text(); }
    /// Returns how far down the list the page shows, in the list's own pixels.
    int seenTo() { return signs().mapFrom(scroll().viewport(), QPoint(0, scroll().viewport()->height())).y(); }
    int seenFrom() { return signs().mapFrom(scroll().viewport(), QPoint()).y(); }
};

} // namespace

TEST_CASE("the signs stand in two columns, all in view, and no is answered by one press") {
    for (const QSize& size : {QSize(1280, 720), QSize(1280, 800), QSize(1440, 900)}) {
        Denial at(size);
        INFO(size.width() << " x " << size.height());
        const QLabel& first = at.column("firstSigns");
        const QLabel& other = at.column("otherSigns");
        REQUIRE(other.isVisible());
        CHECK(first.geometry().right() < other.geometry().left());
        CHECK(first.height() == Approx(other.height()).margin(80)); // three lines
        for (const QWidget* each : std::initializer_list<const QWidget*>{&first, &other, &at.find<QLabel>("leftOut")})
            CHECK(ClinicWalk::isWhollySeen(*each));
        CHECK(at.answers() == QStringLiteral("Answer no to all 17"));
        at.press(Qt::Key_Tab);
        at.press(Qt::Key_Return);
        CHECK(at.answerTo("E7") == "no");
        CHECK(at.answerTo("U9") == "no");
    }
}

TEST_CASE("who hears the signs hears one column after the other, in the order of the questions") {
    Denial at({1280, 800});
    const QString heard = at.find<QWidget>("keepAskingButton").accessibleDescription();
    CHECK(heard.indexOf(QStringLiteral("Chest pain during sex")) < heard.indexOf(QStringLiteral("Both legs")));
    CHECK(heard.indexOf(QStringLiteral("Both legs")) < heard.indexOf(QStringLiteral("Cancer now")));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&at.signs());
    REQUIRE(list->childCount() == 2);
    CHECK(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("Chest pain during sex")));
    CHECK(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("aneurysm")));
}

TEST_CASE("from right to left the first column stands at the right") {
    const test::Speaking speaking("ar");
    Denial at({1600, 1000});
    REQUIRE(at.column("otherSigns").isVisible());
    CHECK(at.column("firstSigns").geometry().left() > at.column("otherSigns").geometry().right());
}

TEST_CASE("few signs stand under each other") {
    Denial at({1280, 800});
    at.press(Qt::Key_Return);
    for (int sign = 0; sign < 13; ++sign)
        at.press(Qt::Key_N);
    at.press(Qt::Key_R);
    CHECK(at.column("firstSigns").isVisible());
    CHECK_FALSE(at.column("otherSigns").isVisible());
}

TEST_CASE("a list longer than the page is read on to its end before no is answered") {
    for (const auto& [size, percent] : {std::pair(QSize(1024, 700), 100), std::pair(QSize(1280, 800), 200),
                                        std::pair(QSize(1024, 700), 200), std::pair(QSize(1280, 720), 400)}) {
        Denial at(size, percent);
        INFO(size.width() << " x " << size.height() << ", " << percent << " %");
        int seenTo = at.seenTo();
        REQUIRE(seenTo < at.signs().height());
        at.press(Qt::Key_Tab);
        int presses = 0;
        while (at.answers() == QStringLiteral("Read on") && ++presses < 40) {
            at.press(Qt::Key_Return);
            CHECK(at.answerTo("E7").empty());
            REQUIRE(at.questions().asking().id.text == "E7");
            CHECK(at.seenFrom() < seenTo); // nothing was left out
            CHECK(at.find<QAbstractButton>("denyButton").hasFocus());
            seenTo = at.seenTo();
        }
        CHECK(presses > 0);
        CHECK(seenTo >= at.signs().height());
        CHECK(at.answers() == QStringLiteral("Answer no to all 17"));
        at.press(Qt::Key_Return);
        CHECK(at.answerTo("E7") == "no");
        CHECK(at.answerTo("U9") == "no");
    }
}

TEST_CASE("a list that is longer than the page stands in one column, so that nobody goes up again for the other") {
    for (const char* language : {"es", "ar"}) {
        const test::Speaking speaking(language);
        Denial at({1280, 800}, 200);
        CHECK(at.column("firstSigns").isVisible());
        CHECK_FALSE(at.column("otherSigns").isVisible());
        at.theme().setTextPercent(75);
        at.window().resize(1600, 1000);
        at.settle();
        CHECK(at.column("otherSigns").isVisible()); // there is room for both again
    }
}

TEST_CASE("questions that no sign names, and that stay open, are counted") {
    ClinicWalk at;
    at.beginTogether();
    at.answerPart(test::calmPerson());
    at.endPart();
    at.press(Qt::Key_R);
    CHECK_FALSE(at.find<QLabel>("leftOut").text().contains(QStringLiteral("get no answer by this")));
    at.press(Qt::Key_Escape);
    at.answerPart(test::calmPerson());
    at.endPart();
    at.press(Qt::Key_R);
    CHECK(at.find<QLabel>("leftOut").text().contains(
        QStringLiteral("more questions of this part get no answer by this.")));
    CHECK(at.find<QWidget>("keepAskingButton").accessibleDescription().contains(at.find<QLabel>("leftOut").text()));
}

TEST_CASE("Enter that is held down reads on once, and answers nothing") {
    Denial at({1280, 800}, 200);
    at.press(Qt::Key_Tab);
    at.press(Qt::Key_Return);
    const int place = at.bar().value();
    for (int time = 0; time < 20; ++time) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        at.settle();
    }
    CHECK(at.bar().value() == place);
    CHECK(at.answerTo("E7").empty());
}

TEST_CASE("the list is read by the keys that turn pages too, down and up again") {
    Denial at({1280, 800}, 200);
    for (int page = 0; page < 20; ++page)
        at.press(Qt::Key_PageDown);
    CHECK(at.answers() == QStringLiteral("Answer no to all 17"));
    for (int page = 0; page < 20; ++page)
        at.press(Qt::Key_PageUp);
    CHECK(at.bar().value() == 0);
    CHECK(at.answers() == QStringLiteral("Answer no to all 17")); // it was read
}

TEST_CASE("a list that is named anew is read anew") {
    Denial at({1280, 800}, 200);
    for (int page = 0; page < 20; ++page)
        at.press(Qt::Key_PageDown);
    at.press(Qt::Key_Escape);
    at.press(Qt::Key_R);
    CHECK(at.bar().value() == 0);
    CHECK(at.answers() == QStringLiteral("Read on"));
}

TEST_CASE("while the signs are read out, the patient sees the same signs, and no word of the clinician's") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    at.answerPart(test::calmPerson());
    at.endPart();
    const auto* ask = ClinicWalk::patient()->findChild<QLabel*>(QStringLiteral("ask"));
    at.press(Qt::Key_R);
    CHECK_FALSE(ask->isVisible());
    const auto* page = ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("SignsPage"));
    REQUIRE((page != nullptr && page->isVisible()));
    const QString signs = ClinicWalk::wordsOf(*page->findChild<QWidget*>(QStringLiteral("readSigns")));
    CHECK(lettersOf(signs) == lettersOf(ClinicWalk::wordsOf(at.find<QWidget>("denialSigns"))));
    CHECK(signs.contains(QStringLiteral("A sudden worst-ever headache during sex")));
    const auto* heard = page->findChild<QScrollArea*>(QStringLiteral("scroll")); // where one lands who comes there
    CHECK(heard->accessibleName() == QStringLiteral("Any of these?"));
    CHECK(heard->accessibleDescription().contains(QStringLiteral("A sudden worst-ever headache during sex")));
    for (const char* word : {"Answer no", "the patient", "Only if you asked", "Still open", "Back to the questions"})
        CHECK_FALSE(ClinicWalk::wordsOf(*ClinicWalk::patient()).contains(QString::fromUtf8(word)));
    CHECK(at.find<QWidget>("keepAskingButton").hasFocus());

    at.press(Qt::Key_Return); // back to the questions
    CHECK(ask->isVisible());
    CHECK_FALSE(page->isVisible());
    CHECK(ClinicWalk::wordsOf(*page->findChild<QWidget*>(QStringLiteral("readSigns"))).isEmpty());
    CHECK(heard->accessibleDescription().isEmpty());
    at.press(Qt::Key_R);
    CHECK(page->isVisible());
    at.click("denyButton");
    CHECK(ask->isVisible());
    CHECK(ask->text().startsWith(QStringLiteral("Are you pregnant")));
}

TEST_CASE("a patient's window that is opened while the signs are read out shows them") {
    ClinicWalk at;
    at.beginTogether();
    at.answerPart(test::calmPerson());
    at.endPart();
    at.press(Qt::Key_R);
    openPatientWindow(at);
    const auto* page = ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("SignsPage"));
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
}

TEST_CASE("the signs that are read out go down with the clinician in the patient's window, and with the answers") {
    ClinicWalk at;
    at.theme().setTextPercent(200);
    at.beginTogether();
    at.answerPart(test::calmPerson());
    at.endPart();
    openPatientWindow(at);
    at.press(Qt::Key_R);
    auto* page = ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("SignsPage"));
    const auto* bar = page->findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    CHECK(bar->value() == 0);
    for (int time = 0; time < 20; ++time)
        at.press(Qt::Key_PageDown);
    CHECK(bar->value() == bar->maximum());
    at.questions().clear();
    at.settle();
    for (const auto* label : page->findChild<QWidget*>(QStringLiteral("readSigns"))->findChildren<QLabel*>())
        CHECK(label->text().isEmpty());
}
