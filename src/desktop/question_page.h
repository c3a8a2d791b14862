// SPDX-License-Identifier: MIT
// One question, large and calm: its options as cards, why we ask, back, skip and next.
#pragma once

#include "screen/theme.h"
#include "session/result_pages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class QuestionPage;
}

namespace bedside::desktop {

class Announcement;
class AnswerCards;

class QuestionPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    QuestionPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
                 QWidget* parent = nullptr);
    ~QuestionPage() override;

    /// Puts the present question. Where it is on show already, what is chosen stays.
    void showQuestion();
    /// Chooses what is chosen on the other page, where both have the same question on show.
    void takeOver(const QuestionPage& other);
    /// Forgets the question and what is chosen.
    void clear();

signals:
    void linkActivated(const QString& target);
    /// There is no question before this one.
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitRoom();
    void showBeginning();
    QStringList anyOf() const;
    void describe();
    void sayNoAnswer();
    void putWords();
    void putCards();
    void showWhy(bool open);
    void goBack();
    void goOn();

    session::Questionnaire& m_questions;
    const session::ResultPages& m_pages;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::QuestionPage> m_form;
    Announcement* m_announcement;
    AnswerCards* m_cards = nullptr;
    std::optional<std::size_t> m_shown;
    std::optional<guidance::AnswerBits> m_noted; // of the question on show, when it was put
};

} // namespace bedside::desktop
