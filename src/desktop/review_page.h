// SPDX-License-Identifier: MIT
// Every answer, each to be changed, and what the last change changed.
#pragma once

#include "screen/theme.h"
#include "session/result_pages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace bedside::desktop {

class ReviewPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    ReviewPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
               QWidget* parent = nullptr);
    ~ReviewPage() override;

    void showAnswers();
    void clear();

signals:
    void linkActivated(const QString& target);
    void againWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    session::Questionnaire& m_questions;
    const session::ResultPages& m_pages;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::ReviewPage> m_form;
};

} // namespace bedside::desktop
