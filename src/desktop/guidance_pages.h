// SPDX-License-Identifier: MIT
// The pages of the guidance, one in front: questions, emergency, result, answers, positions.
#pragma once

#include "desktop/pace.h"
#include "screen/theme.h"
#include "session/result_pages.h"

#include <QStackedWidget>

namespace bedside::desktop {

class EmergencyPage;
class PartPage;
class PartSheet;
class PositionsPage;
class QuestionPage;
class ResultPage;
class ReviewPage;

class GuidancePages : public QStackedWidget {
    Q_OBJECT

public:
    /// All of them must outlive it.
    GuidancePages(session::Reading& reading, session::Questionnaire& questions, const screen::Theme& theme,
                  Pace pace = Pace::Leads, QWidget* parent = nullptr);

    /// The questions of a part stand together on one page, or each has a page of its own; show() brings that about.
    void setTogether(bool together) { m_isTogether = together; }
    /// True while the questions of a part stand together on show.
    bool showsTogether() const;
    /// Returns the names of the signs that are read out before no is said to them; none at any other time.
    QStringList signsRead() const;
    /// Chooses, in the question on show, what is chosen in the same question of the other pages and not said yet.
    void takeOver(const GuidancePages& other);
    /// Brings the page of that location to the front, or the emergency that interrupts. Consent is asked before.
    void show(const session::Location& location);
    /// True for an emergency, which takes the whole page.
    bool isAlone() const;
    /// Returns how far down the result one is, where it is in front.
    std::optional<double> scrollShare() const;
    /// Goes as far down the result, where it is in front.
    void setScrollShare(double share);

signals:
    void linkActivated(const QString& target);
    void leaveWanted();
    void signsReadChanged();
    void scrolled(double share);

private:
    void followMove();
    void showStage();
    void showQuestion();
    void showEmergency();
    void activate(const QString& target);
    void bringIntoView(QWidget* before, QWidget* focused);
    void startAgain();
    void clear();
    void refreshPositions();
    void lead();
    void makeQuestionPages();
    void makeResultPages();

    session::Reading& m_reading;
    session::Questionnaire& m_questions;
    const screen::Theme& m_theme;
    session::ResultPages m_pages;
    QuestionPage* m_question = nullptr;
    PartPage* m_part = nullptr;
    PartSheet* m_sheet = nullptr;
    EmergencyPage* m_emergency = nullptr;
    ResultPage* m_result = nullptr;
    ReviewPage* m_review = nullptr;
    PositionsPage* m_positions = nullptr;
    Pace m_pace;
    bool m_isTogether = false;
    bool m_wasEmergency = false;
};

} // namespace bedside::desktop
