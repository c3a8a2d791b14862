// SPDX-License-Identifier: MIT
#include "desktop/guidance_walk.h"

#include <QAccessible>
#include <QMetaProperty>
#include <QTextBrowser>

using namespace bedside;
using session::PageKind;
using session::Stage;
using test::Answers;
using test::GuidanceWalk;

TEST_CASE("the questions ask for consent first, once, and it is the first answer") {
    GuidanceWalk at;
    at.click("questionsDoor");
    CHECK(at.find<QAbstractButton>("backCareButton").isVisible());
    CHECK_FALSE(at.questions().hasBegun());
    CHECK_FALSE(at.find<QAbstractButton>("drawingsCard").isChecked()); // off unless chosen
    at.click("drawingsCard");
    at.click("backCareButton");
    CHECK(at.asks() == "P1");
    CHECK(at.reading().showsDrawings());
    CHECK(at.questions().sheet()[0] == 2U); // back care only
    at.press(Qt::Key_Home, Qt::AltModifier);
    at.click("questionsDoor");
    CHECK(at.asks() == "P1"); // not asked again, and where one was
}

TEST_CASE("options are radio buttons or check boxes to assistive technology, and the first tells the question") {
    GuidanceWalk at;
    at.begin();
    auto* first = QAccessible::queryAccessibleInterface(&at.find<QAbstractButton>("option1"));
    CHECK(first->role() == QAccessible::RadioButton);
    CHECK(first->text(QAccessible::Name) == QStringLiteral("Yes"));
    CHECK(first->text(QAccessible::Description).contains(QStringLiteral("Are you 18 or older?")));
    CHECK(first->text(QAccessible::Description).contains(QStringLiteral("About you\u00a0· 1\u00a0of\u00a02")));
    at.walk(test::calmPerson(), "B6");
    CHECK(QAccessible::queryAccessibleInterface(&at.find<QAbstractButton>("option1"))->role() == QAccessible::CheckBox);
}

TEST_CASE("keys pick, move and go on; back keeps, skip leaves open") {
    GuidanceWalk at;
    at.begin();
    at.press(Qt::Key_2);
    CHECK(at.find<QAbstractButton>("option2").isChecked());
    at.press(Qt::Key_Up);
    CHECK(at.find<QAbstractButton>("option1").isChecked());
    CHECK(at.questions().sheet()[1] == std::nullopt); // chosen is not yet answered
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P2");
    at.click("questionBackButton");
    CHECK(at.find<QAbstractButton>("option1").isChecked());
    at.click("questionNextButton");
    at.click("skipButton");
    CHECK(at.questions().stage() == Stage::PartEnd);
}

TEST_CASE("Tab goes from why to the answers, and from them to back, skip and next") {
    GuidanceWalk at;
    at.begin();
    at.find<QWidget>("whyButton").setFocus();
    std::vector<QString> names;
    for (int step = 0; step < 4; ++step) {
        at.press(Qt::Key_Tab);
        names.push_back(QApplication::focusWidget()->objectName());
    }
    CHECK(names.front() == QStringLiteral("option1"));
    CHECK(std::ranges::find(names, QStringLiteral("skipButton")) != names.end());
}

TEST_CASE("of a list, none rules out the others, and the others rule out none") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson(), "B6");
    at.press(Qt::Key_1);
    at.press(Qt::Key_2);
    CHECK(at.find<QAbstractButton>("option1").isChecked());
    at.press(Qt::Key_6);
    CHECK_FALSE(at.find<QAbstractButton>("option1").isChecked());
    CHECK(at.find<QAbstractButton>("option6").isChecked());
    at.press(Qt::Key_1);
    CHECK_FALSE(at.find<QAbstractButton>("option6").isChecked());
}

TEST_CASE("a number is picked by its keys, ten by one and zero") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson(), "H2");
    at.press(Qt::Key_1);
    at.press(Qt::Key_0);
    at.click("questionNextButton");
    const auto& all = at.questions().guidance().questions;
    for (std::size_t place = 0; place < all.size(); ++place)
        if (all[place].id.text == "H2")
            CHECK(at.questions().sheet()[place] == 10U);
}

TEST_CASE("why we ask opens in place, with its sources as links") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson(), "E1");
    CHECK_FALSE(at.find<QWidget>("why").isVisible());
    at.click("whyButton");
    auto& why = at.find<screen::ArticleView>("why");
    CHECK(why.isVisible());
    CHECK(why.document()->toHtml().contains(QStringLiteral("study:")));
    CHECK(why.height() >= why.wholeHeight());
    at.walk(test::calmPerson(), "E2");
    CHECK_FALSE(why.isVisible()); // closed again at the next question
}

TEST_CASE("each part ends with enough for now, and the rest can follow") {
    GuidanceWalk at;
    at.begin();
    at.answer(test::calmPerson());
    at.answer(test::calmPerson());
    CHECK(at.find<QLabel>("partTitle").text() == QStringLiteral("Next: Warning signs"));
    at.click("enoughButton");
    CHECK(at.page() == PageKind::Result);
    at.click("moreButton");
    CHECK(at.asks() == "E7");
    CHECK(at.find<QLabel>("progress").text() == QStringLiteral("Warning signs\u00a0· 1\u00a0of\u00a018"));
}

