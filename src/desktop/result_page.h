// SPDX-License-Identifier: MIT
// The result: what applies to the person, and what they can do with their answers.
#pragma once

#include "screen/article_view.h"
#include "session/result_pages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ResultPage;
}

namespace bedside::desktop {

class ResultPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    ResultPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
               QWidget* parent = nullptr);
    ~ResultPage() override;

    /// Shows the result at that share of its height.
    void showResult(double scroll);
    double scrollShare() const;
    void setScrollShare(double share);
    void clear();

signals:
    void linkActivated(const QString& target);
    void scrolled(double share);
    void againWanted();
    void clearWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    session::Questionnaire& m_questions;
    const session::ResultPages& m_pages;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::ResultPage> m_form;
    document::Document m_page; // as it was composed, with its folds as they begin
};

} // namespace bedside::desktop
