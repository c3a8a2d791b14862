// SPDX-License-Identifier: MIT
// The list of all studies, filtered, sorted and opened as a person would.
#include "desktop/window_fixture.h"
#include "screen/accessible_page.h"
#include "screen/page_fixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <set>

using namespace bedside;
using session::PageKind;

namespace {

class EvidenceFixture : public test::WindowFixture {
public:
    EvidenceFixture() {
        agree();
        press(Qt::Key_E, Qt::ControlModifier);
    }
    screen::ArticleView& shelf() { return find<screen::ArticleView>("shelf"); }
    QString list() { return shelf().document()->toPlainText(); }
    /// Returns the N of "Showing N of M sources."
    int shown() { return list().section(u' ', 1, 1).toInt(); }
    int all() { return list().section(u' ', 3, 3).toInt(); }
    /// Returns the targets of the studies' names, in order.
    QStringList studies() {
        QStringList targets;
        for (const document::Node& node : shelf().page().nodes)
            if (const auto* box = std::get_if<document::Box>(&node.value)) {
                const auto& heading = std::get<document::Heading>(box->nodes.front().value);
                targets += QString::fromStdString(std::get<document::Link>(heading.inlines.front().value).target);
            }
        return targets;
    }
    /// Opens the button's menu with the keyboard and goes down to the option with these words.
    void choose(const char* button, const QString& words, Qt::Key opens = Qt::Key_Space) {
        auto& pressed = find<QToolButton>(button);
        int place = 0;
        while (place < pressed.menu()->actions().size() && pressed.menu()->actions().at(place)->text() != words)
            ++place;
        INFO(button << " " << words.toStdString());
        REQUIRE(place < pressed.menu()->actions().size());
        QTimer::singleShot(0, &pressed, [place] { // the menu has a loop of its own
            for (int step = 0; step <= place; ++step)
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        pressed.setFocus();
        press(opens);
        window().activateWindow(); // without a screen, a menu that closes gives the keyboard to no window
        settle();
        CHECK(pressed.text().contains(words));
        CHECK(pressed.accessibleName().endsWith(words));
        CHECK(QApplication::focusWidget() == &pressed);
    }
    QScrollBar& bar() { return *find<QScrollArea>("scroll").verticalScrollBar(); }
};

const store::Library& library() {
    static const store::Library opened = std::move(*store::Library::open(store::embeddedContent()));
    return opened;
}

template <class Fits> int countOf(const Fits& fits) {
    const auto studies = library().studies();
    return static_cast<int>(std::ranges::count_if(studies, fits));
}

/// Returns the studies that a claim of that certainty rests on.
std::set<std::string> restingOn(content::Certainty certainty) {
    std::set<std::string> studies;
    for (const content::Claim& claim : library().claims())
        if (claim.certainty == certainty)
            for (const content::StudyId& study : claim.studies)
                studies.insert(study.text);
    return studies;
}

content::Study studyOf(const QString& target) { return *library().study({target.section(u':', 1).toStdString()}); }

} // namespace

TEST_CASE("the studies ask for consent first, and with back care only some are left out") {
    test::WindowFixture at;
    at.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(at.reading().location().kind == PageKind::Evidence);
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("shelf")) == nullptr);
    at.click("backCareButton");
    const QString some = at.find<screen::ArticleView>("shelf").document()->toPlainText();
    EvidenceFixture everything;
    CHECK(some.section(u' ', 3, 3).toInt() < everything.all());
    CHECK(everything.shown() == everything.all());
    CHECK(everything.all() == countOf([](const content::Study&) { return true; }));
}

