// SPDX-License-Identifier: MIT
#include "desktop/guidance_walk.h"

#include "session/section_model.h"

using namespace bedside;
using session::PageKind;
using test::GuidanceWalk;

namespace {

class ContentsWalk : public GuidanceWalk {
public:
    QListView& list() { return find<QListView>("sectionList"); }
    QString marked() { return list().currentIndex().data().toString(); }
    /// Returns the rows of the group that is for the reader.
    QStringList forYou() {
        QStringList rows;
        const auto* pages = list().model();
        for (int row = 0; row < pages->rowCount(); ++row) {
            const QModelIndex index = pages->index(row, 0);
            if (!index.data(session::SectionModel::IconRole).toString().isEmpty())
                rows.append(index.data().toString());
        }
        return rows;
    }
    void clickRow(const char* words) {
        const auto found =
            list().model()->match(list().model()->index(0, 0), Qt::DisplayRole, QString::fromLatin1(words));
        REQUIRE(found.size() == 1);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(found.front()).center());
        settle();
    }
};

} // namespace

TEST_CASE("the list offers what is for the reader: the questions first, then what they lead to") {
    ContentsWalk at;
    at.open("right-bed");
    CHECK(at.forYou() == QStringList{QStringLiteral("Does this apply to me?"), QStringLiteral("Handouts")});
    at.agree();
    CHECK(at.forYou().contains(QStringLiteral("Positions, explored")));
    at.clickRow("Does this apply to me?");
    CHECK(at.asks() == "P1");
    CHECK(at.marked() == QStringLiteral("Does this apply to me?"));
    CHECK_FALSE(at.forYou().contains(QStringLiteral("What applies to you")));
    at.walk(test::calmPerson());
    CHECK(at.forYou().size() == 4);
    CHECK(at.marked() == QStringLiteral("What applies to you"));
    at.open("right-bed");
    CHECK(at.marked() == QStringLiteral("The right bed"));
    at.clickRow("What applies to you");
    CHECK(at.page() == PageKind::Result);
    at.questions().clear();
    at.settle();
    CHECK_FALSE(at.forYou().contains(QStringLiteral("What applies to you")));
}

TEST_CASE("the list beside the pages for the reader answers to the keyboard") {
    ContentsWalk at;
    at.agree();
    at.open("right-bed");
    at.press(Qt::Key_L, Qt::ControlModifier);
    at.press(Qt::Key_Home);
    while (at.marked() != QStringLiteral("Does this apply to me?"))
        at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P1");
    CHECK(QApplication::focusWidget() == &at.find<QWidget>("option1"));
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &at.list());
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Positions);
    CHECK(at.marked() == QStringLiteral("Positions, explored"));
}

TEST_CASE("in a narrow window the list opens over a question, and closes back to the answer one was on") {
    ContentsWalk at;
    at.agree();
    at.window().resize(700, 700);
    at.click("questionsDoor");
    at.press(Qt::Key_2);
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(at.list().isVisible());
    CHECK(at.marked() == QStringLiteral("Does this apply to me?"));
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(at.list().isVisible());
    CHECK(QApplication::focusWidget() == &at.find<QWidget>("option2"));
}

TEST_CASE("an emergency has no list beside it, and stands in the list until it is taken back") {
    ContentsWalk at;
    auto numb = test::calmPerson();
    numb["E1"] = {"yes"};
    at.begin();
    at.walk(numb);
    CHECK_FALSE(at.list().isVisible());
    at.open("right-bed");
    CHECK(at.list().isVisible());
    at.clickRow("What applies to you");
    CHECK(at.find<QWidget>("emergency").isVisible());
    CHECK_FALSE(at.list().isVisible());
    at.click("withdrawButton");
    CHECK(at.list().isVisible());
    CHECK_FALSE(at.forYou().contains(QStringLiteral("What applies to you")));
}

TEST_CASE("who answered everything comes back to the answers, who did not to the next question") {
    ContentsWalk at;
    at.begin();
    at.walk(test::calmPerson(), "E7");
    at.press(Qt::Key_Home, Qt::AltModifier);
    at.click("questionsDoor");
    CHECK(at.asks() == "E7");
    at.walk(test::calmPerson());
    at.press(Qt::Key_Home, Qt::AltModifier);
    at.click("questionsDoor");
    CHECK(at.page() == PageKind::Review);
    CHECK(at.marked() == QStringLiteral("Does this apply to me?"));
}

TEST_CASE("somebody under age is not offered the positions") {
    ContentsWalk at;
    auto answers = test::calmPerson();
    answers["P1"] = {"no"};
    at.begin();
    at.walk(answers);
    CHECK_FALSE(at.forYou().contains(QStringLiteral("Positions, explored")));
}
