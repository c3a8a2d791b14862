// SPDX-License-Identifier: MIT
// A scripted person, who answers the questions of the shipped guide with keys and presses as one would.
#pragma once

#include "desktop/window_fixture.h"
#include "session/questionnaire.h"

#include <map>

namespace bedside::test {

using Answers = std::map<std::string, std::vector<std::string>>; // by question; of a list any number, of H2 a number

/// Returns a person with nothing to tell, whose answers lead to the everyday result.
inline Answers calmPerson() {
    Answers answers{{"P1", {"yes"}}, {"P2", {"me"}},    {"U7", {"not_pregnant"}}, {"B6", {}},           {"C1", {}},
                    {"H2", {"3"}},   {"F1", {"worse"}}, {"F2", {"worse"}},        {"B1", {"disagree"}}, {"B4", {"yes"}},
                    {"B8", {"me"}}};
    for (const char* question :
         {"E7", "E8", "E9", "E6",  "E1", "E2", "E3",  "E4", "E5", "U1", "U2", "U3", "U4", "U5", "U6", "U8",
          "U9", "S2", "S8", "S10", "S3", "S4", "S4b", "S5", "S1", "S6", "B3", "B5", "H1", "H3", "B7", "B2"})
        answers[question] = {"no"};
    for (const char* question : {"F3", "X1", "X2", "X3", "N1", "N2"})
        answers[question] = {"same"};
    return answers;
}

class GuidanceWalk : public WindowFixture {
public:
    using WindowFixture::WindowFixture;

    session::Questionnaire& questions() { return window().questions(); }
    std::string asks() { return questions().asking().id.text; }
    session::PageKind page() { return reading().location().kind; }

    /// Goes through the door and the consent page.
    void begin(const char* choice = "plainButton") {
        click("questionsDoor");
        click(choice);
    }
    /// Answers the question on show with number keys, and goes on with Enter; what is not in the answers is skipped.
    void answer(const Answers& answers) {
        const guidance::Question& asking = questions().asking();
        const auto given = answers.find(asking.id.text);
        if (given == answers.end()) {
            click("skipButton");
            return;
        }
        if (given->second.empty())
            pressDigit(static_cast<int>(asking.options.size()) + 1); // "None of these"
        for (const std::string& option : given->second)
            pressDigit(asking.kind == guidance::QuestionKind::WholeNumber ? std::stoi(option)
                                                                          : placeOf(asking, option) + 1);
        press(Qt::Key_Return);
    }
    /// Walks until the result, an emergency, or the question that is named.
    void walk(const Answers& answers, const std::string& until = {}) {
        for (int step = 0; step < 120; ++step) {
            if (page() != session::PageKind::Questions)
                return;
            if (questions().stage() == session::Stage::PartEnd)
                click("goOnButton");
            else if (questions().stage() != session::Stage::Question || asks() == until)
                return;
            else
                answer(answers);
        }
        FAIL("the walk does not end");
    }
    QString result() { return find<screen::ArticleView>("result").document()->toPlainText(); }

private:
    static int placeOf(const guidance::Question& question, const std::string& option) {
        const auto at = std::find(question.options.begin(), question.options.end(), option);
        if (at == question.options.end())
            FAIL(question.id.text << " has no option " << option);
        return static_cast<int>(at - question.options.begin());
    }
    void pressDigit(int digit) { press(static_cast<Qt::Key>(Qt::Key_0 + digit)); }
};

} // namespace bedside::test
