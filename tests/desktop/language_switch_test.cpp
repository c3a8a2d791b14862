// SPDX-License-Identifier: MIT
// Another language in the middle of a visit: the page, the answers and the rest of the visit stay.
#include "desktop/fake_voice.h"
#include "desktop/guidance_walk.h"
#include "desktop/handouts/look_choices.h"
#include "desktop/hearing/hearing.h"
#include "desktop/visit_fixture.h"

#include <QAbstractButton>
#include <QAction>
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

TEST_CASE("an answer that is chosen, and not said yet, stays chosen") {
    VisitFixture at;
    at.then([&] {
          at.visit().reading().giveConsent(session::Consent::PlainSpeech);
          at.visit().reading().open(session::locationOf(QStringLiteral("page:questions")));
      })
        .then([&] { at.find<QAbstractButton>("option2").click(); })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] {
            CHECK(at.find<QAbstractButton>("option2").isChecked());
            CHECK_FALSE(at.visit().questions().sheet()[at.visit().questions().question()].has_value());
        })
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

TEST_CASE("the paper and the print of a handout stay") {
    VisitFixture at;
    at.then([&] {
          at.visit().reading().giveConsent(session::Consent::PlainSpeech);
          at.visit().reading().open(session::locationOf(QStringLiteral("page:handouts")));
          at.find<QAbstractButton>("paper3").click();
          at.find<QAbstractButton>("print2").click();
          at.find<QAbstractButton>("ink2").click();
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("ar")); })
        .then([&] {
            for (const char* chosen : {"paper3", "print2", "ink2", "margins1", "sides1"}) {
                INFO(chosen);
                CHECK(at.find<QAbstractButton>(chosen).isChecked());
            }
            const press::Layout& layout = at.find<desktop::LookChoices>("look").layout();
            CHECK(layout == press::Layout{press::Paper::A5, press::Print::Large, press::Margins::Usual,
                                          press::Ink::Black, press::Sides::One});
        })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("the place in the questions about a section stays, with what was chosen") {
    VisitFixture at;
    at.then([&] {
          at.visit().reading().open(session::locationOf(QStringLiteral("teach-back:right-bed")));
          at.visit().reading().teachBack().choose(1);
          at.visit().reading().teachBack().step(+1);
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] {
            session::TeachBack& questions = at.visit().reading().teachBack();
            CHECK(questions.place() == 1);
            CHECK(at.find<QLabel>("teachBackAsk").text() == QString::fromStdString(questions.question().ask));
            CHECK(questions.step(-1));
            CHECK(questions.chosen() == 1);
            CHECK(at.find<QWidget>("teachBackReply").isVisible());
        })
        .then([&] { at.frame().leave(); })
        .run();
}

TEST_CASE("the speed of what is read aloud stays") {
    test::Speech speech;
    VisitFixture at;
    const auto read = [&] {
        at.visit().hearing().speakWith([&speech] { return std::make_unique<test::FakeVoice>(speech); });
        at.key(Qt::Key_F7);
    };
    at.then([&] {
          at.visit().reading().open(session::locationOf(QStringLiteral("section:about")));
          at.find<QAction>("actionFaster").trigger();
          read();
          CHECK(speech.speed == 1.25);
      })
        .then([&] { at.frame().chooseLanguage(QStringLiteral("es")); })
        .then([&] {
            read();
            CHECK(speech.speed == 1.25);
            CHECK(speech.isSpeaking);
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