TEST_CASE("every answer can be changed, and the change says what it changed") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    at.click("reviewButton");
    auto& review = at.find<screen::ArticleView>("review");
    CHECK(review.document()->toPlainText().contains(QStringLiteral("Pain now, from 0 to 10: 3 of 10")));
    emit review.linkActivated(QStringLiteral("question:H2"));
    at.settle();
    CHECK(at.asks() == "H2");
    at.press(Qt::Key_9);
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Review);
    CHECK(review.document()->toPlainText().contains(QStringLiteral("What this changed")));
    CHECK(review.document()->toPlainText().contains(QStringLiteral("Book a visit")));
    emit review.linkActivated(QStringLiteral("question:H2"));
    at.settle();
    at.click("questionBackButton"); // without a change
    CHECK(at.page() == PageKind::Review);
    CHECK_FALSE(review.document()->toPlainText().contains(QStringLiteral("What this changed")));
    at.click("resultButton");
    CHECK(at.page() == PageKind::Result);
}

TEST_CASE("an answer that brings new questions offers them, and they end at the result") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    at.click("reviewButton");
    emit at.find<screen::ArticleView>("review").linkActivated(QStringLiteral("question:S1"));
    at.settle();
    at.press(Qt::Key_1);
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Review);
    at.reading().open(session::locationOf(QStringLiteral("page:result")));
    at.settle();
    at.click("moreButton");
    CHECK(at.asks() == "S1b");
    at.click("skipButton");
    CHECK(at.page() == PageKind::Result);
}

TEST_CASE("a change to back care only takes the pages about sex out of the guide too") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    at.click("reviewButton");
    emit at.find<screen::ArticleView>("review").linkActivated(QStringLiteral("question:P0"));
    at.settle();
    at.press(Qt::Key_2);
    at.press(Qt::Key_Return);
    CHECK(at.reading().consent() == session::Consent::BackCareOnly);
    CHECK(at.questions().verdict().positions.state == guidance::PositionState::Hidden);
}

TEST_CASE("start again asks twice and forgets every answer") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    auto* again = at.window()
                      .findChild<QWidget*>(QStringLiteral("ResultPage"))
                      ->findChild<QAbstractButton*>(QStringLiteral("againButton"));
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(at.page() == PageKind::Result);
    QTest::mouseClick(again, Qt::LeftButton);
    at.settle();
    CHECK(at.asks() == "P1");
    for (std::size_t place = 1; place < at.questions().sheet().size(); ++place)
        CHECK_FALSE(at.questions().sheet()[place]);
}

namespace {

/// Returns everything that the objects of the window hold as words: what is seen, what is heard, what is behind it.
QString everyWord(GuidanceWalk& at) {
    QString words;
    for (const QObject* object : at.window().findChildren<QObject*>()) {
        for (int property = 0; property < object->metaObject()->propertyCount(); ++property)
            words += object->metaObject()->property(property).read(object).toString() + u'\n';
        if (const auto* page = qobject_cast<const QTextBrowser*>(object))
            words += page->document()->toHtml() + u'\n';
        if (const auto* list = qobject_cast<const QListView*>(object); list && list->model())
            for (int row = 0; row < list->model()->rowCount(); ++row)
                words += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
    }
    return words;
}

} // namespace

TEST_CASE("after clear and leave nothing of the answers is on any page") {
    GuidanceWalk at;
    at.begin();
    Answers answers = test::calmPerson();
    answers["C1"] = {"M2"};
    answers["B6"] = {"nitrate"};
    answers["H2"] = {"7"};
    at.walk(answers);
    at.reading().open(session::locationOf(QStringLiteral("page:positions")));
    at.open("right-bed"); // its list marks what to read first
    at.reading().open(session::locationOf(QStringLiteral("page:review")));
    at.settle();
    const auto left = [&at] {
        const QString words = everyWord(at);
        std::string found;
        for (const char* word : {"stenosis", "itrate", "7 of 10", "from 0 to 10", ", for you", "What applies to you"})
            if (words.contains(QString::fromLatin1(word), Qt::CaseInsensitive))
                found += std::string(word) + "; ";
        return found;
    };
    CHECK(left() == "stenosis; itrate; 7 of 10; from 0 to 10; , for you; What applies to you; ");
    at.window().resize(1920, 1080); // where that button stands in no menu
    at.click("resultButton");
    at.click("clearButton");
    CHECK_FALSE(at.window().isVisible());
    CHECK(at.questions().sheet().size() == 0);
    CHECK(at.questions().verdict() == guidance::Verdict{});
    CHECK(left() == "");
}

TEST_CASE("a fold of the result opens and closes in place") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    auto& result = at.find<screen::ArticleView>("result");
    CHECK_FALSE(result.document()->toPlainText().contains(QStringLiteral("You have a right to say no")));
    emit result.anchorClicked(QUrl(QStringLiteral("fold:choice")));
    CHECK(result.document()->toPlainText().contains(QStringLiteral("You have a right to say no")));
    emit result.anchorClicked(QUrl(QStringLiteral("fold:choice")));
    CHECK_FALSE(result.document()->toPlainText().contains(QStringLiteral("You have a right to say no")));
}
