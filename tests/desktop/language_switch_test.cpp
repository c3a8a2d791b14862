// SPDX-License-Identifier: MIT
// Another language in the middle of a visit: the page, the answers and the rest of the visit stay.
#include "desktop/guidance_walk.h"
#include "desktop/visit_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace bedside;
using test::VisitFixture;

namespace {

QString titleOf(const session::Reading& reading) { return QString::fromStdString(reading.bookcase().article().title); }

} // namespace

TEST_CASE("a language that is chosen on the first page is spoken from then on") {
    VisitFixture at;
    at.then([&] { at.find<QToolButton>("language_es").click(); })
        .then([&] {
            CHECK(at.frame().chosenLanguage() == QStringLiteral("es"));
            CHECK(at.find<QPushButton>("leaveButton").text() == QStringLiteral("Salir ahora"));
            CHECK(titleOf(at.visit().reading()) == QStringLiteral("Dolor de espalda e intimidad"));
            CHECK(at.visit().isUntouched());
            CHECK(at.find<QToolButton>("language_es").isChecked());
            CHECK(at.find<QToolButton>("language_en").text() == QStringLiteral("English"));
        })
        .then([&] { at.find<QToolButton>("language_en").click(); })
        .then([&] { CHECK(at.find<QPushButton>("leaveButton").text() == QStringLiteral("Leave now")); })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("in the middle of the questions the answers and the place stay, and so do country, pages read and consent") {
    VisitFixture at;
    guidance::Sheet sheet(0);
    std::size_t question = 0;
    at.then([&] {
          session::Reading& reading = at.visit().reading();
          reading.giveConsent(session::Consent::PlainSpeech);
          reading.chooseRegion(QStringLiteral("GB"));
          reading.open({session::PageKind::Section, QStringLiteral("right-bed")});
          reading.open(session::locationOf(QStringLiteral("page:questions")));
          session::Questionnaire& questions = at.visit().questions();
          for (int step = 0; step < 6; ++step)
              if (questions.stage() == session::Stage::Question)
                  questions.answer(1);
              else
                  questions.goOn();
          sheet = questions.sheet();
          question = questions.question();
          at.clinic().switchOn(true);
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("ar")); })
        .then([&] {
            CHECK(at.visit().questions().sheet() == sheet);
            CHECK(at.visit().questions().question() == question);
            CHECK(at.visit().reading().location().id == QStringLiteral("questions"));
            CHECK(at.visit().reading().wasRead(QStringLiteral("right-bed")));
            CHECK(at.visit().reading().consent() == session::Consent::PlainSpeech);
            CHECK(at.frame().country() == QStringLiteral("GB"));
            CHECK(at.clinic().isOn());
            CHECK(at.find<QPushButton>("leaveButton").text() == QStringLiteral("مغادرة الآن"));
            at.visit().reading().goBack();
            CHECK(at.visit().reading().location().id == QStringLiteral("right-bed"));
            CHECK(QApplication::focusWidget() != nullptr);
        })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("en")); })
        .then([&] { CHECK(at.visit().questions().sheet() == sheet); })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("an emergency stays on show, and is known elsewhere") {
    VisitFixture at;
    at.then([&] {
          at.visit().reading().giveConsent(session::Consent::PlainSpeech);
          at.visit().reading().open(session::locationOf(QStringLiteral("page:questions")));
          session::Questionnaire& questions = at.visit().questions();
          for (int step = 0; step < 40 && questions.stage() != session::Stage::Emergency; ++step)
              if (questions.stage() == session::Stage::Question)
                  questions.answer(1);
              else
                  questions.goOn();
          REQUIRE(questions.stage() == session::Stage::Emergency);
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] {
            CHECK(at.visit().questions().stage() == session::Stage::Emergency);
            CHECK(at.find<QWidget>("EmergencyPage").isVisible());
            CHECK(at.visit().reading().heldUrgency().has_value());
        })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("what is typed on a handout stays") {
    VisitFixture at;
    at.then([&] {
          at.visit().reading().giveConsent(session::Consent::PlainSpeech);
          at.visit().reading().open(session::locationOf(QStringLiteral("page:handouts")));
          at.find<QLineEdit>("nameField").setText(QStringLiteral("Ada"));
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] {
            CHECK(at.visit().reading().location().id == QStringLiteral("handouts"));
            CHECK(at.find<QLineEdit>("nameField").text() == QStringLiteral("Ada"));
        })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("the menu names each language as its speakers do") {
    VisitFixture at;
    QStringList names;
    for (const QAction* action : at.frame().findChildren<QAction*>())
        names.append(action->text());
    for (const QString& name : {QStringLiteral("English"), QStringLiteral("Español"), QStringLiteral("العربية")})
        CHECK(names.contains(name));
}

TEST_CASE("where the policy names a language, the next visit begins in the first again") {
    session::Policy policy;
    policy.language = QStringLiteral("en");
    VisitFixture at(policy);
    at.then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] { at.frame().beginNextVisit(); })
        .then([&] { CHECK(at.find<QPushButton>("leaveButton").text() == QStringLiteral("Leave now")); })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("without a choice the system's language is spoken where it is carried, else English") {
    const session::Languages languages(store::embeddedContents());
    CHECK(languages.firstOf({QStringLiteral("es-MX"), QStringLiteral("en")}) == QStringLiteral("es"));
    CHECK(languages.firstOf({QStringLiteral("fr"), QStringLiteral("ar_EG")}) == QStringLiteral("ar"));
    CHECK(languages.firstOf({QStringLiteral("fr")}) == QStringLiteral("en"));
    CHECK(languages.firstOf({}) == QStringLiteral("en"));
}
