// SPDX-License-Identifier: MIT
// One gentle question about a section at a time, and below it what the guide says to the answer.
#pragma once

#include "guidance/question.h"
#include "screen/theme.h"
#include "session/reading.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TeachBackPage;
}

namespace bedside::desktop {

class AnswerCards;

class TeachBackPage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    TeachBackPage(session::Reading& reading, const screen::Theme& theme, QWidget* parent = nullptr);
    ~TeachBackPage() override;

    /// Goes to the questions about that section, and to the page itself where it has none.
    void showQuestions(const QString& section);

signals:
    void linkActivated(const QString& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showQuestion();
    void putCards();
    void showReply();
    void enter();
    void describe();
    void answer();
    void bringReply();
    void step(int questions);

    session::Reading& m_reading;
    session::TeachBack& m_questions;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::TeachBackPage> m_form;
    guidance::Question m_asked; // what the cards show
    AnswerCards* m_cards = nullptr;
    QString m_shown; // the section and question on show
};

} // namespace bedside::desktop
