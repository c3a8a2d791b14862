// SPDX-License-Identifier: MIT
// An emergency, whole page: the number, what to say, what else to check, the way back from a wrong press.
#pragma once

#include "screen/theme.h"
#include "session/result_pages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EmergencyPage;
}

namespace bedside::desktop {

class Announcement;

class EmergencyPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    EmergencyPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
                  QWidget* parent = nullptr);
    ~EmergencyPage() override;

    /// isEntered: the reader comes from another page, and is shown its beginning. So too where it says more than
    /// before.
    void showEmergency(bool isEntered);
    void clear();

signals:
    void linkActivated(const QString& target);
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void addRows();
    void chainRows();

    session::Questionnaire& m_questions;
    const session::ResultPages& m_pages;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::EmergencyPage> m_form;
    std::vector<std::size_t> m_rows; // the questions that stand on the page
    document::Document m_page;
    Announcement* m_announcement;
};

} // namespace bedside::desktop