TEST_CASE("the keyboard stands on the first choice, and Tab goes over all of them into the list") {
    EvidenceFixture at;
    for (const char* button : {"topic", "design", "certainty", "year", "order"}) {
        CHECK(QApplication::focusWidget()->objectName() == QString::fromLatin1(button));
        at.press(Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == &at.shelf());
}

TEST_CASE("each filter is chosen with the keyboard and leaves the studies that fit") {
    EvidenceFixture at;
    at.choose("topic", QStringLiteral("Beds and sleep"));
    const auto topics = library().topics();
    const auto beds = std::ranges::find(topics, std::string("Beds and sleep"), &content::Topic::title);
    REQUIRE(beds != topics.end());
    CHECK(at.shown() == countOf([&](const content::Study& study) {
              return std::ranges::count(study.appraisal.topics, beds->id) > 0;
          }));
    CHECK(at.studies().contains(QStringLiteral("study:kovacs2003")));
    at.choose("topic", QStringLiteral("all"));
    CHECK(at.shown() == at.all());

    at.choose("design", QStringLiteral("Trial"));
    CHECK(at.shown() ==
          countOf([](const content::Study& study) { return study.appraisal.design == content::StudyDesign::Trial; }));
    at.choose("design", QStringLiteral("all"));

    at.choose("certainty", QStringLiteral("moderate"));
    CHECK(at.shown() == static_cast<int>(restingOn(content::Certainty::Moderate).size()));
    at.choose("certainty", QStringLiteral("all"));

    at.choose("year", QStringLiteral("from 2015 on"), Qt::Key_Return);
    CHECK(at.shown() == countOf([](const content::Study& study) { return study.reference.year >= 2015; }));
    for (const QString& target : at.studies())
        CHECK(studyOf(target).reference.year >= 2015);
}

TEST_CASE("filters go together, and where nothing is left the page says so") {
    EvidenceFixture at;
    at.choose("topic", QStringLiteral("Beds and sleep"));
    at.choose("design", QStringLiteral("Trial"));
    CHECK(at.studies() == QStringList{QStringLiteral("study:kovacs2003")});
    at.choose("certainty", QStringLiteral("high"));
    CHECK(at.studies().isEmpty());
    CHECK(at.list().contains(QStringLiteral("No study fits. Choose less.")));
}

TEST_CASE("each order is chosen with the keyboard and holds down the list") {
    EvidenceFixture at;
    const auto falls = [&](const auto& weight) {
        const QStringList targets = at.studies();
        return std::ranges::is_sorted(targets, std::ranges::greater{},
                                      [&](const QString& target) { return weight(studyOf(target)); });
    };
    const QStringList byName = at.studies();
    at.choose("order", QStringLiteral("newest first"));
    CHECK(falls([](const content::Study& study) { return study.reference.year; }));
    at.choose("order", QStringLiteral("most people first"));
    CHECK(falls([](const content::Study& study) { return study.appraisal.sample.sampleSize.value_or(0); }));
    at.choose("order", QStringLiteral("surest first"));
    const auto moderate = restingOn(content::Certainty::Moderate);
    CHECK(falls([&](const content::Study& study) { return moderate.contains(study.id.text); }));
    at.choose("order", QStringLiteral("most used first"));
    CHECK(at.studies() != byName);
    at.choose("order", QStringLiteral("by name"));
    CHECK(at.studies() == byName);
}

TEST_CASE("by name, the studies come as their names are read") {
    EvidenceFixture at;
    QStringList names;
    for (const QString& target : at.studies())
        names += QString::fromStdString(content::shortName(studyOf(target)));
    CHECK(std::ranges::is_sorted(names, {}, [](const QString& name) { return name.toCaseFolded(); }));
}

TEST_CASE("a study opens with Enter, and the way back leads to the same place and the same choice") {
    EvidenceFixture at;
    at.choose("design", QStringLiteral("Review of studies"));
    at.choose("order", QStringLiteral("newest first"));
    const QStringList before = at.studies();
    at.shelf().setFocus();
    for (int link = 0; link < 4; ++link)
        at.press(Qt::Key_Tab);
    REQUIRE(at.shelf().isOnLink());
    const int place = at.bar().value();
    CHECK(place > 0); // the list went along with the keyboard
    at.press(Qt::Key_Return);
    CHECK(at.reading().location().kind == PageKind::Study);
    CHECK(at.reading().location().id == before.at(3).section(u':', 1));
    CHECK(at.text().contains(QStringLiteral("What leans on it")));
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.reading().location().kind == PageKind::Evidence);
    CHECK(at.shelf().isVisible());
    CHECK(at.studies() == before);
    CHECK(std::abs(at.bar().value() - place) <= 2);
}

TEST_CASE("from a study each place that leans on it is one press away, and lands on the passage") {
    test::WindowFixture at;
    at.agree();
    at.reading().open(session::locationOf(QStringLiteral("study:kovacs2003")));
    at.settle();
    auto& article = at.article();
    QTextCursor words = article.document()->find(QStringLiteral("The right bed · In one good trial"));
    REQUIRE_FALSE(words.isNull());
    article.goToLink(words);
    article.setFocus();
    at.press(Qt::Key_Return);
    CHECK(at.place() == QStringLiteral("right-bed"));
    CHECK(at.reading().location().passage > 0);
    REQUIRE(article.extraSelections().size() == 1);
    CHECK(article.extraSelections().front().cursor.selectedText().startsWith(QStringLiteral("In one good trial")));
}

TEST_CASE("the list of studies is headings and links to assistive technology, and a filter says what is chosen") {
    screen::exposePagesToAssistiveTechnology();
    EvidenceFixture at;
    QAccessibleInterface& list = *QAccessible::queryAccessibleInterface(&at.shelf());
    CHECK(list.text(QAccessible::Name) == QStringLiteral("The studies"));
    int headings = 0;
    int links = 0;
    for (QAccessibleInterface* part : test::PageFixture::descendants(list)) {
        headings += part->role() == QAccessible::Heading ? 1 : 0;
        links += part->role() == QAccessible::Link ? 1 : 0;
    }
    CHECK(headings == at.all());
    CHECK(links == at.all());
    QAccessibleInterface& topic = *QAccessible::queryAccessibleInterface(&at.find<QToolButton>("topic"));
    CHECK(topic.text(QAccessible::Name) == QStringLiteral("Topic: all"));
    CHECK(topic.state().hasPopup);
}
