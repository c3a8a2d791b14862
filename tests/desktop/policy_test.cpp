// SPDX-License-Identifier: MIT
// What an administrator set holds in the window: by its buttons, its keys, its menus and its pages.
#include "desktop/handout_walk.h"

#include <QClipboard>
#include <QTemporaryDir>

#include <algorithm>

using namespace bedside;
using session::Export;
using test::HandoutWalk;
using test::WindowFixture;
using test::word;

namespace {

session::Policy countryPolicy(bool locks) {
    session::Policy policy;
    policy.country = word("GB");
    policy.locksCountry = locks;
    return policy;
}

session::Policy allowing(QSet<Export> ways) {
    session::Policy policy;
    policy.exports = std::move(ways);
    return policy;
}

session::Policy letterheadPolicy(bool locks) {
    session::Policy policy;
    policy.letterhead = document::Letterhead{"The Clinic", {"1 High Street"}, {}};
    policy.locksLetterhead = locks;
    return policy;
}

/// Returns the object names of what the menu offers, and what the menus in it do.
QStringList offered(const QMenu& menu) {
    QStringList names;
    for (const QAction* action : menu.actions())
        if (action->isVisible() && action->menu())
            names += offered(*action->menu());
        else if (action->isVisible() && !action->isSeparator())
            names.append(action->objectName());
    return names;
}

} // namespace

TEST_CASE("a country that is set is where the numbers begin, and readers can choose another") {
    WindowFixture at(countryPolicy(false));
    auto& button = at.find<QToolButton>("countryButton");
    CHECK(button.text() == word("United Kingdom"));
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(at.text().contains(word("999")));
    CHECK(at.text().contains(word("Change country")));
    for (QAction* country : button.menu()->actions())
        if (country->text() == word("United States"))
            country->trigger();
    at.settle();
    CHECK(button.text() == word("United States"));
    CHECK(at.text().contains(word("911")));
}

TEST_CASE("a country that is locked is said to be set for this computer, and nothing on a page leads to another") {
    WindowFixture at(countryPolicy(true));
    auto& button = at.find<QToolButton>("countryButton");
    CHECK(button.text() == word("United Kingdom"));
    CHECK(button.accessibleName() == word("Country: United Kingdom. Set for this computer"));
    CHECK(button.toolTip() == word("Set for this computer"));
    REQUIRE(button.menu()->actions().size() == 1);
    CHECK(button.menu()->actions().front()->text() == word("Set for this computer"));
    CHECK_FALSE(button.menu()->actions().front()->isEnabled());
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(at.text().contains(word("Country: United Kingdom. It is set for this computer.")));
    CHECK_FALSE(at.text().contains(word("Change country")));
    at.reading().chooseRegion(word("US"));
    at.settle();
    CHECK(button.text() == word("United Kingdom"));
    CHECK(at.text().contains(word("999")));
}

TEST_CASE("pages about sex that are hidden stay away until somebody says yes") {
    session::Policy policy;
    policy.hidesSexualPages = true;
    test::GuidanceWalk at(policy);
    const auto speaksPlainly = [&at] {
        return std::ranges::any_of(at.reading().openSections(), &content::SectionSummary::plainSpeech);
    };
    CHECK_FALSE(speaksPlainly());
    at.open("right-bed");
    CHECK_FALSE(at.find<QListView>("sectionList").model()->match({}, Qt::DisplayRole, word("Positions")).size() > 0);
    at.click("homeButton");
    at.click("questionsDoor"); // asks nothing: what is hidden is settled
    CHECK(at.page() == session::PageKind::Questions);
    CHECK(at.questions().hasBegun());
    at.open("positions");
    CHECK_FALSE(at.article().isVisible());
    at.click("plainButton");
    CHECK(at.article().isVisible());
    CHECK(speaksPlainly());
}

TEST_CASE("a letterhead that is given stands on the handout and can be changed; a person's own comes first") {
    {
        HandoutWalk at(letterheadPolicy(false));
        at.enter();
        CHECK(at.page().contains(word("The Clinic")));
        at.open("clinicFold");
        CHECK_FALSE(at.find<QAbstractButton>("rememberCard").isChecked());
        at.find<QLineEdit>("clinicField").setFocus();
        at.press(Qt::Key_End);
        at.type(word("s"));
        at.awaitPage();
        CHECK(at.bench().choice().letterhead.name == "The Clinics");
    }
    HandoutWalk at(letterheadPolicy(false));
    REQUIRE(desktop::KeptLetterhead().keep({"My own", {}, {}}).empty());
    at.enter();
    CHECK(at.bench().choice().letterhead.name == "My own");
    REQUIRE(desktop::KeptLetterhead().forget().empty());
}

TEST_CASE("a letterhead that is locked cannot be changed, and that is said") {
    HandoutWalk at(letterheadPolicy(true));
    REQUIRE(desktop::KeptLetterhead().keep({"My own", {}, {}}).empty());
    at.enter();
    at.open("clinicFold");
    CHECK(at.find<QLabel>("clinicWords").text().contains(word("It is set for this computer.")));
    for (const char* field : {"clinicField", "addressField"}) {
        INFO(field);
        auto& place = at.find<QWidget>(field);
        CHECK(place.isVisible());
        place.setFocus();
        at.type(word("x"));
        at.press(Qt::Key_Backspace);
        CHECK(place.accessibleDescription().contains(word("It is set for this computer.")));
    }
    at.awaitPage();
    CHECK(at.bench().choice().letterhead == *letterheadPolicy(true).letterhead);
    for (const char* change : {"logoButton", "removeLogoButton", "rememberCard", "rememberWords"})
        CHECK_FALSE(at.find<QWidget>(change).isVisible());
    CHECK(desktop::KeptLetterhead().read()->name == "My own"); // it is somebody's, and stays theirs
    REQUIRE(desktop::KeptLetterhead().forget().empty());
}

TEST_CASE("only the ways out that are allowed are offered, with a result as well as for a handout") {
    HandoutWalk at(allowing({Export::Print, Export::Mail}));
    at.begin();
    at.walk(test::calmPerson());
    for (auto* button : at.window().findChildren<desktop::HandoutButton*>())
        CHECK(offered(*button->menu()) == QStringList{word("printAction"), word("saveMailAction")});
    at.click("makeHandoutButton");
    at.awaitPage();
    const auto buttons = at.window().findChildren<desktop::HandoutButton*>();
    CHECK(buttons.size() == 3); // of an emergency, a result and the page for handouts
    for (auto* button : buttons)
        CHECK(offered(*button->menu()) == QStringList{word("printAction"), word("saveMailAction")});
}

TEST_CASE("where nothing may leave there is no button for it, and the page can still be read") {
    HandoutWalk at(allowing({}));
    at.begin();
    at.walk(test::calmPerson());
    CHECK(at.find<QWidget>("result").isVisible());
    CHECK(at.find<QWidget>("reviewButton").isVisible());
    at.click("makeHandoutButton");
    at.awaitPage();
    CHECK_FALSE(at.view().picture().isNull());
    for (const auto* button : at.window().findChildren<desktop::HandoutButton*>())
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("where no handout may leave, its page says so in words, to eyes and ears, and the keys lead there") {
    const auto sayingOf = [](HandoutWalk& at) { return at.window().findChild<QLabel*>(word("noWayOutWords")); };
    for (const QSet<Export>& ways : {QSet<Export>{}, QSet<Export>{Export::RecordNote, Export::Fhir}}) {
        HandoutWalk at(allowing(ways));
        at.enter();
        const QLabel* words = sayingOf(at);
        REQUIRE(words);
        REQUIRE(words->isVisible());
        CHECK(words->text() ==
              word("Handouts cannot be printed, saved or copied here. The settings of this computer do "
                   "not allow it."));
        CHECK(words->accessibleName() == words->text());
        at.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(words->hasFocus());
    }
    HandoutWalk free(allowing({Export::Copy}));
    free.enter();
    REQUIRE(sayingOf(free));
    CHECK_FALSE(sayingOf(free)->isVisible());
}

TEST_CASE("where files are not allowed, the print dialog prints to none") {
    for (const bool allowed : {true, false}) {
        HandoutWalk at(allowing(allowed ? QSet{Export::Print, Export::Pdf} : QSet{Export::Print}));
        at.enter();
        std::optional<int> options;
        at.take("printAction", [&options](QDialog& dialog) {
            options = dialog.property("options").toInt();
            dialog.reject();
        });
        REQUIRE(options);
        CHECK(((*options & 1) != 0) == allowed); // QAbstractPrintDialog::PrintToFile
    }
}

TEST_CASE("where copies are not allowed no key, menu or page makes one") {
    QApplication::clipboard()->setText(word("before"));
    WindowFixture at(allowing({Export::Print}));
    at.agree();
    at.open("right-bed");
    at.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == word("before"));
    CHECK_FALSE(offered(*at.find<QToolButton>("menuButton").menu()).contains(word("actionCopy")));
    at.reading().open(session::locationOf(word("study:kovacs2003")));
    at.settle();
    CHECK(at.text().contains(word("Kovacs")));
    CHECK_FALSE(at.text().contains(word("BibTeX")));
    emit at.article().linkActivated(word("copy:apa:kovacs2003"));
    at.settle();
    CHECK(QApplication::clipboard()->text() == word("before"));

    WindowFixture free;
    free.agree();
    free.open("right-bed");
    free.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(word("The right bed")));
    CHECK(offered(*free.find<QToolButton>("menuButton").menu()).contains(word("actionCopy")));
    QApplication::clipboard()->clear();
}

TEST_CASE("dialogs that save begin in the folder that is set, or where it is gone in the usual one") {
    const QTemporaryDir folder;
    for (const auto& [set, begins] :
         {std::pair{folder.path(), folder.path()}, std::pair{folder.filePath(word("gone")), desktop::saveFolder({})}}) {
        session::Policy policy;
        policy.saveFolder = set;
        HandoutWalk at(policy);
        at.enter();
        QString began;
        at.take("saveAction", [&began](QDialog& dialog) {
            if (const auto* files = qobject_cast<QFileDialog*>(&dialog))
                began = files->directory().path();
            dialog.reject();
        });
        CHECK(began == begins);
    }
}

TEST_CASE("the clinic view is on at the start where that is set, and F9 changes nothing where it is locked") {
    session::Policy policy;
    policy.startsInClinicView = true;
    WindowFixture at(policy);
    CHECK(at.clinic().isOn());
    CHECK(at.find<QAction>("actionClinic").isChecked());
    at.press(Qt::Key_F9);
    CHECK_FALSE(at.clinic().isOn());
    policy.locksClinicView = true;
    WindowFixture locked(policy);
    locked.press(Qt::Key_F9);
    CHECK(locked.clinic().isOn());
    CHECK_FALSE(locked.find<QAction>("actionClinic").isEnabled());
}

TEST_CASE("the idle time is the one that is set, whichever view is on") {
    session::Policy policy;
    policy.idleTime = std::chrono::minutes(12);
    session::Clinic clinic(policy);
    CHECK(clinic.idleTime() == std::chrono::minutes(12));
    clinic.switchOn(true);
    CHECK(clinic.idleTime() == std::chrono::minutes(12));
}
